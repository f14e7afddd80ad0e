import path from 'node:path';
import { NotHere } from '../tools/cache.ts';
import { findPython, findWheel } from '../tools/find.ts';
import { brief, run } from '../tools/run.ts';
import { compare } from './order.ts';
import { oldest, type Source } from './source.ts';
import type { Facts } from './spans.ts';

export const classesScript = path.join(import.meta.dirname, '..', 'classes.py');

const project = 'openmetadata-ingestion';

/** The newest wheel of each release, out of what pip lists: `1.12.3` comes as `1.12.3.0`, `1.12.3.1` … */
export function newestBuilds(listed: readonly string[]): Map<string, string> {
  const released = listed.filter((version) => /^\d+(\.\d+){2,}$/.test(version));
  const builds = released.filter((version) => compare(version, oldest) >= 0).sort(compare);
  return new Map(builds.map((build) => [build.split('.').slice(0, 3).join('.'), build]));
}

/** What the classes in an archive know, as facts. Throws NotHere, with the reason. */
export async function describe(python: string, archive: string): Promise<Facts> {
  const { code, out, err } = await run(python, [classesScript, 'describe', archive]);
  if (code !== 0) throw new NotHere(brief(err));
  return JSON.parse(out) as Facts;
}

/** OpenMetadata's server: the classes that its own Python package is generated with. */
export async function serverSource(): Promise<Source & { builds: Map<string, string> }> {
  const python = await findPython();
  if ('missing' in python) throw new NotHere(python.missing);
  const builds = newestBuilds(await listed(python.path));
  return {
    name: 'server',
    from: project,
    builds,
    published: () => Promise.resolve([...builds.keys()]),
    read: async (release) => {
      const build = builds.get(release);
      if (build === undefined) throw new NotHere(`PyPI has no ${project} ${release}.`);
      return describe(python.path, await findWheel(python.path, build));
    },
  };
}

async function listed(python: string): Promise<string[]> {
  const args = ['-m', 'pip', 'index', 'versions', project, '--disable-pip-version-check'];
  const { out, err } = await run(python, args, { timeout: 60_000 });
  const line = /^Available versions: (.*)$/m.exec(out)?.[1];
  if (line === undefined) throw new NotHere(`pip does not list ${project}: ${brief(err)}`);
  return line.split(', ');
}
