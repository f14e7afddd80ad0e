import Markdoc, {
  type RenderableTreeNode,
  type RenderableTreeNodes,
  type Tag,
} from '@markdoc/markdoc';
import { namePieces } from '../sso/text/name-pieces.ts';
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
  const html = shortened(Markdoc.renderers.html(punch(tree, holes)));
  return html
    .split(mark)
    .flatMap((text, index) => [text, holes[index]])
    .filter((segment): segment is Segment => segment !== undefined && segment !== '');
}

/** Parts of a drawing that hold nothing are closed in their own tag; text has no such marks of its own. */
function shortened(html: string): string {
  return html.replace(/><\/(?:circle|path|rect)>/g, '/>');
}

/** What stands around a text, as far as it decides whether a name in it may break. */
type Around = 'name' | 'lines' | 'one line' | undefined;

function around(tag: Tag, outside: Around): Around {
  // In a file each line is one, as in a picture, and a blank is filled as a whole. A line alone may go
  // on in the next.
  if (tag.name === 'svg' || outside === 'lines' || (tag.name === 'pre' && outside !== 'one line'))
    return 'lines';
  if (tag.name === 'var' || tag.name === 'figcaption') return undefined;
  if (outside === 'one line' || /\bone-line\b/.test(String(tag.attributes['class'])))
    return 'one line';
  return /^(?:code|h[1-6]|a|td)$/.test(tag.name) ? 'name' : outside;
}

function punch(tree: RenderableTreeNodes, holes: Segment[], outside?: Around): RenderableTreeNodes {
  if (Array.isArray(tree)) return tree.flatMap((node) => punch(node, holes, outside));
  if (typeof tree === 'string' && outside === 'name') return withBreaks(tree);
  // There a line may end between a value and what follows it.
  if (typeof tree === 'string' && outside === 'one line')
    return [...(tree.startsWith('/') ? [new Markdoc.Tag('wbr')] : []), ...withBreaks(tree)];
  if (!Markdoc.Tag.isTag(tree)) return tree;
  if (/^[A-Z]/.test(tree.name)) {
    holes.push({
      component: tree.name,
      props: tree.attributes,
      children: segments(tree.children),
    });
    return mark;
  }
  const inside = around(tree, outside);
  const children = tree.children.flatMap((child) => punch(child, holes, inside));
  return new Markdoc.Tag(tree.name, tree.attributes, children);
}

/** An option such as --env-file, which stays whole; of a long one what stands before its second hyphen. */
const option = /((?<!\S)--?\w(?:[^\s=]{1,17}(?![^\s=])|[^\s-]*))/;

/** A name with the places where its line may break. Only the page has them, no other form of the text. */
function withBreaks(name: string): RenderableTreeNode[] {
  return name.split(option).flatMap((part, at): RenderableTreeNode[] => {
    if (at % 2 > 0) return [new Markdoc.Tag('span', { class: 'option' }, [part])];
    return namePieces(part).flatMap((piece, place) =>
      place > 0 ? [new Markdoc.Tag('wbr'), piece] : [piece],
    );
  });
}
