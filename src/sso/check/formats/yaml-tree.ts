import { Composer, isAlias, isMap, isScalar, isSeq, Parser, type CST, type Document } from 'yaml';
import type { Node as YamlNode } from 'yaml';
import type { OffsetBack } from '../edits.ts';
import type { Span } from '../source.ts';

/** A node of a YAML text, with the places of the original. */
export type Node =
  | { kind: 'map'; span: Span; pairs: Pair[] }
  | { kind: 'list'; span: Span; items: Node[] }
  | { kind: 'scalar'; span: Span; value: string | number | boolean | null; quote: Quote };

/** How a scalar is written; a block is one behind `|` or `>`. */
export type Quote = 'plain' | 'double' | 'single' | 'block';

export interface Pair {
  key: string;
  keySpan: Span;
  node: Node;
  /** Taken over by a merge key: `<<: *anchor`. */
  merged?: true;
}

/** What the parser complains about, at an offset of the text it was given. */
export interface Complaint {
  code: string;
  at: number;
}

/** Why a text is not read at all. */
export type YamlRefusal = 'yaml-too-deep' | 'yaml-too-large' | 'yaml-aliases';

export type ParsedYaml = { roots: Node[]; complaints: Complaint[] } | { refused: YamlRefusal };

const deepest = 40;
// Eight in each of 10,000 lines, with the spaces between them.
const mostTokens = 80_000;
const mostNodes = 80_000;
const mostAliases = 100;

const quotes: Readonly<Record<string, Quote>> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

/**
 * Parses YAML of one or several documents and goes on behind mistakes. Never throws.
 *
 * Depth is measured on the tokens, which the parser makes without recursion; what is too deep is
 * never composed. Aliases and merge keys are followed a limited number of times.
 */
export function parseYaml(text: string, back: OffsetBack): ParsedYaml {
  const documents = composeYaml(text);
  if ('refused' in documents) return documents;
  const reader = new TreeReader(back);
  const roots = documents.flatMap((document) => reader.read(document));
  if (reader.exhausted) return { refused: 'yaml-aliases' };
  const complaints = documents
    .flatMap(({ errors }) => errors.map(({ code, pos }) => ({ code, at: pos[0] })))
    .sort((a, b) => a.at - b.at);
  return { roots, complaints };
}

/** The documents of a text with the parser's own nodes, unless it is too deep or too large. */
export function composeYaml(text: string): Document[] | { refused: YamlRefusal } {
  const tokens = [...new Parser().parse(text)];
  const refused = refusalOf(tokens);
  if (refused) return { refused };
  // Unique keys are checked elsewhere: here each key would be compared with all before it.
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent' });
  return [...composer.compose(tokens, true, text.length)] as Document[];
}

function refusalOf(tokens: readonly CST.Token[]): YamlRefusal | undefined {
  let level: CST.Token[] = [...tokens];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return 'yaml-too-deep';
    const next: CST.Token[] = [];
    for (const token of level) {
      count += 1 + ('end' in token ? (token.end?.length ?? 0) : 0);
      if (token.type === 'document' && token.value) next.push(token.value);
      if (!('items' in token)) continue;
      for (const { start, key, sep, value } of token.items) {
        count += start.length + (sep?.length ?? 0);
        if (key) next.push(key);
        if (value) next.push(value);
      }
    }
    if (count > mostTokens) return 'yaml-too-large';
    level = next;
  }
  return undefined;
}

class TreeReader {
  exhausted = false;
  #nodes = mostNodes;
  #aliases = mostAliases;
  #anchors = new Map<string, YamlNode>();
  #back: OffsetBack;

  constructor(back: OffsetBack) {
    this.#back = back;
  }

  read({ contents }: Document): Node[] {
    this.#anchors = new Map();
    return contents ? [this.#node(contents, 0)] : [];
  }

  #span(node: YamlNode): Span {
    const [from = 0, to = 0] = node.range ?? [];
    const start = this.#back(from);
    return { from: start, to: Math.max(start, this.#back(to, true)) };
  }

  #node(node: YamlNode, depth: number): Node {
    const span = this.#span(node);
    const nothing: Node = { kind: 'scalar', span, value: null, quote: 'plain' };
    this.#nodes -= 1;
    if (this.#nodes < 0 || depth > deepest * 2) this.exhausted = true;
    if (this.exhausted) return nothing;
    if (isAlias(node)) {
      this.#aliases -= 1;
      if (this.#aliases < 0) this.exhausted = true;
      const target = this.#anchors.get(node.source);
      return target && !this.exhausted ? this.#node(target, depth + 1) : nothing;
    }
    if (isMap(node)) {
      const pairs = node.items.flatMap(({ key, value }) =>
        this.#pair(key as YamlNode | null, value as YamlNode | null, depth),
      );
      this.#remember(node);
      // Merged keys give way to those that are written.
      const [merged, own] = [true, undefined].map((sort) =>
        pairs.filter((pair) => pair.merged === sort),
      );
      return { kind: 'map', span, pairs: [...(merged ?? []), ...(own ?? [])] };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.#node(item as YamlNode, depth + 1));
      this.#remember(node);
      return { kind: 'list', span, items };
    }
    if (!isScalar(node)) return nothing;
    this.#remember(node);
    const { value, type } = node;
    const known = typeof value === 'string' || typeof value === 'number';
    const plain = known || typeof value === 'boolean' ? value : null;
    return { kind: 'scalar', span, value: plain, quote: quotes[type ?? ''] ?? 'plain' };
  }

  // Behind its content, so that an alias inside it cannot mean itself.
  #remember(node: YamlNode): void {
    if ('anchor' in node && typeof node.anchor === 'string') this.#anchors.set(node.anchor, node);
  }

  #pair(key: YamlNode | null, value: YamlNode | null, depth: number): Pair[] {
    if (!key || !isScalar(key)) return [];
    const name = String(key.value);
    const keySpan = this.#span(key);
    const empty = { from: keySpan.to, to: keySpan.to };
    const node: Node = value
      ? this.#node(value, depth + 1)
      : { kind: 'scalar', span: empty, value: null, quote: 'plain' };
    if (name !== '<<') return [{ key: name, keySpan, node }];
    const merged = node.kind === 'list' ? node.items : [node];
    return merged.flatMap((one) =>
      one.kind === 'map' ? one.pairs.map((pair) => ({ ...pair, merged: true as const })) : [],
    );
  }
}
