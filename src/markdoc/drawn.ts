import Markdoc, { type Tag } from '@markdoc/markdoc';
import type { Shape } from '../sso/flow/shape.ts';

/** A drawing of the library as an element of a page. */
export function drawn({ name, attributes, children }: Shape): Tag {
  return new Markdoc.Tag(
    name,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : drawn(child))),
  );
}
