import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { compilerVersion } from './compiler-version.ts';
import { readContent, type Content, type ContentFolders, type KnownPage } from './content.ts';
import { pack, unpack } from './pack.ts';
import { devServer } from './dev-server.ts';
import { ContentError, formatProblem, sortProblems, type Problem } from './problems.ts';
import { terminal } from './reporters.ts';

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
      const told = new Set<string>();
      // Whether other code made the pages than those in the store.
      let renewed = false;
      const update = async () => {
        // In a dev server the code that makes pages changes too.
        const read = (context.watcher && (await devServer.load?.())?.readContent) || readContent;
        report(store(context, await read(complete, known), known, renewed), context, told);
        renewed = false;
      };
      await update();
      if (context.watcher) {
        watch(context, folders.content, update, () => {
          known.clear();
          renewed = true;
        });
      }
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
  all: boolean,
): Content {
  const ids = new Set(['menu']);
  store.set({ id: 'menu', data: { menu: result.menu } });
  for (const page of result.pages) {
    const id = page.data.slug;
    const digest = known.get(page.file)?.digest ?? '';
    ids.add(id);
    if (all || store.get(id)?.digest !== digest) {
      // The store passes over what has the same digest.
      if (all) store.delete(id);
      store.set({ id, digest, data: { page: pack(page) } });
    }
  }
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  return result;
}

/** @param told What was said before, which a dev server does not say again. */
function report(
  { problems, pages, compiled }: Content,
  { logger, watcher }: LoaderContext,
  told: Set<string>,
): void {
  const sorted = sortProblems(problems);
  const errors = sorted.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !watcher) {
    warn(sorted, logger);
    throw new ContentError(errors);
  }
  const fresh = sorted.filter((problem) => !told.has(formatProblem(problem)));
  told.clear();
  for (const problem of sorted) told.add(formatProblem(problem));
  warn(fresh, logger);
  const freshErrors = fresh.filter(({ severity }) => severity === 'error');
  if (freshErrors.length > 0) logger.error(new ContentError(freshErrors).message);
  devServer.errors = errors;
  devServer.show?.();
  logger.info(`${pages.length} pages, ${compiled} compiled`);
}

function warn(problems: readonly Problem[], logger: LoaderContext['logger']): void {
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) logger.warn(terminal(warnings));
}

function watch(
  { watcher, logger }: LoaderContext,
  folder: string,
  update: () => Promise<void>,
  renew: () => void,
) {
  watcher?.add(folder);
  let queue = Promise.resolve();
  let waiting = false;
  const soon = () => {
    if (waiting) return;
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
  };
  watcher?.on('all', (_event, file) => {
    if (!path.relative(folder, file).startsWith('..')) soon();
  });
  devServer.changed = () => {
    renew();
    soon();
  };
}
