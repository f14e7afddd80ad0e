import { nameIn, type Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';

const sent: ReadonlySet<string> = new Set(['email', 'sub', 'name', 'nickname', 'given_name']);

/** `claims-not-sent`: Auth0's tokens have no preferred_username or upn ("ID token structure"). */
export const claims: Rule = {
  name: 'claims',
  at: 'setting',
  codes: ['claims-not-sent'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('jwtPrincipalClaims');
  const names = itemsOf(entry)?.map(({ text }) => text.trim()) ?? [];
  if (!entry || entry.placeholder || names.length === 0) return [];
  // One that an Action of the tenant adds has an address as its name.
  if (names.some((name) => sent.has(name) || name.includes('/'))) return [];
  return [
    about(entry, {
      ...{ code: 'claims-not-sent', severity: 'warning' },
      message: `Auth0 sends none of the claims in ${nameIn(config, 'jwtPrincipalClaims')} by itself, so nobody gets a user name. Write email first.`,
    }),
  ];
}
