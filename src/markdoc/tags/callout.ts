import { noteTag } from './note.ts';
import type { TagSchema } from '../types.ts';

/** What others call the notes that there are. */
const types: Readonly<Record<string, string>> = {
  note: 'Note',
  ...{ check: 'Tip', success: 'Tip', tip: 'Tip' },
  ...{ caution: 'Warning', danger: 'Warning', warning: 'Warning' },
};

export const callout: TagSchema = {
  description: 'A note under a title of its own.',
  example:
    '{% callout title="Before you start" %}\nYou need an account in the tenant.\n{% /callout %}',
  attributes: {
    title: { type: String, description: 'What stands above it.' },
    type: {
      type: String,
      default: 'note',
      matches: Object.keys(types),
      description: 'What it is: its colour, and its label where it has no title.',
    },
  },
  transform: (node, config) => {
    const { title, type } = node.transformAttributes(config) as { title?: string; type: string };
    return noteTag(node, config, types[type] ?? 'Note', title);
  },
};
