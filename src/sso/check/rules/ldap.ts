import type { Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `ldap-trust-all`: the trust store type that accepts every certificate, which is the default and the
 * only one that ldap/docker of the documentation up to 1.12 shows (conf/openmetadata.yaml).
 */
export const ldap: Rule = {
  name: 'ldap',
  codes: ['ldap-trust-all'],
  run,
};

function run({ readings, provider }: Config): ConfigFinding[] {
  if (provider !== 'ldap') return [];
  return readings.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      if (entry.key !== 'ldapTrustStoreType' || textOf(entry) !== 'TrustAll') return [];
      return [
        about(entry, {
          ...{ code: 'ldap-trust-all', severity: 'note' },
          message: 'TrustAll accepts every certificate, also that of an impostor.',
        }),
      ];
    }),
  );
}
