import { box } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const apiVisualInfo: TagSchema = {
  description: 'The code or the picture beside the text.',
  sheet: 'tags',
  inside: ['apiInfoContainer', 'apisInfoContainer'],
  attributes: {},
  transform: box('aside-view'),
};
