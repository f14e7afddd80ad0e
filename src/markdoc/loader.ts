import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { compilerVersion } from './compiler-version.ts';
import { readContent, type Content, type ContentFolders, type KnownPage } from './content.ts';
import { pack, unpack } from './pack.ts';
import { ContentError, formatProblem, sortProblems } from './problems.ts';

/**
 * Astro's view of the content folder. A build with a mistake in the content
 * ends here, with all of them listed; a dev server prints the list and goes on
 * with what is left.
 */
export function content(folders: Omit<ContentFolders, 'public' | 'shown'>): Loader {
  return {
    name: 'content',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const complete: ContentFolders = {
        ...folders,
        shown: path.relative(root, folders.content).split(path.sep).join('/'),
        public: fileURLToPath(context.config.publicDir),
      };
      const known = await remembered(context, root);
      const update = async () => {
        report(store(context, await readContent(complete, known), known), context);
      };
      await update();
      if (context.watcher) watch(context, folders.content, update);
    },
  };
}

/** Pages of an earlier run, unless another compiler made them. */
async function remembered(
  { store, meta }: LoaderContext,
  root: string,
): Promise<Map<string, KnownPage>> {
  const version = await compilerVersion(root);
  if (meta.get('compiler') !== version) store.clear();
  meta.set('compiler', version);
  return new Map(
    store
      .values()
      .filter((entry) => entry.data['page'])
      .map((entry) => {
        const page = unpack(String(entry.data['page']));
        return [page.file, { digest: entry.digest as string, page }];
      }),
  );
}

function store(
  { store }: LoaderContext,
  result: Content,
  known: ReadonlyMap<string, KnownPage>,
): Content {
  const ids = new Set(['menu']);
  store.set({ id: 'menu', data: { menu: result.menu } });
  for (const page of result.pages) {
    const id = page.data.slug;
    const digest = known.get(page.file)?.digest ?? '';
    ids.add(id);
    if (store.get(id)?.digest !== digest) store.set({ id, digest, data: { page: pack(page) } });
  }
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  return result;
}

function report({ problems, pages, compiled }: Content, { logger, watcher }: LoaderContext): void {
  const sorted = sortProblems(problems);
  const errors = sorted.filter(({ severity }) => severity === 'error');
  for (const warning of sorted) {
    if (warning.severity === 'warning') logger.warn(formatProblem(warning));
  }
  if (errors.length > 0 && !watcher) throw new ContentError(errors);
  if (errors.length > 0) logger.error(new ContentError(errors).message);
  logger.info(`${pages.length} pages, ${compiled} compiled`);
}

function watch({ watcher, logger }: LoaderContext, folder: string, update: () => Promise<void>) {
  watcher?.add(folder);
  let queue = Promise.resolve();
  let waiting = false;
  watcher?.on('all', (_event, file) => {
    if (waiting || path.relative(folder, file).startsWith('..')) return;
    waiting = true;
    // An editor that saves several files at once causes one update, not several.
    queue = queue
      .then(async () => {
        waiting = false;
        await update();
      })
      .catch((error: unknown) => {
        logger.error(String(error));
      });
  });
}
