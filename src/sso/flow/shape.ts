/** An element of a drawing, which a page and a browser make into their own. */
export interface Shape {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (Shape | string)[];
}

/** An element of a drawing. */
export function shape(
  name: string,
  attributes: Shape['attributes'],
  ...children: readonly (Shape | string)[]
): Shape {
  return { name, attributes, children };
}
