import type { SettingKey } from '../settings/table.ts';
import type { Value } from '../settings/given.ts';
import { comment } from './comments.ts';
import { yamlEscape } from './quote.ts';
import { type FilePiece, type Part } from './file.ts';
import { escaped, listed, text, type Piece } from '../text/pieces.ts';

/** A value of a YAML file, the setting it belongs to, and the comment to write above it. */
export interface Leaf {
  path: string;
  key?: SettingKey;
  value: Value;
  /** Written as it is, in place of the value. */
  raw?: string;
  comment?: string | undefined;
}

/** A string as a double-quoted scalar; empty pieces give an empty string. */
export function quoted(pieces: readonly Piece[]): Piece[] {
  return [text('"'), ...escaped(pieces, yamlEscape), text('"')];
}

/**
 * A block mapping from dotted paths, in the order given. Paths that share a beginning must follow
 * each other: each parent is written once.
 */
export function yamlTree(leaves: readonly Leaf[]): Part[] {
  let open: string[] = [];
  return leaves.flatMap((leaf): Part[] => {
    const keys = leaf.path.split('.');
    const same = keys.findIndex((key, depth) => key !== open[depth]);
    const parents = keys.slice(0, -1);
    const missing = parents
      .slice(same)
      .map((key, at): Part => ({ pieces: [text(`${indent(same + at)}${key}:\n`)] }));
    open = parents;
    const pieces = line(keys.length - 1, keys.at(-1) ?? '', leaf);
    return [...missing, { ...(leaf.key && { key: leaf.key }), pieces }];
  });
}

function line(depth: number, name: string, { key, value, raw, ...leaf }: Leaf): FilePiece[] {
  return [
    ...(leaf.comment ? [text(indent(depth)), comment(leaf.comment)] : []),
    text(indent(depth)),
    key ? { kind: 'name', key, text: name } : text(name),
    text(':'),
    ...(raw === undefined ? after(depth, value) : [text(` ${raw}`)]),
    text('\n'),
  ];
}

function after(depth: number, value: Value): Piece[] {
  if (typeof value !== 'object') return [text(` ${String(value)}`)];
  if ('text' in value) return [text(' '), ...(value.bare ? value.text : quoted(value.text))];
  if ('map' in value) {
    const pairs = Object.entries(value.map);
    return pairs.flatMap(([name, pieces]) => [
      text(`\n${indent(depth + 1)}${name}: `),
      ...quoted(pieces),
    ]);
  }
  const start = `\n${indent(depth + 1)}- "`;
  const items = value.list.map((item) => escaped(item, yamlEscape));
  return [text(start), ...listed(items, `"${start}`), text('"')];
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}
