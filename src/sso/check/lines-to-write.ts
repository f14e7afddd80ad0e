import type { Edit } from './diagnose.ts';
import { applyEdits } from './edits.ts';
import { secretsByLook } from '../secrets/in-lines.ts';
import { masked } from '../secrets/masked.ts';
import type { Shown } from './secret-spans.ts';

/**
 * The lines that edits touch, as they are afterwards, secrets hidden. Empty when they take whole
 * lines out. Pure.
 *
 * @param files The texts, as they may be shown.
 */
export function linesToWrite(files: readonly Shown[], edits: readonly Edit[]): string[] {
  const stretches: { source: number; from: number; to: number; edits: Edit[] }[] = [];
  for (const edit of edits.toSorted((a, b) => a.source - b.source || a.from - b.from)) {
    const text = files[edit.source]?.text ?? '';
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
    const file = files[source] ?? { text: '', spans: [] };
    const within = own.map((edit) => ({
      ...{ from: edit.from - from, to: edit.to - from },
      text: isHidden(file, edit)
        ? masked(edit.text, [{ from: 0, to: edit.text.length }])
        : edit.text,
    }));
    const written = applyEdits(file.text.slice(from, to), within);
    // A name that is put right may turn what stands beside it into a secret.
    return masked(written, secretsByLook(written))
      .split('\n')
      .map((line) => line.trimEnd())
      .filter(Boolean);
  });
}

// What stands in the place of a secret is one.
function isHidden({ spans }: Shown, { from, to }: Edit): boolean {
  return spans.some((span) =>
    from === to ? span.from <= from && to <= span.to : span.from < to && from < span.to,
  );
}
