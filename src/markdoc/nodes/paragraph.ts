import Markdoc, { type RenderableTreeNode, type Schema, type Tag } from '@markdoc/markdoc';
import type { TagSchema } from '../types.ts';
import { complaint } from '../validation.ts';

const isComponent = (node: RenderableTreeNode): node is Tag =>
  Markdoc.Tag.isTag(node) && /^[A-Z]/.test(node.name);
const isBlank = (node: RenderableTreeNode) => typeof node === 'string' && node.trim() === '';

/**
 * Markdoc takes `{% note %}text{% /note %}` on one line for a part of a
 * paragraph. Alone in it, it is the block that its author meant.
 */
export const paragraph: Schema = {
  validate(node, config) {
    const mayStand = (tag: string) => {
      const schema: TagSchema | undefined = config.tags?.[tag];
      // An unknown tag is told as such, and Markdoc's own may stand anywhere.
      return !schema || schema.inSentence || tag in Markdoc.tags;
    };
    const [inline] = node.children;
    const parts = inline?.children.filter(
      ({ type, attributes }) => type !== 'softbreak' && String(attributes['content']).trim() !== '',
    );
    const block = parts?.find(({ tag }) => tag && !mayStand(tag));
    if (!block || parts?.every(({ tag }) => tag)) return [];
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
    for (const part of children) {
      // A picture in a sentence has neither frame nor caption.
      if (isComponent(part) && part.name === 'Image') part.attributes['pure'] = true;
    }
    return new Markdoc.Tag('p', {}, children);
  },
};
