import { nameIn, type Config } from '../config.ts';
import { itemsOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

const troubleshooting = '/deployment/security/jwt-troubleshooting';

/**
 * `claims-sub-first`: the first claim names the user, and sub is a random text. `claims-order`, azure:
 * preferred_username before email; OpenMetadata's own tokens have no @ there (#29304, #33725).
 */
export const claims: Rule = {
  name: 'claims',
  codes: ['claims-sub-first', 'claims-order'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, oidc, azure } = config;
  const entry = settings.get('jwtPrincipalClaims');
  const items = itemsOf(entry);
  if (!oidc || !entry || !items || entry.placeholder) return [];
  const names = items.map(({ text }) => text.trim());
  const name = nameIn(config, 'jwtPrincipalClaims');
  if (names[0] === 'sub' || names[0] === 'oid') {
    return [
      about(entry, {
        ...{ code: 'claims-sub-first', severity: 'warning' },
        message: `The first claim of ${name} names the user, and this one is a random text. Begin with email.`,
        docs: `${troubleshooting}#the-user-name-is-a-long-random-text`,
      }),
    ];
  }
  const email = names.indexOf('email');
  const preferred = names.indexOf('preferred_username');
  if (!azure || preferred < 0 || (email >= 0 && email < preferred)) return [];
  return [
    about(entry, {
      ...{ code: 'claims-order', severity: 'warning' },
      message: `Put email first in ${name}: some tokens have no @ in preferred_username, and the user gets a second account.`,
      docs: `${troubleshooting}#account-already-exists-or-entity-already-exists`,
    }),
  ];
}
