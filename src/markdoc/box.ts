import Markdoc, {
  type Config,
  type Node,
  type RenderableTreeNode,
  type Schema,
} from '@markdoc/markdoc';
import { element } from './elements.ts';

/** What a block holds; written on one line its text is a paragraph all the same. */
export function blockChildren(node: Node, config: Config): RenderableTreeNode[] {
  const children = node.transformChildren(config);
  return node.inline && children.length > 0 ? [element('p', ...children)] : children;
}

/** A transform that puts what a tag holds into a box of these classes. */
export function box(classes: string): NonNullable<Schema['transform']> {
  return (node, config) => new Markdoc.Tag('div', { class: classes }, blockChildren(node, config));
}
