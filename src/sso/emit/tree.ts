import type { Value } from '../settings/values.ts';
import { yamlEscape } from './quote.ts';
import { escaped, text, type FileToken, type Token } from './token.ts';

/** A value of a YAML file, with the comment to write above it. */
export interface Leaf {
  path: string;
  value: Value;
  comment?: string | undefined;
}

/** A string as a double-quoted scalar; empty tokens give an empty string. */
export function quoted(tokens: readonly Token[]): Token[] {
  return [text('"'), ...escaped(tokens, yamlEscape), text('"')];
}

/**
 * A block mapping from dotted paths, in the order given. Paths that share a beginning must follow
 * each other: each parent is written once.
 */
export function yamlTree(leaves: readonly Leaf[]): FileToken[] {
  let open: string[] = [];
  return leaves.flatMap(({ path, value, comment }) => {
    const keys = path.split('.');
    const same = keys.findIndex((key, depth) => key !== open[depth]);
    const parents = keys.slice(0, -1);
    const missing = parents.slice(same).map((key, at) => text(`${indent(same + at)}${key}:\n`));
    open = parents;
    return [...missing, ...line(keys.length - 1, keys.at(-1) ?? '', value, comment)];
  });
}

function line(depth: number, key: string, value: Value, comment?: string): FileToken[] {
  const above: FileToken[] = comment
    ? [{ kind: 'comment', text: `${indent(depth)}# ${comment}\n` }]
    : [];
  return [...above, text(`${indent(depth)}${key}:`), ...after(depth, value), text('\n')];
}

function after(depth: number, value: Value): Token[] {
  if (typeof value !== 'object') return [text(` ${String(value)}`)];
  if ('text' in value) return [text(' '), ...quoted(value.text)];
  return value.list.flatMap((item) => [text(`\n${indent(depth + 1)}- `), ...quoted(item)]);
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}
