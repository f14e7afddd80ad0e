import type { At } from '../flow/moments.ts';
import type { Config } from './config.ts';
import type { ConfigFinding } from './finding.ts';

/** A moment of a sign-in, or that at which the setting decides that a finding is about. */
export type Where = 'setting' | At;

/** One question about a configuration, and everything that it can find. */
export interface Rule {
  /** What it is about; its file is called so. Rules are asked in the order of their names. */
  name: string;
  /**
   * Where in a sign-in something breaks when it finds something: all the same, or by code; a code that
   * is not named breaks where its setting decides.
   */
  at: Where | Readonly<Record<string, Where>>;
  /** Every code of its findings, so that none is without a test. */
  codes: readonly string[];
  run: (config: Config) => ConfigFinding[];
}
