import type { SettingKey } from '../settings/table.ts';

export type { Format } from './formats/table.ts';

/** Where something stands. Line and column count from 1, the column and length in UTF-16 units. */
export interface Place {
  /** Index into the pasted texts. */
  source: number;
  line: number;
  column: number;
  length: number;
}

/** A replacement of the text from offset `from` up to, not including, `to`. */
export interface Edit {
  source: number;
  from: number;
  to: number;
  text: string;
}

/**
 * One thing worth telling about a pasted configuration.
 *
 * `error`: the server refuses it, or nobody can sign in. `warning`: likely to hurt. `note`: good to
 * know. The message never repeats what was pasted.
 */
export interface ConfigFinding {
  /** Stable kebab-case name, such as `tenant-is-url`. */
  code: string;
  severity: 'error' | 'warning' | 'note';
  message: string;
  /** Absent when the finding is about what is not there. */
  place?: Place;
  /** Other places of which the same is said for the same cause. */
  also?: readonly Place[];
  setting?: SettingKey;
  /** Present when the right text is known for sure. */
  fix?: readonly Edit[];
  /** Path and anchor of the page of this site that explains it. */
  docs: string;
}
