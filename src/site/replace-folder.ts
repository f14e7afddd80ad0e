import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { arch } from 'node:os';
import path from 'node:path';

/**
 * A folder beside `target` for one run of one process, e.g. `.dist.next-4711-x3f9`. Beside it, because
 * only on the same file system can one take the place of the other.
 */
export function besideFolder(target: string, purpose: 'next' | 'old', run: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${purpose}-${run}`);
}

/** A name for this run that tells others which process it belongs to. */
export function newRun(): string {
  return `${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
}

/**
 * Puts the folder `ready` in the place of `target` and deletes what was there. At every moment, also
 * for whoever is killed in the middle, `target` is the one or the other, whole: a rename where there
 * was nothing, else an exchange of the two names, which is one step of the file system.
 *
 * Where no program at hand can exchange two names, it takes two renames, between which there is
 * nothing for some microseconds; {@link recoverFolder} mends what a kill just there leaves.
 */
export function replaceFolder(
  ready: string,
  target: string,
  run: string,
  swap: (one: string, other: string) => boolean = exchange,
): void {
  const old = besideFolder(target, 'old', run);
  // Another build may do the same at the same time; whoever comes last stays.
  for (let attempt = 0; attempt < 100; attempt++) {
    if (rename(ready, target) || swap(ready, target)) {
      // What was there has the other name now.
      for (const folder of [ready, old]) rmSync(folder, { recursive: true, force: true });
      return;
    }
    rmSync(old, { recursive: true, force: true });
    rename(target, old);
  }
  throw new Error(`The folder "${target}" could not be replaced: others replace it all the time.`);
}

/** Brings back a folder that was set aside by a run that then was killed, and clears what others left. */
export function recoverFolder(target: string): void {
  const left = leftBeside(target);
  const newest = left
    .filter(({ purpose }) => purpose === 'old')
    .toSorted((a, b) => a.time - b.time)
    .at(-1);
  if (newest && !existsSync(target)) rename(newest.folder, target);
  for (const { folder, pid } of left) {
    if (!isAlive(pid)) rmSync(folder, { recursive: true, force: true });
  }
}

function leftBeside(target: string) {
  const parent = path.dirname(target);
  if (!existsSync(parent)) return [];
  const start = `.${path.basename(target)}.`;
  return readdirSync(parent).flatMap((name) => {
    if (!name.startsWith(start)) return [];
    const [, purpose, pid] = /^(next|old)-(\d+)-[a-z0-9]*$/.exec(name.slice(start.length)) ?? [];
    const folder = path.join(parent, name);
    const time = statSync(folder, { throwIfNoEntry: false })?.ctimeMs;
    return pid && time !== undefined ? [{ folder, purpose, pid: Number(pid), time }] : [];
  });
}

/** Whether a process of this number runs; this one asks only about what an earlier one has left. */
export function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes the name, also of an empty folder. False when something is there, or nothing to be renamed. */
function rename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) {
      return false;
    }
    throw error;
  }
}

/** The number of `renameat2` on Linux, which libc of older systems does not name. */
const renameat2: Partial<Record<string, number>> = { x64: 316, arm64: 276, riscv64: 276 };

/** Programs that exchange two names in one step, which Node cannot. One of them is nearly everywhere. */
function exchangers(one: string, other: string): [command: string, ...args: string[]][] {
  const number = process.platform === 'linux' ? renameat2[arch()] : undefined;
  const call = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) ? 1 : 0)';
  return [
    // GNU coreutils 9.5, util-linux 2.40, and the system call itself.
    ['mv', '--exchange', '--no-target-directory', '--', one, other],
    ['exch', '--', one, other],
    ...(number ? [['perl', '-e', call, String(number), one, other] as [string, ...string[]]] : []),
  ];
}

/** Exchanges two folders in one step; false when nothing here can. */
export function exchange(one: string, other: string): boolean {
  const inode = statSync(one).ino;
  return exchangers(one, other).some(([command, ...args]) => {
    spawnSync(command, args, { stdio: 'ignore' });
    // What a program answers is less sure than what is there now.
    return statSync(one, { throwIfNoEntry: false })?.ino !== inode;
  });
}
