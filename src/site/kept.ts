import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NamedFile } from './writer.ts';

/** One short name for what something is made from. */
export function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url').slice(0, 32);
}

/**
 * What builds leave for later builds. Each thing is kept under the digest of all it was made from, and
 * is only given back whole: a file begins with the digest of the rest of it. So whatever is missing,
 * cut in half or of another version is made anew, and nobody can tell from the site.
 *
 * Builds may share it: a file appears under its name in one step.
 */
export class Kept {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  get(kind: string, key: string): Buffer | undefined {
    const name = path.join(kind, key);
    try {
      const bytes = readFileSync(path.join(this.#folder, name));
      const body = bytes.subarray(digestLength);
      if (digest(body) !== bytes.toString('latin1', 0, digestLength)) return undefined;
      this.#used.add(name);
      return body;
    } catch {
      return undefined;
    }
  }

  /** Without a word when it cannot be kept: the next build takes longer. */
  put(kind: string, key: string, body: Uint8Array | string): void {
    const name = path.join(kind, key);
    const bytes = Buffer.from(body);
    const file = path.join(this.#folder, name);
    const early = `${file}.${randomUUID()}`;
    this.#used.add(name);
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(early, Buffer.concat([Buffer.from(digest(bytes), 'latin1'), bytes]));
      renameSync(early, file);
    } catch {
      attempt(() => {
        rmSync(early, { force: true });
      });
    }
  }

  /** Files that were kept in one. */
  getFiles(kind: string, key: string): NamedFile[] | undefined {
    const packed = this.get(kind, key);
    if (!packed) return undefined;
    const start = packed.indexOf('\n') + 1;
    const list = JSON.parse(packed.toString('utf8', 0, start)) as [name: string, length: number][];
    let at = start;
    return list.map(([name, length]) => [name, packed.subarray(at, (at += length))]);
  }

  /** Keeps files in one: making a file costs more than filling it. */
  putFiles(kind: string, key: string, files: readonly NamedFile[]): void {
    const list = files.map(([name, body]) => [name, body.length]);
    const bodies = files.map(([, body]) => body);
    this.put(kind, key, Buffer.concat([Buffer.from(`${JSON.stringify(list)}\n`), ...bodies]));
  }

  /** Deletes what this build neither got nor put. */
  forgetOthers(): void {
    // Another build may do the same.
    attempt(() => {
      for (const kind of readdirSync(this.#folder)) {
        for (const key of readdirSync(path.join(this.#folder, kind))) {
          if (this.#used.has(path.join(kind, key))) continue;
          rmSync(path.join(this.#folder, kind, key), { recursive: true, force: true });
        }
      }
    });
  }
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // Nothing that is kept is needed.
  }
}

const digestLength = digest('').length;
