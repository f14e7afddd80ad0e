/**
 * The same children with each run of neighbouring texts as one. A page has them as one text, and Preact,
 * which has one for each, would make the others anew while it brings the page to life. Each child keeps
 * its place in the list, by which Preact finds it again.
 */
export function joinTexts(children: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  /** Where the run began that the next text belongs to. */
  let start: number | undefined;
  for (const child of children) {
    if (!isText(child)) {
      joined.push(child);
      if (!isNothing(child)) start = undefined;
    } else if (start === undefined) {
      start = joined.push(child) - 1;
    } else {
      joined[start] = `${String(joined[start])}${child}`;
      joined.push(null);
    }
  }
  return joined;
}

const isText = (child: unknown) => typeof child === 'string' || typeof child === 'number';
/** Drawn as nothing, so that what stands around it is one text. */
const isNothing = (child: unknown) => child == null || typeof child === 'boolean';
