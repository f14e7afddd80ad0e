import { box } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const apiInfoContainer: TagSchema = {
  description: 'A text and its code beside it.',
  sheet: 'tags',
  attributes: {},
  transform: box('aside'),
};
