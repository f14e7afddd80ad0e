import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brief, run } from '../tools/run.ts';
import type { Tree } from './conf.ts';

/** A configuration file with variables, and what our own reading makes of them. */
export interface Given {
  file: string;
  env: Record<string, string>;
  tree: Tree;
}

const source = path.join(import.meta.dirname, '..', 'java', 'Dropwizard.java');

/**
 * Reads each with Dropwizard, the library that reads openmetadata.yaml in the server, and says where
 * it makes something else of it; undefined where both agree.
 */
export async function dropwizard(
  classPath: string,
  all: readonly Given[],
): Promise<(string | undefined)[] | { refused: string }> {
  const input = all.map(({ file, env }) => `${JSON.stringify({ file, env })}\n`).join('');
  const { code, out, err } = await run('java', ['-cp', classPath, source], { input });
  if (code !== 0) return { refused: brief(err) };
  const lines = out.trimEnd().split('\n');
  return all.map(({ tree }, at) => {
    const said = JSON.parse(lines[at] ?? '{}') as { tree?: Tree; refused?: string };
    if (said.refused !== undefined) return `Dropwizard: ${brief(said.refused)}`;
    return isDeepStrictEqual(said.tree, JSON.parse(JSON.stringify(tree)))
      ? undefined
      : `Dropwizard reads ${JSON.stringify(said.tree)}, not ${JSON.stringify(tree)}.`;
  });
}
