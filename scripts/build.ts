// `npm run build`
import path from 'node:path';
import { ContentError } from '../src/markdoc/problems.ts';
import { contentFolder } from '../src/site/config.ts';
import { makeSite } from '../src/site/make-site.ts';

process.env['NODE_ENV'] = 'production';
const silent = process.argv.includes('--silent');
const { OUT_DIR, CACHE_DIR } = process.env;
try {
  await makeSite({
    root: path.resolve('.'),
    content: contentFolder,
    outDir: path.resolve(OUT_DIR ?? 'dist'),
    keptDir: path.resolve(CACHE_DIR ?? '.cache/kept'),
    say: (sentence) => {
      if (!silent) console.log(sentence);
    },
  });
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
