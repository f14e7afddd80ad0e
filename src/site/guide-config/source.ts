import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Problem } from '../../markdoc/problems.ts';

/** One value of the file, and where it stands. */
export interface Value {
  node: Node;
  /** As written; undefined for what is no single value. */
  text: string | undefined;
}

/** A file of YAML, and the mistakes that were found in it. Every value is text: `1.10` is not 1.1. */
export class ConfigSource {
  readonly problems: Problem[] = [];
  readonly #lines = new LineCounter();
  readonly #file: string;
  readonly root: ReadonlyMap<string, { key: Node; value: Value }>;

  constructor(text: string, file: string) {
    this.#file = file;
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: this.#lines });
    for (const { pos, message } of document.errors) {
      this.#add(pos[0], 'config-yaml', `This is no YAML: ${message.split('\n', 1)[0] ?? ''}`);
    }
    const { contents } = document;
    const isNothing = contents === null || (isScalar<string>(contents) && contents.value === '');
    if (!isMap(contents) && !isNothing && document.errors.length === 0) {
      this.#add(0, 'config-yaml', 'Write one key a line, such as name: Acme SSO guide.');
    }
    this.root = this.entries(contents);
  }

  /** The pairs of a mapping; none where it is no mapping. */
  entries(node: unknown): Map<string, { key: Node; value: Value }> {
    if (!isMap<Node, Node | null>(node)) return new Map();
    return new Map(
      node.items.map(({ key, value }) => [
        isScalar(key) ? String(key.value) : '',
        { key, value: { node: value ?? key, text: textOf(value) } },
      ]),
    );
  }

  /** The values of a list; undefined where it is no list. */
  list(node: unknown): Value[] | undefined {
    if (!isSeq<Node>(node)) return undefined;
    return node.items.map((item) => ({ node: item, text: textOf(item) }));
  }

  /** Notes a mistake at a place. */
  say(node: Node, code: string, message: string, hint?: string): void {
    this.#add(node.range?.[0] ?? 0, code, message, hint);
  }

  #add(offset: number, code: string, message: string, hint?: string): void {
    const { line, col } = this.#lines.linePos(offset);
    this.problems.push({
      ...{ file: this.#file, line: Math.max(1, line), column: Math.max(1, col) },
      ...{ severity: 'error', code, message, hint },
    });
  }
}

function textOf(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}
