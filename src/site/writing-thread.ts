// Beside the thread of the build; see writer.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';

export interface Order {
  id: number;
  file: string;
  body: string | Uint8Array;
}

/** What is said of each order. */
export type Done = Pick<Order, 'id'> & { error?: unknown };

const made = new Set<string>();

parentPort?.on('message', ({ id, file, body }: Order) => {
  parentPort?.postMessage({ id, ...attempt(file, body) } satisfies Done);
});

function attempt(file: string, body: string | Uint8Array): { error?: unknown } {
  try {
    const folder = path.dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, body);
    return {};
  } catch (error) {
    return { error };
  }
}
