import Markdoc, { type Config, type Node, type Tag } from '@markdoc/markdoc';
import { blockChildren } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const note: TagSchema = {
  description: 'A passage set apart from the text.',
  example: '{% note noteType="Warning" %}\nThe secret is shown once.\n{% /note %}',
  attributes: {
    noteType: {
      type: String,
      default: 'Note',
      matches: ['Note', 'Tip', 'Warning'],
      description: 'What it is: its label and its colour.',
    },
  },
  transform: (node, config) =>
    noteTag(node, config, String(node.transformAttributes(config)['noteType'])),
};

/**
 * A note of a type that the stylesheet knows.
 *
 * @param title What is said in place of the type.
 */
export function noteTag(node: Node, config: Config, noteType: string, title?: string): Tag {
  return new Markdoc.Tag(
    'Note',
    { noteType, ...(title !== undefined && { title }) },
    blockChildren(node, config),
  );
}
