// `npm run build`; `-- --warn dead-link` builds in spite of a kind of mistakes, `--silent` says nothing
// but what went wrong; `--anywhere` is for `npm run bundle`.
import path from 'node:path';
import { ContentError } from '../src/markdoc/problems.ts';
import { guideOrExit } from './guide.ts';
import { takeWarn } from './warn.ts';

const { rest, env } = takeWarn(process.argv.slice(2));
Object.assign(process.env, env, await guideOrExit(), { NODE_ENV: 'production' });
// What a publisher sets is read when these are loaded.
const { contentFolder } = await import('../src/site/config.ts');
const { makeSite } = await import('../src/site/make-site.ts');

const silent = rest.includes('--silent');
const { OUT_DIR, CACHE_DIR } = process.env;
try {
  await makeSite({
    root: path.resolve('.'),
    content: contentFolder,
    outDir: path.resolve(OUT_DIR ?? 'dist'),
    keptDir: path.resolve(CACHE_DIR ?? '.cache/kept'),
    anywhere: rest.includes('--anywhere'),
    say: (sentence) => {
      if (!silent) console.log(sentence);
    },
  });
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
