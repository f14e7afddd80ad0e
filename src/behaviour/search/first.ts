import { leadsOf, type Result } from './answer.ts';
import type { Searched } from './load.ts';
import { readQuery, wordsOf } from './query.ts';
import { headingScore, type Said } from './sections.ts';
import { isAbout } from './word-forms.ts';

/** So many pages are told by their headings. */
const most = 3;
/** A heading that has less of what is asked tells nothing. */
const least = 0.3;

/**
 * What can be said before the index of the pages is there: what the query names, else the pages whose
 * headings have most of it. Each word of a sentence may need another part of the index, and all of these
 * are more than everything before.
 */
export async function firstResults(text: string, searched: Searched): Promise<Result[]> {
  const leads = leadsOf(text, await searched.named);
  return leads.length > 0 ? leads : byHeadings(text, await searched.pages);
}

function byHeadings(text: string, pages: Awaited<Searched['pages']>): Result[] {
  const titles = pages.map(({ title, trail, headings }) => [`${title} ${trail}`, ...headings]);
  const words = titles.map((all) => all.flatMap(wordsOf));
  const said = readQuery(text).terms.map(({ ways }): Said => {
    const having = words.filter((some) => isAbout(ways, some)).length;
    // A word that no heading has tells no page from another.
    return { ways, places: [], weight: having === 0 ? 0 : Math.log(1 + pages.length / having) };
  });
  return pages
    .map((page, index) => ({ page, score: headingScore(titles[index] ?? [], said) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ page: { url, title, trail } }) => ({ url, title, trail }));
}
