// `npm run build`; `-- --warn dead-link` builds in spite of a kind of mistakes.
import { buildSite } from './build-site.ts';
import { takeWarn } from './warn.ts';

process.exitCode = await buildSite(takeWarn(process.argv.slice(2)).env);
