import { options } from 'preact';
import { here } from '../address/here.ts';

// Stands in the place of Preact's own (astro.config.mjs), so that no view can come without it: views
// write links as `/doctor`, and on the page each leads to where this site is.
const before = options.vnode;
options.vnode = (node) => {
  const { href } = node.props as { href?: unknown };
  if (node.type === 'a' && typeof href === 'string')
    Object.assign(node.props, { href: here(href) });
  before?.(node);
};

export { Fragment, jsx, jsx as jsxDEV, jsxs } from 'preact/jsx-runtime';
