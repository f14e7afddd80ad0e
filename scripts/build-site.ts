import { run } from './run.ts';

/**
 * A build makes much short-lived garbage: a larger nursery saves a twentieth of its time.
 */
export const buildCommand = [
  'node',
  '--max-semi-space-size=64',
  'node_modules/astro/bin/astro.mjs',
  'build',
] as const;

/** Builds the site; resolves with the exit code. */
export function buildSite(env: NodeJS.ProcessEnv = {}): Promise<number> {
  const [command, ...args] = buildCommand;
  return run(command, args, env);
}
