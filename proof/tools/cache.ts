import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const home = process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache');

/** Where tools and releases are kept: outside the tree, so that every clone has them. */
export const cache =
  process.env['PROOF_CACHE'] ?? path.join(home, 'openmetadata-sso-guide', 'proof');

/** Why something is not to be had here, in one sentence. */
export class NotHere extends Error {}

/**
 * The path of something in the cache, which `make` puts there the first time. It gets a folder of its
 * own and returns what to keep of it, so that an interrupted download is never taken for the whole.
 */
export async function kept(
  name: string,
  make: (folder: string) => Promise<string>,
): Promise<string> {
  const place = path.join(cache, name);
  if (existsSync(place)) return place;
  mkdirSync(path.dirname(place), { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'new-'));
  try {
    const made = await make(folder);
    if (!existsSync(place)) renameSync(made, place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return place;
}
