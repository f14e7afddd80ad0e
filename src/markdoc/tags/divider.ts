import Markdoc from '@markdoc/markdoc';
import type { TagSchema } from '../types.ts';

export const divider: TagSchema = {
  description: 'A line across the page.',
  selfClosing: true,
  inline: false,
  example: '{% divider /%}',
  attributes: {},
  transform: () => new Markdoc.Tag('hr', {}, []),
};
