import Markdoc, { type RenderableTreeNodes } from '@markdoc/markdoc';

/** The words of a rendered tree, without markup. */
export function plainText(tree: RenderableTreeNodes): string {
  if (Array.isArray(tree)) return tree.map(plainText).join('');
  if (Markdoc.Tag.isTag(tree)) return plainText(tree.children);
  return tree === null || typeof tree === 'object' ? '' : String(tree);
}
