import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../markdoc/content.ts';
import { ContentError, sortProblems } from '../markdoc/problems.ts';
import { terminal } from '../markdoc/reporters.ts';
import { routes, site as about } from './config.ts';
import { findRenderer } from './find-renderer.ts';
import { digest, Kept } from './kept.ts';
import { lastChange } from './last-change.ts';
import { safeFolders } from './safe-folders.ts';

export interface SiteOrder {
  /** The project. */
  root: string;
  /** Pages, partials, pictures and menu. */
  content: string;
  /** Where the site goes. */
  outDir: string;
  /** What builds leave for later builds. */
  keptDir: string;
  /** Whether it is to work wherever it is put, also on a disk. */
  anywhere?: boolean;
  say(sentence: string): void;
}

/**
 * Makes the whole site. Each step is kept under the digest of all that it was made from: the renderer,
 * what the pages say, each finished page, each picture, the search index. Throws {@link ContentError}
 * with everything that is wrong in the content.
 */
export async function makeSite({
  root,
  content: from,
  outDir,
  keptDir,
  anywhere = false,
  say,
}: SiteOrder) {
  const folders = safeFolders(outDir, root, [from, ...(about.own ? [about.own.content] : [])]);
  const kept = new Kept(keptDir);
  const stop = new AbortController();
  // The code is bundled by a process of its own while this one reads the pages; so what reads and writes them
  // is loaded when that one is on its way.
  const rendererSoon = findRenderer(root, path.join(folders.work, 'renderer'), kept, stop.signal);
  rendererSoon.catch(() => undefined);
  try {
    const { readKnownContent } = await import('./known-content.ts');
    const { content, known, compiler } = await readKnownContent(root, from, kept);
    const warnings = report(content);
    if (warnings) say(warnings);
    say(`${content.pages.length} pages, ${content.compiled} compiled`);
    const renderer = await rendererSoon;
    const inputs = digest(
      renderer.digest,
      compiler,
      madeFrom(content),
      JSON.stringify([about, anywhere]),
    );
    if (isThere(folders.target, inputs, kept)) {
      say(`The site in ${path.relative(root, folders.target)} is that already`);
      return;
    }
    const { writePages } = await import('./write-pages.ts');
    const { pages, rendered } = await writePages(folders.site, {
      ...{ content, known, from, before: folders.target, renderer, compiler, kept, anywhere },
    });
    say(`${rendered} of them rendered`);
    const { writeSearchIndex } = await import('./search-index.ts');
    const indexed = await writeSearchIndex(folders.site, folders.target, pages, kept);
    if (indexed) say(`${indexed} pages indexed`);
    kept.forgetOthers();
    folders.finish();
    rememberSite(folders.target, inputs, kept);
    say(`The site is in ${path.relative(root, folders.target)}`);
  } catch (error) {
    stop.abort();
    throw error;
  }
}

/** Of all that a site is made from besides the code. */
function madeFrom({ pages, menu, digestOf }: Content): string {
  const files = [
    ...pages.map(({ file }) => file),
    ...routes.map((route) => `src/pages${route}.mdx`),
  ];
  return JSON.stringify([menu, files.map((file) => [file, digestOf(file), lastChange(file)])]);
}

/** Whether a build from the same has left this site here, and nobody has touched it. */
function isThere(target: string, inputs: string, kept: Kept): boolean {
  const before = kept.get('site', digest(target))?.toString();
  return before !== undefined && before === JSON.stringify([inputs, stamps(target)]);
}

function rememberSite(target: string, inputs: string, kept: Kept): void {
  kept.put('site', digest(target), JSON.stringify([inputs, stamps(target)]));
}

/** Every file with its size and the time it was written. */
function stamps(folder: string): [name: string, size: number, time: number][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry): [string, number, number] => {
      const file = path.join(entry.parentPath, entry.name);
      const { size, ctimeMs } = lstatSync(file);
      return [path.relative(folder, file), size, ctimeMs];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The warnings, as they are to be read; throws when there is anything worse. */
function report({ problems }: Content): string {
  const sorted = sortProblems(problems);
  const errors = sorted.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  return terminal(sorted);
}
