import Markdoc, { type Schema } from '@markdoc/markdoc';

/** A table in a box of its own, so that a wide one scrolls and the page does not. */
export const table: Schema = {
  transform(node, config) {
    const children = node.transformChildren(config);
    return new Markdoc.Tag(
      'div',
      { class: 'table', role: 'group', 'aria-label': 'Table', tabindex: 0 },
      [new Markdoc.Tag('table', {}, children)],
    );
  },
};
