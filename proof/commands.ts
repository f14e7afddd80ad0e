import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { quickstartFile } from './accept/compose.ts';
import type { Outcome } from './claim.ts';
import type { Cell } from './guide/cell.ts';
import { newestPatch, settings, type Setting } from './guide/library.ts';
import type { Software } from './software.ts';
import { brief, parallel, run } from './tools/run.ts';

/** A printed command, and what its own tool said to it. */
export interface Tried {
  where: string;
  command: string;
  by: 'bash' | 'helm' | 'kubectl' | 'compose' | 'docker';
  outcome: Outcome;
  why?: string;
}

/** Commands with a flag that their tool does not know. A tool that takes one proves nothing. */
export const wrongBlocks: readonly Block[] = [
  'helm upgrade openmetadata open-metadata/openmetadata --value values.yaml',
  'kubectl rollout restart deployment/openmetadata --namespaces default',
  'docker compose --env-files openmetadata-sso.env up -d',
  'docker exec --tty-y openmetadata_server true',
  "printf '%s' 'never closed",
].map((text) => ({ where: 'control', text }));

/** A block of lines for a shell, and where it is printed. */
export interface Block {
  where: string;
  text: string;
  /** Not a command but a file of this name, which others read. */
  file?: string;
}

/** Each distinct block that is emitted with the files of cells. */
export function emittedBlocks(cells: readonly Cell[]): Block[] {
  const all = new Map<string, string>();
  for (const { provider, target, commands } of cells) {
    for (const text of commands) all.set(text, all.get(text) ?? `${provider}, ${target}`);
  }
  return [...all].map(([text, where]) => ({ text, where }));
}

/** A file that a page prints under its name, and the empty ones that a command reads from the reader's disk. */
function namedFiles(blocks: readonly Block[]): { name: string; text: string }[] {
  return blocks.flatMap(({ text, file }) => {
    if (file !== undefined) return [{ name: file, text }];
    const read = [...text.matchAll(/(?:--from-file=(?:\w+=)?|docker cp )([\w.-]+)(?!\S*:)/g)];
    return read.map(([, name = '']) => ({ name, text: '' }));
  });
}

/** Variables that a block sets to what a command prints, with an example in them: later blocks use them. */
function variables(blocks: readonly Block[]): Record<string, string> {
  const names = blocks.flatMap(({ text }) =>
    [...text.matchAll(/^([A-Z_]+)=\$\(/gm)].map(([, name = '']) => name),
  );
  return Object.fromEntries(names.map((name) => [name, 'example']));
}

/** An example in the place of a reader's value. */
function filling(name: string): string {
  const release = {
    serverRelease: newestPatch('1.13'),
    ...{ serverMinor: '1.13', runningRelease: '1.13' },
  };
  return release[name as keyof typeof release] ?? 'example.org';
}

/** Each distinct block of the pages, with example values in the blanks. */
export function pageBlocks(folder: string): Block[] {
  const all = new Map<string, Block>();
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const page of pages.filter((name) => name.endsWith('.md')).sort()) {
    const text = readFileSync(path.join(folder, page), 'utf8');
    const fences = text.matchAll(/^([ \t]*)```(\w+)\b(.*)\n([^]*?)^\1```/gm);
    for (const [, indent = '', language = '', rest = '', body = ''] of fences) {
      const lines = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
      const filled = lines
        .replaceAll(/\{%\s*value\("(\w+)"\)\s*%\}/g, (_, name: string) => filling(name))
        .trim();
      const title = /title="([\w.-]+)"/.exec(rest)?.[1];
      const shell = /^(bash|sh|shell|commandline)$/.test(language);
      if (!shell && (title === undefined || rest.includes('wrong=true'))) continue;
      const block = { where: page, text: filled, ...(!shell && title && { file: title }) };
      if (!all.has(filled)) all.set(filled, block);
    }
  }
  return [...all.values()];
}

/**
 * Gives each block to bash to parse, and each command of it to its own tool. There is no cluster and
 * no daemon here: a command holds when its tool gets as far as looking for one.
 */
