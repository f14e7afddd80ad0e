import { newEntry, type Entry, type Item, type Mark } from '../entry.ts';
import { byVariable } from '../names.ts';
import { nothingParsed, type ParsedText } from '../parsed-text.ts';
import type { Source, Span } from '../source.ts';
import { fillIn, valueOfVariable } from '../variables.ts';

const assignment = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][\w.-]*)([ \t]*)([=:])([ \t]*)/;
// Stricter, since lines of a key in base64 end in = too.
const nextVariable = /^[ \t]*(?:export[ \t]+)?[A-Z][A-Z0-9]*_[A-Z0-9_]*[ \t]*[=:]/;
const nameAlone = /^[ \t]*[A-Za-z_]\w*[ \t]*$/;

// All values together.
const mostFilled = 30_000;

interface Written {
  /** The value with its quotes. */
  span: Span;
  text: string;
  /** Offset of the text, when it stands in the file as it is. */
  at?: number;
  /** Whether `$` means a variable. */
  fills: boolean;
  marks: Mark[];
  /** Offset at which the next line starts. */
  next: number;
}

/**
 * Reads an env file as `docker compose --env-file` does: quotes and comments are taken off, spaces
 * around trimmed, `$` filled in. What `docker run --env-file` and Kubernetes would leave in the
 * value becomes a mark. https://docs.docker.com/compose/how-tos/environment-variables
 */
export function readEnv(source: Source): ParsedText {
  const { text } = source;
  const reading = nothingParsed(source);
  const known = new Map<string, string>();
  let filled = 0;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const match = assignment.exec(line);
    if (match) {
      const [whole, indent = '', name = '', before = '', sign, after = ''] = match;
      const value = readValue(text, at + whole.length, end);
      const keySpan = { from: at + indent.length, to: at + indent.length + name.length };
      if (sign === ':') value.marks.push('colon');
      else if (before !== '' || after !== '') value.marks.push('spaces');
      const list = sign === ':' && value.text === '' ? itemsBelow(text, value.next) : undefined;
      const entry = list
        ? listEntry(source, name, keySpan, list)
        : entryOf(source, name, keySpan, value, known);
      reading.entries.push(entry);
      if (entry.marks.has('dollar')) filled += entry.text?.length ?? 0;
      // Values that are filled in again and again may come to more than anybody can read.
      if (filled >= mostFilled) known.clear();
      else if (entry.text !== undefined) known.set(name, entry.text);
      at = value.next;
      continue;
    }
    if (!/^\s*(?:#|$)/.test(line) && !nameAlone.test(line)) {
      const indent = line.length - line.trimStart().length;
      reading.strayLines.push({ from: at + indent, to: at + line.trimEnd().length });
    }
    at = end + 1;
  }
  return reading;
}

function entryOf(
  source: Source,
  name: string,
  keySpan: Span,
  { span, text, at, fills, marks }: Written,
  known: ReadonlyMap<string, string>,
): Entry {
  const key = byVariable.get(name);
  const filled = fills ? fillIn(text, (one) => known.get(one)) : undefined;
  if (filled?.changed) marks.push('dollar');
  const seen = filled?.text ?? text;
  const { value, broken } = valueOfVariable(seen, filled?.changed ? undefined : at);
  if (broken) marks.push('not-yaml');
  return newEntry({
    ...{ source, name, keySpan, span, style: 'env', marks },
    ...(key && { key }),
    ...(!filled?.open && { text: seen }),
    value: filled?.open ? undefined : value,
  });
}

const item = /^([ \t]*-[ \t]+)(\S[^\n]*?)[ \t]*\r?$/;

/** The lines of a list as YAML writes it, which documentation has in its env files. */
function itemsBelow(text: string, from: number): Item[] | undefined {
  const items: Item[] = [];
  for (let at = from; at < text.length; at = lineEnd(text, at) + 1) {
    const [, dash = '', written] = item.exec(text.slice(at, lineEnd(text, at))) ?? [];
    if (written === undefined) break;
    const start = at + dash.length;
    const inner = written.replace(/^(["'])(.*)\1$/, '$2');
    const span = { from: start, to: start + written.length };
    items.push({ text: inner, span, style: 'fixed' });
  }
  return items.length > 0 ? items : undefined;
}

function listEntry(source: Source, name: string, keySpan: Span, items: readonly Item[]): Entry {
  const key = byVariable.get(name);
  const span = {
    from: items[0]?.span?.from ?? keySpan.to,
    to: items.at(-1)?.span?.to ?? keySpan.to,
  };
  const marks: Mark[] = ['colon'];
  return newEntry({
    ...{ source, name, keySpan, span, style: 'fixed', marks, value: { items } },
    ...(key && { key }),
  });
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function readValue(text: string, from: number, end: number): Written {
  const quote = text[from];
  if (quote === '"' || quote === "'") {
    const close = closingQuote(text, from, end, quote);
    if (close > 0) return quotedValue(text, from, close, quote);
  }
  const line = text.slice(from, end);
  const comment = /(?:^|[ \t])#/.exec(line);
  const bare = (comment ? line.slice(0, comment.index) : line).trimEnd();
  const marks: Mark[] = comment ? ['comment'] : [];
  if (quote === '"' || quote === "'") marks.push('open-quote');
  const span = { from, to: from + bare.length };
  return { span, text: bare, at: from, fills: true, marks, next: end + 1 };
}

// On the line itself, or below it as long as no other assignment starts: keys span several lines.
function closingQuote(text: string, from: number, end: number, quote: string): number {
  let lineStart = from + 1;
  for (let stop = end; ; stop = lineEnd(text, lineStart)) {
    for (let at = lineStart; at < stop; at += 1) {
      if (text[at] === '\\' && quote === '"') at += 1;
      else if (text[at] === quote) return at;
    }
    lineStart = stop + 1;
    if (lineStart >= text.length) return -1;
    if (nextVariable.test(text.slice(lineStart, lineEnd(text, lineStart)))) return -1;
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function quotedValue(text: string, from: number, close: number, quote: string): Written {
  const inner = text.slice(from + 1, close);
  const double = quote === '"';
  const value = double
    ? inner.replace(/\\([\s\S])/g, (pair, sign: string) =>
        sign === '$' ? '$$' : /["\\nrt]/.test(sign) ? (escapes[sign] ?? sign) : pair,
      )
    : inner;
  const end = lineEnd(text, close);
  const rest = text.slice(close + 1, end).trim();
  const marks: Mark[] = ['quotes'];
  if (rest.startsWith('#')) marks.push('comment');
  else if (rest !== '') marks.push('behind-quote');
  const behind = rest !== '' && !rest.startsWith('#');
  const to = behind ? close + 1 + text.slice(close + 1, end).trimEnd().length : close + 1;
  return {
    ...{ span: { from, to }, text: value, fills: double, marks, next: end + 1 },
    ...(value === inner && { at: from + 1 }),
  };
}
