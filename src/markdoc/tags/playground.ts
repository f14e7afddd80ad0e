import type { Schema } from '@markdoc/markdoc';

/** The live widget. `authority` builds the authority URL and a test authorize link. */
export const playground: Schema = {
  render: 'Playground',
  selfClosing: true,
  attributes: {
    view: { type: String, required: true, matches: ['authority'] },
  },
};
