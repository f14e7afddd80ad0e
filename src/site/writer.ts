import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Done, Order } from './writing-thread.ts';

/** A file, by its path below a folder. */
export type NamedFile = readonly [name: string, body: Uint8Array];

/** Writes files below a folder, while whoever hands them over goes on. */
export interface Writer {
  /** Resolves when there is room for another one, which is not always when the file is there. */
  write(address: string, body: string | Uint8Array): Promise<void>;
  /** Resolves when all files are there; rejects when one is not, and no other is still being written. */
  finished(): Promise<void>;
}

/** More than can be written at once, and few enough to be held in memory. */
const atOnce = 64;

/**
 * @param before A folder that this one takes the place of. A file that is in it already is not made again, but
 *   gets a second name, and so it keeps its date: after one edit nearly all files are of that kind, and where
 *   many files were just deleted, making one can cost a file system more than all else of a page. So nobody
 *   may write into a file that came from here.
 */
export function writer(folder: string, before?: string): Writer {
  let pending: Promise<void>[] = [];
  const finished = async () => {
    const all = pending;
    pending = [];
    for (const outcome of await Promise.allSettled(all)) {
      if (outcome.status === 'rejected') throw outcome.reason;
    }
  };
  return {
    finished,
    async write(address, body) {
      const writing = order({
        file: path.join(folder, address),
        ...(before !== undefined && { before: path.join(before, address) }),
        // Of a part of something large, only the part goes over.
        body: typeof body === 'string' ? body : Uint8Array.from(body),
      });
      // Told by `finished`; until then it is nobody's.
      writing.catch(() => undefined);
      pending.push(writing);
      if (pending.length >= atOnce) await finished();
    },
  };
}

/**
 * One thread for all of them, which writes one file after the other: several at once would wait for each
 * other at the door of their folder, and take twice the time of a processor for it.
 */
let thread: Worker | undefined;
const waiting = new Map<number, (done: Done) => void>();
let last = 0;

function order(what: Omit<Order, 'id'>): Promise<void> {
  thread ??= startThread();
  const id = ++last;
  // A process does not end before its files are there, and ends when they are.
  if (waiting.size === 0) thread.ref();
  const done = new Promise<void>((resolve, reject) => {
    waiting.set(id, ({ error }) => {
      if (error === undefined) resolve();
      else reject(error as Error);
    });
  });
  thread.postMessage({ id, ...what } satisfies Order);
  return done;
}

function startThread(): Worker {
  const started = new Worker(new URL('writing-thread.ts', import.meta.url));
  const answer = (done: Done) => {
    waiting.get(done.id)?.(done);
    waiting.delete(done.id);
    if (waiting.size === 0) started.unref();
  };
  started.on('message', answer);
  started.on('error', (error) => {
    thread = undefined;
    for (const id of waiting.keys()) answer({ id, error });
  });
  return started;
}
