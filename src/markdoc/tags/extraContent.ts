import { box } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const extraContent: TagSchema = {
  description: 'What belongs to no step and stands between two of them.',
  sheet: 'tags',
  inside: ['stepsContainer'],
  attributes: {
    parentTagName: { type: String, description: 'For OpenMetadata’s pages: what it stands in.' },
  },
  transform: box('extra'),
};
