import { here } from '../../address/here.ts';
import { pageUrl, readingOnce, type Hit, type Index } from './index.ts';
import { unpackNames, type Named } from '../../text/packed-names.ts';

const folder = here('/pagefind/');

/** Pagefind, as far as it is used here. */
interface Pagefind {
  createInstance(options: object): {
    init(): Promise<void>;
    search(word: string): Promise<{ results: readonly Hit[] }>;
  };
}

/** What the search works with. What has a name is small and there first. */
export interface Searched {
  named: Promise<readonly Named[]>;
  /** Every page by its headings. */
  pages: Promise<readonly Titled[]>;
  index: Promise<Index>;
}

/** A page as its headings tell it. */
export interface Titled {
  url: string;
  title: string;
  trail: string;
  headings: readonly string[];
}

/**
 * How Pagefind ranks: a thorough page is no worse than a short one that only mentions the word, and a word
 * that is longer than the one searched for is a weaker answer.
 */
export const ranking = {
  pageLength: 0,
  termSimilarity: 2,
  metaWeights: { title: 5, description: 3 },
};

/** Loads the index of the pages, and what has a name. */
export function loadSearched(): Searched {
  const lists = load<Lists>('names');
  const named = lists.then((list) => unpackNames(list.named));
  const pages = lists.then((list) => Object.values(list.pages).map(titled));
  // Whoever waits for the index hears of it.
  for (const one of [named, pages]) one.catch(() => undefined);
  return { named, pages, index: loadIndex(lists) };
}

interface Lists {
  named: Parameters<typeof unpackNames>[0];
  /** By the ID of its hits: the URL of a page, its title, what it stands under, its headings. */
  pages: Readonly<Record<string, readonly string[]>>;
}

/** A page of the list. */
export function titled([url = '', title = '', trail = '', ...headings]: readonly string[]): Titled {
  return { url: pageUrl(url), title, trail, headings };
}

/** The headings of each page, its own title with what it stands under first. */
export function headingsIn(pages: Lists['pages']): Index['headings'] {
  return Object.fromEntries(
    Object.entries(pages).map(([id, [, title = '', trail = '', ...rest]]) => [
      id,
      [`${title} ${trail}`, ...rest],
    ]),
  );
}

async function loadIndex(lists: Promise<Lists>): Promise<Index> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Without a worker there is one file less to wait for; a word takes a millisecond or two.
  const instance = pagefind.createInstance({ basePath: folder, noWorker: true, ranking });
  await instance.init();
  const search = readingOnce(async (word) => (await instance.search(word)).results);
  return { search, headings: headingsIn((await lists).pages) };
}

let words: Promise<string[]> | undefined;

/** The words of all pages, the most frequent first; loaded when one is missed. */
export function loadWords(): Promise<readonly string[]> {
  words ??= load<string[]>('words').catch(() => []);
  return words;
}

async function load<Content>(name: string): Promise<Content> {
  const response = await fetch(`${folder}${name}.json`);
  if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
  return (await response.json()) as Content;
}
