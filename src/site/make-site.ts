import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readContent, type Content, type Known } from '../markdoc/content.ts';
import { filesBelow } from '../markdoc/files.ts';
import { ContentError, formatProblem, sortProblems } from '../markdoc/problems.ts';
import { routes } from './config.ts';
import { findRenderer } from './find-renderer.ts';
import { digest, Kept } from './kept.ts';
import { safeFolders } from './safe-folders.ts';
import { writeSearchIndex } from './search-index.ts';
import { writePages } from './write-pages.ts';

export interface SiteOrder {
  /** The project. */
  root: string;
  /** Pages, partials, pictures and menu. */
  content: string;
  /** Where the site goes. */
  outDir: string;
  /** What builds leave for later builds. */
  keptDir: string;
  say(sentence: string): void;
}

/**
 * Makes the whole site. Each step is kept under the digest of all that it was made from: the renderer,
 * what the pages say, each finished page, each picture, the search index. Throws {@link ContentError}
 * with everything that is wrong in the content.
 */
export async function makeSite({ root, content: from, outDir, keptDir, say }: SiteOrder) {
  const folders = safeFolders(outDir, root, [from]);
  const kept = new Kept(keptDir);
  const stop = new AbortController();
  // The code is bundled by a process of its own while this one reads the pages.
  const rendererSoon = findRenderer(root, path.join(folders.work, 'renderer'), kept, stop.signal);
  rendererSoon.catch(() => undefined);
  try {
    const { content, known } = await readKnown(root, from, kept);
    for (const warning of report(content)) say(warning);
    say(`${content.pages.length} pages, ${content.compiled} compiled`);
    const renderer = await rendererSoon;
    cpSync(renderer.assets, folders.site, { recursive: true });
    const { pages, rendered } = await writePages(folders.site, {
      ...{ content, known, from, renderer, kept },
    });
    say(`${rendered} of them rendered`);
    const indexed = await writeSearchIndex(folders.site, pages, kept);
    if (indexed) say(`${indexed} pages indexed`);
  } catch (error) {
    stop.abort();
    throw error;
  }
  kept.forgetOthers();
  say(`The site is in ${path.relative(root, folders.finish()) || outDir}`);
}

/** Where the code lives that turns text into pages, and answers into the files in them. */
const compiler = ['src/markdoc', 'src/sso', 'src/text'];

async function readKnown(root: string, from: string, kept: Kept) {
  const texts: string[] = [
    process.version,
    from,
    readFileSync(`${root}/package-lock.json`, 'utf8'),
  ];
  for (const folder of compiler) {
    for (const name of await filesBelow(path.join(root, folder))) {
      texts.push(name, readFileSync(path.join(root, folder, name), 'utf8'));
    }
  }
  const key = digest(...texts);
  const text = kept.get('content', key)?.toString();
  const before = text
    ? (JSON.parse(text) as { [Name in keyof Known]: [string, never][] })
    : undefined;
  const known: Known = { pages: new Map(before?.pages), pictures: new Map(before?.pictures) };
  const content = await readContent(
    {
      content: from,
      shown: path.relative(root, from).split(path.sep).join('/'),
      public: path.join(root, 'public'),
      routes,
    },
    known,
  );
  const pages = [...known.pages].map(([file, page]) => [file, { ...page, body: undefined }]);
  kept.put('content', key, JSON.stringify({ pages, pictures: [...known.pictures] }));
  return { content, known };
}

/** The warnings; throws when there is anything worse. */
function report({ problems }: Content): string[] {
  const sorted = sortProblems(problems);
  const errors = sorted.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  return sorted.map(formatProblem);
}
