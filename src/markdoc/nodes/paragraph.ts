import Markdoc, {
  type Config,
  type Node,
  type RenderableTreeNode,
  type Schema,
  type Tag,
} from '@markdoc/markdoc';
import type { TagSchema } from '../types.ts';
import { complaint } from '../validation.ts';

const isComponent = (node: RenderableTreeNode): node is Tag =>
  Markdoc.Tag.isTag(node) && /^[A-Z]/.test(node.name);
const isBlank = (node: RenderableTreeNode) => typeof node === 'string' && node.trim() === '';

/** What a paragraph holds besides blanks. */
function partsOf(node: Node): Node[] {
  return (node.children[0]?.children ?? []).filter(
    ({ type, attributes }) => type !== 'softbreak' && String(attributes['content']).trim() !== '',
  );
}

function isBlock(tag: string | undefined, config: Config): boolean {
  if (!tag) return false;
  const schema: TagSchema | undefined = config.tags?.[tag];
  // An unknown tag is told as such, and Markdoc's own may stand anywhere.
  return schema !== undefined && !schema.inSentence && !(tag in Markdoc.tags);
}

/**
 * Markdoc takes `{% note %}text{% /note %}` on one line for a part of a
 * paragraph. Alone in it, it is the block that its author meant.
 */
export const paragraph: Schema = {
  validate(node, config) {
    const parts = partsOf(node);
    const block = parts.find(({ tag }) => isBlock(tag, config));
    if (!block || parts.every(({ tag }) => tag)) return [];
    return [
      complaint(
        'error',
        'block-in-text',
        `The tag '${block.tag ?? ''}' stands in the middle of a sentence`,
        'Put it on lines of its own.',
      ),
    ];
  },
  transform(node, config) {
    const children = node.transformChildren(config);
    if (
      children.some(isComponent) &&
      children.every((part) => isComponent(part) || isBlank(part))
    ) {
      return children.filter(isComponent);
    }
    const parts = partsOf(node);
    if (parts.length > 0 && parts.every(({ tag }) => isBlock(tag, config))) {
      return children.filter((part) => !isBlank(part));
    }
    for (const part of children) {
      // A picture in a sentence has neither frame nor caption.
      if (isComponent(part) && part.name === 'Image') part.attributes['pure'] = true;
    }
    return new Markdoc.Tag('p', {}, children);
  },
};
