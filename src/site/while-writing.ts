import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  isRunnableDevEnvironment,
  type ErrorPayload,
  type RunnableDevEnvironment,
  type ViteDevServer,
} from 'vite';
import type { EvaluatedModules } from 'vite/module-runner';
import { compilerFolders } from '../markdoc/compiler-version.ts';
import { formatProblem, type Problem } from '../markdoc/problems.ts';
import { terminal } from '../markdoc/reporters.ts';
import { contentFolder, site } from './config.ts';
import type * as Now from './content-while-writing.ts';

/** Where somebody writes. */
const folders = [contentFolder, ...(site.own ? [site.own.content] : [])];

/**
 * What `npm run dev` serves beside the pages: pictures as they are, and the search of the last build,
 * since there are no finished pages to make one of; without one the search says what to do.
 *
 * A saved file of the content folder, or of the code that makes pages of it, shows up in the open page.
 * The first mistake stands over every page until it is corrected.
 */
export function whileWriting(): AstroIntegration {
  return {
    name: 'while-writing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        serve(server, '/pagefind', path.resolve(process.env['OUT_DIR'] ?? 'dist', 'pagefind'));
        for (const folder of folders) serve(server, '/images', path.join(folder, 'images'));
        const { ssr } = server.environments;
        if (ssr && isRunnableDevEnvironment(ssr)) tellAboutContent(server, ssr);
      },
    },
  };
}

function tellAboutContent(server: ViteDevServer, ssr: RunnableDevEnvironment): void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { hot } = server.environments.client;
  let shown: ErrorPayload | undefined;
  let told = new Set<string>();
  const look = async () => {
    // Through Vite, so that a changed tag counts at once.
    const module = '/src/site/content-while-writing.ts';
    const { problemsNow } = await ssr.runner.import<typeof Now>(module);
    const problems = await problemsNow();
    const fresh = problems.filter((problem) => !told.has(formatProblem(problem)));
    if (fresh.length > 0) server.config.logger.info(terminal(fresh));
    else if (problems.length === 0 && told.size > 0) {
      server.config.logger.info('Nothing is wrong any more.');
    }
    told = new Set(problems.map(formatProblem));
    shown = overlay(
      problems.filter(({ severity }) => severity === 'error'),
      root,
    );
  };
  let waiting = false;
  let queue = Promise.resolve();
  /** An editor that saves several files at once causes one look, not several. */
  const soon = (then: () => void) => {
    if (waiting) return;
    waiting = true;
    queue = queue
      .then(async () => {
        waiting = false;
        await look();
        then();
      })
      .catch((error: unknown) => {
        // The code that makes pages cannot be run: Vite says so where the page would be.
        server.config.logger.error(String(error));
        then();
      });
  };
  const show = () => {
    hot.send(shown ?? { type: 'full-reload', path: '*' });
  };

  // Who opens a page later sees it too.
  hot.on('vite:client:connect', () => {
    if (shown) hot.send(shown);
  });
  const code = compilerFolders.map((folder) => path.join(root, folder));
  const isIn = (folder: string, file: string) => file.startsWith(folder + path.sep);
  server.watcher.add([...folders, ...code]);
  server.watcher.on('all', (_event, file) => {
    if (code.some((folder) => isIn(folder, file))) forget(ssr.runner.evaluatedModules, file, ssr);
    else if (!folders.some((folder) => isIn(folder, file))) return;
    soon(show);
  });
  // The first look at all pages; whoever opens one then finds it ready.
  server.httpServer?.once('listening', () => {
    soon(() => undefined);
  });
}

/** Makes a saved module, and all that import it, be evaluated anew; the others keep what they know. */
function forget(modules: EvaluatedModules, file: string, ssr: RunnableDevEnvironment): void {
  for (const module of ssr.moduleGraph.getModulesByFile(file) ?? []) {
    ssr.moduleGraph.invalidateModule(module);
  }
  const queue = [...(modules.getModulesByFile(file) ?? [])];
  const seen = new Set(queue);
  for (let module = queue.pop(); module; module = queue.pop()) {
    modules.invalidateModule(module);
    for (const id of module.importers) {
      const importer = modules.getModuleById(id);
      if (!importer || seen.has(importer)) continue;
      seen.add(importer);
      queue.push(importer);
    }
  }
}

/** The first mistake as Vite's overlay shows it, the others below it. */
function overlay(errors: readonly Problem[], root: string): ErrorPayload | undefined {
  const [first, ...others] = errors;
  if (!first) return undefined;
  const { file, line, column, message, hint } = first;
  return {
    type: 'error',
    err: {
      message: [message, hint].filter(Boolean).join('\n'),
      id: path.resolve(root, file),
      loc: { file: path.resolve(root, file), line, column },
      stack: others.slice(0, 20).map(formatProblem).join('\n'),
      plugin: others.length > 0 ? `content: 1 of ${errors.length} mistakes` : 'content',
    },
  };
}

function serve(server: ViteDevServer, prefix: string, folder: string): void {
  server.middlewares.use(prefix, (request, response, next) => {
    const name = path.posix.normalize(`/${decodeURI(request.url?.split('?')[0] ?? '')}`);
    const file = path.join(folder, name);
    if (!existsSync(file) || !statSync(file).isFile()) {
      next();
      return;
    }
    response.setHeader('content-type', types[path.extname(name)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
}

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};
