import { noteTag } from './note.ts';
import type { TagSchema } from '../types.ts';

export const callout: TagSchema = {
  description: 'A note under a title of its own.',
  example:
    '{% callout title="Before you start" %}\nYou need an account in the tenant.\n{% /callout %}',
  attributes: {
    title: { type: String, description: 'What stands above it.' },
  },
  transform: (node, config) =>
    noteTag(node, config, 'Note', node.attributes['title'] as string | undefined),
};
