import { box } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const multiTablesWrapper: TagSchema = {
  description: 'Tables side by side, where there is room.',
  sheet: 'tags',
  example:
    '{% multiTablesWrapper %}\n| Feature | Status |\n| --- | --- |\n| Stage | PROD |\n\n| Feature | Status |\n| --- | --- |\n| Lineage | yes |\n{% /multiTablesWrapper %}',
  attributes: {},
  transform: box('tables'),
};
