import type { Index } from './index.ts';
import { pageUrl } from './index.ts';
import type { Named } from '../../text/packed-names.ts';
import { findNamed } from './names.ts';
import { findPages, type PageAnswer } from './pages.ts';
import { readQuery } from './query.ts';
import { markedText, type Excerpt, type Section } from './sections.ts';
import { findTools } from './tools.ts';

/** One result: a page with its sections, or something with a sentence of its own. */
export interface Result {
  title: string;
  url: string;
  trail: string;
  /** What it is, where it is less than a page. */
  text?: Excerpt;
  sections?: readonly Section[];
}

/** What the search says to a query. */
export interface Answer {
  results: readonly Result[];
  /** Words of the query that nothing here has. */
  unknown: readonly string[];
}

/** Results shown at most. */
const most = 8;
/** Sections shown of one page. */
const shown = 3;

/** What leads: what the query names, then what does what is asked. */
export function leadsOf(text: string, named: readonly Named[]): Result[] {
  const query = readQuery(text);
  return [...findNamed(query, named), ...findTools(query)].map(
    ({ title, url, trail, text: says }) => ({
      ...{ title, url, trail },
      text: markedText(says, query.terms),
    }),
  );
}

/** Answers a query: what leads, then pages. */
export async function answer(text: string, index: Index, named: readonly Named[]): Promise<Answer> {
  const query = readQuery(text);
  const leads = leadsOf(text, named);
  const lists = new Set(named.map(({ url }) => url.replace(/#.*/, '')));
  const { pages, unknown } = await findPages(index, query, lists);
  const told = new Set(leads.map(({ url }) => url));
  const results = [...leads, ...pages.flatMap((page) => asResult(page, told))];
  return { results: results.slice(0, most), unknown: leads.length > 0 ? [] : unknown };
}

/** A page without what leads already; undefined where nothing else of it answers. */
function asResult({ page, sections }: PageAnswer, told: ReadonlySet<string>): Result[] {
  const url = pageUrl(page.url);
  if (told.has(url)) return [];
  const best = sections[0]?.score ?? 0;
  const left = sections
    .filter(({ url: section, score }) => !told.has(section) && score >= 0.5 * best)
    .slice(0, shown);
  if (left.length === 0) return [];
  return [
    { title: page.meta['title'] ?? url, url, trail: page.meta['trail'] ?? '', sections: left },
  ];
}
