import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { writeSearchLists } from './search-lists.ts';

/** Takes finished pages while others are made; Pagefind reads them in a process of its own. */
export interface SearchIndex {
  /**
   * Resolves when there is room for another page. The order of pages is part of the index, so a site must
   * hand them over in the same one each time.
   *
   * @param file Path of the page below the site, with its slash.
   */
  add(file: string, html: string): Promise<void>;
  /** Writes the index into a site; resolves with the number of pages in it. */
  writeTo(site: string): Promise<number>;
  /** Ends Pagefind's process. */
  close(): Promise<unknown>;
}

/** More than it can read at once, and few enough to be held in memory. */
const atOnce = 64;

export function searchIndex(): SearchIndex {
  const started = start();
  // Told by whoever asks first.
  started.catch(() => undefined);
  const errors: string[] = [];
  let read = 0;
  let pending: Promise<void>[] = [];
  const addOne = async (file: string, html: string) => {
    const index = await started;
    const added = await index.addHTMLFile({ sourcePath: file.slice(1), content: html });
    errors.push(...added.errors);
    if (added.file) read++;
  };
  const finished = async () => {
    const all = pending;
    pending = [];
    await Promise.all(all);
  };
  return {
    async add(file, html) {
      const adding = addOne(file, html);
      adding.catch(() => undefined);
      pending.push(adding);
      if (pending.length >= atOnce) await finished();
    },
    async writeTo(site) {
      const index = await started;
      await finished();
      const target = path.join(site, 'pagefind');
      mkdirSync(target, { recursive: true });
      errors.push(...(await index.writeFiles({ outputPath: target })).errors);
      if (errors.length > 0)
        throw new Error(`The search index is incomplete: ${errors.join('; ')}`);
      await writeSearchLists(target);
      return read;
    },
    close,
  };
}

async function start(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ excludeSelectors: notSearched });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

/**
 * What stands in a page and is no answer: links to headings, blanks, labels. Seventy times the same
 * label would make the settings reference the best answer to each of its words.
 */
const notSearched = ['.anchor', 'var:not(.usual)', '.variant-label', '.facts dt', '.filter'];
