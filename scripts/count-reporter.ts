import type { TestEvent } from 'node:test/reporters';

/** Writes how many tests of the whole run passed and failed, as JSON. */
export default async function* count(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    // A summary without a file is the one of the run.
    if (event.type === 'test:summary' && !event.data.file) {
      const { passed, failed, cancelled } = event.data.counts as Record<string, number>;
      yield JSON.stringify({ passed, failed: (failed ?? 0) + (cancelled ?? 0) });
    }
  }
}
