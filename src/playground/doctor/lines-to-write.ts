import type { Edit } from '../../sso/check/diagnose.ts';
import { applyEdits } from '../../sso/check/edits.ts';
import { maskedLines } from '../../sso/secrets/masked.ts';

/**
 * The lines that edits touch, as they are afterwards, secrets hidden. Empty when they take whole
 * lines out. Pure.
 */
export function linesToWrite(texts: readonly string[], edits: readonly Edit[]): string[] {
  const stretches: { source: number; from: number; to: number; edits: Edit[] }[] = [];
  for (const edit of edits.toSorted((a, b) => a.source - b.source || a.from - b.from)) {
    const text = texts[edit.source] ?? '';
    const from = text.lastIndexOf('\n', edit.from - 1) + 1;
    const next = text.indexOf('\n', edit.to);
    const to = next < 0 ? text.length : next;
    const last = stretches.at(-1);
    if (last?.source === edit.source && from <= last.to) {
      last.to = Math.max(to, last.to);
      last.edits.push(edit);
    } else stretches.push({ source: edit.source, from, to, edits: [edit] });
  }
  return stretches.flatMap(({ source, from, to, edits: own }) => {
    const text = texts[source] ?? '';
    const within = own.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
    const written = applyEdits(text.slice(from, to), within);
    // Whether a value is secret may be told by the line above it.
    const before = text.slice(text.lastIndexOf('\n', from - 2) + 1, Math.max(0, from - 1));
    return maskedLines(`${before}\n${written}`)
      .slice(1)
      .map((line) => line.trimEnd())
      .filter(Boolean);
  });
}
