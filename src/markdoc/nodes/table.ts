import Markdoc, { type RenderableTreeNode, type Schema, type Tag } from '@markdoc/markdoc';
import { plainText } from '../plain-text.ts';

/**
 * A table in a box of its own, so that a wide one scrolls and the page does not. On a small screen its
 * rows become paragraphs; then each cell needs the name of its column, unless two columns explain
 * themselves.
 */
export const table: Schema = {
  transform(node, config) {
    const children = node.transformChildren(config);
    nameCells(children);
    return new Markdoc.Tag(
      'div',
      { class: 'table', role: 'group', 'aria-label': 'Table', 'data-rows': '', tabindex: 0 },
      [new Markdoc.Tag('table', {}, children)],
    );
  },
};

function nameCells(parts: readonly RenderableTreeNode[]): void {
  const [head, ...bodies] = parts.filter(isTag).map((part) => part.children.filter(isTag));
  const names = head?.[0]?.children.map((cell) => plainText([cell]).trim()) ?? [];
  if (names.length < 3) return;
  for (const row of bodies.flat()) {
    row.children.filter(isTag).forEach((cell, column) => {
      if (column > 0) cell.attributes['data-label'] = names[column] ?? '';
    });
  }
}

function isTag(node: RenderableTreeNode): node is Tag {
  return Markdoc.Tag.isTag(node);
}
