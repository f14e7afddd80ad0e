import { nameIn, type Config } from '../config.ts';
import { itemsOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Where claims and what comes of them are explained. */
export const claimsPage = '/deployment/security/jwt-troubleshooting';

/** Whether what a claim says is no name of anybody. */
export function isRandomClaim(name: string | undefined): boolean {
  return name === 'sub' || name === 'oid';
}

/** `claims-sub-first`: the first claim names the user, and sub is a random text. */
export const claims: Rule = {
  name: 'claims',
  at: 'setting',
  codes: ['claims-sub-first'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, oidc } = config;
  const entry = settings.get('jwtPrincipalClaims');
  const items = itemsOf(entry);
  if (!oidc || !entry || !items || entry.placeholder) return [];
  const names = items.map(({ text }) => text.trim());
  const name = nameIn(config, 'jwtPrincipalClaims');
  if (!isRandomClaim(names[0])) return [];
  return [
    about(entry, {
      ...{ code: 'claims-sub-first', severity: 'warning' },
      message: `The first claim of ${name} names the user, and this one is a random text. Begin with email.`,
      docs: `${claimsPage}#the-user-name-is-a-long-random-text`,
    }),
  ];
}
