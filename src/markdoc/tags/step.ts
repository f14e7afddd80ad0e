import { box } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const step: TagSchema = {
  description: 'One step: a description and, beside it, what it looks like.',
  sheet: 'tags',
  inside: ['stepsContainer'],
  attributes: {
    srNumber: { type: Number, required: true, description: 'Its number.' },
  },
  transform: box('step aside'),
};
