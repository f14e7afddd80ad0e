// `npm start`: builds the site with its search index and serves it.
import { createServer } from 'node:net';
import path from 'node:path';
import { buildSite } from './build-site.ts';
import { createSiteServer } from './static-server.ts';

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  fail(`PORT must be a number from 1 to 65535, not "${process.env['PORT'] ?? ''}".`);
}
if (await isBusy(port)) {
  fail(`Port ${port} is in use. Stop what runs there, or choose another: PORT=4322 npm start`);
}
if ((await buildSite()) !== 0) {
  fail('The site was not built; the reason is above.');
}
createSiteServer(path.resolve(process.env['OUT_DIR'] ?? 'dist')).listen(port, 'localhost', () => {
  console.log(`\nThe guide is at http://localhost:${port}  (Ctrl+C stops it)`);
});

function isBusy(candidate: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => {
        resolve(true);
      })
      .listen(candidate, 'localhost', () => {
        probe.close(() => {
          resolve(false);
        });
      });
  });
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
