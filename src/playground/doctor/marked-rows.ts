import type { Place } from '../../sso/check/diagnose.ts';
import type { Severity } from './severities.ts';

/** A stretch of a text that a finding is about. */
export type Mark = Omit<Place, 'source'> & { severity: Severity };

/** A line in pieces, or lines that are left out because nothing is said about them. */
export type Row =
  { line: number; pieces: { text: string; severity?: Severity }[] } | { leftOut: number };

const around = 2;
/** A text of so few lines is shown whole. */
const short = 30;
const mostRows = 400;
const longestLine = 400;

const gravity: Record<Severity, number> = { error: 2, warning: 1, note: 0 };

/** The marked lines of a text with some around them. `lines`: its lines, fit to be shown. Pure. */
export function markedRows(lines: readonly string[], marks: readonly Mark[]): Row[] {
  const byLine = Map.groupBy(marks, ({ line }) => line);
  const wanted = new Set<number>();
  for (const line of byLine.keys()) {
    for (let near = line - around; near <= line + around; near += 1) wanted.add(near);
  }
  const rows: Row[] = [];
  let leftOut = 0;
  // Behind the last line break is no line.
  const shown = lines.at(-1) === '' && !byLine.has(lines.length) ? lines.slice(0, -1) : lines;
  for (const [index, text] of shown.entries()) {
    const line = index + 1;
    if (rows.length < mostRows && (shown.length <= short || wanted.has(line))) {
      if (leftOut > 0) rows.push({ leftOut });
      leftOut = 0;
      rows.push({ line, pieces: pieces(text.replace(/\r$/, ''), byLine.get(line) ?? []) });
    } else leftOut += 1;
  }
  if (leftOut > 0 && rows.length > 0) rows.push({ leftOut });
  return rows;
}

function pieces(text: string, marks: readonly Mark[]) {
  const first = Math.min(...marks.map(({ column }) => column - 1), text.length);
  const start = text.length <= longestLine ? 0 : Math.max(0, first - around * 20);
  const end = Math.min(text.length, start + longestLine);
  const ordered = marks.toSorted(
    (a, b) => a.column - b.column || gravity[b.severity] - gravity[a.severity],
  );
  const found: { text: string; severity?: Severity }[] = [];
  const add = (from: number, to: number, severity?: Severity) => {
    const piece = text.slice(from, to);
    if (piece !== '' || severity) found.push({ text: piece, ...(severity && { severity }) });
  };
  if (start > 0) found.push({ text: '…' });
  let done = start;
  for (const { column, length, severity } of ordered) {
    const from = Math.max(done, column - 1);
    const to = Math.min(end, column - 1 + Math.max(1, length));
    // What lies within an earlier mark is marked already.
    if (column - 1 < done && done > start) continue;
    add(done, from);
    add(from, Math.max(from, to), severity);
    done = Math.max(done, to);
  }
  add(done, end);
  if (end < text.length) found.push({ text: '…' });
  return found;
}
