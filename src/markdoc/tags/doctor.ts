import type { TagSchema } from '../types.ts';

export const doctor: TagSchema = {
  description: 'A box that explains what is pasted into it.',
  // A configuration has a form; the others are a box.
  sheet: ({ for: what }) => (what === 'configuration' ? 'form' : 'paste'),
  render: 'Doctor',
  selfClosing: true,
  attributes: {
    for: {
      type: String,
      required: true,
      matches: ['callback', 'configuration', 'server', 'token'],
      description:
        'What is pasted: an answer of a sign-in, a configuration, answers of a running server, or a token.',
    },
  },
};
