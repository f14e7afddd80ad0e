// `npm test`: every check there is, each of them even if an earlier one failed,
// and one line at the end that counts them.
// `npm test -- unit site`: some of them. `npm test -- --changed`: in seconds, what
// the changed files can have broken, but for what needs a built site.
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { affectedBy, changedFiles } from './affected.ts';
import { findFirefox } from './firefox.ts';
import { findBrowser } from './browser.ts';
import { compare, findLook } from './look.ts';
import { run } from './run.ts';

interface Count {
  passed: number;
  failed: number;
}

interface Outcome {
  code: number;
  said: string;
}

type Step = [name: string, step: () => Promise<Count>];

const cache = '.cache/test';
const site = `${cache}/site`;
const env = { OUT_DIR: site, NODE_ENV: 'production' };

rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });

/** Each word that no dictionary has, with its place; `spelling.txt` has our own. */
const spelling = ['lint', '--no-progress', '--no-summary', '--show-suggestions'];

const total: Count = { passed: 0, failed: 0 };
const only = process.argv.slice(2);
if (only.includes('--changed')) await testChanged(changedFiles());
else await testAll();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** Two rows side by side: one is about the code, the other about the site. */
async function testAll(): Promise<void> {
  const code: Step[] = [
    ['types', () => check('types', 'astro', ['check', '--minimumFailingSeverity', 'hint'])],
    ['unit', () => unitTests(['tests/unit/**/*.test.ts'])],
    ['lint', () => check('lint', 'eslint', ['.', '--max-warnings', '0'])],
    ['format', () => check('format', 'prettier', ['--check', '--log-level', 'warn', '.'])],
    ['spelling', () => check('spelling', 'cspell', spelling)],
    ['proof', proof],
  ];
  const site: Step[] = [
    ['build', () => check('build', 'node', ['scripts/build.ts'])],
    ['site', () => nodeTests('site', ['tests/site/**/*.test.ts'])],
    ['browser', browserTests],
    ['firefox', firefoxTests],
    ['look', look],
  ];
  const wanted = ([name]: Step) => only.length === 0 || only.includes(name);
  await Promise.all([inTurn(code.filter(wanted)), inTurn(site.filter(wanted))]);
}

async function testChanged(changed: readonly string[]): Promise<void> {
  const code = changed.filter((file) => /\.(ts|tsx|mjs|astro)$/.test(file));
  const tests = affectedBy(changed, globSync('tests/unit/**/*.test.ts'));
  if (code.length > 0)
    await inTurn([
      [
        'lint',
        () => check('lint', 'eslint', [...code, '--max-warnings', '0', '--no-warn-ignored']),
      ],
      ['format', () => check('format', 'prettier', ['--check', '--log-level', 'warn', ...code])],
    ]);
  // Which files are read is the configuration's to say, and all of them take seconds.
  if (changed.length > 0) await inTurn([['spelling', () => check('spelling', 'cspell', spelling)]]);
  if (tests.length > 0) await inTurn([['unit', () => unitTests(tests)]]);
  console.log('Types, the built site and the browser are left out; "npm test" has them.');
}

async function inTurn(steps: readonly Step[]): Promise<void> {
  for (const [, step] of steps) {
    const result = await step().catch((error: unknown): Count => {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    total.passed += result.passed;
    total.failed += result.failed;
  }
}

/** Runs a command and tells what it said when it has ended, so that two at once can be read. */
async function told(
  name: string,
  command: string,
  args: string[],
  extra: NodeJS.ProcessEnv = {},
): Promise<number> {
  const started = performance.now();
  const { code, said } = await collect(command, args, { ...env, ...extra });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`\n── ${name}, ${seconds} s ──\n${said.trimEnd()}`);
  return code;
}

async function collect(
  command: string,
  args: string[],
  extra: NodeJS.ProcessEnv,
): Promise<Outcome> {
  let said = '';
  const code = await run(command, args, extra, { stdio: ['ignore', 'pipe', 'pipe'] }, (text) => {
    said += text;
  });
  return { code, said };
}

async function check(name: string, command: string, args: string[]): Promise<Count> {
  const failed = (await told(name, command, args)) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed };
}

/** In one process: to load the library again for each file would be a third of the time. */
function unitTests(files: string[]): Promise<Count> {
  return nodeTests('unit', files, ['--test-isolation=none']);
}

async function nodeTests(name: string, files: string[], more: string[] = []): Promise<Count> {
  const result = `${cache}/${name}.json`;
  const code = await told(name, 'node', [
    ...['--test', ...more],
    ...['--test-reporter=dot', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./scripts/count-reporter.ts', `--test-reporter-destination=${result}`],
    ...files,
  ]);
  return believe(readCount(result), code);
}

/**
 * Emitted files on the real software, as far as this machine has it or gets it in a moment; what is not
 * to be had is named, and nothing fails for it. The browser beside it goes first.
 */
async function proof(): Promise<Count> {
  const result = `${cache}/proof.json`;
  const code = await told('proof', 'nice', ['-n', '19', 'node', 'proof/prove.ts'], {
    PROOF_COUNTS: result,
    // At the desk a part of the sets of answers; all of them where a run decides about a change.
    PROOF_EVERY: process.env['CI'] ? '1' : '13',
  });
  return believe(readCount(result), code);
}

async function browserTests(): Promise<Count> {
  const result = `${cache}/browser.json`;
  const config = 'tests/e2e/playwright.config.ts';
  const code = await told('browser', 'playwright', ['test', '--config', config], {
    CHROMIUM_PATH: findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: result,
  });
  return believe(readStats(result), code);
}

/** The journeys that another engine could break, in a Firefox if one is installed. */
async function firefoxTests(): Promise<Count> {
  if (findFirefox()) return nodeTests('firefox', ['tests/firefox/*.test.ts']);
  console.log('\n── firefox ──\nNot run. No Firefox is installed.');
  return { passed: 0, failed: 0 };
}

/** Whether a dozen screens look as they did, where this machine can be compared with that of the pictures. */
async function look(): Promise<Count> {
  const found = await findLook(site);
  if ('notCompared' in found) {
    console.log(`\n── look ──\nNot compared. ${found.notCompared}`);
    return { passed: 0, failed: 0 };
  }
  const result = path.resolve(cache, 'look.json');
  const code = await compare(found, site, [], result);
  return believe(readStats(result), code);
}

function readStats(file: string): Count {
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

function readCount(file: string): Count {
  return JSON.parse(readFileSync(file, 'utf8')) as Count;
}

/** A runner that failed although no test did has failed all the same. */
function believe(count: Count, code: number): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
