import { parseArgs } from 'node:util';
import { didYouMean } from '../sso/index.ts';
import { check } from './check.ts';
import { emit } from './emit.ts';
import { explain } from './explain.ts';
import { common, help, helpFor } from './help.ts';
import { printable } from './printable.ts';
import { reporters } from './reporters.ts';
import type { Given, Subcommand } from './subcommand.ts';
import { UsageError, type Surroundings } from './surroundings.ts';
import { token } from './token.ts';

declare const BUILT_AS: string | undefined;
const version = typeof BUILT_AS === 'string' ? BUILT_AS : 'from source';

const subcommands: Readonly<Record<string, Subcommand>> = { check, emit, explain, token };

/** What a run leaves behind. */
export interface Ended {
  code: 0 | 1 | 2;
  out: string;
  err: string;
}

/**
 * The whole command: what was typed, and what it may read, become texts for the two streams and an exit
 * code. 0: nothing wrong; 1: errors found; 2: wrong use. Never throws for what somebody typed or a file
 * holds.
 */
export async function run(args: readonly string[], around: Surroundings): Promise<Ended> {
  const [name, ...rest] = args;
  if (name === undefined) return { code: 2, out: '', err: `${help(subcommands)}\n` };
  if (['help', '--help', '-h'].includes(name)) {
    return { code: 0, out: `${help(subcommands)}\n`, err: '' };
  }
  if (name === '--version') return { code: 0, out: `${version}\n`, err: '' };
  try {
    const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (!subcommand) {
      const meant = didYouMean(name, Object.keys(subcommands)) ?? '';
      throw new UsageError(`There is no such command. ${meant} sso-guide --help lists them.`);
    }
    if (rest.includes('--help')) return { code: 0, out: `${helpFor(name, subcommand)}\n`, err: '' };
    const { reporter: wanted, ...given } = read(rest, subcommand);
    const reporter = reporterFor(wanted, around);
    const report = await subcommand.run(given, around);
    return { code: report.failed ? 1 : 0, ...reporter(report) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, out: '', err: `sso-guide: ${error.message}\n` };
  }
}

function reporterFor(name: string | undefined, { env }: Surroundings) {
  const wanted = name ?? (env['GITHUB_ACTIONS'] ? 'github' : 'text');
  const reporter = Object.hasOwn(reporters, wanted) ? reporters[wanted] : undefined;
  if (reporter) return reporter;
  throw new UsageError(`--reporter is one of ${Object.keys(reporters).join(', ')}.`);
}

function read(
  args: readonly string[],
  { options }: Subcommand,
): Given & { reporter: string | undefined } {
  const all = { ...options, ...common };
  const config = Object.fromEntries(
    Object.entries(all).map(([option, { type }]) => [option, { type }]),
  );
  try {
    const { values, positionals } = parseArgs({
      ...{ args: [...args], options: config },
      ...{ allowPositionals: true, strict: true },
    });
    const { reporter, ...others } = values;
    const entries = Object.entries(others);
    return {
      reporter: typeof reporter === 'string' ? reporter : undefined,
      texts: Object.fromEntries(entries.filter((entry) => isText(entry))),
      flags: new Set(entries.flatMap(([option, value]) => (value === true ? option : []))),
      names: positionals,
    };
  } catch (error) {
    throw new UsageError(sentenceFor(error, Object.keys(all)));
  }
}

function isText(entry: readonly [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

/** What Node says of a wrong option, without the value that somebody gave it. */
function sentenceFor(error: unknown, known: readonly string[]): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = printable(/'-{1,2}([\w-]+)/.exec(message)?.[1] ?? '');
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `There is no option --${option}. ${didYouMean(option, known) ?? ''}`.trim();
  }
  return `The option --${option} is not used so. --help shows how.`;
}
