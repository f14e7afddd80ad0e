// Beside the thread of the build; see writer.ts.
import { existsSync, linkSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';

export interface Order {
  id: number;
  file: string;
  body: string | Uint8Array;
  /** A file that has the same bytes as a rule. */
  before?: string;
}

/** What is said of each order. */
export type Done = Pick<Order, 'id'> & { error?: unknown };

parentPort?.on('message', ({ id, file, body, before }: Order) => {
  const done: Done = { id };
  try {
    inFolder(file, () => {
      if (before === undefined || !shared(before, file, body)) writeFileSync(file, body);
    });
  } catch (error) {
    done.error = error;
  }
  parentPort?.postMessage(done);
});

/** Whether the file got the one from before under its own name. */
function shared(before: string, file: string, body: Order['body']): boolean {
  try {
    if (!lstatSync(before).isFile() || !readFileSync(before).equals(Buffer.from(body)))
      return false;
    linkSync(before, file);
    return true;
  } catch (error) {
    // Its own folder is not there yet. Whatever else: it is made anew.
    if (isMissing(error) && existsSync(before)) throw error;
    return false;
  }
}

function inFolder(file: string, make: () => void): void {
  try {
    make();
  } catch (error) {
    // Its folder is not there yet, as a rule for one file of many.
    if (!isMissing(error)) throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    make();
  }
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';
