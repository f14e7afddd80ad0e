import { isDeepStrictEqual } from 'node:util';
import { NotHere } from '../tools/cache.ts';
import { minorOf } from './order.ts';
import type { Facts } from './spans.ts';

export interface Reading {
  /** What was read, the oldest first. */
  read: [release: string, facts: Facts][];
  /** What could not be read, one sentence each. */
  problems: string[];
}

/**
 * Reads the first and the last release of each minor one, and between two that differ as many as it
 * takes to know the release in which each difference came. What stands in both and is equal is taken
 * to have stood between them too.
 */
export async function readEnough(
  releases: readonly string[],
  read: (release: string) => Promise<Facts>,
): Promise<Reading> {
  const facts = new Map<string, Facts>();
  const problems: string[] = [];
  const unreadable = new Set<string>();
  const take = async (release: string): Promise<void> => {
    try {
      facts.set(release, await read(release));
    } catch (error) {
      if (!(error instanceof NotHere)) throw error;
      problems.push(`${release}: ${error.message}`);
      unreadable.add(release);
    }
  };
  const minors = new Set(releases.map(minorOf));
  for (const minor of minors) {
    const [first, ...rest] = releases.filter((release) => minorOf(release) === minor);
    for (const release of new Set([first, rest.at(-1)])) if (release) await take(release);
  }
  for (let next = between(); next !== undefined; next = between()) await take(next);

  function between(): string | undefined {
    const known = releases.filter((release) => !unreadable.has(release));
    const marks = known.flatMap((release, at) => (facts.has(release) ? [at] : []));
    for (const [order, mark] of marks.entries()) {
      const from = marks[order - 1];
      if (from === undefined || mark - from < 2) continue;
      const [left = '', right = ''] = [known[from], known[mark]];
      if (isDeepStrictEqual(facts.get(left), facts.get(right))) continue;
      return known[Math.floor((from + mark) / 2)];
    }
    return undefined;
  }

  const order = releases.flatMap((release): [string, Facts][] => {
    const known = facts.get(release);
    return known ? [[release, known]] : [];
  });
  return { read: order, problems };
}
