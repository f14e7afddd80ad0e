import type { Target } from '../server/targets.ts';
import { extraEnvs, helmPath, type Setting } from './setting.ts';

/** A setting as one target writes it. */
export interface Spelling {
  name: string;
  /** The list that carries it where the chart has no key of its own. */
  inside?: typeof extraEnvs;
}

/** How a setting is written for a target; undefined when it has no place there. */
export function spelling(setting: Setting, target: Target): Spelling | undefined {
  const { env, yaml, helm } = setting;
  const listed = target === 'kubernetes' && helm === extraEnvs;
  const inChart = listed ? env : helmPath(setting);
  const name = { docker: env, 'bare-metal': yaml ?? env, kubernetes: inChart }[target];
  return name === undefined ? undefined : { name, ...(listed && { inside: extraEnvs }) };
}
