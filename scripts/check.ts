// `npm run check`: every problem of the content, without building. `--reporter terminal|json|github`
// says how to tell them, `--warn dead-link` lowers a kind to a warning.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  knownPictures,
  readContent,
  type KnownPage,
  type KnownPicture,
} from '../src/markdoc/content.ts';
import { compilerVersion } from '../src/markdoc/compiler-version.ts';
import { sortProblems } from '../src/markdoc/problems.ts';
import { reporters } from '../src/markdoc/reporters.ts';
import { contentFolder, routes } from '../src/site/config.ts';
import { didYouMean } from '../src/sso/text/nearest.ts';
import { loweredBy } from './warn.ts';

/** What an earlier run found out, as long as the code that checks is the same. */
interface Memory {
  version: string;
  pages: [string, KnownPage][];
  pictures: [string, KnownPicture][];
}

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

const memory = '.cache/check.json';
const version = await compilerVersion(process.cwd());
const remembered = recall();
for (const [file, picture] of remembered.pictures) knownPictures.set(file, picture);
const known = new Map(remembered.pages);
const lowered = loweredBy(values.warn);
const content = await readContent(
  {
    content: contentFolder,
    shown: path.relative(process.cwd(), contentFolder).split(path.sep).join('/'),
    public: path.resolve('public'),
    routes,
    lowered,
  },
  known,
  { colours: false },
);
remember();

const problems = sortProblems(content.problems);
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

function recall(): Memory {
  const none: Memory = { version, pages: [], pictures: [] };
  if (!existsSync(memory)) return none;
  try {
    const read = JSON.parse(readFileSync(memory, 'utf8')) as Memory;
    return read.version === version ? read : none;
  } catch {
    // Cut in half: everything is read anew.
    return none;
  }
}

function remember(): void {
  // What a page looks like is nobody's business here.
  const pages = [...known].map(([file, { digest, page }]): [string, KnownPage] => [
    file,
    { digest, page: { ...page, segments: [], markdown: '' } },
  ]);
  const next: Memory = { version, pages, pictures: [...knownPictures] };
  mkdirSync(path.dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify(next));
}
