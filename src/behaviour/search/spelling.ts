import { distance } from 'fastest-levenshtein';

/**
 * The word of the pages that a misspelt one was meant to be; undefined where none is near enough to be
 * sure of.
 *
 * @param words Words of the pages, the most frequent first.
 */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  if (wanted.length < 4) return undefined;
  const slips = wanted.length < 6 ? 1 : 2;
  let best: string | undefined;
  let cost = slips + 1;
  for (const word of words) {
    if (Math.abs(word.length - wanted.length) > slips || word.length < 4) continue;
    const far = swapped(wanted, word) ? 1 : distance(wanted, word);
    if (far > 0 && far < cost) [best, cost] = [word, far];
  }
  return best;
}

/** Whether two neighbours changed places, which is one slip and not two. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at >= 0
  );
}
