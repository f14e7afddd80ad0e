import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes files below a folder, while whoever hands them over goes on. */
export interface Writer {
  /** Resolves when there is room for another one, which is not always when the file is there. */
  write(address: string, body: string | Uint8Array): Promise<void>;
  /** Resolves when all files are there. */
  finished(): Promise<void>;
}

/** More than can be written at once, and few enough to be held in memory. */
const atOnce = 64;

export function writer(folder: string): Writer {
  const made = new Set<string>();
  let pending: Promise<void>[] = [];
  const finished = async () => {
    const all = pending;
    pending = [];
    await Promise.all(all);
  };
  return {
    finished,
    async write(address, body) {
      const file = path.join(folder, address);
      const parent = path.dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      const writing = writeFile(file, body);
      // Told by `finished`; until then it is nobody's.
      writing.catch(() => undefined);
      pending.push(writing);
      if (pending.length >= atOnce) await finished();
    },
  };
}
