import { NotHere } from './cache.ts';
import { brief, run, type Ran, type RunOptions } from './run.ts';

/** Long enough for the slowest download or build, short enough for a check that others wait for. */
const patience = 3 * 60_000;

/**
 * Runs a command of somebody else's that has to succeed.
 *
 * @param what The beginning of the sentence when it does not, which ends with its own last words.
 */
export async function must(
  what: string,
  command: string,
  args: string[],
  options: RunOptions = {},
): Promise<Ran> {
  const ran = await run(command, args, { timeout: patience, ...options });
  if (ran.code !== 0) throw new NotHere(`${what}: ${brief(ran.err || ran.out)}`);
  return ran;
}
