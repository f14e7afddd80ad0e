import type { Schema } from '@markdoc/markdoc';

/** A box of the doctor: an error or another answer of a sign-in, a configuration, or a token. */
export const doctor: Schema = {
  render: 'Doctor',
  selfClosing: true,
  attributes: {
    for: { type: String, required: true, matches: ['callback', 'configuration', 'token'] },
  },
};
