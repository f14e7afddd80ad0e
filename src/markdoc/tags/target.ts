import { targets, type Target } from '../../sso/server/targets.ts';
import type { TagSchema } from '../types.ts';
import { variant } from './variant.ts';

export const target: TagSchema = {
  description: 'A passage for one way to run OpenMetadata.',
  example: '{% target is="docker" %}\nRestart the container.\n{% /target %}',
  inSentence: true,
  attributes: {
    is: {
      type: String,
      required: true,
      matches: Object.keys(targets),
      description: 'The way to run it.',
    },
  },
  transform(node, config) {
    const id = String(node.attributes['is']);
    const label = Object.hasOwn(targets, id) ? targets[id as Target].name : id;
    return variant(node, config, { 'data-targets': id }, label);
  },
};
