import type { Schema } from '@markdoc/markdoc';

/** The box that says what an upgrade means for the reader's files. */
export const upgrade: Schema = {
  render: 'Upgrade',
  selfClosing: true,
  attributes: {},
};
