import Markdoc, { type Schema } from '@markdoc/markdoc';
import { providers } from '../../sso/providers/index.ts';
import { pageOf } from '../context.ts';

/** The live widget. `authority` builds the authority URL and a test authorize link. */
export const playground: Schema = {
  selfClosing: true,
  attributes: {
    view: { type: String, required: true, matches: ['authority'] },
    /** That of the page when left out. */
    provider: { type: String, matches: providers.map(({ id }) => id) },
  },
  transform(node, config) {
    const { provider } = pageOf(config);
    return new Markdoc.Tag('Playground', { provider, ...node.transformAttributes(config) });
  },
};
