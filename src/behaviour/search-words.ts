import { distance } from 'fastest-levenshtein';

/** URL and title. */
export type PageName = [slug: string, title: string];

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const stem = (word: string) => (word.length > 4 ? word.slice(0, -1) : word);

/**
 * Whether a term is the name of something, such as `OIDC_TENANT`, `promptType` or `AADSTS50011`. Only
 * then are settings and errors the answer; for words in a sentence the pages are.
 */
export function isName(term: string): boolean {
  return /^\S*(?:[_.\d]|[a-z][A-Z]|[A-Z]{2})\S*$/.test(term.trim());
}

/**
 * Whether the marked words of the excerpts really hold the words searched for,
 * give or take an ending, and not only their first letters.
 *
 * @param excerpts Pagefind's, with the words it found between `<mark>` tags.
 */
export function exactWords(term: string, excerpts: readonly string[]): boolean {
  const text = excerpts.join(' ').toLowerCase();
  const marked = [...text.matchAll(/<mark>(.*?)<\/mark>/g)]
    .map((match) => match[1] ?? '')
    .join(' ');
  return words(term).some((word) => marked.includes(stem(word)));
}

/** Words and pages whose names are closest to a term that no page holds, best first. */
export function suggest(
  term: string,
  pages: readonly PageName[],
): { words: string[]; pages: PageName[] } {
  const wanted = words(term);
  const vocabulary = new Set(
    pages.flatMap(([, title]) => words(title).filter((w) => w.length > 2)),
  );
  const near = (word: string) => Math.min(...wanted.map((target) => distance(target, word)));
  const close = [...vocabulary]
    .map((word) => ({ word, cost: near(word) }))
    .filter(({ word, cost }) => cost <= Math.floor(word.length / 2.5))
    .sort((a, b) => a.cost - b.cost);
  const ranked = pages
    .map((page) => ({
      page,
      cost: Math.min(...words(`${page[1]} ${page[0]}`).map(near)),
    }))
    .sort((a, b) => a.cost - b.cost);
  return {
    words: close.slice(0, 2).map(({ word }) => word),
    pages: ranked.slice(0, 3).map(({ page }) => page),
  };
}
