// `npm run bench`: what this site costs to build, to write and to read, beside the goals.
// `npm run bench -- 1800` for another number of pages, `--runs 5` for more than three runs each,
// `--large` for 10,000 pages too. Seconds depend on the machine; so each run is paired with one of a
// bare script that does the same work without a framework.
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.ts';
import { measure, median, medianCost, type Cost } from './measure.ts';
import { measureReading } from './reading.ts';
import { measureSearching } from './searching.ts';
import { measureSave } from './save.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    large: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const root = path.resolve('.cache/bench');
rmSync(root, { recursive: true, force: true });

interface Builds {
  floor: Cost;
  cold: Cost;
  edited: Cost;
  unchanged: Cost;
}

/** Medians of paired runs over a corpus of so many pages. */
async function measureBuilds(count: number, times: number): Promise<Builds & { file: string }> {
  const content = `${root}/content-${count}`;
  const file = await writeCorpus(content, count);
  const site = `${root}/site-${count}`;
  const env = {
    ...{ CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: `${root}/kept-${count}` },
    ...{ NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  };
  const build = () => measure(['node', 'scripts/build.ts', '--silent'], env, root, site);
  const seen: Record<keyof Builds, Cost[]> = { floor: [], cold: [], edited: [], unchanged: [] };
  for (let time = 0; time < times; time++) {
    rmSync(env.CACHE_DIR, { recursive: true, force: true });
    const bare = ['node', 'scripts/bench/floor.ts', content, `${root}/floor`];
    seen.floor.push(await measure(bare, {}, root, `${root}/floor`));
    seen.cold.push(await build());
    appendFileSync(file, '\nOne more sentence.\n');
    seen.edited.push(await build());
    seen.unchanged.push(await build());
  }
  return {
    file,
    floor: medianCost(seen.floor),
    cold: medianCost(seen.cold),
    edited: medianCost(seen.edited),
    unchanged: medianCost(seen.unchanged),
  };
}

const rows: [what: string, measured: string, goal: string][] = [];
const count = Number(positionals[0] ?? 600);
const builds = await measureBuilds(count, runs);
const { floor, cold, edited, unchanged, file } = builds;
const seconds = ({ seconds, cpu }: Cost) => `${seconds.toFixed(1)} s (${cpu.toFixed(1)} s CPU)`;
rows.push(
  [`bare script, ${count} pages`, seconds(floor), ''],
  ['cold build', seconds(cold), ''],
  ['… times the bare script', (cold.seconds / floor.seconds).toFixed(2), '≤ 2.0'],
  ['one page edited', seconds(edited), '≤ 3 s'],
  ['nothing changed', seconds(unchanged), '≤ 1.5 s'],
  ['peak memory, largest process', `${cold.memory.toFixed(0)} MiB`, '≤ 1024 MiB'],
  ['written', `${(cold.output / 1e6).toFixed(1)} MB`, ''],
);
if (values.large) {
  const many = 10_000;
  const large = await measureBuilds(many, 1);
  const linear = (name: 'seconds' | 'output') =>
    (large.cold[name] / cold[name] / (many / count)).toFixed(2);
  rows.push(
    [`cold build, ${many} pages`, seconds(large.cold), ''],
    ['… times linear, in seconds', linear('seconds'), '≤ 1.1'],
    ['… times linear, in bytes written', linear('output'), '≤ 1.1'],
    ['… peak memory', `${large.cold.memory.toFixed(0)} MiB`, '≤ 2048 MiB'],
    ['… one page edited', seconds(large.edited), ''],
  );
}
const slug = /^slug: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '/';
const saves = await measureSave(path.dirname(file), file, slug, 2 * runs + 1);
rows.push(['saved page in the browser', `${median(saves).toFixed(0)} ms`, '≤ 300 ms']);

// What readers get is the site itself.
const own = `${root}/own`;
await measure(['node', 'scripts/build.ts', '--silent'], { OUT_DIR: own }, root, own);
const guide = '/deployment/security/azure/auth-code-flow';
for (const [address, { bytes, requests, paint, blocked, shift }] of await measureReading(own, [
  guide,
  '/playground',
])) {
  const isGuide = address === guide;
  rows.push(
    [`${address}, all it fetches`, `${(bytes / 1000).toFixed(1)} kB`, ''],
    ['… requests', String(requests), isGuide ? '≤ 6' : ''],
    ['… largest paint, 4 × slower', `${paint.toFixed(0)} ms`, isGuide ? '≤ 400 ms' : ''],
    ['… blocked, 4 × slower', `${blocked.toFixed(0)} ms`, '0 ms'],
    ['… shifted', shift.toFixed(3), '0'],
  );
}

const asked = ['tenant', 'how do I let only people of my company in when users are redirected'];
for (const { query, cold, warm, first, whole } of await measureSearching(own, asked)) {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  rows.push(
    [
      `search for ${query.split(' ').length > 1 ? 'a sentence' : 'a word'}`,
      `${warm.toFixed(0)} ms`,
      '≤ 250 ms',
    ],
    ['… the first time, nothing loaded', `${cold.toFixed(0)} ms`, ''],
    ['… fetched until the first result', kB(first), '≤ 155 kB'],
    ['… fetched in all', kB(whole), ''],
  );
}

const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const [what, measured, goal] of rows) {
  console.log(`${what.padEnd(widths[0] ?? 0)}  ${measured.padStart(widths[1] ?? 0)}  ${goal}`);
}
