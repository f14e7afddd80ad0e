import type { Format, Place } from './finding.ts';
import { withoutWrapping } from './wrapping.ts';

/** One pasted text. */
export interface Source {
  index: number;
  /** Without the fences, in whose place are spaces: all offsets are those of the pasted text. */
  text: string;
  /** Lines of three backticks around the text, as Markdown and chat tools put them. */
  fences: readonly Span[];
  format: Format | undefined;
  /** What stood around the text and is left out of it. */
  removed: readonly string[];
  /** Whether that tells that it is a part of a file. */
  part: boolean;
  /** How far from the left its lines may begin, although it is whole. */
  margin: number;
  /** Offset at which each line starts. */
  lineStarts: readonly number[];
}

/** A stretch of a text: offset of its first character, and of the first one behind it. */
export interface Span {
  from: number;
  to: number;
}

/** Prepares a text for finding places in it. */
export function newSource(index: number, text: string, format: Format | undefined): Source {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1);
  }
  const fences = fencesOf(text);
  let clean = text;
  for (const { from, to } of fences) {
    clean = clean.slice(0, from) + ' '.repeat(to - from) + clean.slice(to);
  }
  return { index, ...withoutWrapping(clean), fences, format, lineStarts };
}

function fencesOf(text: string): Span[] {
  const fence = /^\ufeff?\s*(`{3,}[\w-]*)[ \t]*\r?\n/.exec(text);
  const [, opening] = fence ?? [];
  if (!fence || opening === undefined) return [];
  const from = text.indexOf(opening);
  const end = text.trimEnd();
  // With words or another block behind it, it is no file that was copied with its marks, but a page around one.
  const closing = /^[ \t]*`{3,}[ \t]*\r?\n/m.exec(end.slice(from + opening.length));
  if (closing) return [];
  const spans = [{ from, to: from + opening.length }];
  return end.endsWith('\n```') ? [...spans, { from: end.length - 3, to: end.length }] : spans;
}

/** The place of a span, cut at the end of its first line. */
export function placeOf({ index, text, lineStarts }: Source, { from, to }: Span): Place {
  let low = 0;
  for (let high = lineStarts.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= from) low = middle;
    else high = middle;
  }
  const start = lineStarts[low] ?? 0;
  const lineEnd = (lineStarts[low + 1] ?? text.length + 1) - 1;
  const end = Math.max(from, Math.min(to, lineEnd));
  return { source: index, line: low + 1, column: from - start + 1, length: end - from };
}
