import { noteTag } from './note.ts';
import type { TagSchema } from '../types.ts';

export const important: TagSchema = {
  description: 'A note about what must not be missed, such as security.',
  sheet: 'tags',
  example: '{% important %}\nReplace the keys that come with OpenMetadata.\n{% /important %}',
  attributes: {},
  transform: (node, config) => noteTag(node, config, 'Important'),
};
