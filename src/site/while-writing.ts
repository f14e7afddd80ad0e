import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type ErrorPayload, type ViteDevServer } from 'vite';
import { formatProblem, type Problem } from '../markdoc/problems.ts';
import { contentFolder } from './config.ts';
import type * as Now from './content-while-writing.ts';

/**
 * What `npm run dev` serves beside the pages: pictures as they are, and the search of the last build,
 * since there are no finished pages to make one of; without one the search says what to do. A saved file
 * of the content folder shows up in the open page.
 */
export function whileWriting(): AstroIntegration {
  return {
    name: 'while-writing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const serve = (prefix: string, folder: string) => {
          server.middlewares.use(prefix, (request, response, next) => {
            const name = path.posix.normalize(`/${decodeURI(request.url?.split('?')[0] ?? '')}`);
            const file = path.join(folder, name);
            if (!existsSync(file) || !statSync(file).isFile()) {
              next();
              return;
            }
            response.setHeader(
              'content-type',
              types[path.extname(name)] ?? 'application/octet-stream',
            );
            createReadStream(file).pipe(response);
          });
        };
        serve('/pagefind', path.resolve(process.env['OUT_DIR'] ?? 'dist', 'pagefind'));
        serve('/images', path.join(contentFolder, 'images'));
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, file) => {
          if (!path.relative(contentFolder, file).startsWith('..')) void show();
        });
        const show = async () => {
          const { hot } = server.environments.client;
          const [worst] = await errorsNow(server);
          if (worst) hot.send({ type: 'error', err: asViteTells(worst) });
          else hot.send({ type: 'full-reload', path: '*' });
        };
        // The first look at all pages; whoever opens one then finds it ready.
        server.httpServer?.once('listening', () => void errorsNow(server));
      },
    },
  };
}

let told = '';

/** What is wrong now; says it in the terminal when it is not what was said last. */
async function errorsNow(server: ViteDevServer): Promise<Problem[]> {
  const { ssr } = server.environments;
  if (!ssr || !isRunnableDevEnvironment(ssr)) return [];
  // Through Vite, so that a changed tag counts at once.
  const module = '/src/site/content-while-writing.ts';
  const { problemsNow } = await ssr.runner.import<typeof Now>(module);
  const problems = await problemsNow();
  const text = problems.map(formatProblem).join('\n');
  if (text !== told) server.config.logger.info(text || 'Nothing is wrong any more.');
  told = text;
  return problems.filter(({ severity }) => severity === 'error');
}

/** A mistake as Vite shows it over the page. */
function asViteTells(problem: Problem): ErrorPayload['err'] {
  const { file, line, column, message, hint } = problem;
  const loc = { file, line, column };
  return { message: [message, hint].filter(Boolean).join('  '), stack: '', id: file, loc };
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
