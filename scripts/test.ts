// `npm test`: every check there is, each of them even if an earlier one failed,
// and one line at the end that counts them.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { run } from './run.ts';

interface Count {
  passed: number;
  failed: number;
}

const cache = '.cache/test';
const site = `${cache}/site`;
const env = { OUT_DIR: site, NODE_ENV: 'production' };

rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });

const only = process.argv.slice(2);
const steps: [name: string, step: () => Promise<Count>][] = [
  ['types', () => check('astro', ['check', '--minimumFailingSeverity', 'hint'])],
  ['lint', () => check('eslint', ['.', '--max-warnings', '0'])],
  ['format', () => check('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['unit', () => nodeTests('unit')],
  ['build', async () => count(await buildSite(env))],
  ['site', () => nodeTests('site')],
  ['browser', browserTests],
];

const total: Count = { passed: 0, failed: 0 };
for (const [name, step] of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n── ${name} ──`);
  const result = await step().catch((error: unknown): Count => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  total.passed += result.passed;
  total.failed += result.failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function check(command: string, args: string[]): Promise<Count> {
  return count(await run(command, args, env));
}

function count(exitCode: number): Count {
  const failed = exitCode === 0 ? 0 : 1;
  return { passed: 1 - failed, failed };
}

async function nodeTests(folder: string): Promise<Count> {
  const result = `${cache}/${folder}.json`;
  const code = await run(
    'node',
    [
      '--test',
      ...['--test-reporter=dot', '--test-reporter-destination=stdout'],
      ...['--test-reporter=./scripts/count-reporter.ts', `--test-reporter-destination=${result}`],
      `tests/${folder}/**/*.test.ts`,
    ],
    env,
  );
  return believe(readCount(result), code);
}

async function browserTests(): Promise<Count> {
  const result = `${cache}/browser.json`;
  const code = await run('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts'], {
    ...env,
    CHROMIUM_PATH: findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: result,
  });
  const { stats } = JSON.parse(readFileSync(result, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return believe({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, code);
}

function readCount(file: string): Count {
  return JSON.parse(readFileSync(file, 'utf8')) as Count;
}

/** A runner that failed although no test did has failed all the same. */
function believe(count: Count, code: number): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
