import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { outputFolder } from './output-folder.ts';
import { besideFolder, isAlive, newRun, recoverFolder, replaceFolder } from './replace-folder.ts';

/** The folders of one build. */
export interface SafeFolders {
  /** The build's own, in the project; gone when the process ends. */
  work: string;
  /** Where the new site is written. */
  site: string;
  /** Where it goes. */
  target: string;
  /** Puts the finished site in the place of the old one, whole. */
  finish(): void;
}

/**
 * A build never harms the site that is there. It writes in folders of its own, and only a finished
 * site takes the place of the old one, whole. So a kill, a full disk or a mistake leaves the old site,
 * and two builds at once do not see each other.
 *
 * @param sources Folders that the site is made from, where it must not be written.
 */
export function safeFolders(outDir: string, root: string, sources: readonly string[]): SafeFolders {
  const target = outputFolder(outDir, root, sources);
  const run = newRun();
  const work = path.join(root, workFolders, run);
  const next = besideFolder(target, 'next', run);

  recoverFolder(target);
  clearWork(path.join(root, workFolders));
  process.once('exit', () => {
    for (const folder of [work, next]) rmSync(folder, { recursive: true, force: true });
  });
  // Early, so that a folder where nothing may be written is told at once.
  mkdirSync(next, { recursive: true });
  mkdirSync(work, { recursive: true });
  return {
    work,
    ...{ site: next, target },
    finish() {
      replaceFolder(next, target, run);
    },
  };
}

/** In the project, because what is made there imports packages. */
const workFolders = '.cache/builds';

/** Work folders of builds that were killed. */
function clearWork(parent: string): void {
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const pid = Number.parseInt(name);
    if (!pid || isAlive(pid)) continue;
    rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}
