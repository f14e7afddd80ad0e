import Markdoc, { type Schema } from '@markdoc/markdoc';
import { pageOf } from '../context.ts';
import type { TagSchema } from '../types.ts';

const own: Schema = Markdoc.tags.partial;

/**
 * Markdoc's own tag, which does not follow a partial that includes itself: that mistake has been told,
 * and the rest of the page still comes out with its headings and links.
 */
export const partial: TagSchema = {
  ...own,
  description: 'A passage that several pages share, from `content/partials`.',
  attributes: {
    ...own.attributes,
    file: {
      type: String,
      required: true,
      ...own.attributes?.['file'],
      description: 'Its path below `content/partials`, with its slash.',
    },
    variables: {
      ...own.attributes?.['variables'],
      description: 'What the partial may print as `{% $name %}`.',
    },
  },
  transform(node, config) {
    const file = String(node.attributes['file']);
    return pageOf(config).including(file, () => own.transform?.(node, config) ?? null) ?? null;
  },
};
