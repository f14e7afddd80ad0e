import type { Item, Style, ServerValue } from '../entry.ts';
import type { KeyUse, ParsedText } from '../parsed-text.ts';
import type { Node, Pair, Quote } from './yaml-tree.ts';

const styles: Readonly<Record<Quote, Style>> = {
  plain: 'plain',
  double: 'double',
  single: 'single',
  // Nothing short can be put in place of a block.
  block: 'fixed',
};

/** How a node is written; lists and mappings are left alone. */
export function styleOf(node: Node): Style {
  return node.kind === 'scalar' ? styles[node.quote] : 'fixed';
}

/** What a node holds. */
export function valueOf(node: Node): ServerValue {
  if (node.kind === 'map') return { keys: node.pairs.map(({ key }) => key) };
  if (node.kind === 'list') return { items: node.items.map(itemOf) };
  return node.value;
}

function itemOf(node: Node): Item {
  const text = node.kind === 'scalar' ? String(node.value ?? '') : '';
  return { text, span: node.span, style: styleOf(node) };
}

/** One key with its value, and the way to it from the root. */
export interface Field {
  use: KeyUse;
  node: Node;
}

/**
 * Every key of a tree in order, into mappings but not into lists, and puts the keys and those that
 * stand twice into the reading. `root` is the path under which the tree hangs.
 */
export function fieldsOf(reading: ParsedText, tree: Node, root: readonly string[] = []): Field[] {
  const fields: Field[] = [];
  const walk = (node: Node, path: readonly string[]): void => {
    if (node.kind !== 'map') return;
    const seen = new Map<string, Pair>();
    for (const pair of node.pairs) {
      const use: KeyUse = {
        source: reading.source,
        path: [...path, pair.key],
        span: pair.keySpan,
        valueSpan: pair.node.span,
        mapping: pair.node.kind === 'map',
      };
      const first = seen.get(pair.key);
      if (first && !first.merged) reading.duplicates.push(use);
      seen.set(pair.key, pair);
      reading.keys.push(use);
      fields.push({ use, node: pair.node });
      walk(pair.node, use.path);
    }
  };
  walk(tree, root);
  return fields;
}

/** The text of a scalar; undefined for anything else. */
export function scalarText(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' ? String(node.value ?? '') : undefined;
}

/** The value of a key of a mapping; the last one wins. */
export function child(node: Node | undefined, key: string): Node | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.pairs.findLast((pair) => pair.key === key)?.node;
}
