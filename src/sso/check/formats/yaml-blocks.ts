import type { Entry } from '../entry.ts';
import { nothingParsed, type ParsedText } from '../parsed-text.ts';
import type { Source } from '../source.ts';
import { readYaml } from './yaml-text.ts';
import type { Node } from './yaml-tree.ts';
import { fieldsOf, type Field } from './yaml-values.ts';

/**
 * Reads a YAML file field by field.
 *
 * @param parts Blocks that an excerpt may begin with, and the path they belong to.
 * @param entriesOf What a field is worth.
 */
export function readBlocks(
  source: Source,
  { excerpt, parts }: { excerpt: boolean; parts: Readonly<Record<string, readonly string[]>> },
  entriesOf: (field: Field) => readonly Entry[],
): ParsedText {
  const reading = nothingParsed(source);
  const yaml = readYaml(source.text);
  if ('refused' in yaml) return { ...reading, refused: yaml.refused };
  reading.mistakes.push(...yaml.mistakes);
  for (const root of yaml.roots) {
    const names = root.kind === 'map' ? root.pairs.map(({ key }) => key) : [];
    const part = names.find((name) => Object.hasOwn(parts, name));
    const indented = isIndented(source, root);
    const path = (excerpt || indented) && part !== undefined ? (parts[part] ?? []) : [];
    if (indented) reading.part = true;
    for (const field of fieldsOf(reading, root, path)) reading.entries.push(...entriesOf(field));
  }
  return reading;
}

// A block that was copied out of the middle of a file keeps its indentation.
function isIndented({ text, lineStarts }: Source, root: Node): boolean {
  const from = root.kind === 'map' ? (root.pairs[0]?.keySpan.from ?? 0) : 0;
  const start = lineStarts.findLast((one) => one <= from) ?? 0;
  return from > start && text.slice(start, from).trim() === '';
}
