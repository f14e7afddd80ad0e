import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

export interface RunOptions {
  cwd?: string;
  input?: string;
  env?: NodeJS.ProcessEnv;
  /** After so many milliseconds the command counts as failed. */
  timeout?: number;
}

/** Runs a command of somebody else's and resolves with all it said; never rejects. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd, input = '', env, timeout } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, timeout });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
    // A command that reads none of its input closes it; what it says then is what counts.
    child.stdin.on('error', () => undefined).end(input);
    child.on('error', (error) => {
      resolve({ code: 127, out: '', err: error.message });
    });
    child.on('close', (code, signal) => {
      const err = signal === null ? said.err : `${said.err}\nStopped by ${signal}.`;
      resolve({ code: code ?? 1, out: said.out, err });
    });
  });
}

/** One line of what a command complained about, for a sentence. */
export function brief(text: string, longest = 300): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `…${line.slice(-longest)}` : line;
}

/** Maps with as many at a time as there are cores, in order. */
export async function parallel<In, Out>(
  all: readonly In[],
  work: (one: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = new Array<Out>(all.length);
  const rest = all.entries();
  const worker = async () => {
    for (const [at, one] of rest) results[at] = await work(one);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

/** The same question is asked once. */
export function once<Out>(work: (key: string) => Promise<Out>): (key: string) => Promise<Out> {
  const known = new Map<string, Promise<Out>>();
  return (key) => {
    const found = known.get(key) ?? work(key);
    known.set(key, found);
    return found;
  };
}
