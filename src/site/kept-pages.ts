import { digest, type Kept } from './kept.ts';
import type { PictureFile } from './pictures.ts';

/** What came out of one page of the content folder. */
export interface Output {
  html: string;
  markdown: string;
  policy: string;
  pictures: PictureFile[];
}

/**
 * The shelf of a page, the same in every build. There are 64: opening a file for each page would cost more
 * than reading it, and all pages in one would have to be in memory at once.
 */
export function shelfOf(file: string): string {
  return digest(file).slice(0, 1);
}

/** Finished pages that are kept together, each under the digest of all that it was made from. */
export class Shelf<Made> {
  readonly #kept: Kept;
  readonly #kind: string;
  readonly #name: string;
  readonly #before: Map<string, Made>;
  readonly #now = new Map<string, Made>();

  /**
   * @param kind What is kept on it.
   * @param name Of the shelf, and of the content folder whose pages are on it.
   */
  constructor(kept: Kept, kind: string, ...name: string[]) {
    this.#kept = kept;
    this.#kind = kind;
    this.#name = digest(...name);
    const text = kept.get(kind, this.#name)?.toString();
    this.#before = new Map(text === undefined ? [] : (JSON.parse(text) as [string, Made][]));
  }

  get(key: string): Made | undefined {
    const output = this.#before.get(key);
    if (output) this.#now.set(key, output);
    return output;
  }

  put(key: string, output: Made): void {
    this.#now.set(key, output);
  }

  /** Keeps those that were got or put since. */
  close(): void {
    const same =
      this.#now.size === this.#before.size &&
      [...this.#now.keys()].every((key) => this.#before.has(key));
    if (!same) this.#kept.put(this.#kind, this.#name, JSON.stringify([...this.#now]));
  }
}
