import Markdoc, { type RenderableTreeNode, type Tag } from '@markdoc/markdoc';

/** An element without attributes. */
export function element(name: string, ...children: RenderableTreeNode[]): Tag {
  return new Markdoc.Tag(name, {}, children);
}

export function code(text: string): Tag {
  return element('code', text);
}

/** A sentence of a table, in which backticks mark code. */
export function prose(text: string): RenderableTreeNode[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? code(part) : part));
}
