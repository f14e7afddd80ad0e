import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { digest, type Kept } from './kept.ts';
import { searchLists } from './search-lists.ts';
import { searchNames } from './search-names.ts';
import { writer, type NamedFile } from './writer.ts';

/**
 * How much stands in one part of the index, of which each word of a query needs one: Pagefind's own 20,000
 * make parts of 30 kB, and a sentence fetched nearly all of them. Its name for it says that it may change;
 * the test of budgets would tell.
 */
const partSize = 1000;

/**
 * Writes Pagefind's index of a site into it: the one that was made of the same pages before, or a new
 * one.
 *
 * @param before The site that this one takes the place of.
 * @param pages Digest of all pages.
 * @returns how many pages are in a new one.
 */
export async function writeSearchIndex(
  site: string,
  before: string,
  pages: string,
  kept: Kept,
): Promise<number | undefined> {
  const key = digest(pages, JSON.stringify([searchNames(), notSearched, partSize]));
  let files = kept.getFiles('search', key);
  let indexed: number | undefined;
  if (!files) {
    ({ files, indexed } = await makeIndex(site));
    kept.putFiles('search', key, files);
  }
  const { write, finished } = writer(path.join(site, 'pagefind'), path.join(before, 'pagefind'));
  for (const [name, body] of files) await write(name, body);
  await finished();
  return indexed;
}

async function makeIndex(site: string): Promise<{ files: NamedFile[]; indexed: number }> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(partSize);
  const { index, errors } = await createIndex({ excludeSelectors: notSearched });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: site });
  const made = await index.getFiles();
  await close();
  const failed = [...added.errors, ...made.errors];
  if (failed.length > 0) {
    throw new Error(`The search index is incomplete: ${failed.join('; ')}`);
  }
  const files = made.files.map(({ path, content }): NamedFile => [path, content]);
  return { files: [...files, ...searchLists(files)], indexed: added.page_count };
}

/**
 * What stands in a page and is no answer: links to headings, blanks, labels. Seventy times the same
 * label would make the settings reference the best answer to each of its words.
 */
const notSearched = ['.anchor', 'var:not(.usual)', '.variant-label', '.facts dt', '.filter'];
