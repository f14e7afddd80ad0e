import { box } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const apiDescription: TagSchema = {
  description: 'The text about an interface.',
  sheet: 'tags',
  inside: ['apiInfoContainer', 'apisInfoContainer'],
  attributes: {},
  transform: box('aside-text'),
};
