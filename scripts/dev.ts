// `npm run dev`: Astro's dev server.
import { run } from './run.ts';

process.exitCode = await run('astro', ['dev', ...process.argv.slice(2)]);
