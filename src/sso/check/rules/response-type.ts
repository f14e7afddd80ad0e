import { nameIn, type Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, replace } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `response-type`: the code flow wants code; the help text in the UI names id_token. The answer comes
 * in the query, where Entra ID allows no token (AuthenticationCodeFlowHandler, response_mode=query).
 */
export const responseType: Rule = {
  name: 'response-type',
  at: 'setting',
  codes: ['response-type'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, oidc, flow } = config;
  const entry = settings.get('oidcResponseType');
  const text = textOf(entry)?.trim();
  if (!oidc || flow === 'public' || !entry || !text || text === 'code') return [];
  return [
    about(entry, {
      ...{ code: 'response-type', severity: 'error', fix: replace(entry, 'code') },
      message: `${nameIn(config, 'oidcResponseType')} must be code: the server redeems a code and nothing else.`,
    }),
  ];
}
