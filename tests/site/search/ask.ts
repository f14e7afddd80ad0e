import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readingOnce, type Hit } from '../../../src/behaviour/search/index.ts';
import { firstResults } from '../../../src/behaviour/search/first.ts';
import { headingsIn, ranking, titled } from '../../../src/behaviour/search/load.ts';
import { answerMeant, type AnswerMeant } from '../../../src/behaviour/search/meant.ts';
import { unpackNames } from '../../../src/text/packed-names.ts';

const site = path.resolve(process.env['OUT_DIR'] ?? 'dist');
const host = 'http://site';

/** Pagefind asks for its files; here they are on the disk. */
const network = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  if (!url.startsWith(host)) return network(input, init);
  return new Response(await readFile(path.join(site, new URL(url).pathname)));
};

const pagefind = (await import(pathToFileURL(path.join(site, 'pagefind/pagefind.js')).href)) as {
  createInstance(options: object): { search(word: string): Promise<{ results: Hit[] }> };
};
const instance = pagefind.createInstance({
  basePath: `${host}/pagefind/`,
  noWorker: true,
  ranking,
});
const { named: packed, pages } = JSON.parse(
  readFileSync(path.join(site, 'pagefind/names.json'), 'utf8'),
) as { named: Parameters<typeof unpackNames>[0]; pages: Parameters<typeof headingsIn>[0] };
const named = unpackNames(packed);
const headings = headingsIn(pages);

/** Words of the pages, the most frequent first. */
export const siteWords = JSON.parse(
  readFileSync(path.join(site, 'pagefind/words.json'), 'utf8'),
) as string[];

const search = readingOnce(async (word) => (await instance.search(word)).results);

/** What the search of the built site says before its index is there. */
export function askFirst(text: string): ReturnType<typeof firstResults> {
  const known = Object.values(pages).map(titled);
  const never = new Promise<never>(() => undefined);
  return firstResults(text, {
    named: Promise.resolve(named),
    pages: Promise.resolve(known),
    index: never,
  });
}

/** What the search of the built site answers. */
export function ask(text: string): Promise<AnswerMeant> {
  return answerMeant(text, { search, headings }, named, () => Promise.resolve(siteWords));
}
