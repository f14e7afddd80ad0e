import { pageUrl, wordsIn, type Page } from './index.ts';
import { stopWords } from './language.ts';
import { normal, wordsOf } from './query.ts';
import { isAbout, isSaid } from './word-forms.ts';

/** A word of the query in one page. */
export interface Said {
  /** How telling it is: rare words say more. */
  weight: number;
  ways: readonly string[];
  /** Places in the page’s words. */
  places: readonly number[];
  /** Whether it is only said in names: `disable` in `disablePkce`. */
  inNames?: boolean;
}

/** A part of a page under one heading, as an answer. */
export interface Section {
  title: string;
  url: string;
  /** How well it answers. */
  score: number;
  excerpt: Excerpt;
}

/** Pieces of text one after the other; those that were searched for are marked. */
export type Excerpt = readonly { text: string; marked: boolean }[];

interface Range {
  title: string;
  url: string;
  from: number;
  to: number;
}

/** Words in an excerpt. */
const size = 24;

/** The sections of a page that have words of the query, the best answer first. */
export function sectionsOf(page: Page, said: readonly Said[], plain: string): Section[] {
  const words = wordsIn(page);
  const all = said.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const about = wordsOf(`${page.meta['title'] ?? ''} ${page.meta['trail'] ?? ''}`);
  return ranges(page, words.length)
    .map(({ title, url, from, to }): Section | undefined => {
      const here = said.map(({ places, ...rest }) => ({
        ...rest,
        places: places.filter((at) => at >= from && at < to),
      }));
      const headed = titleScore(title, here);
      const marks = here.flatMap(({ places, weight }) => places.map((at) => ({ at, weight })));
      if (marks.length === 0) return undefined;
      const told = here.reduce((sum, one) => sum + one.weight * amount(one, about), 0);
      const covered = here.reduce((sum, one) => sum + one.weight * presence(one, about), 0) / all;
      const score =
        ((told + 1.5 * (url.includes('#') ? 1 : 0.2) * headed + near(here)) / all +
          quoted(title, plain)) *
        covered ** 1.5;
      return {
        title,
        url,
        score,
        excerpt: excerptOf(words, marks, beyond(title, words, from, to), to),
      };
    })
    .filter((section) => section !== undefined)
    .sort((a, b) => b.score - a.score);
}

function ranges({ url, meta, anchors }: Page, end: number): Range[] {
  const heads = anchors
    .filter(({ element, text }) => /^h[2-4]$/.test(element) && text?.trim())
    .sort((a, b) => a.location - b.location);
  const address = pageUrl(url);
  const starts = [
    { title: meta['title'] ?? '', url: address, from: 0 },
    ...heads.map(({ id, text = '', location }) => ({
      title: text.trim(),
      url: `${address}#${id}`,
      from: location,
    })),
  ];
  return starts.map((start, at) => ({ ...start, to: starts[at + 1]?.from ?? end }));
}

/** What a word counts that is only said as a part of names. */
const named = 0.6;

/** How much is said of a word: the second time it stands there adds less than the first. */
function amount({ places: { length }, ways, inNames }: Said, about: readonly string[]): number {
  return length > 0
    ? ((inNames ? named : 1) * length) / (length + 1)
    : isAbout(ways, about)
      ? 0.4
      : 0;
}

/** A word counts where it stands, and nearly as much where the whole page is about it. */
function presence({ places, ways, inNames }: Said, about: readonly string[]): number {
  if (places.length > 0) return inNames ? named : 1;
  return isAbout(ways, about) ? 0.8 : 0;
}

/**
 * How much of the query the best heading of a page has, at most 2.
 *
 * @param headings The title of the page with what it stands under, then its other headings.
 */
export function headingScore(
  [title = '', ...headings]: readonly string[],
  said: readonly Said[],
): number {
  const all = said.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const about = tellingWords(title);
  const page = said.filter(({ ways }) => isAbout(ways, about));
  const under = (heading: string) => {
    const words = tellingWords(heading);
    const rest = page.filter(({ ways }) => !isAbout(ways, words));
    return titleScore(heading, said) + titled * rest.reduce((sum, { weight }) => sum + weight, 0);
  };
  return Math.max(titleScore(title, said), ...headings.map(under)) / all;
}

/** What a word counts that the title of the page has, and not the heading below it. */
export const titled = 0.9;

