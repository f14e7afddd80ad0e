import { nameIn, type Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, missing, replace, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `oidc-type`: provider azure without type azure makes the server build its general client, which
 * needs a discovery URL; and type azure with another provider signs in at Microsoft
 * (AuthenticationCodeFlowHandler).
 */
export const oidcType: Rule = {
  name: 'oidc-type',
  codes: ['oidc-type'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, provider, flow, complete } = config;
  if (flow !== 'confidential' || provider === undefined || !config.oidc) return [];
  const entry = settings.get('oidcType');
  const type = entry ? textOf(entry)?.trim().toLowerCase() : '';
  if (type === undefined || (type === '' && !complete)) return [];
  const name = nameIn(config, 'oidcType');
  if ((provider === 'azure') === (type === 'azure')) return [];
  const remark: Remark =
    provider === 'azure'
      ? {
          ...{ code: 'oidc-type', severity: 'warning' },
          message: `${name} is not azure, so the server builds a general client and ignores the tenant. Write azure.`,
          fix: entry && replace(entry, 'azure'),
        }
      : {
          ...{ code: 'oidc-type', severity: 'error' },
          message: `${name} azure makes the server sign in at Microsoft, but the provider is another one. Write custom.`,
        };
  return [entry ? about(entry, remark) : missing('oidcType', remark)];
}
