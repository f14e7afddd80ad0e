import type { Entry } from '../entry.ts';
import { nothingParsed, type ParsedText } from '../parsed-text.ts';
import type { Source } from '../source.ts';
import { unnamed } from './yaml-margin.ts';
import { readYaml } from './yaml-text.ts';
import type { Node, Pair } from './yaml-tree.ts';
import { fieldsOf, type Field } from './yaml-values.ts';

interface Where {
  excerpt: boolean;
  /** Blocks that an excerpt may begin with, and the path they belong to. */
  parts: Readonly<Record<string, readonly string[]>>;
  /** Where the settings stand in such a file. */
  settingPaths: Iterable<string>;
}

/**
 * Reads a YAML file field by field.
 *
 * @param entriesOf What a field is worth.
 */
export function readBlocks(
  source: Source,
  { excerpt, parts, settingPaths: all }: Where,
  entriesOf: (field: Field) => readonly Entry[],
): ParsedText {
  const reading = nothingParsed(source);
  const yaml = readYaml(source.text);
  if ('refused' in yaml) return { ...reading, refused: yaml.refused };
  reading.mistakes.push(...yaml.mistakes);
  const settingPaths = [...all];
  for (const tree of yaml.roots) {
    const root = withName(tree, settingPaths);
    const names = root.kind === 'map' ? root.pairs.map(({ key }) => key) : [];
    const part = names.find((name) => Object.hasOwn(parts, name));
    const indented = isIndented(source, root);
    // Blocks that no file has at its margin, and nothing beside them: they were copied from inside.
    const inner = names.length > 0 && names.every((name) => inside.has(name));
    const block = blockOf(names, settingPaths);
    if (!block && root.kind === 'map') {
      const several = blocksOf(root.pairs, settingPaths) ?? [];
      for (const [path, pairs] of several) {
        const fields = fieldsOf(reading, { ...root, pairs }, path.split('.'));
        reading.entries.push(...fields.flatMap(entriesOf));
        reading.part = true;
      }
      if (reading.entries.length > 0) continue;
    }
    const known = (excerpt || indented || inner) && part !== undefined;
    const path = block ?? (known ? (parts[part] ?? []) : []);
    if (block || yaml.cut) reading.part = true;
    if (indented || inner) reading.part = true;
    for (const field of fieldsOf(reading, root, path)) reading.entries.push(...entriesOf(field));
  }
  return reading;
}

/** The block of the first lines, by what stands in it, where its own line was not pasted. */
function withName(root: Node, settingPaths: readonly string[]): Node {
  const [first, ...others] = root.kind === 'map' ? root.pairs : [];
  if (first?.key !== unnamed) return root;
  // The end of a list whose key was not pasted.
  if (first.node.kind !== 'map') return { ...root, kind: 'map', pairs: others };
  const block = blockOf(
    first.node.pairs.map(({ key }) => key),
    settingPaths,
  );
  return { ...root, kind: 'map', pairs: [{ ...first, key: block?.at(-1) ?? unnamed }, ...others] };
}

/** The block to which lines belong that were copied out of one: all of them are settings of it. */
function blockOf(names: readonly string[], settingPaths: readonly string[]): string[] | undefined {
  const [first] = names;
  if (first === undefined) return undefined;
  const paths = new Set(settingPaths);
  const blocks = [...paths]
    .filter((path) => path.includes('.') && path.endsWith(`.${first}`))
    .map((path) => path.slice(0, -first.length - 1))
    .filter((block) => names.every((name) => paths.has(`${block}.${name}`)));
  return blocks.length === 1 ? blocks[0]?.split('.') : undefined;
}

/**
 * The blocks to which lines belong that were copied out of several, in the order of the file: what no block has
 * stays with what stands before it. Undefined where one could be of two.
 */
function blocksOf(
  pairs: readonly Pair[],
  settingPaths: readonly string[],
): Map<string, Pair[]> | undefined {
  const blocks = new Map<string, Pair[]>();
  let last: string | undefined;
  for (const pair of pairs) {
    const [owner, other] = ownersOf(pair.key, settingPaths);
    if (other !== undefined) return undefined;
    last = owner ?? last;
    if (last !== undefined) blocks.set(last, [...(blocks.get(last) ?? []), pair]);
  }
  const sure = blocks.size > 1 && [...blocks.values()].every((some) => some.length > 1);
  return sure ? blocks : undefined;
}

/** The outermost blocks that have a setting or a block of this name. */
function ownersOf(name: string, settingPaths: readonly string[]): string[] {
  const owners = new Set(
    settingPaths.flatMap((path) => {
      const names = path.split('.');
      const place = names.lastIndexOf(name);
      return place > 0 ? [names.slice(0, place).join('.')] : [];
    }),
  );
  const depth = (path: string) => path.split('.').length;
  const fewest = Math.min(...[...owners].map(depth));
  return [...owners].filter((path) => depth(path) === fewest);
}

const inside: ReadonlySet<string> = new Set([
  ...['authentication', 'authorizer', 'oidcConfiguration'],
  ...['ldapConfiguration', 'samlConfiguration', 'saml', 'idp', 'sp'],
]);

// A block that was copied out of the middle of a file keeps its indentation.
function isIndented({ text, lineStarts, margin }: Source, root: Node): boolean {
  const from = root.kind === 'map' ? (root.pairs[0]?.keySpan.from ?? 0) : 0;
  const start = lineStarts.findLast((one) => one <= from) ?? 0;
  return from - start > margin && text.slice(start, from).trim() === '';
}
