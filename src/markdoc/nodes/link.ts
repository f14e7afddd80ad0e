import Markdoc, { type Schema } from '@markdoc/markdoc';
import { pageOf } from '../context.ts';
import { isExternal } from '../links.ts';

/** A link; one that leaves the site is marked as such and tells the other side nothing. */
export const link: Schema = {
  attributes: {
    href: { type: String, required: true },
    title: { type: String },
  },
  transform(node, config) {
    const { href, ...attributes } = node.transformAttributes(config);
    pageOf(config).refer(String(href), node);
    const external = isExternal(String(href)) ? { class: 'external', rel: 'noreferrer' } : {};
    return new Markdoc.Tag(
      'a',
      { href, ...attributes, ...external },
      node.transformChildren(config),
    );
  },
};
