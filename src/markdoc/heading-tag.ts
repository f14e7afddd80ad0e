import Markdoc, { type RenderableTreeNode, type Tag } from '@markdoc/markdoc';
import type { Heading } from './types.ts';

/** A heading with its ID, and below the first level with a link to itself. */
export function headingTag({ level, id, text }: Heading, children: RenderableTreeNode[]): Tag {
  const link = new Markdoc.Tag('a', {
    class: 'anchor',
    href: `#${id}`,
    'aria-label': `Link to “${text}”`,
  });
  return new Markdoc.Tag(`h${level}`, { id }, level === 1 ? children : [...children, link]);
}
