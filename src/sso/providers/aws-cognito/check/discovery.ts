import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { discoveryEnding, discoveryOf } from '../../../check/rules/discovery.ts';
import { discoveryPath, issuerOf, readPoolUrl } from '../pool.ts';
import { poolOf } from './pools.ts';

/** `discovery-not-pool`: the document is at the pool; a login domain has none. */
export const discovery: Rule = {
  name: 'discovery',
  at: 'setting',
  codes: ['discovery-not-pool'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const found = discoveryOf(config);
  // Another ending is a matter of the general rule.
  if (!found?.url.replace(/\/$/, '').endsWith(discoveryEnding)) return [];
  const { entry, url } = found;
  const here = readPoolUrl(url);
  if (here?.scheme === 'https' && here.rest === discoveryPath) return [];
  if (config.others.some(({ owns }) => owns(url) !== undefined)) return [];
  const issuer = issuerOf(here?.poolId ?? poolOf(config) ?? '');
  return [
    about(entry, {
      ...{ code: 'discovery-not-pool', severity: 'error' },
      message: `The discovery URL of a user pool is its address followed by ${discoveryPath}. There is none at the login domain, and nothing may stand behind it.`,
      fix: issuer === undefined ? undefined : replace(entry, `${issuer}${discoveryPath}`),
    }),
  ];
}
