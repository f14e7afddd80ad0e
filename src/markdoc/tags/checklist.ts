import Markdoc, { type RenderableTreeNode, type Tag } from '@markdoc/markdoc';
import { plainText } from '../plain-text.ts';
import type { TagSchema } from '../types.ts';

/** A list whose items have boxes to tick; the browser keeps which. */
export const checklist: TagSchema = {
  description: 'A list of things to tick off. What is ticked stays in the reader’s browser.',
  sheet: 'tags',
  render: 'Checklist',
  example:
    '{% checklist %}\n- The server has a certificate.\n- Backups are tried.\n{% /checklist %}',
  attributes: {},
  transform(node, config) {
    const children = node
      .transformChildren(config)
      .map((child) => (Markdoc.Tag.isTag(child) && child.name === 'ul' ? ticked(child) : child));
    return new Markdoc.Tag('Checklist', {}, children);
  },
};

function ticked(list: Tag): Tag {
  const items = list.children.filter(Markdoc.Tag.isTag).map((item: Tag) => {
    const box = new Markdoc.Tag('input', { type: 'checkbox', 'data-check': nameOf(item.children) });
    return new Markdoc.Tag('li', {}, [
      new Markdoc.Tag('label', {}, [box, new Markdoc.Tag('span', {}, item.children)]),
    ]);
  });
  return new Markdoc.Tag('ul', { class: 'checklist' }, items);
}

/** By its first words, so that a tick survives a change to the rest. */
function nameOf(children: RenderableTreeNode[]): string {
  return plainText(children)
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 40);
}
