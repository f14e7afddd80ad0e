import type { Format, Place } from './finding.ts';

/** One pasted text. */
export interface Source {
  index: number;
  text: string;
  format: Format | undefined;
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
  return { index, text, format, lineStarts };
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
