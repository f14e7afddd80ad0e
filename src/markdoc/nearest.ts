import { distance } from 'fastest-levenshtein';

/**
 * The known names closest to a wrong one, best first. Names further away than
 * half their length are left out: a wild guess is worse than none.
 */
export function nearest(wrong: string, known: Iterable<string>, count = 1): string[] {
  const target = wrong.toLowerCase();
  const initial = ({ name }: { name: string }) =>
    Number(name.toLowerCase().charCodeAt(0) === target.charCodeAt(0));
  return (
    [...known]
      .map((name) => ({ name, cost: distance(target, name.toLowerCase()) }))
      .filter(({ name, cost }) => cost <= Math.max(2, Math.max(name.length, target.length) / 2))
      // Of two equally far names, the one that starts alike: slips are rare in a first letter.
      .sort((a, b) => a.cost - b.cost || initial(b) - initial(a) || a.name.localeCompare(b.name))
      .slice(0, count)
      .map(({ name }) => name)
  );
}

/** `Did you mean "note" or "image"?`, or nothing when no known name is close. */
export function didYouMean(wrong: string, known: Iterable<string>, count = 1): string | undefined {
  const names = nearest(wrong, known, count).map((name) => `"${name}"`);
  if (names.length === 0) return undefined;
  const last = names.pop();
  return `Did you mean ${names.length ? `${names.join(', ')} or ${last}` : last}?`;
}
