import { distance } from 'fastest-levenshtein';

/** A known name, and whether so little differs that it must have been meant. */
export interface Meant {
  name: string;
  sure: boolean;
}

/**
 * The known name that a misspelt one was meant to be, or undefined when none is near. A third of the
 * letters at most may differ, and five; one or two are a slip. Names of over 80 are not looked at.
 */
export function nameMeant(name: string, known: Iterable<string>): Meant | undefined {
  if (name.length > 80) return undefined;
  const most = Math.min(5, Math.ceil(name.length / 3) - 1);
  const [best] = byDistance(name, known, () => most);
  return best && { name: best.name, sure: best.apart <= 2 };
}

/**
 * The known names closest to a wrong one, best first. Names further away than
 * half their length are left out: a wild guess is worse than none.
 */
export function nearest(wrong: string, known: Iterable<string>, count = 1): string[] {
  const half = (name: string): number => Math.max(2, name.length / 2, wrong.length / 2);
  return byDistance(wrong, known, half)
    .slice(0, count)
    .map(({ name }) => name);
}

/** `Did you mean "note" or "image"?`, or nothing when no known name is close. */
export function didYouMean(wrong: string, known: Iterable<string>, count = 1): string | undefined {
  const names = nearest(wrong, known, count).map((name) => `"${name}"`);
  if (names.length === 0) return undefined;
  const last = names.pop();
  return `Did you mean ${names.length ? `${names.join(', ')} or ${last}` : last}?`;
}

// Case counts nothing. Of two equally far names, the one that starts alike: slips are rare in a first
// letter.
function byDistance(
  wrong: string,
  known: Iterable<string>,
  most: (name: string) => number,
): { name: string; apart: number }[] {
  const small = wrong.toLowerCase();
  const starts = ({ name }: { name: string }): number =>
    Number(name[0]?.toLowerCase() === small[0]);
  return [...known]
    .filter((name) => Math.abs(name.length - wrong.length) <= most(name))
    .map((name) => ({ name, apart: distance(small, name.toLowerCase()) }))
    .filter(({ name, apart }) => apart <= most(name))
    .sort((a, b) => a.apart - b.apart || starts(b) - starts(a) || a.name.localeCompare(b.name));
}
