import Markdoc, { type Schema } from '@markdoc/markdoc';
import { pageOf } from '../context.ts';

const own: Schema = Markdoc.tags.partial;

/**
 * Markdoc's own tag, which does not follow a partial that includes itself: that mistake has been told,
 * and the rest of the page still comes out with its headings and links.
 */
export const partial: Schema = {
  ...own,
  transform(node, config) {
    const file = String(node.attributes['file']);
    return pageOf(config).including(file, () => own.transform?.(node, config) ?? null) ?? null;
  },
};
