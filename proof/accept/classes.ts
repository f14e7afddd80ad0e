import { brief, run } from '../tools/run.ts';
import { classesScript } from '../record/server.ts';
import type { Tree } from './conf.ts';

/** A configuration for the classes of one release, in an archive that findWheel made. */
export interface Asked {
  archive: string;
  conf: Tree;
}

/**
 * What OpenMetadata's own classes say against configurations: unknown keys, wrong types, values
 * outside a list; one list of complaints for each.
 */
export async function complaints(
  python: string,
  asked: readonly Asked[],
): Promise<string[][] | { refused: string }> {
  const input = asked.map((one) => `${JSON.stringify(one)}\n`).join('');
  const { code, out, err } = await run(python, [classesScript, 'judge'], { input });
  if (code !== 0) return { refused: brief(err) };
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as string[]);
}
