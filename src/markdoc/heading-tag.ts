import Markdoc, { type RenderableTreeNode, type Tag } from '@markdoc/markdoc';
import type { Heading } from './types.ts';

/**
 * A heading with its ID, and below the first level with a link to itself. The link is for the mouse alone:
 * as a part of the heading its name would be read with each; all others have the list of headings.
 */
export function headingTag({ level, id }: Heading, children: RenderableTreeNode[]): Tag {
  const link = new Markdoc.Tag('a', {
    class: 'anchor',
    href: `#${id}`,
    'aria-hidden': 'true',
    tabindex: -1,
  });
  return new Markdoc.Tag(`h${level}`, { id }, level === 1 ? children : [...children, link]);
}
