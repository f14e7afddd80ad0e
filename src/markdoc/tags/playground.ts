import Markdoc from '@markdoc/markdoc';
import { providers } from '../../sso/providers/index.ts';
import { pageOf } from '../context.ts';
import type { TagSchema } from '../types.ts';

export const playground: TagSchema = {
  description: 'The form that builds the authority URL and a test authorize link.',
  sheet: 'asked',
  selfClosing: true,
  attributes: {
    view: { type: String, required: true, matches: ['authority'], description: 'Which form.' },
    provider: {
      type: String,
      matches: providers.map(({ id }) => id),
      description: 'That of the page when left out.',
    },
  },
  transform(node, config) {
    const { provider } = pageOf(config);
    return new Markdoc.Tag('Playground', { provider, ...node.transformAttributes(config) });
  },
};
