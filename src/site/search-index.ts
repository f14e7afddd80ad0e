import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { writeSearchLists } from './search-lists.ts';

/**
 * Builds Pagefind's index beside the finished pages. A dev server has no
 * finished pages, so it answers from the last build; without one the search
 * says what to do.
 */
export function searchIndex(): AstroIntegration {
  let built = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', (request, response, next) => {
          const name = path.posix.normalize(`/${request.url?.split('?')[0] ?? ''}`);
          readFile(path.join(built, 'pagefind', name)).then(
            (file) => {
              response.setHeader(
                'content-type',
                types[path.extname(name)] ?? 'application/octet-stream',
              );
              response.end(file);
            },
            () => {
              next();
            },
          );
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({
          excludeSelectors: notSearched,
        });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const root = fileURLToPath(dir);
        const added = await index.addDirectory({ path: root });
        const written = await index.writeFiles({ outputPath: path.join(root, 'pagefind') });
        await close();
        await writeSearchLists(path.join(root, 'pagefind'));
        const failed = [...added.errors, ...written.errors];
        if (failed.length > 0) {
          throw new Error(`The search index is incomplete: ${failed.join('; ')}`);
        }
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}

/**
 * What stands in a page and is no answer: links to headings, blanks, labels. Seventy times the same
 * label would make the settings reference the best answer to each of its words.
 */
const notSearched = ['.anchor', 'var:not(.usual)', '.variant-label', '.facts dt', '.filter'];

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
