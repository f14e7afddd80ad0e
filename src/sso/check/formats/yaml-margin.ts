import type { Line, Replacement } from './yaml-mistakes.ts';

/** The key under which the first lines of a text hang whose own block was not pasted. */
export const unnamed = '?';

const key = /^( *)(?:- +)?["']?[\w.-]+["']?[ \t]*:(?:[ \t]|$)/;
const value = /:[ \t]+(?![|>][+-]?\d?[ \t]*$)[^#\s]/;

/** A text that was cut out has no more margins. */
const most = 6;

/**
 * Ways to give a text its margin back, of which a part was copied: the first line lost its spaces, as a
 * selection from the first letter on loses them; or the first lines are deeper than those below, since
 * the block that they belong to stands above. Only asked for a text that does not parse.
 */
export function marginsOf(lines: readonly Line[]): Replacement[][] {
  const keys = lines.flatMap((line) => {
    const indent = key.exec(line.text)?.[1]?.length;
    return indent === undefined ? [] : [{ ...line, indent }];
  });
  const [first, ...below] = keys;
  const top = lines.find(({ text }) => !/^\s*(?:#|$)/.test(text));
  if (first && top && first.from !== top.from) {
    // The end of a list, whose key stands above what was copied.
    const items = /^( *)- /.exec(top.text)?.[1]?.length ?? -1;
    if (items < first.indent) return [];
    const name = `${' '.repeat(first.indent)}"${unnamed}":\n`;
    return [[{ from: top.from, to: top.from, text: name }]];
  }
  if (!first || below.length === 0) return [];
  const { from } = first;
  const indents = [...new Set(below.map(({ indent }) => indent))].slice(0, most);
  // What opens a block is less deep than the line below it.
  const deepest = value.test(first.text) ? Infinity : (below[0]?.indent ?? 0) - 1;
  const own =
    first.indent > 0 ? [first.indent] : indents.filter((indent) => indent > 0 && indent <= deepest);
  const deeper = own.map((indent) => {
    const room = ' '.repeat(indent - first.indent);
    const outer = indents.find((one) => one < indent && (first.indent > 0 || one > 0));
    const name = outer === undefined ? '' : `${' '.repeat(outer)}"${unnamed}":\n`;
    return name + room === '' ? [] : [{ from, to: from, text: name + room }];
  });
  // The mark of a block of code stood before it.
  const less = indents.filter((indent) => indent < first.indent);
  const flat = less.map((indent) => [{ from, to: from + first.indent, text: ' '.repeat(indent) }]);
  return [...deeper, ...flat];
}
