// `npm run bench`: builds a corpus of its own cold and after one edit, beside
// the bare floor. Ratios are what counts; seconds depend on the machine.
import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeCorpus } from './corpus.ts';

interface Cost {
  seconds: number;
  cpu: number;
  /** Peak resident memory of the largest process, in MiB. */
  memory: number;
  /** Bytes written. */
  output: number;
}

const count = Number(process.argv[2] ?? 600);
const root = path.resolve('.cache/bench');
const content = `${root}/content`;
rmSync(root, { recursive: true, force: true });
const edited = await writeCorpus(content, count);

const env = {
  CONTENT_DIR: content,
  OUT_DIR: `${root}/site`,
  CACHE_DIR: `${root}/cache`,
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
};
const build = () => measure(['node', 'scripts/build.ts', '--silent'], env, `${root}/site`);

const floor = await measure(
  ['node', 'scripts/bench/floor.ts', content, `${root}/floor`],
  {},
  `${root}/floor`,
);
const cold = await build();
appendFileSync(edited, '\nOne more sentence.\n');
const warm = await build();

const row = (name: string, { seconds, cpu, memory, output }: Cost) =>
  `${name.padEnd(14)}${[
    seconds.toFixed(2),
    cpu.toFixed(2),
    memory.toFixed(0),
    (output / 1024).toFixed(0),
    (seconds / floor.seconds).toFixed(2),
    (cpu / floor.cpu).toFixed(2),
  ]
    .map((cell) => cell.padStart(11))
    .join('')}`;
console.log(`${count} pages`);
console.log(
  `${''.padEnd(14)}${['seconds', 'CPU s', 'peak MiB', 'out KiB', '× floor', '× CPU'].map((name) => name.padStart(11)).join('')}`,
);
console.log(row('bare floor', floor));
console.log(row('cold build', cold));
console.log(row('one page edit', warm));

/** CPU time as the shell counts it: of the command and of everything it started. */
async function measure(command: string[], extra: NodeJS.ProcessEnv, output: string): Promise<Cost> {
  const started = performance.now();
  const report = `${root}/times`;
  const memory = `${root}/memory`;
  rmSync(memory, { force: true });
  const code = await new Promise<number | null>((resolve) => {
    spawn('bash', ['-c', `"$@"; code=$?; times > '${report}'; exit $code`, 'bench', ...command], {
      stdio: 'inherit',
      env: {
        ...process.env,
        ...extra,
        BENCH_MEMORY: memory,
        NODE_OPTIONS: `--import=${path.resolve('scripts/bench/memory.mjs')}`,
      },
    }).on('close', resolve);
  });
  if (code !== 0) throw new Error(`${command.join(' ')} failed`);
  const seconds = (performance.now() - started) / 1000;
  const children = readFileSync(report, 'utf8').split('\n')[1] ?? '';
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest))
    .reduce((sum, part) => sum + part, 0);
  const peaks = readFileSync(memory, 'utf8').trim().split('\n').map(Number);
  return { seconds, cpu, memory: Math.max(...peaks) / 1024, output: bytesBelow(output) };
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
