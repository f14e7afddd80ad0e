import { Fragment, jsx as make, jsxs as makeMany } from 'preact/jsx-runtime';
import { here } from '../address/here.ts';

/**
 * Stands in the place of Preact's own (astro.config.mjs): views write links as `/doctor`, and on the
 * page each leads to where this site is.
 */
type Make = typeof make;

function placing(create: Make): Make {
  return ((type: unknown, props: { href?: unknown }, ...others: unknown[]) =>
    (create as (...all: unknown[]) => unknown)(
      type,
      type === 'a' && typeof props.href === 'string' ? { ...props, href: here(props.href) } : props,
      ...others,
    )) as Make;
}

export const jsx = placing(make);
export const jsxs = placing(makeMany as Make);
export const jsxDEV = jsx;
export { Fragment };
