import { nameIn, type Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';

/** `claims-username-first`: cognito:username is a random ID where users sign in with e-mail. */
export const claims: Rule = {
  name: 'claims',
  at: 'setting',
  codes: ['claims-username-first'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('jwtPrincipalClaims');
  const [first] = itemsOf(entry) ?? [];
  if (!entry || entry.placeholder || first?.text.trim() !== 'cognito:username') return [];
  return [
    about(
      entry,
      {
        ...{ code: 'claims-username-first', severity: 'warning' },
        message: `The first claim of ${nameIn(config, 'jwtPrincipalClaims')} names the user, and in pools where users sign in with e-mail this one is a random ID. Begin with email.`,
      },
      first,
    ),
  ];
}
