import Markdoc, { type RenderableTreeNode, type Tag } from '@markdoc/markdoc';
import { plainText } from '../plain-text.ts';
import type { TagSchema } from '../types.ts';
import { complaint } from '../validation.ts';

export const fileTree: TagSchema = {
  description: 'Files and folders: a Markdown list. A folder ends in a slash or holds a list.',
  sheet: 'tags',
  example:
    '{% fileTree %}\n- conf/\n  - **openmetadata.yaml** the server’s settings\n  - operations.yaml\n- bin/\n{% /fileTree %}',
  attributes: {},
  validate(node) {
    const [list, ...others] = node.children;
    if (list?.type === 'list' && others.length === 0) return [];
    return [
      complaint(
        'error',
        'file-tree',
        "The tag 'fileTree' holds something else than one list",
        'Write each file as "- name", and what is in a folder as a list below it.',
      ),
    ];
  },
  transform: (node, config) =>
    new Markdoc.Tag('div', { class: 'file-tree' }, node.transformChildren(config).map(marked)),
};

const isTag = (node: RenderableTreeNode): node is Tag => Markdoc.Tag.isTag(node);

/** The same list with its folders marked as such. */
function marked(node: RenderableTreeNode): RenderableTreeNode {
  if (!isTag(node)) return node;
  const below = node.children.filter(isTag).filter(({ name }) => name === 'ul');
  const own = plainText(node.children.filter((child) => !isTag(child) || child.name !== 'ul'));
  const isFolder = node.name === 'li' && (below.length > 0 || own.trim().endsWith('/'));
  return new Markdoc.Tag(
    node.name,
    { ...node.attributes, ...(isFolder && { class: 'folder' }) },
    node.children.map(marked),
  );
}
