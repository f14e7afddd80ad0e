import Markdoc from '@markdoc/markdoc';
import { element } from '../elements.ts';
import { blockChildren } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const details: TagSchema = {
  description: 'A passage that is folded away until somebody opens it.',
  sheet: 'tags',
  example:
    '{% details title="Why the port matters" %}\nThe redirect URI is compared letter by letter.\n{% /details %}',
  attributes: {
    title: { type: String, required: true, description: 'What stands there while it is folded.' },
    open: { type: Boolean, description: 'Whether it is open from the start.' },
  },
  transform(node, config) {
    const { title, open } = node.transformAttributes(config);
    return new Markdoc.Tag('details', { class: 'details', ...(open === true && { open: true }) }, [
      element('summary', String(title)),
      ...blockChildren(node, config),
    ]);
  },
};
