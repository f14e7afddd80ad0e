import type { Edit } from './finding.ts';

type Replacement = Omit<Edit, 'source'>;

/** The text after all replacements, which must be in order and not overlap. */
export function applyEdits(text: string, edits: readonly Replacement[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const edit of edits) {
    pieces.push(text.slice(done, edit.from), edit.text);
    done = edit.to;
  }
  return pieces.join('') + text.slice(done);
}

/** From an offset in a replaced text to the original; `end` when something ends there. */
export type OffsetBack = (offset: number, end?: boolean) => number;

/** The way back from a text after replacements, which are in order and do not overlap. */
export function offsetBack(edits: readonly Replacement[]): OffsetBack {
  let shift = 0;
  const starts = edits.map((edit) => {
    const start = edit.from + shift;
    shift += edit.text.length - (edit.to - edit.from);
    return start;
  });
  return (offset, end = false) => {
    let low = -1;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const edit = edits[low];
    if (!edit) return offset;
    const into = offset - (starts[low] ?? 0);
    if (end && into === 0) return edit.from;
    const behind = into - edit.text.length;
    return behind >= 0 ? edit.to + behind : edit.from + Math.min(into, edit.to - edit.from);
  };
}

/**
 * The replacements that can be made together, in order: a group whose place is already taken is
 * left out as a whole. Two equal replacements count as one.
 */
export function compatibleEdits(groups: readonly (readonly Edit[])[]): Edit[] {
  const taken = new Map<number, Edit[]>();
  for (const group of groups) {
    const fresh = group.filter((edit) => !(taken.get(edit.source) ?? []).some(equals(edit)));
    if (fresh.some((edit) => (taken.get(edit.source) ?? []).some(overlaps(edit)))) continue;
    for (const edit of fresh) {
      const edits = taken.get(edit.source) ?? [];
      edits.push(edit);
      taken.set(edit.source, edits);
    }
  }
  return [...taken.values()].flat().sort((a, b) => a.source - b.source || a.from - b.from);
}

function equals(a: Edit) {
  return (b: Edit): boolean => a.from === b.from && a.to === b.to && a.text === b.text;
}

// Touching counts: the order of two insertions at one place would be a matter of luck.
function overlaps(a: Edit) {
  return (b: Edit): boolean => a.from <= b.to && b.from <= a.to;
}
