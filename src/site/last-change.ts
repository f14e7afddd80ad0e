import { execFileSync } from 'node:child_process';

let dates: Map<string, Date> | undefined;

/**
 * The day a file was last committed. Nothing where there is no git or the file
 * is new: a wrong date is worse than none. Git is asked once for all files.
 *
 * @param file Path relative to the project.
 */
export function lastChange(file: string): Date | undefined {
  dates ??= readDates();
  return dates.get(file);
}

function readDates(): Map<string, Date> {
  const found = new Map<string, Date>();
  let log: string;
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 2 ** 28,
      });
    // The history of a shallow clone ends early, and would date every file by its last commit.
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return found;
    log = git('-c', 'core.quotePath=false', 'log', '--format=%x00%cI', '--name-only', '--relative');
  } catch {
    return found;
  }
  for (const commit of log.split('\0').slice(1)) {
    const [date = '', ...files] = commit.split('\n').filter(Boolean);
    for (const file of files) if (!found.has(file)) found.set(file, new Date(date));
  }
  return found;
}
