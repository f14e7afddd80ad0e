import { existsSync } from 'node:fs';
import { ContentError, type Problem } from '../src/markdoc/problems.ts';

/** What a company says of its guide, as the code that makes the site takes it from the environment. */
export interface TakenGuide {
  problems: Problem[];
  env: { GUIDE?: string };
}

const usual = 'guide.config.yaml';

/**
 * Reads `guide.config.yaml`, or the file that `GUIDE_CONFIG` names. Without one there is nothing to say;
 * a named one that is not there is a mistake.
 */
export async function readGuide(env: NodeJS.ProcessEnv = process.env): Promise<TakenGuide> {
  const named = env['GUIDE_CONFIG'];
  if (named === undefined && !existsSync(usual)) return { problems: [], env: {} };
  // Whoever says something waits for half of the library, which judges it, and nobody else does.
  const { readGuideFile } = await import('./read-guide.ts');
  return readGuideFile(named ?? usual);
}

/** The same for the environment of a build, which ends here with a mistake in it. */
export async function guideOrExit(): Promise<TakenGuide['env']> {
  const { problems, env } = await readGuide();
  if (problems.length === 0) return env;
  console.error(new ContentError(problems).message);
  process.exit(1);
}
