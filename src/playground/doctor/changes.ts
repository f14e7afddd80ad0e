/** A line of a unified diff. `place`: where the lines below it stand. */
export interface Change {
  kind: 'place' | 'same' | 'gone' | 'new';
  text: string;
}

const kinds: Readonly<Record<string, Change['kind']>> = { ' ': 'same', '-': 'gone', '+': 'new' };

/** A text, and the same with its secrets hidden, line for line. */
export interface Compared {
  text: string;
  shown: string;
}

/**
 * What has changed between two texts, as a unified diff without its head; empty when nothing has.
 * The texts are compared as they are and shown with their secrets hidden.
 */
export async function changes(
  { text: before, shown: shownBefore }: Compared,
  { text: after, shown: shownAfter }: Compared,
): Promise<Change[]> {
  if (before === after) return [];
  const { structuredPatch } = await import('diff');
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 2 });
  const [old, fresh] = [shownBefore.split('\n'), shownAfter.split('\n')];
  return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => {
    let [from, to] = [oldStart - 1, newStart - 1];
    const place = `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`;
    const rows = lines.flatMap((line): Change[] => {
      const kind = kinds[line.charAt(0)];
      // The last line ends without a line break.
      if (!kind) return [];
      const shown = kind === 'gone' ? old[from] : fresh[to];
      if (kind !== 'new') from += 1;
      if (kind !== 'gone') to += 1;
      return [{ kind, text: (shown ?? '').replace(/\r$/, '') }];
    });
    return [{ kind: 'place', text: place }, ...rows];
  });
}

function range(start: number, lines: number): string {
  return lines === 1 ? String(start) : `${String(start)},${String(lines)}`;
}

const signs: Record<Change['kind'], string> = { place: '', same: ' ', gone: '-', new: '+' };

/** A change as a line of a diff. */
export function diffLine({ kind, text }: Change): string {
  return signs[kind] + text;
}

/** The changes as the text of a diff. */
export function diffText(name: string, rows: readonly Change[]): string {
  return [`--- ${name}`, `+++ ${name}`, ...rows.map(diffLine), ''].join('\n');
}
