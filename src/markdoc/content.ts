import { createHash } from 'node:crypto';
import path from 'node:path';
import { compile, placeOf, type CompileOptions } from './compile.ts';
import { contentFiles, filesBelow, pictureStamps, readSource } from './files.ts';
import { checkLinks } from './links.ts';
import { readCategoryMenu } from './category-menu.ts';
import { readMenu, type MenuItem } from './menu.ts';
import { readPicture } from './picture.ts';
import { lower, type Problem } from './problems.ts';
import type { Source } from './source.ts';
import type { CompiledPage, Picture, Surroundings } from './types.ts';

export interface ContentFolders {
  /** The content folder. */
  content: string;
  /** How messages and edit links call it, e.g. `content`. */
  shown: string;
  /** Folder of files that are served as they are. */
  public: string;
  /** URLs of pages that are not made from content, e.g. `/playground`. */
  routes: readonly string[];
  /** Codes of problems that are only warnings, while a legacy tree is worked down; `all` is all of them. */
  lowered?: ReadonlySet<string>;
}

export interface Content {
  pages: CompiledPage[];
  menu: MenuItem[];
  problems: Problem[];
  /** How many pages were compiled anew; the others came from `known`. */
  compiled: number;
}

/** A page as it was compiled before, and the digest of all that went into it. */
export interface KnownPage {
  digest: string;
  page: CompiledPage;
}

/**
 * Reads a whole content folder: compiles what has changed, then checks what no
 * page can check alone: URLs, links, anchors and the menu.
 *
 * @param known Pages of an earlier run by file; updated in place.
 */
