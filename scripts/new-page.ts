// `npm run new`: asks for title, URL and place of a page, and writes one that builds.
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import { slug as words } from 'github-slugger';
import { frontmatterSchema } from '../src/markdoc/frontmatter.ts';
import type { MenuItem } from '../src/markdoc/menu.ts';
import { newPage, withMenuEntry } from '../src/markdoc/new-page.ts';
import { contentFolder } from '../src/site/config.ts';

const lines = createInterface({ input: process.stdin, output: process.stdout });
const given = lines[Symbol.asyncIterator]();

/** Asks until the answer is sound; an empty one is the proposal. */
async function ask(
  question: string,
  proposal: string,
  wrong: (text: string) => string | undefined,
) {
  for (;;) {
    process.stdout.write(`${question}${proposal && ` [${proposal}]`}: `);
    const { value, done } = await given.next();
    if (done) {
      console.error('\nNothing was written.');
      process.exit(1);
    }
    const text = value.trim() || proposal;
    const reason = wrong(text);
    if (reason === undefined) return text;
    console.log(reason);
  }
}

const menuFile = path.join(contentFolder, 'menu.yaml');
const menuText = existsSync(menuFile) ? readFileSync(menuFile, 'utf8') : '';
const menu = (parse(menuText) ?? []) as MenuItem[];
const places = ['/', ...flat(menu)];
const field = (name: 'title' | 'description' | 'slug') => (text: string) => {
  const read = frontmatterSchema.shape[name].safeParse(text);
  return read.success ? undefined : `This ${read.error.issues[0]?.message ?? 'is not right'}.`;
};

const title = await ask('Title', '', field('title'));
const description = await ask('Description, one sentence', '', field('description'));
const below = await ask('Below which page of the menu', '/', (text) =>
  places.includes(text) ? undefined : `The menu has ${places.join(', ')}.`,
);
const slug = await ask('URL', `${below === '/' ? '' : below}/${words(title)}`, (text) => {
  const wrong = field('slug')(text);
  if (wrong) return wrong;
  return existsSync(fileOf(text)) || places.includes(text) ? 'There is a page already.' : undefined;
});
lines.close();

const file = fileOf(slug);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, newPage({ title, description, slug }));
writeFileSync(menuFile, withMenuEntry(menuText, below, { title, slug }));
console.log(`Wrote ${path.relative('.', file)} and its entry in ${path.relative('.', menuFile)}.`);

function fileOf(url: string): string {
  return path.join(contentFolder, `${url === '/' ? '/index' : url}.md`);
}

function flat(items: readonly Partial<MenuItem>[]): string[] {
  return items.flatMap(({ slug: url, items: deeper = [] }) => [
    ...(url ? [url] : []),
    ...flat(deeper),
  ]);
}
