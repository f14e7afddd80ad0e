import Markdoc, { type RenderableTreeNode, type RenderableTreeNodes } from '@markdoc/markdoc';
import type { Segment } from './types.ts';

// A character that no text can hold: the compiler strips it from every source.
const mark = '\u0000';

/**
 * Turns a rendered tree into HTML with holes. Runs of plain elements become one
 * string each, so that Astro is only asked for what needs a component (by
 * convention a tag with a capital letter).
 */
export function segments(tree: RenderableTreeNodes): Segment[] {
  const holes: Segment[] = [];
  const html = Markdoc.renderers.html(punch(tree, holes));
  return html
    .split(mark)
    .flatMap((text, index) => [text, holes[index]])
    .filter((segment): segment is Segment => segment !== undefined && segment !== '');
}

function punch(tree: RenderableTreeNodes, holes: Segment[]): RenderableTreeNodes {
  if (Array.isArray(tree)) return tree.map((node) => punch(node, holes) as RenderableTreeNode);
  if (!Markdoc.Tag.isTag(tree)) return tree;
  if (/^[A-Z]/.test(tree.name)) {
    holes.push({
      component: tree.name,
      props: tree.attributes,
      children: segments(tree.children),
    });
    return mark;
  }
  const children = tree.children.map((child) => punch(child, holes) as RenderableTreeNode);
  return new Markdoc.Tag(tree.name, tree.attributes, children);
}
