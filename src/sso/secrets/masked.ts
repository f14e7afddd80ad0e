/** Stands for each character of a secret, so that columns stay where they are. */
export const mask = '•';

/** A stretch of a text: offset of its first character, and of the first one behind it. */
export interface Stretch {
  from: number;
  to: number;
}

/** A text of the same length in which the stretches cannot be read. Spaces and quotes stay. */
export function masked(text: string, stretches: readonly Stretch[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (to <= done) continue;
    pieces.push(text.slice(done, Math.max(done, from)), dots(text.slice(Math.max(done, from), to)));
    done = to;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

// A finding may be about the quotes and spaces.
function dots(value: string): string {
  return value.replace(/[^\s"']/g, mask);
}
