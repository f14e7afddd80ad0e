import { run } from './run.ts';

/** Builds the site in a process of its own; resolves with the exit code. */
export function buildSite(env: NodeJS.ProcessEnv = {}): Promise<number> {
  return run('node', ['scripts/build.ts'], env);
}
