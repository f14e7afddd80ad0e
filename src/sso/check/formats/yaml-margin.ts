import type { Line, Replacement } from './yaml-mistakes.ts';

/** The key under which the first lines of a text hang whose own block was not pasted. */
export const unnamed = '?';

const key = /^( *)(?:- +)?["']?[\w.-]+["']?[ \t]*:(?:[ \t]|$)/;
const value = /:[ \t]+(?![|>][+-]?\d?[ \t]*$)[^#\s]/;

/**
 * What gives a text its margin back, of which a part was copied: the first line lost its spaces, as a
 * selection from the first letter on loses them; or the first lines are deeper than those below, since
 * the block that they belong to stands above. Only asked for a text that does not parse.
 */
export function marginOf(lines: readonly Line[]): Replacement[] {
  const keys = lines.flatMap((line) => {
    const indent = key.exec(line.text)?.[1]?.length;
    return indent === undefined ? [] : [{ ...line, indent }];
  });
  const [first, second] = keys;
  const top = lines.find(({ text }) => !/^\s*(?:#|$)/.test(text));
  if (!first || !second || first.from !== top?.from) return [];
  const { from, indent } = first;
  if (indent === 0 && second.indent > 0 && value.test(first.text)) {
    return [{ from, to: from, text: ' '.repeat(second.indent) }];
  }
  const outer = keys.find((one) => one.indent < indent);
  if (!outer || indent === 0) return [];
  return [{ from, to: from, text: `${' '.repeat(outer.indent)}"${unnamed}":\n` }];
}
