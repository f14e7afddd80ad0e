// `npm run check`: every problem of the content, without building. `--reporter terminal|json|github`
// says how to tell them, `--warn dead-link` lowers a kind to a warning.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sortProblems } from '../src/markdoc/problems.ts';
import { reporters } from '../src/markdoc/reporters.ts';
import { Kept } from '../src/site/kept.ts';
import { didYouMean } from '../src/sso/text/nearest.ts';
import { readGuide } from './guide.ts';
import { loweredBy } from './warn.ts';

const { values } = parseArgs({
  options: {
    reporter: { type: 'string' },
    warn: { type: 'string', multiple: true, default: [] },
  },
});
const wanted = values.reporter ?? (process.env['GITHUB_ACTIONS'] ? 'github' : 'terminal');
const report = reporters[wanted];
if (!report) {
  console.error(
    `There is no reporter "${wanted}". There are ${Object.keys(reporters).join(', ')}.`,
  );
  process.exit(2);
}

const guide = await readGuide();
Object.assign(process.env, guide.env);
// What a company sets is read when these are loaded.
const { contentFolder } = await import('../src/site/config.ts');
const { readKnownContent } = await import('../src/site/known-content.ts');

const lowered = loweredBy(values.warn);
const kept = new Kept(path.resolve(process.env['CACHE_DIR'] ?? '.cache/kept'));
const { content } = await readKnownContent(process.cwd(), contentFolder, kept, {
  ...{ colours: false, lowered },
});

const problems = sortProblems([...guide.problems, ...content.problems]);
const errors = problems.filter(({ severity }) => severity === 'error').length;
if (problems.length > 0) console.log(report(problems));
if (wanted === 'terminal') {
  const codes = new Set(problems.map(({ code }) => code));
  for (const code of lowered) {
    if (code === 'all' || codes.has(code)) continue;
    console.log(`--warn ${code} lowers nothing. ${didYouMean(code, codes) ?? ''}`.trim());
  }
  console.log(
    `${problems.length > 0 ? '\n' : ''}${content.pages.length} pages, ${errors} errors, ${problems.length - errors} warnings`,
  );
  if (errors > 0) console.log(kinds());
} else if (wanted === 'json' && problems.length === 0) console.log('[]');
process.exitCode = errors > 0 ? 1 : 0;

function kinds(): string {
  const found = Map.groupBy(
    problems.filter(({ severity }) => severity === 'error'),
    ({ code }) => code,
  );
  const list = [...found].map(([code, of]) => `${code} (${of.length})`).join(', ');
  return `Kinds of errors, any of which --warn lowers: ${list}`;
}
