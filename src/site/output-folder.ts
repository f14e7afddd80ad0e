import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The real path of the folder that a build may replace as a whole. Throws a sentence that names it
 * where that would take something away that is no site.
 *
 * @param sources Folders that the site is made from.
 */
export function outputFolder(outDir: string, root: string, sources: readonly string[]): string {
  const named = path.resolve(outDir);
  const target = real(named);
  const refuse = (reason: string): never => {
    throw new Error(`The output folder "${named}" ${reason}`);
  };
  for (const folder of [root, ...sources]) {
    if (isInside(real(folder), target))
      refuse(`holds "${folder}", and a build replaces all of it.`);
  }
  for (const folder of sources) {
    if (isInside(target, real(folder))) refuse(`is in "${folder}", which the site is made from.`);
  }

  const found = statSync(target, { throwIfNoEntry: false });
  if (!found) return target;
  if (!found.isDirectory()) refuse('is a file. Name a folder.');
  if (found.dev !== statSync(path.dirname(target)).dev) {
    refuse('is where a volume is mounted, so it cannot be replaced whole. Name a folder in it.');
  }
  const names = readdirSync(target);
  if (names.length > 0 && !names.includes('index.html')) {
    refuse('holds files and no index.html, so it is no site. Delete it, or name another folder.');
  }
  return target;
}

function real(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : path.resolve(folder);
}

function isInside(one: string, other: string): boolean {
  const way = path.relative(other, one);
  return way !== '..' && !way.startsWith(`..${path.sep}`);
}
