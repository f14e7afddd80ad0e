import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packNames } from '../text/packed-names.ts';
import { searchNames } from './search-names.ts';
import type { NamedFile } from './writer.ts';

/** A page as Pagefind keeps it. */
interface Fragment {
  url: string;
  /** Also the name of the page’s hits. */
  id: string;
  content: string;
  meta: { title?: string; trail?: string };
  anchors: { element: string; text?: string }[];
}

/**
 * Beside Pagefind's index, what the search knows besides: everything that has a name, the headings
 * of each page, and the words of the pages, from which a misspelt one is guessed.
 *
 * @param files Pagefind's.
 */
export function searchLists(files: readonly NamedFile[]): NamedFile[] {
  const pages = files
    .filter(([name]) => name.startsWith('fragment/'))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(readFragment);
  const named = searchNames();
  const listed = new Set(named.map(({ url }) => url.replace(/#.*/, '.html')));
  const lists = {
    // Headings of a list of names are the names; what the page is about counts all the same.
    names: { named: packNames(named), pages: pagesOf(pages, listed) },
    words: wordsOf(pages),
  };
  return Object.entries(lists).map(([name, list]) => [
    `${name}.json`,
    Buffer.from(JSON.stringify(list)),
  ]);
}

function readFragment([name, body]: NamedFile): Fragment {
  const text = gunzipSync(body).toString('utf8');
  const page = JSON.parse(text.slice(text.indexOf('{'))) as Omit<Fragment, 'id'>;
  return { ...page, id: path.parse(name).name };
}

/** By ID: URL, title, what it stands under, headings; see behaviour/search/load.ts. */
function pagesOf(
  pages: readonly Fragment[],
  listed: ReadonlySet<string>,
): Record<string, string[]> {
  return Object.fromEntries(
    pages.map(({ id, url, meta, anchors }) => [
      id,
      [
        ...[url, meta.title ?? '', meta.trail ?? ''],
        ...anchors
          .filter(({ element }) => !listed.has(url) && /^h[2-4]$/.test(element))
          .map(({ text = '' }) => text.trim()),
      ],
    ]),
  );
}

/** Words of letters alone, the most frequent first. */
function wordsOf(pages: readonly Fragment[]): string[] {
  const counts = new Map<string, number>();
  for (const { content } of pages) {
    for (const word of content.toLowerCase().match(/(?<![\w./-])[a-z]{3,}(?![\w/-])/g) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([word]) => word);
}
