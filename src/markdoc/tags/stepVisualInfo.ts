import { box } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const stepVisualInfo: TagSchema = {
  description: 'The picture or the code beside a step.',
  sheet: 'tags',
  inside: ['step'],
  attributes: {},
  transform: box('aside-view'),
};
