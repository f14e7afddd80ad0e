import { pageUrl, wordsIn, type Hit, type Index, type Page } from './index.ts';
import { wordsOf, type Query, type Term } from './query.ts';
import { headingScore, sectionsOf, titled, type Said, type Section } from './sections.ts';
import { isAbout, isBegun, isItself, isSaid } from './word-forms.ts';

/** A page that answers, with its best sections. */
export interface PageAnswer {
  page: Page;
  sections: readonly Section[];
  score: number;
}

/** What the pages answer, and which words no page has. */
export interface PagesAnswer {
  pages: readonly PageAnswer[];
  unknown: readonly string[];
}

/** What says less of the query than this part of the best answer has only its words in common with it. */
const faint = 0.1;

/** So many pages are looked into. */
const looked = 6;

/** A word with the pages that have it. */
interface Asked {
  term: Term;
  hits: ReadonlyMap<string, Hit>;
  weight: number;
}

/**
 * Asks for each word alone, since a reader’s sentence has words that no page has: what has most of them,
 * together and under one heading, is the answer.
 *
 * @param lists Pages that are lists of what has a name: the answer to a name, less so to other words.
 */
export async function findPages(
  index: Index,
  { terms, plain }: Query,
  lists: ReadonlySet<string>,
): Promise<PagesAnswer> {
  const asked = await Promise.all(terms.map((term) => ask(index, term)));
  const unknown: string[] = [];
  let left = asked;
  // A word that only looks known takes part in the first choice; without it, the choice is another.
  for (;;) {
    const candidates = await best(index, left);
    const strange = left.filter(
      ({ term, hits }) => !candidates.some((one) => says(one, term, hits)),
    );
    if (strange.length === 0 || left.length === 0)
      return { pages: rank(candidates, left, lists, plain), unknown };
    unknown.push(...strange.map(({ term }) => term.typed));
    left = left.filter((one) => !strange.includes(one));
  }
}

async function ask(index: Index, term: Term): Promise<Asked> {
  const answers = await Promise.all(term.ways.map((way) => search(index, way)));
  const hits = new Map<string, Hit>();
  for (const hit of answers.flat()) {
    const before = hits.get(hit.id);
    if (!before) hits.set(hit.id, hit);
    else {
      const words = [...new Set([...before.words, ...hit.words])].sort((a, b) => a - b);
      hits.set(hit.id, { ...hit, score: Math.max(before.score, hit.score), words });
    }
  }
  return { term, hits, weight: Math.log(1 + usual / (1 + hits.size)) };
}

/** Asks for a word. Of a path Pagefind knows the longer parts, all of them at the place of the whole. */
async function search(index: Index, way: string): Promise<readonly Hit[]> {
  const long = way.split('/').filter((part) => part.length > 2);
  const parts = way.includes('/') && long.length > 0 ? long : [way];
  const [first = [], ...others] = await Promise.all(parts.map((part) => index.search(part)));
  if (others.length === 0) return first;
  const places = others.map((hits) => new Map(hits.map(({ id, words }) => [id, new Set(words)])));
  return first
    .map((hit) => ({
      ...hit,
      words: hit.words.filter((at) => places.every((known) => known.get(hit.id)?.has(at))),
    }))
    .filter(({ words }) => words.length > 0);
}

/** Pages of a site; only how much rarer one word is than another matters. */
const usual = 100;

interface Candidate {
  id: string;
  page: Page;
  words: readonly string[];
  score: number;
}

