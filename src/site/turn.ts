import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './replace-folder.ts';

/**
 * Waits until no other living process has this turn, takes it, and answers with what ends it. A turn
 * that is older than `patience` (ms) counts as given up, whoever has its number by now.
 *
 * @param file Where whoever has the turn leaves its process number.
 */
export async function takeTurn(file: string, patience = 60_000): Promise<() => void> {
  mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (isOver(file, patience)) rmSync(file, { force: true });
    else await wait(50);
  }
  const end = () => {
    process.off('exit', end);
    rmSync(file, { force: true });
  };
  process.once('exit', end);
  return end;
}

function isOver(file: string, patience: number): boolean {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    const age = Date.now() - statSync(file).mtimeMs;
    // A file that is still empty is being written.
    return age > patience || (holder > 0 && !isAlive(holder));
  } catch {
    // It ended just now.
    return false;
  }
}
