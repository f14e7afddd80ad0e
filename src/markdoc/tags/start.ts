import Markdoc from '@markdoc/markdoc';
import type { TagSchema } from '../types.ts';

export const start: TagSchema = {
  description:
    'The choices that lead to the path, and the doctor’s box beside them. The page it is on has no column of pages.',
  sheet: 'start',
  selfClosing: true,
  inline: false,
  attributes: {},
  transform: () => new Markdoc.Tag('Start', {}),
};
