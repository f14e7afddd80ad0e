import { nameIn, type Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';

/** `ignored-pkce`: a switch that does nothing for type azure (pac4j AzureAdOidcConfiguration, inferred). */
export const pkce: Rule = {
  name: 'pkce',
  at: 'setting',
  codes: ['ignored-pkce'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('oidcDisablePkce');
  const off = entry?.origin === 'written' && textOf(entry) === 'false';
  if (config.flow !== 'confidential' || !entry || !off) return [];
  return [
    about(entry, {
      ...{ code: 'ignored-pkce', severity: 'note' },
      message: `As far as we can tell from the code, ${nameIn(config, 'oidcDisablePkce')} does nothing for type azure: PKCE is always sent.`,
    }),
  ];
}
