import path from 'node:path';
import { compare } from './order.ts';
import { readEnough } from './read-enough.ts';
import type { Source } from './source.ts';
import { factsAt, spansOf, type Spans } from './spans.ts';

/** What is known of one source, and from which of its releases. */
export interface SourceRecord {
  from: string;
  published: readonly string[];
  /** The releases that were read; of those between them nothing differs from both neighbours. */
  read: readonly string[];
  settings: Spans;
}

/** The file proof/releases.json. */
export interface ReleaseRecord {
  server: SourceRecord;
  chart: SourceRecord;
}

export const recordFile = path.join(import.meta.dirname, '..', 'releases.json');

/**
 * What is known of a source after reading it again. Releases that are no longer to be had stay as
 * they are recorded.
 */
export async function renewed(
  source: Source,
  before: SourceRecord | undefined,
): Promise<{ record: SourceRecord; problems: string[] }> {
  const here = await source.published();
  const gone = (before?.published ?? []).filter((release) => !here.includes(release));
  const published = [...here, ...gone].sort(compare);
  const { read, problems } = await readEnough(published, async (release) =>
    before && gone.includes(release) ? factsAt(before.settings, release) : source.read(release),
  );
  const once = read.map(([release]) => release);
  const kept = gone.filter((release) => before?.read.includes(release));
  const all = new Set([...once.filter((release) => !gone.includes(release)), ...kept]);
  return {
    record: {
      from: source.from,
      published,
      read: [...all].sort(compare),
      settings: spansOf(read),
    },
    problems,
  };
}