export async function readContent(
  folders: ContentFolders,
  known = new Map<string, KnownPage>(),
  options: CompileOptions = {},
): Promise<Content> {
  const { content, shown } = folders;
  const { texts, pictures: names, problems: fileProblems } = await contentFiles(content, shown);
  const images = path.join(content, 'images');
  const isPartial = (name: string) => name.startsWith('partials/');
  const read = (name: string) => readSource(content, name, shown);
  const [sources, partials, stamps, publicFiles, menuSource] = await Promise.all([
    Promise.all(texts.filter((name) => !isPartial(name) && name !== 'menu.md').map(read)),
    Promise.all(texts.filter(isPartial).map(read)),
    pictureStamps(images, names),
    filesBelow(folders.public),
    read('menu.yaml').catch(() => read('menu.md').catch(() => undefined)),
  ]);
  const { pictures, problems: pictureProblems } = await readPictures(
    images,
    `${shown}/images`,
    stamps,
  );

  const surroundings: Surroundings = {
    folder: shown,
    partials: new Map(
      partials.map((partial) => [partial.file.slice(`${shown}/partials`.length), partial]),
    ),
    pictures,
  };
  const context = digest([partials, stamps]);

  const files = new Set(sources.map(({ file }) => file));
  for (const file of known.keys()) if (!files.has(file)) known.delete(file);
  let compiled = 0;
  for (const source of sources) {
    const wanted = digest([source.text, context]);
    if (known.get(source.file)?.digest === wanted) continue;
    compiled++;
    known.set(source.file, { digest: wanted, page: await compile(source, surroundings, options) });
  }

  const pages = sources.flatMap(({ file }) => known.get(file)?.page ?? []);
  const urlsOf = new Map(pages.map((page) => [page, pageUrls(page, shown)]));
  const urls = new Set([...folders.routes, ...[...urlsOf.values()].flat()]);
  const { menu, problems: menuProblems } = menuSource
    ? (menuSource.file.endsWith('.md') ? readCategoryMenu : readMenu)(menuSource, urls)
    : { menu: [], problems: [] };

  const problems = [
    ...fileProblems,
    ...pictureProblems,
    ...[...sources, ...partials, ...(menuSource ? [menuSource] : [])].flatMap(
      ({ problems }) => problems,
    ),
    ...(fileProblems.length === 0 && [...urlsOf.values()].every((own) => own.length === 0)
      ? [noPage(shown)]
      : []),
    ...pages.flatMap(({ problems }) => problems),
    ...sameSlug(pages, sources, folders.routes),
    ...checkLinks(urlsOf, {
      routes: folders.routes,
      files: new Set(publicFiles.map((name) => `/${name}`)),
    }),
    ...menuProblems,
    ...(menuSource ? outsideMenu(pages, menu, path.basename(menuSource.file)) : []),
  ];
  return {
    pages: pages.filter(({ data }) => !data.collate),
    menu,
    compiled,
    problems: lower(problems, folders.lowered ?? new Set()),
  };
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

/**
 * The URLs that a link to the page may have. Where its frontmatter is wrong, that is what it seems to
 * mean, and where the file stands: one mistake there must not make every link to the page look dead.
 */
function pageUrls({ file, data, guess }: CompiledPage, shown: string): string[] {
  if (data.collate) return [];
  if (guess === undefined) return [data.slug];
  const clean = `/${guess.toLowerCase()}`.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  return [...new Set([data.slug, guess, clean, placeOf(file, shown)])];
}

function noPage(shown: string): Problem {
  return {
    ...{ file: shown, line: 1, column: 1, severity: 'error', code: 'no-page' },
    message: 'The folder has no page that is part of the site.',
    hint: 'A page is a file that ends in ".md", outside of "partials" and "images".',
  };
}

/** What is known of a picture, and when it was last changed. */
export type KnownPicture = { stamp: number } & Awaited<ReturnType<typeof readPicture>>;

/** Every picture read so far, by its path. */
export const knownPictures = new Map<string, KnownPicture>();

async function readPictures(
  folder: string,
  shown: string,
  stamps: readonly (readonly [string, number])[],
): Promise<{ pictures: Map<string, Picture>; problems: Problem[] }> {
  const read = stamps.map(async ([name, stamp]) => {
    const file = path.join(folder, name);
    let cached = knownPictures.get(file);
    if (cached?.stamp !== stamp) {
      cached = { stamp, ...(await readPicture(folder, name, shown)) };
      knownPictures.set(file, cached);
    }
    return { name: `/images/${name}`, ...cached };
  });
  const all = await Promise.all(read);
  return {
    pictures: new Map(all.map(({ name, picture }) => [name, picture])),
    problems: all.flatMap(({ problems }) => problems),
  };
}

function sameSlug(
  pages: readonly CompiledPage[],
  sources: readonly Source[],
  routes: readonly string[],
): Problem[] {
  const owners = new Map<string, string>(routes.map((route) => [route, 'a page of its own']));
  return pages.flatMap(({ file, data }) => {
    if (data.collate) return [];
    const owner = owners.get(data.slug);
    owners.set(data.slug, owner ?? file);
    if (!owner) return [];
    const text = sources.find((source) => source.file === file)?.text ?? '';
    const line = text.split('\n').findIndex((row) => row.startsWith('slug:'));
    return [
      {
        file,
        line: line + 1,
        column: 1,
        severity: 'error' as const,
        code: 'duplicate-slug',
        message: `The slug "${data.slug}" is taken by ${owner}.`,
        hint: 'Two pages cannot share a URL.',
      },
    ];
  });
}

/** A page that no menu leads to is found by nobody who browses. */
function outsideMenu(
  pages: readonly CompiledPage[],
  menu: readonly MenuItem[],
  menuFile: string,
): Problem[] {
  const listed = new Set<string>();
  const visit = (items: readonly MenuItem[]) => {
    for (const { slug, items: below } of items) {
      listed.add(slug);
      visit(below);
    }
  };
  visit(menu);
  return pages.flatMap(({ file, data, guess }) =>
    guess !== undefined || data.collate || listed.has(data.slug)
      ? []
      : [
          {
            file,
            line: 1,
            column: 1,
            severity: 'warning' as const,
            code: 'not-in-menu',
            message: `No menu entry leads to "${data.slug}".`,
            hint: `Add it to ${menuFile}.`,
          },
        ],
  );
}
