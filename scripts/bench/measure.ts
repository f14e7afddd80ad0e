import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Cost {
  seconds: number;
  /** CPU seconds of the command and of everything it started. */
  cpu: number;
  /** Peak resident memory of the largest process, in MiB. */
  memory: number;
  /** Bytes written. */
  output: number;
}

/**
 * Runs a command and tells what it costs. CPU time is as the shell counts it.
 *
 * @param notes A folder for what the measured processes leave.
 * @param output What the command writes.
 */
export async function measure(
  command: readonly string[],
  extra: NodeJS.ProcessEnv,
  notes: string,
  output: string,
): Promise<Cost> {
  const started = performance.now();
  const report = `${notes}/times`;
  const memory = `${notes}/memory`;
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

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** The middle of each figure. */
export function medianCost(costs: readonly Cost[]): Cost {
  const of = (name: keyof Cost) => median(costs.map((cost) => cost[name]));
  return { seconds: of('seconds'), cpu: of('cpu'), memory: of('memory'), output: of('output') };
}
