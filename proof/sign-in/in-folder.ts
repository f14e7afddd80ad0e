import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Works in a new folder, of which nothing stays. */
export async function inFolder<Out>(
  name: string,
  work: (folder: string) => Promise<Out>,
): Promise<Out> {
  const folder = mkdtempSync(path.join(tmpdir(), name));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
