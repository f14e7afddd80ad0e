import path from 'node:path';
import { readContent, type Content, type Known } from '../markdoc/content.ts';
import { galleryPage, galleryPictures } from '../markdoc/gallery.ts';
import { sortProblems, type Problem } from '../markdoc/problems.ts';
import { contentFolder, foldersFrom, routes, shown } from './config.ts';
import { frameOf } from './frame.ts';
import { lastChange } from './last-change.ts';
import { componentPage, markdownOf } from './markdown-pages.ts';
import { navigation } from './navigation.ts';
import { pathPages, runbookPage, type PathPage } from './paths.ts';
import type { MarkdownPage, Site } from './site.ts';

const known: Known = { pages: new Map(), pictures: new Map() };
let latest: Promise<Content> | undefined;

/** The content folder as it was when {@link problemsNow} was last asked; only what has changed is compiled. */
function read(): Promise<Content> {
  return (latest ??= readContent(foldersFrom(path.resolve('.'), contentFolder), known).then(
    (content) => ({ ...content, menu: shown.menu(content.menu) }),
  ));
}

/** Reads it anew, and says everything that is wrong with it. */
export async function problemsNow(): Promise<Problem[]> {
  await latest?.catch(() => undefined);
  latest = undefined;
  return sortProblems((await read()).problems);
}

/** What a page gets to know, for `npm run dev`. */
export async function localsNow(address: string): Promise<App.Locals> {
  const content = await read();
  const ways = navigation(content.menu);
  const facts = content.pages.find(({ data }) => data.slug === address);
  const page = facts && (await content.whole(facts.file));
  const file = page?.file ?? `src/pages${address}.mdx`;
  return {
    page,
    frame: frameOf(ways, { slug: address, file, target: page?.data.target }, lastChange),
    site: siteOf(content),
  };
}

function siteOf(content: Content): Site {
  const pictures = [...known.pictures].map(
    ([name, { picture }]) => [`/images/${name}`, picture] as const,
  );
  const site: Site = {
    menu: content.menu,
    titles: content.pages.map(({ data }) => [data.slug, data.title] as const),
    markdown: () => allMarkdown(content, site),
    path: (address) =>
      pathsOf(content)
        .find((page) => page.address === address)
        ?.read(),
    gallery: () => galleryPage(galleryPictures(new Map(pictures))),
    picture: (src) => src,
  };
  return site;
}

function pathsOf(content: Content): PathPage[] {
  const pictures = [...known.pictures].map(
    ([name, { picture }]) => [`/images/${name}`, picture] as const,
  );
  return pathPages(new Set(content.pages.map(({ data }) => data.slug)), new Map(pictures));
}

async function allMarkdown(content: Content, site: Site): Promise<MarkdownPage[]> {
  const { pages, whole, menu } = content;
  const ways = navigation(menu);
  const written: MarkdownPage[] = [];
  for (const { file } of pages) written.push(markdownOf(await whole(file)));
  for (const slug of routes) written.push(await componentPage(slug, site));
  for (const page of pathsOf(content)) written.push(await runbookPage(page));
  return written.sort((a, b) => ways.place(a.slug) - ways.place(b.slug));
}
