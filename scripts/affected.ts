import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const imports = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** Files that git sees as changed since the main branch, or since the last commit on it. */
export function changedFiles(): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .filter(Boolean);
  let base = 'HEAD';
  try {
    base = git('merge-base', 'HEAD', 'main')[0] ?? base;
  } catch {
    // No main branch here: what is not committed counts.
  }
  const files = [
    ...git('diff', '--name-only', '--diff-filter=d', base),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
  return [...new Set(files)].filter((file) => existsSync(file));
}

/**
 * Those of `files` that import one of `changed`, through however many others. A file that is read and
 * not imported counts for nobody; the whole run has the last word.
 */
export function affectedBy(changed: readonly string[], files: readonly string[]): string[] {
  const wanted = new Set(changed.map((file) => path.resolve(file)));
  const reached = new Map<string, boolean>();
  const reaches = (file: string): boolean => {
    const known = reached.get(file);
    if (known !== undefined) return known;
    reached.set(file, wanted.has(file));
    if (wanted.has(file)) return true;
    if (!existsSync(file)) return false;
    const found = [...readFileSync(file, 'utf8').matchAll(imports)].some(([, target = '']) =>
      reaches(path.resolve(path.dirname(file), target)),
    );
    reached.set(file, found);
    return found;
  };
  return files.filter((file) => reaches(path.resolve(file)));
}
