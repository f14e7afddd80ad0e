import { box } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const codeInfoContainer: TagSchema = {
  description: 'The explanations of a code preview.',
  sheet: 'tags',
  inside: ['codePreview'],
  attributes: {},
  transform: box('code-infos'),
};
