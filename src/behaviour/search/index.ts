import { pathHere } from '../../address/here.ts';

/** What Pagefind answers to one word, as far as it is used here. */
export interface Hit {
  id: string;
  score: number;
  /** Places in the page’s words. */
  words: readonly number[];
  data(): Promise<Page>;
}

/** A page as Pagefind keeps it. */
export interface Page {
  url: string;
  meta: Record<string, string | undefined>;
  /** Its words, escaped for HTML. */
  raw_content: string;
  anchors: readonly Anchor[];
}

export interface Anchor {
  id: string;
  element: string;
  text?: string;
  /** Place of the first word behind it. */
  location: number;
}

/** What is searched. */
export interface Index {
  search(word: string): Promise<readonly Hit[]>;
  /** The headings of each page, its own title with what it stands under first, by the ID of its hits. */
  headings: Readonly<Record<string, readonly string[]>>;
}

/** A search that reads each page once: Pagefind makes excerpts of it whenever it is asked. */
export function readingOnce(search: Index['search']): Index['search'] {
  const pages = new Map<string, Promise<Page>>();
  return async (word) => {
    const hits = await search(word);
    return hits.map((hit) => ({
      ...hit,
      data: () => {
        const page = pages.get(hit.id) ?? hit.data();
        pages.set(hit.id, page);
        return page;
      },
    }));
  };
}

const split = new WeakMap<Page, readonly string[]>();

/** The words of a page, at the places that hits name. */
export function wordsIn(page: Page): readonly string[] {
  const words = split.get(page) ?? page.raw_content.split(/[^\S\uFEFF]+/);
  split.set(page, words);
  return words;
}

/** Pagefind names the file; a page's URL has no ending. */
export function pageUrl(url: string): string {
  const [path = '', place] = url.replace(/^https?:\/\/[^/]+/, '').split('#', 2);
  return pathHere(path) + (place === undefined ? '' : `#${place}`);
}
