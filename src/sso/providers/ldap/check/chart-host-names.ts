import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';

/**
 * `ldap-chart-host-names`: the chart has a key for the list, and what it makes of a list with something in
 * it stops `helm template`, with every chart from 1.9.17 to 1.13.1 (helm-charts#267).
 */
export const chartHostNames: Rule = {
  name: 'chart-host-names',
  at: 'start',
  codes: ['ldap-chart-host-names'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, entries }) =>
    entries.flatMap((entry) => {
      const { name, value } = entry;
      const list =
        typeof value === 'object' && value !== null && 'items' in value && value.items.length > 0;
      if (source.format !== 'helm' || !name.endsWith('hostNameConfig.acceptableHostNames') || !list)
        return [];
      const message =
        'With anything in this list helm stops, in every release of the chart. Pass AUTHENTICATION_LDAP_ALLOWED_HOSTNAMES in extraEnvs, or take another trust store type.';
      return [about(entry, { code: 'ldap-chart-host-names', severity: 'error', message })];
    }),
  );
}
