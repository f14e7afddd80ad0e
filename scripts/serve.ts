// Serves the site of the last build: `PORT=4321 OUT_DIR=dist node scripts/serve.ts`.
import path from 'node:path';
import { createSiteServer } from './static-server.ts';

const folder = path.resolve(process.env['OUT_DIR'] ?? 'dist');
const port = Number(process.env['PORT'] ?? 4321);
createSiteServer(folder).listen(port, 'localhost', () => {
  console.log(`${folder} is at http://localhost:${port}`);
});
