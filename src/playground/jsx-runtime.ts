import './come-back.ts';
import { Fragment, h, options, type VNode } from 'preact';
import { here } from '../address/here.ts';
import { namePieces } from '../sso/text/name-pieces.ts';
import { joinTexts } from './joined-texts.ts';

// Stands in the place of Preact's own (astro.config.mjs), so that no view can come without it. Views
// write links as `/doctor`, and on the page each leads to where this site is. And they write names as
// code, of which the long ones may break where pages break them; lines of a file break nowhere else. And they write texts of several pieces,
// which a page has as one. And each has fields that are to stay as they were.
const before = options.vnode;
options.vnode = (node) => {
  const { href, children } = node.props as { href?: unknown; children?: unknown };
  if (node.type === 'a' && typeof href === 'string')
    Object.assign(node.props, { href: here(href) });
  if (node.type === 'code' && typeof children === 'string') {
    const [first, ...others] = namePieces(children);
    Object.assign(node.props, {
      children: [first, ...others.flatMap((piece) => [h('wbr', {}), piece])],
    });
  }
  if (node.type === 'pre') {
    const code = children as VNode<{ children?: unknown }> | undefined;
    const pieces = code?.type === 'code' ? code.props.children : undefined;
    if (Array.isArray(pieces) && pieces.every((piece) => isText(piece) || piece?.type === 'wbr'))
      Object.assign(code?.props ?? {}, { children: pieces.filter(isText).join('') });
  }
  if (Array.isArray(children) && (typeof node.type === 'string' || node.type === Fragment))
    Object.assign(node.props, { children: joinTexts(children) });
  before?.(node);
};

function isText(piece: unknown): piece is string {
  return typeof piece === 'string';
}

export { Fragment, jsx, jsx as jsxDEV, jsxs } from 'preact/jsx-runtime';
