import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { measure, medianCost, type Cost } from './measure.ts';
import type { Peer } from './peer.ts';

/** What each state of a site costs to build. */
export interface Builds {
  cold: Cost;
  edited: Cost;
  unchanged: Cost;
}

interface Subject {
  build(): Promise<Cost>;
  /** Makes the next build a cold one. */
  forget(): void;
  /** The file of one page. */
  file: string;
}

/**
 * Takes a folder out of the way without deleting it: who makes a file where thousands were deleted a minute
 * ago pays for that (ext4 looks at each of them), and nobody who builds a site for the first time does.
 */
function setAside(folder: string, root: string): void {
  if (!existsSync(folder)) return;
  mkdirSync(`${root}/aside`, { recursive: true });
  renameSync(folder, `${root}/aside/${randomUUID()}`);
}

/** Our own build of a corpus. */
export function ourSite(content: string, file: string, root: string): Subject {
  const kept = `${content}.kept`;
  const site = `${content}.site`;
  const env = {
    ...{ CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: kept },
    ...{ NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  };
  return {
    file,
    build: () => measure(['node', 'scripts/build.ts', '--silent'], env, root, site),
    forget: () => {
      for (const folder of [kept, site]) setAside(folder, root);
    },
  };
}

/** The same corpus in another generator. */
export function peerSite(peer: Peer, root: string): Subject {
  const { folder, file } = peer;
  const command = ['node', `${folder}/node_modules/astro/bin/astro.mjs`, 'build'];
  return {
    file,
    build: () =>
      measure(
        [...command, '--silent', '--root', folder],
        { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
        root,
        `${folder}/dist`,
      ),
    forget: () => {
      for (const name of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
        setAside(path.join(folder, name), root);
      }
    },
  };
}

/** One bare script over a corpus: the unit in which builds are measured. */
export function bareScript(content: string, root: string): Promise<Cost> {
  const output = `${root}/floor`;
  setAside(output, root);
  return measure(['node', 'scripts/bench/floor.ts', content, output], {}, root, output);
}

/** One run: cold, after a sentence more on one page, and with nothing changed. */
export async function buildThrice({ build, forget, file }: Subject): Promise<Builds> {
  forget();
  const cold = await build();
  appendFileSync(file, '\nOne more sentence.\n');
  return { cold, edited: await build(), unchanged: await build() };
}

/** The middle of each figure of several runs. */
export function medianBuilds(runs: readonly Builds[]): Builds {
  const of = (state: keyof Builds) => medianCost(runs.map((run) => run[state]));
  return { cold: of('cold'), edited: of('edited'), unchanged: of('unchanged') };
}
