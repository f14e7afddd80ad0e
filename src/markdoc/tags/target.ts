import { targets, type Target } from '../../sso/server/targets.ts';
import type { TagSchema } from '../types.ts';
import { variant } from './variant.ts';

/** A passage for one way to run OpenMetadata. */
export const target: TagSchema = {
  inSentence: true,
  attributes: {
    is: { type: String, required: true, matches: Object.keys(targets) },
  },
  transform(node, config) {
    const id = String(node.attributes['is']);
    const label = Object.hasOwn(targets, id) ? targets[id as Target].name : id;
    return variant(node, config, { 'data-targets': id }, label);
  },
};
