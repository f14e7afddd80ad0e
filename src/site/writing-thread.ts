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

parentPort?.on('message', ({ id, file, body }: Order) => {
  const done: Done = { id };
  try {
    write(file, body);
  } catch (error) {
    done.error = error;
  }
  parentPort?.postMessage(done);
});

function write(file: string, body: Order['body']): void {
  try {
    writeFileSync(file, body);
  } catch (error) {
    // Its folder is not there yet, as a rule for one file of many.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
}
