import type { Report } from './report.ts';
import type { Surroundings } from './surroundings.ts';

/** One option, as the help shows it. */
export interface Option {
  type: 'string' | 'boolean';
  /** What stands for its value in the help. */
  value?: string;
  about: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What was typed behind the name of a subcommand. */
export interface Given {
  texts: Readonly<Record<string, string>>;
  flags: ReadonlySet<string>;
  names: readonly string[];
}

/** A part of the command. */
export interface Subcommand {
  /** What stands behind its name. */
  usage: string;
  about: string;
  options: Options;
  examples: readonly string[];
  run: (given: Given, around: Surroundings) => Report | Promise<Report>;
}
