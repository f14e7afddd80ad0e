import type { Config } from './config.ts';
import type { ConfigFinding } from './finding.ts';

/** One question about a configuration, and everything that it can find. */
export interface Rule {
  /** What it is about; its file is called so. Rules are asked in the order of their names. */
  name: string;
  /** Every code of its findings, so that none is without a test. */
  codes: readonly string[];
  run: (config: Config) => ConfigFinding[];
}
