import type { TagSchema } from '../types.ts';

export const inlineCalloutContainer: TagSchema = {
  description: 'A row of cards.',
  render: 'InlineCalloutContainer',
  children: ['tag'],
  example:
    '{% inlineCalloutContainer %}\n{% inlineCallout bold="Docker" href="/playground" icon="storage" color="violet-70" %}\nOn one machine.\n{% /inlineCallout %}\n{% /inlineCalloutContainer %}',
  attributes: {},
};
