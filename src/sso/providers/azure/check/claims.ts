import { nameIn, type Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { claimsPage, isRandomClaim } from '../../../check/rules/claims.ts';

/**
 * `claims-order`: preferred_username before email; OpenMetadata's own tokens have no @ there (#29304,
 * #33725).
 */
export const claims: Rule = {
  name: 'claims',
  at: 'setting',
  codes: ['claims-order'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('jwtPrincipalClaims');
  const names = itemsOf(entry)?.map(({ text }) => text.trim()) ?? [];
  if (!entry || entry.placeholder || isRandomClaim(names[0])) return [];
  const email = names.indexOf('email');
  const preferred = names.indexOf('preferred_username');
  if (preferred < 0 || (email >= 0 && email < preferred)) return [];
  return [
    about(entry, {
      ...{ code: 'claims-order', severity: 'warning' },
      message: `Put email first in ${nameIn(config, 'jwtPrincipalClaims')}: some tokens have no @ in preferred_username, and the user gets a second account.`,
      docs: `${claimsPage}#account-already-exists-or-entity-already-exists`,
    }),
  ];
}