async function best({ headings }: Index, asked: readonly Asked[]): Promise<Candidate[]> {
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Map<string, { hit: Hit; score: number; covered: number }>();
  for (const { hits, weight } of asked) {
    for (const [id, hit] of hits) {
      const { score, covered } = scores.get(id) ?? { score: 0, covered: 0 };
      scores.set(id, { hit, score: score + hit.score, covered: covered + weight });
    }
  }
  for (const [id, sum] of scores) {
    const about = wordsOf(headings[id]?.[0] ?? '');
    for (const { hits, weight, term } of asked) {
      if (!hits.has(id) && isAbout(term.ways, about)) sum.covered += weight;
    }
  }
  const said = asked.map(({ term: { ways }, weight }) => ({ ways, weight, places: [] }));
  const most = Math.max(...[...scores.values()].map(({ score }) => score));
  const sorted = [...scores]
    .map(([id, { hit, score, covered }]) => ({
      id,
      hit,
      score: (score / most) * (covered / all) ** 2,
      headed: headingScore(headings[id] ?? [], said),
    }))
    .sort((a, b) => b.score + b.headed / 2 - a.score - a.headed / 2)
    .slice(0, looked);
  return Promise.all(
    sorted.map(async ({ id, hit, score }) => {
      const page = await hit.data();
      return { id, page, score, words: wordsIn(page) };
    }),
  );
}

function says({ id, words }: Candidate, term: Term, hits: ReadonlyMap<string, Hit>): boolean {
  return places(words, term, hits.get(id)?.words ?? []).length > 0;
}

function places(words: readonly string[], { ways }: Term, at: readonly number[]): number[] {
  const where = (fits: typeof isSaid) => {
    const said = new Set(
      ways.flatMap((way) => at.flatMap((place) => together(words, place, way.split(' '), fits))),
    );
    return at.filter((place) => said.has(place));
  };
  const said = where(isSaid);
  // Pagefind also answers with words that only share first letters.
  return said.length > 0 ? said : where(isBegun);
}

/** Where the words of a phrase stand that begins at a place, at most one other word between two; else nowhere. */
function together(
  words: readonly string[],
  place: number,
  parts: readonly string[],
  fits: typeof isSaid,
): number[] {
  const places: number[] = [];
  for (const part of parts) {
    const after = places.at(-1);
    const next = (after === undefined ? [place] : [after + 1, after + 2]).find((one) =>
      fits(part, words[one] ?? ''),
    );
    if (next === undefined) return [];
    places.push(next);
  }
  return places;
}

/**
 * How much of the query the page as a whole is about, such as the provider that is asked for. What its best
 * heading says does not count again.
 */
function subject({ meta }: Page, said: readonly Said[], heading = ''): number {
  const about = wordsOf(`${meta['title'] ?? ''} ${meta['trail'] ?? ''}`);
  const headed = heading === meta['title'] ? [] : wordsOf(heading);
  const all = said.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const told = said.filter(({ ways }) => isAbout(ways, about) && !isAbout(ways, headed));
  return (titled * told.reduce((sum, { weight }) => sum + weight, 0)) / all;
}

function rank(
  candidates: readonly Candidate[],
  asked: readonly Asked[],
  lists: ReadonlySet<string>,
  plain: string,
): PageAnswer[] {
  const ranked = candidates
    .map(({ id, page, words, score }) => {
      const said = asked.map(({ term, hits, weight }): Said => {
        const found = places(words, term, hits.get(id)?.words ?? []);
        const parts = term.ways.flatMap((way) => way.split(' '));
        const inNames = !found.some((at) => parts.some((part) => isItself(part, words[at] ?? '')));
        return { weight, ways: term.ways, places: found, inNames };
      });
      const sections = sectionsOf(page, said, plain);
      const worth = lists.has(pageUrl(page.url)) ? 0.6 : 1;
      const best = sections[0]?.score ?? 0;
      return {
        page,
        sections,
        score: worth * (score + best + subject(page, said, sections[0]?.title)),
      };
    })
    .filter(({ sections }) => sections.length > 0)
    .sort((a, b) => b.score - a.score);
  const told = ({ sections }: PageAnswer) => sections[0]?.score ?? 0;
  const best = Math.max(...ranked.map(told));
  return ranked.filter((page) => told(page) >= faint * best);
}
