import { NotHere } from '../tools/cache.ts';
import { compare, minorOf } from './order.ts';
import type { SourceRecord } from './record.ts';
import { oldest, type Source } from './source.ts';
import { changes, factsAt, sentence, type Facts } from './spans.ts';

export interface Checked {
  /** What differs from the record, one line each. */
  lines: string[];
  /** What could not be read, one sentence each. */
  problems: string[];
  /** How many releases were read. */
  read: number;
}

/**
 * Compares a source with what is recorded of it: every release that the record does not name, and of
 * those it names the last of each minor release; or only those that are asked for. What is new is
 * compared with the release before it.
 */
export async function checkSource(
  source: Source,
  known: SourceRecord | undefined,
  only: readonly string[] = [],
): Promise<Checked> {
  const record = known ?? { from: source.from, published: [], read: [], settings: {} };
  const checked: Checked = { lines: [], problems: [], read: 0 };
  const facts = new Map<string, Facts>();
  for (const release of only.length > 0 ? only : await worthReading(source, record)) {
    if (compare(release, oldest) < 0) {
      checked.problems.push(`${release}: The record begins with ${oldest}; nothing older is read.`);
      continue;
    }
    try {
      const found = await source.read(release);
      facts.set(release, found);
      checked.read += 1;
      checked.lines.push(...news(release, found, record, facts));
    } catch (error) {
      if (!(error instanceof NotHere)) throw error;
      checked.problems.push(`${release}: ${error.message}`);
    }
  }
  return checked;
}

async function worthReading(source: Source, { published }: SourceRecord): Promise<string[]> {
  const all = await source.published();
  const last = new Map(all.map((release) => [minorOf(release), release]));
  return all.filter(
    (release) => !published.includes(release) || last.get(minorOf(release)) === release,
  );
}

function news(
  release: string,
  found: Facts,
  { published, settings }: SourceRecord,
  read: ReadonlyMap<string, Facts>,
): string[] {
  const lines = (before: Facts) =>
    changes(before, found).map((change) => `${release} ${sentence(change)}`);
  if (published.includes(release)) return lines(factsAt(settings, release));
  const older = [...published, ...read.keys()].filter((other) => compare(other, release) < 0);
  const before = older.sort(compare).at(-1);
  const changed = before === undefined ? [] : lines(read.get(before) ?? factsAt(settings, before));
  const since = before === undefined ? '' : ` since ${before}`;
  const nothing = changed.length === 0 ? `: nothing about sign-in changed${since}` : '';
  return [`${release} is new${nothing}`, ...changed];
}
