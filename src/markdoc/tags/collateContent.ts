import type { TagSchema } from '../types.ts';

export const collateContent: TagSchema = {
  description: 'A passage for the commercial edition, which this site leaves out.',
  example: '{% collateContent %}\nOnly in Collate.\n{% /collateContent %}',
  attributes: {},
  transform: () => null,
};
