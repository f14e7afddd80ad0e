// `npm run dev`: Astro's dev server. `-- --warn dead-link` as for a build.
import { guideOrExit } from './guide.ts';
import { run } from './run.ts';
import { takeWarn } from './warn.ts';

const { rest, env } = takeWarn(process.argv.slice(2));
process.exitCode = await run('astro', ['dev', ...rest], { ...env, ...(await guideOrExit()) });
