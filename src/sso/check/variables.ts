import { isScalar, isSeq, isMap } from 'yaml';
import { longestValue, type Item, type ServerValue } from './entry.ts';
import { composeYaml } from './formats/yaml-tree.ts';

// What YAML reads as that very text; everything else is left to the parser.
const plainText = /^[A-Za-z][\w./@+-]*(?: [A-Za-z][\w./@+-]*)*$/;
const words: Readonly<Record<string, boolean>> = { true: true, false: false };

/**
 * What the server makes of a variable's text: it puts it into conf/openmetadata.yaml and parses
 * that. `at` is the offset of the text in its file, when it stands there as it is.
 *
 * `not-yaml`: the text would break the file.
 */
export function valueOfVariable(
  text: string,
  at?: number,
): { value: ServerValue | undefined; broken?: true } {
  const trimmed = text.trim();
  if (trimmed === '') return { value: '' };
  if (/^(?:true|false|null)$/i.test(trimmed))
    return { value: words[trimmed.toLowerCase()] ?? null };
  if (plainText.test(trimmed)) return { value: trimmed };
  if (text.length > longestValue) return { value: undefined };
  const documents = composeYaml(text);
  if ('refused' in documents) return { value: undefined };
  const [only, ...others] = documents;
  if (!only || others.length > 0 || only.errors.length > 0) return { value: text, broken: true };
  const { contents } = only;
  if (isScalar(contents)) return { value: scalar(contents.value) };
  if (isMap(contents)) return { value: { keys: contents.items.map(({ key }) => plain(key)) } };
  // An alias of nothing.
  if (!isSeq(contents)) return { value: text, broken: true };
  return { value: { items: contents.items.map((item) => itemOf(item, text, at)) } };
}

function itemOf(item: unknown, text: string, at: number | undefined): Item {
  const written = plain(item);
  if (at === undefined || !isScalar(item) || !item.range) return { text: written, style: 'fixed' };
  const [from, to] = item.range;
  const quoted = item.type === 'QUOTE_DOUBLE' || item.type === 'QUOTE_SINGLE';
  const inner = text.slice(from + Number(quoted), to - Number(quoted));
  if (inner !== written) return { text: written, style: 'fixed' };
  const span = { from: at + from + Number(quoted), to: at + to - Number(quoted) };
  return { text: written, span, style: 'raw' };
}

function plain(node: unknown): string {
  if (!isScalar(node)) return '';
  return typeof node.value === 'string' ? node.value : String(node.value);
}

function scalar(value: unknown): ServerValue {
  const known = typeof value === 'string' || typeof value === 'number';
  return known || typeof value === 'boolean' ? value : null;
}

/** What `${…}` and `$…` of a text come to. `open`: it depends on something not pasted. */
export interface Filled {
  text: string;
  open: boolean;
  /** Whether anything was filled in at all. */
  changed: boolean;
}

const references = /\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)((?::?[-?+])?))/;

/**
 * Fills in variables as Compose does: `$NAME`, `${NAME}`, `${NAME:-default}`, `$$` for a dollar.
 * https://docs.docker.com/reference/compose-file/interpolation What grows longer than any value of
 * ours is left open.
 */
export function fillIn(text: string, lookup: (name: string) => string | undefined): Filled {
  if (!text.includes('$')) return { text, open: false, changed: false };
  const pieces: string[] = [];
  let open = false;
  let changed = false;
  let done = 0;
  let length = 0;
  const reference = new RegExp(references, 'g');
  for (let match = reference.exec(text); match; match = reference.exec(text)) {
    const [whole, bare, inBraces, operator = ''] = match;
    const end = bare !== undefined || inBraces === undefined ? match.index + whole.length : -1;
    const close = end < 0 ? closing(text, match.index + whole.length) : end;
    if (close < 0) break;
    pieces.push(text.slice(done, match.index));
    changed = true;
    if (whole === '$$') pieces.push('$');
    else {
      const found = lookup(bare ?? inBraces ?? '');
      const rest = end < 0 ? text.slice(match.index + whole.length, close) : '';
      const usesDefault = operator.endsWith('-') && (found === undefined || found === '');
      if (usesDefault) pieces.push(rest);
      else if (found === undefined) open = true;
      else {
        pieces.push(found);
        length += found.length;
        if (length > longestValue) return { text, open: true, changed: true };
      }
    }
    done = end < 0 ? close + 1 : close;
    reference.lastIndex = done;
  }
  pieces.push(text.slice(done));
  return { text: pieces.join(''), open, changed };
}

// The brace that ends a `${…`, past the pairs inside it.
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '{') depth += 1;
    else if (sign === '}') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return -1;
}

const single = /^\s*\$\{([A-Za-z_]\w*)(?:(:?[-?])([\s\S]*))?\}\s*$/;

/** A value that is nothing but one `${NAME}`, `${NAME:-default}` or `${NAME:?message}`. */
export function loneReference(text: string): { name: string; fallback?: string } | undefined {
  const match = single.exec(text);
  if (!match) return undefined;
  const [, name = '', operator, fallback = ''] = match;
  if (operator === undefined) return { name };
  const behind = text.indexOf('{') + 1 + name.length + operator.length;
  if (closing(text, behind) !== text.trimEnd().length - 1) return undefined;
  return operator.endsWith('?') ? { name } : { name, fallback };
}