export async function tryCommands(
  blocks: readonly Block[],
  cells: readonly Cell[],
  software: Software,
): Promise<Tried[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'proof-commands-'));
  try {
    for (const { files } of cells) {
      for (const [name, text] of Object.entries(files))
        writeFileSync(path.join(folder, name), text);
    }
    writeFileSync(path.join(folder, 'values.yaml'), 'replicaCount: 1\n');
    const table: readonly Setting[] = Object.values(settings);
    writeFileSync(path.join(folder, 'docker-compose.yml'), quickstartFile(table));
    for (const { name, text } of namedFiles(blocks)) {
      if (!existsSync(path.join(folder, name))) writeFileSync(path.join(folder, name), text);
    }
    const shell = blocks.filter(({ file }) => file === undefined);
    const set = variables(shell);
    const each = await parallel(shell, async ({ where, text }) => {
      const parsed = await run('bash', ['-n'], { input: text });
      const syntax = outcomeOf(parsed.code === 0, parsed.err);
      const tried: Tried[] = [{ where, command: text, by: 'bash', ...syntax }];
      for (const command of commandsIn(text)) {
        const one = await tryOne(command, folder, set, software);
        if (one) tried.push({ where, command, ...one });
      }
      return tried;
    });
    return each.flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outcomeOf(passed: boolean, err: string): { outcome: Outcome; why?: string } {
  return passed ? { outcome: 'passed' } : { outcome: 'failed', why: brief(err) };
}

const nobodyThere =
  /cluster unreachable|was refused|connection refused|cannot connect|failed to connect|dial (unix|tcp)|no current context|no repositories|no objects passed to apply/i;

async function tryOne(
  command: string,
  cwd: string,
  set: Readonly<Record<string, string>>,
  { helm, kubectl, compose, docker, charts }: Software,
): Promise<Pick<Tried, 'by' | 'outcome' | 'why'> | undefined> {
  const [, by, rest = ''] = /^(helm|kubectl|docker compose|docker)\s+([^]*)$/.exec(command) ?? [];
  if (by === undefined) return undefined;
  const name = by === 'docker compose' ? 'compose' : (by as 'helm' | 'kubectl' | 'docker');
  const tool = { helm, kubectl, compose, docker }[name];
  const chart = charts['1.13'] ?? { missing: 'There is no chart.' };
  if ('missing' in tool) return { by: name, outcome: 'not proven', why: tool.missing };
  if (name === 'helm' && 'missing' in chart)
    return { by: name, outcome: 'not proven', why: chart.missing };
  const local =
    'path' in chart
      ? rest.replaceAll(/open-metadata\/openmetadata(?:-dependencies)?(?= |$)/g, chart.path)
      : rest;
  const env = {
    ...set,
    ...{ TOOL: tool.path, KUBECONFIG: '/dev/null' },
    ...{ DOCKER_HOST: `unix://${cwd}/none.sock`, HELM_CACHE_HOME: cwd, HELM_CONFIG_HOME: cwd },
  };
  const { code, err } = await run('bash', ['-c', `"$TOOL" ${local}`], {
    cwd,
    env,
    timeout: 60_000,
  });
  return { by: name, ...outcomeOf(code === 0 || nobodyThere.test(err), err) };
}

/**
 * The commands of a block: lines joined at their backslash, cut at `|`, `&&` and `;` outside quotes, without
 * the files that they write and read.
 */
export function commandsIn(block: string): string[] {
  const joined = block.replaceAll(/\\\n\s*/g, ' ');
  const commands = [''];
  let quote = '';
  let isFile = false;
  for (const [at, character] of [...joined].entries()) {
    isFile ||= quote === '' && /^(?:>|< )/.test(joined.slice(at, at + 2));
    if (quote === '' && /[|&;\n]/.test(character) && joined[at - 1] !== '>') {
      commands.push('');
      isFile = false;
    } else if (!isFile) commands.push((commands.pop() ?? '') + character);
    if (quote === '' && /['"]/.test(character) && joined[at - 1] !== '\\') quote = character;
    else if (character === quote) quote = '';
  }
  return commands
    .map((command) => command.replace(/\s\d$/, '').trim())
    .filter((command) => command !== '' && !command.startsWith('#'));
}
