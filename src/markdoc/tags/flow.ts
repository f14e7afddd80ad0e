import { flowNames, isFlow } from '../../sso/server/flow.ts';
import type { TagSchema } from '../types.ts';
import { variant } from './variant.ts';

export const flow: TagSchema = {
  description: 'A passage for one kind of client.',
  example: '{% flow is="public" %}\nNo secret is needed.\n{% /flow %}',
  inSentence: true,
  attributes: {
    is: {
      type: String,
      required: true,
      matches: Object.keys(flowNames),
      description: 'The kind of client.',
    },
  },
  transform(node, config) {
    const id = String(node.attributes['is']);
    return variant(node, config, { 'data-flows': id }, isFlow(id) ? flowNames[id] : id);
  },
};
