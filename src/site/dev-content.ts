import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createServerModuleRunner, type ErrorPayload } from 'vite';
import type { EvaluatedModules } from 'vite/module-runner';
import { compilerFolders } from '../markdoc/compiler-version.ts';
import { devServer } from '../markdoc/dev-server.ts';
import { formatProblem, type Problem } from '../markdoc/problems.ts';

/**
 * While somebody writes: the first mistake of the content stands in the browser, over the page, until
 * it is corrected; and the code that makes pages is taken from Vite, which knows what has changed, so
 * that a saved tag is there without a restart.
 */
export function devContent(): AstroIntegration {
  return {
    name: 'dev-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = fileURLToPath(new URL('../../', import.meta.url));
        const ssr = server.environments.ssr;
        let payload: ErrorPayload | undefined;
        const runner = createServerModuleRunner(ssr, { hmr: false });
        devServer.load = () => runner.import(path.join(root, 'src/markdoc/content.ts'));
        devServer.show = () => {
          const before = payload;
          payload = overlay(devServer.errors ?? [], root);
          if (payload) server.ws.send(payload);
          else if (before) server.ws.send({ type: 'full-reload' });
        };
        devServer.show();
        // Who opens a page later sees it too.
        server.ws.on('connection', () => {
          if (payload) server.ws.send(payload);
        });
        const folders = compilerFolders.map((folder) => path.join(root, folder));
        server.watcher.add(folders);
        server.watcher.on('all', (_event, file) => {
          if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
          for (const module of ssr.moduleGraph.getModulesByFile(file) ?? []) {
            ssr.moduleGraph.invalidateModule(module);
          }
          forget(runner.evaluatedModules, file);
          devServer.changed?.();
        });
      },
    },
  };
}

/** Makes a saved module, and all that import it, be evaluated anew; the others keep what they know. */
function forget(modules: EvaluatedModules, file: string): void {
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
export function overlay(errors: readonly Problem[], root: string): ErrorPayload | undefined {
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
