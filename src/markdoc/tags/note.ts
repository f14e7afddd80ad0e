import Markdoc, { type Schema } from '@markdoc/markdoc';

/** A passage set apart from the text. */
export const note: Schema = {
  attributes: {
    noteType: { type: String, default: 'Note', matches: ['Note', 'Tip', 'Warning'] },
  },
  transform(node, config) {
    const children = node.transformChildren(config);
    return new Markdoc.Tag(
      'Note',
      node.transformAttributes(config),
      node.inline ? [new Markdoc.Tag('p', {}, children)] : children,
    );
  },
};
