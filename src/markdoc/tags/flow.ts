import { flowNames, isFlow } from '../../sso/server/flow.ts';
import type { TagSchema } from '../types.ts';
import { variant } from './variant.ts';

/** A passage for one kind of client. */
export const flow: TagSchema = {
  inSentence: true,
  attributes: {
    is: { type: String, required: true, matches: Object.keys(flowNames) },
  },
  transform(node, config) {
    const id = String(node.attributes['is']);
    return variant(node, config, { 'data-flows': id }, isFlow(id) ? flowNames[id] : id);
  },
};
