import type { Schema } from '@markdoc/markdoc';

/** A passage set apart from the text. */
export const note: Schema = {
  render: 'Note',
  attributes: {
    noteType: { type: String, default: 'Note', matches: ['Note', 'Tip', 'Warning'] },
  },
};
