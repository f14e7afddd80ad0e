import { execFileSync } from 'node:child_process';
import path from 'node:path';

const { BUILT_FOR, OUT_DIR } = process.env;
const address = BUILT_FOR ?? 'https://docs.example.com/docs/sso';

/** The path of the site that {@link builtBelowAPath} gives. */
export const base = new URL(address).pathname.replace(/\/$/, '');

/**
 * The folder of the same site, built for a path of its host; what is there already is not built again.
 * Whoever publishes names in `BUILT_FOR` the address of the build in `OUT_DIR`, and has that one tested.
 */
export function builtBelowAPath(): string {
  if (BUILT_FOR) return path.resolve(OUT_DIR ?? 'dist');
  const folder = path.resolve('.cache/test/below-a-path');
  execFileSync('node', ['scripts/build.ts', '--silent'], {
    env: { ...process.env, SITE_URL: address, OUT_DIR: folder },
  });
  return folder;
}
