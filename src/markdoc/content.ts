import { createHash } from 'node:crypto';
import path from 'node:path';
import { compile, placeOf, type CompileOptions } from './compile.ts';
import { filesBelow } from './files.ts';
import { readFolder, takenTwice } from './folder.ts';
import { checkLinks } from './links.ts';
import { menuByPlace } from './menu-by-place.ts';
import type { MenuItem } from './menu.ts';
import { outsideMenu, readMenus } from './menus.ts';
import { readPicture } from './picture.ts';
import { lower, type Problem } from './problems.ts';
import type { Source } from './source.ts';
import type { PageBody, PageFacts, CompiledPage, Picture, Surroundings, Uses } from './types.ts';

/** A folder of pages, partials, pictures and a menu. */
export interface ContentFolder {
  content: string;
  /** How messages and edit links call it, e.g. `content`. */
  shown: string;
}

export interface ContentFolders extends ContentFolder {
  /** What a company adds beside it, if anything. */
  own?: ContentFolder | undefined;
  /** Folder of files that are served as they are. */
  public: string;
  /** URLs of pages that are not made from content, e.g. `/playground`. */
  routes: readonly string[];
  /** Codes of problems that are only warnings, while a legacy tree is worked down; `all` is all of them. */
  lowered?: ReadonlySet<string>;
}

export interface Content {
  /** Those that are part of the site. */
  pages: PageFacts[];
  menu: MenuItem[];
  problems: Problem[];
  /** How many pages were compiled anew; the others came from `known`. */
  compiled: number;
  /** What a page of it shows; compiled for it where only its facts were known. */
  whole(file: string): Promise<CompiledPage>;
  /** Nobody asks for what a page shows any more. */
  forgetBody(file: string): void;
  /** The digest of all that went into a page. */
  digestOf(file: string): string;
  /** The folder that a picture, such as `/images/a.png`, is in. */
  folderOf(picture: string): string;
}

/** A page as it was compiled before. */
export interface KnownPage {
  /** Of all that went into it. */
  digest: string;
  uses: Uses;
  facts: PageFacts;
  /** Left out of what is kept from build to build: as long as nothing changes, nobody asks for it. */
  body?: PageBody | undefined;
}

/** A picture as it was read before. */
export interface KnownPicture {
  /** When the file was last changed, and its size. */
  stamp: string;
  picture: Picture;
  problems: Problem[];
}

/** What an earlier run knew, by file. {@link readContent} brings it up to date. */
export interface Known {
  pages: Map<string, KnownPage>;
  pictures: Map<string, KnownPicture>;
}

/**
 * Reads a whole content folder: compiles what has changed, then checks what no
 * page can check alone: URLs, links, anchors and the menu.
 *
 * A page that nothing is wrong with depends on what it looked up; one with a mistake on everything, since
 * what is said of it names what there is.
 */
