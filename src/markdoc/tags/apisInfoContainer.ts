import { box } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const apisInfoContainer: TagSchema = {
  description: 'Texts and their code beside them.',
  sheet: 'tags',
  attributes: {},
  transform: box('aside'),
};
