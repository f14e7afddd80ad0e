import { nameIn, type Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';

const sent: ReadonlySet<string> = new Set(['email', 'sub', 'name', 'given_name']);

/** `claims-not-sent`: a Google token has no preferred_username, upn or groups. */
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
  if (names.some((name) => sent.has(name))) return [];
  return [
    about(entry, {
      ...{ code: 'claims-not-sent', severity: 'error' },
      message: `Google’s tokens hold none of the claims in ${nameIn(config, 'jwtPrincipalClaims')}, so nobody gets a user name. Write email first.`,
    }),
  ];
}