export async function readContent(
  folders: ContentFolders,
  known: Known = { pages: new Map(), pictures: new Map() },
  options: CompileOptions = {},
): Promise<Content> {
  const read = await Promise.all(
    [folders, folders.own].filter((folder) => folder !== undefined).map(readFolder),
  );
  const [ours, own] = read;
  if (!ours) throw new Error('There is no content folder.');
  const { shown } = ours;
  const sources = read.flatMap((folder) => folder.sources);
  const partials = read.flatMap((folder) => folder.partials);
  const inFolder = new Map(
    read.flatMap((folder) => folder.sources.map(({ file }) => [file, folder] as const)),
  );
  const stamps = read.flatMap(({ content, shown, stamps }) =>
    stamps.map(([name, stamp]) => ({ name, stamp, folder: path.join(content, 'images'), shown })),
  );
  const publicFiles = await filesBelow(folders.public);
  const { pictures, problems: pictureProblems } = await readPictures(stamps, known.pictures);
  const fileProblems = read.flatMap(({ problems }) => problems);

  const surroundings: Surroundings = {
    folder: shown,
    partials: new Map(
      read.flatMap((folder) =>
        folder.partials.map((partial) => [
          partial.file.slice(`${folder.shown}/partials`.length),
          partial,
        ]),
      ),
    ),
    pictures,
  };
  const everything = digest([partials, stamps]);
  const digestOf = (source: Source, uses: Uses, problems: readonly Problem[]) =>
    digest([
      source.text,
      problems.length > 0 && everything,
      uses.partials.map((name) => surroundings.partials.get(name)?.text),
      uses.pictures.map((name) => pictures.get(name)),
    ]);

  const byFile = new Map(sources.map((source) => [source.file, source]));
  for (const file of known.pages.keys()) if (!byFile.has(file)) known.pages.delete(file);
  const compileAnew = async (source: Source): Promise<KnownPage & { body: PageBody }> => {
    const { uses, segments, sheets, markdown, ...facts } = await compile(
      source,
      { ...surroundings, folder: inFolder.get(source.file)?.shown ?? shown },
      options,
    );
    const page = {
      digest: digestOf(source, uses, facts.problems),
      ...{ uses, facts, body: { segments, sheets, markdown } },
    };
    known.pages.set(source.file, page);
    return page;
  };
  let compiled = 0;
  for (const source of sources) {
    const page = known.pages.get(source.file);
    if (page && page.digest === digestOf(source, page.uses, page.facts.problems)) continue;
    compiled++;
    await compileAnew(source);
  }

  const pages = sources.flatMap(({ file }) => known.pages.get(file)?.facts ?? []);
  const urlsOf = new Map(
    pages.map((page) => [page, pageUrls(page, inFolder.get(page.file)?.shown ?? shown)]),
  );
  const urls = new Set([...folders.routes, ...[...urlsOf.values()].flat()]);
  const site = ofTheSite(pages, folders.routes);
  const usual = ours.menu
    ? []
    : menuByPlace(site.filter(({ file }) => inFolder.get(file) === ours));
  const { menu, problems: menuProblems } = readMenus(ours.menu ?? usual, own?.menu, urls);
  const problems = [
    ...fileProblems,
    ...pictureProblems,
    ...[...sources, ...partials, ...read.flatMap((folder) => folder.menu ?? [])].flatMap(
      ({ problems }) => problems,
    ),
    ...(own ? takenTwice(ours, own) : []),
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
    ...(ours.menu ? outsideMenu(pages, menu, path.basename(ours.menu.file)) : []),
  ];
  return {
    pages: site,
    menu,
    compiled,
    async whole(file) {
      const page = known.pages.get(file);
      const source = byFile.get(file);
      if (!page || !source) throw new Error(`There is no page ${file}.`);
      return { ...page.facts, ...(page.body ?? (await compileAnew(source)).body) };
    },
    forgetBody(file) {
      const page = known.pages.get(file);
      if (page) page.body = undefined;
    },
    folderOf: (picture) =>
      own?.stamps.some(([name]) => picture === `/images/${name}`) ? own.content : ours.content,
    digestOf: (file) => known.pages.get(file)?.digest ?? '',
    problems: lower(problems, folders.lowered ?? new Set()),
  };
}

/** One page for each URL: the first that takes it, as {@link sameSlug} says. */
function ofTheSite(pages: readonly PageFacts[], routes: readonly string[]): PageFacts[] {
  const taken = new Set(routes);
  return pages.filter(({ data: { collate, slug } }) => {
    if (collate || taken.has(slug)) return false;
    taken.add(slug);
    return true;
  });
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

/**
 * The URLs that a link to the page may have. Where its frontmatter is wrong, that is what it seems to
 * mean, and where the file stands: one mistake there must not make every link to the page look dead.
 */
function pageUrls({ file, data, guess }: PageFacts, shown: string): string[] {
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

async function readPictures(
  stamps: readonly { name: string; stamp: string; folder: string; shown: string }[],
  known: Map<string, KnownPicture>,
): Promise<{ pictures: Map<string, Picture>; problems: Problem[] }> {
  const names = new Set(stamps.map(({ name }) => name));
  for (const name of known.keys()) if (!names.has(name)) known.delete(name);
  const read = stamps.map(async ({ name, stamp, folder, shown }) => {
    let picture = known.get(name);
    if (picture?.stamp !== stamp) {
      picture = { stamp, ...(await readPicture(folder, name, `${shown}/images`)) };
      known.set(name, picture);
    }
    return { name: `/images/${name}`, ...picture };
  });
  const all = await Promise.all(read);
  return {
    pictures: new Map(all.map(({ name, picture }) => [name, picture])),
    problems: all.flatMap(({ problems }) => problems),
  };
}

function sameSlug(
  pages: readonly PageFacts[],
  sources: readonly Source[],
  routes: readonly string[],
): Problem[] {
  const owners = new Map<string, string>(routes.map((route) => [route, 'a page of its own']));
  const lineOf = (file: string) => {
    const text = sources.find((source) => source.file === file)?.text ?? '';
    return text.split('\n').findIndex((row) => row.startsWith('slug:')) + 1;
  };
  return pages.flatMap(({ file, data }) => {
    if (data.collate) return [];
    const owner = owners.get(data.slug);
    const line = lineOf(file);
    owners.set(data.slug, owner ?? `${file}:${String(line)}`);
    if (!owner) return [];
    return [
      {
        file,
        line,
        column: 1,
        severity: 'error' as const,
        code: 'duplicate-slug',
        message: `The slug "${data.slug}" is taken by ${owner}.`,
        hint: 'Two pages cannot share a URL.',
      },
    ];
  });
}