/** Whether the query has the whole heading in it. */
function quoted(title: string, plain: string): number {
  const heading = normal(title).replace(/^(?:step )?\d+[.:] /, '');
  return heading.includes(' ') && plain.includes(heading) ? 1.5 : 0;
}

/** How much of the query stands in a heading, and how much of the heading in the query. */
function titleScore(title: string, said: readonly Said[]): number {
  const words = tellingWords(title);
  const has = said.filter(({ ways }) => isAbout(ways, words));
  const weight = has.reduce((sum, one) => sum + one.weight, 0);
  return weight * (1 + has.length / Math.max(words.length, has.length, 1));
}

/** Each heading once: they come again with every key. */
const headings = new Map<string, readonly string[]>();

/** What a heading is about: `Step 3: The client ID` is about a client’s ID, and no step. */
function tellingWords(title: string): readonly string[] {
  const known = headings.get(title);
  if (known) return known;
  const all = wordsOf(title.replace(/^(?:step )?\d+[.:] /i, ''));
  const telling = all.filter((word) => !stopWords.has(word));
  const words = telling.length > 0 ? telling : all;
  headings.set(title, words);
  return words;
}

/** Words that stand together in the query and together here. */
function near(said: readonly Said[]): number {
  return said.reduce((sum, { places, weight }, index) => {
    const next = said[index + 1];
    const beside =
      next && places.some((at) => next.places.some((other) => other > at && other - at <= 3));
    return sum + (beside ? 0.5 * Math.min(weight, next.weight) : 0);
  }, 0);
}

/**
 * Where the text behind the heading begins, which the heading need not say again. A page may split its words
 * otherwise than its heading: `data 532 : the password`.
 */
function beyond(title: string, words: readonly string[], from: number, to: number): number {
  const wanted = letters(title);
  let said = '';
  for (let at = from; at < to && said.length < wanted.length; at++) {
    said += letters(unescaped(words[at] ?? ''));
    if (said === wanted) return at + 1 < to ? at + 1 : from;
  }
  return from;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** A sentence with the words that are searched for marked. */
export function markedText(text: string, terms: readonly Pick<Said, 'ways'>[]): Excerpt {
  const words = text.split(' ');
  const fits = (word: string) =>
    terms.some(({ ways }) => ways.some((way) => way.split(' ').some((part) => isSaid(part, word))));
  return pieces(
    words,
    new Set(words.flatMap((word, at) => (fits(word) ? [at] : []))),
    0,
    words.length,
  );
}

/** Where an excerpt begins that is about a word: with its sentence, if that begins near. */
function beginning(words: readonly string[], at: number): number {
  for (let first = at; first > at - 10; first--) {
    if (/[.?!:]$/.test(words[first - 1] ?? '')) return first;
  }
  return at - 4;
}

/** The densest stretch of words. */
function excerptOf(
  words: readonly string[],
  marks: readonly { at: number; weight: number }[],
  from: number,
  to: number,
): Excerpt {
  const sorted = marks.filter(({ at }) => at >= from).sort((a, b) => a.at - b.at);
  const best = sorted
    .map(({ at }) => ({
      at,
      worth: new Set(
        sorted
          .filter((mark) => mark.at >= at && mark.at < at + size - 4)
          .map((mark) => mark.weight),
      )
        .values()
        .reduce((sum, weight) => sum + weight, 0),
    }))
    .sort((a, b) => b.worth - a.worth || a.at - b.at)[0];
  const start = Math.max(from, Math.min(beginning(words, best?.at ?? from), to - size));
  const stop = Math.min(to, start + size);
  const places = new Set(marks.map(({ at }) => at));
  return [
    ...(start > from ? [{ text: '…', marked: false }] : []),
    ...pieces(words, places, start, stop),
    ...(stop < to ? [{ text: '…', marked: false }] : []),
  ];
}

function pieces(
  words: readonly string[],
  places: ReadonlySet<number>,
  start: number,
  stop: number,
): { text: string; marked: boolean }[] {
  const result: { text: string; marked: boolean }[] = [];
  for (let at = start; at < stop; at++) {
    const marked = places.has(at);
    const text = unescaped(words[at] ?? '');
    const last = result.at(-1);
    if (last?.marked === marked) last.text += ` ${text}`;
    else result.push({ text, marked });
  }
  return result;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
