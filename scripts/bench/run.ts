// `npm run bench`: what this site costs to build, to write and to read, beside the goals.
// `npm run bench -- 1800` for another number of pages, `--runs 5` for more than three runs each,
// `--large` for 10,000 pages too, `--peers` for Starlight on the same pages, `--chart FILE` for pages
// against seconds as a picture. Seconds depend on the machine; so each run is paired with one of a bare
// script that does the same work without a framework.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bareScript, buildThrice, medianBuilds, ourSite, peerSite, type Builds } from './builds.ts';
import { chart, type Series } from './chart.ts';
import { writeCorpus } from './corpus.ts';
import { measure, median, medianCost, type Cost } from './measure.ts';
import { starlightSite } from './peer.ts';
import { measureReading } from './reading.ts';
import { measureSearching } from './searching.ts';
import { measureSave } from './save.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    large: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    chart: { type: 'string' },
  },
});
const runs = Number(values.runs);
// Deleted behind the last measurement; see `setAside` in builds.ts.
const root = path.resolve('.cache/bench', String(process.pid));
process.once('exit', () => {
  rmSync(path.dirname(root), { recursive: true, force: true });
});

interface Measured {
  floor: Cost;
  ours: Builds;
  starlight?: Builds;
  /** The page that was edited. */
  file: string;
}

/** Medians of paired runs over a corpus of so many pages. */
async function measureBuilds(count: number, times: number, peers = false): Promise<Measured> {
  const content = `${root}/content-${count}`;
  const file = await writeCorpus(content, count);
  const our = ourSite(content, file, root);
  const peer = peers && peerSite(starlightSite(root, content, file), root);
  const floor: Cost[] = [];
  const ours: Builds[] = [];
  const theirs: Builds[] = [];
  for (let time = 0; time < times; time++) {
    floor.push(await bareScript(content, root));
    ours.push(await buildThrice(our));
    if (peer) theirs.push(await buildThrice(peer));
  }
  return {
    ...{ file, floor: medianCost(floor), ours: medianBuilds(ours) },
    ...(peer && { starlight: medianBuilds(theirs) }),
  };
}

const rows: [what: string, measured: string, goal: string][] = [];
const count = Number(positionals[0] ?? 600);
const { floor, ours, starlight, file } = await measureBuilds(count, runs, values.peers);
const { cold, edited, unchanged } = ours;
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
if (starlight)
  rows.push(
    ['Starlight, cold build', seconds(starlight.cold), ''],
    ['… one page edited', seconds(starlight.edited), ''],
    ['… nothing changed', seconds(starlight.unchanged), ''],
    ['… peak memory, largest process', `${starlight.cold.memory.toFixed(0)} MiB`, ''],
  );
if (values.large) {
  const many = 10_000;
  const { ours: large } = await measureBuilds(many, 1);
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
if (values.chart) {
  const sizes = [count / 4, count / 2, count, 2 * count].map(Math.round);
  const measured: (Measured & { pages: number })[] = [];
  for (const pages of sizes) {
    const known = pages === count && { floor, ours, ...(starlight && { starlight }), file };
    measured.push({ pages, ...(known || (await measureBuilds(pages, 1, values.peers))) });
  }
  const series = (name: string, cost: (one: Measured) => Cost | undefined): Series => ({
    name,
    points: measured.flatMap((one) => {
      const seen = cost(one);
      return seen ? [[one.pages, seen.seconds] as const] : [];
    }),
  });
  const all = [
    series('this site', (one) => one.ours.cold),
    series('Starlight', (one) => one.starlight?.cold),
    series('bare script', (one) => one.floor),
  ];
  writeFileSync(values.chart, chart(all.filter(({ points }) => points.length > 0)));
}
const slug = /^slug: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '/';
const saves = await measureSave(path.dirname(file), file, slug, 2 * runs + 1);
rows.push(['saved page in the browser', `${median(saves).toFixed(0)} ms`, '≤ 300 ms']);

// What readers get is the site itself.
const own = `${root}/own`;
await measure(['node', 'scripts/build.ts', '--silent'], { OUT_DIR: own }, root, own);
const guide = '/deployment/security/azure/auth-code-flow';
const readings = await measureReading(own, [guide, '/playground'], 2 * runs + 1);
for (const [address, { bytes, requests, paint, blocked, shift }] of readings) {
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
