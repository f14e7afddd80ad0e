import type { TagSchema } from '../types.ts';

export const upgrade: TagSchema = {
  description: 'A box that says what an upgrade means for the reader’s files.',
  sheet: 'upgrade',
  render: 'Upgrade',
  selfClosing: true,
  attributes: {},
};
