import { nameIn, type Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, replace } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `auth-method`: of the methods that oidcClientConfig.json lists only two can work.
 * AuthenticationCodeFlowHandler does not know client_secret_jwt, and nothing sets the key that
 * private_key_jwt needs.
 */
export const authMethod: Rule = {
  name: 'auth-method',
  at: 'prepare',
  codes: ['auth-method'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, oidc, flow } = config;
  const entry = settings.get('oidcClientAuthMethod');
  const text = textOf(entry)?.trim();
  if (!oidc || flow === 'public' || !entry || text === undefined || entry.text === '') return [];
  if (text === 'client_secret_post' || text === 'client_secret_basic') return [];
  return [
    about(entry, {
      ...{ code: 'auth-method', severity: 'error', fix: replace(entry, 'client_secret_post') },
      message: `For ${nameIn(config, 'oidcClientAuthMethod')} only client_secret_post and client_secret_basic work.`,
    }),
  ];
}
