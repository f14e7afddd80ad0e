import type { TagSchema } from '../types.ts';

export const tilesContainer: TagSchema = {
  description: 'A row of tiles.',
  render: 'InlineCalloutContainer',
  holds: ['tile', 'inlineCallout'],
  example:
    '{% tilesContainer %}\n{% tile title="Docker" description="On one machine" link="/playground" icon="storage" /%}\n{% /tilesContainer %}',
  attributes: {},
};
