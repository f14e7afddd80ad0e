import { blockChildren } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const ossContent: TagSchema = {
  description: 'A passage for the open edition, which this site is about.',
  example: '{% ossContent %}\nOnly in OpenMetadata.\n{% /ossContent %}',
  attributes: {},
  transform: (node, config) => blockChildren(node, config),
};
