import { nameIn, type Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { aboutSetting, replace } from '../report.ts';
import type { Rule } from '../rule.ts';
import { typeOf } from './discovery.ts';

/**
 * `oidc-type`: a provider whose client the server has, without its type, gets the general client; and
 * that type with another provider signs in at the wrong place (AuthenticationCodeFlowHandler).
 */
export const oidcType: Rule = {
  name: 'oidc-type',
  at: 'setting',
  codes: ['oidc-type'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, provider, flow, oidc, complete, providers, others } = config;
  if (flow !== 'confidential' || provider === undefined || !oidc) return [];
  const entry = settings.get('oidcType');
  const type = entry ? typeOf(config) : '';
  if (type === undefined || (type === '' && !complete)) return [];
  const name = nameIn(config, 'oidcType');
  const lacking = providers.flatMap(({ oidcType: own }) =>
    own && own.value !== type
      ? [
          aboutSetting('oidcType', entry, {
            ...{ code: 'oidc-type', severity: 'warning' },
            message: `${name} is not ${own.value}, so the server builds a general client and ignores ${own.ignored}. Write ${own.value}.`,
            fix: entry && replace(entry, own.value),
          }),
        ]
      : [],
  );
  const stray = others.flatMap(({ oidcType: own }) =>
    own?.value === type
      ? [
          aboutSetting('oidcType', entry, {
            ...{ code: 'oidc-type', severity: 'error' },
            message: `${name} ${type} makes the server sign in at ${own.place}, but the provider is another one. Write custom.`,
          }),
        ]
      : [],
  );
  return [...lacking, ...stray];
}
