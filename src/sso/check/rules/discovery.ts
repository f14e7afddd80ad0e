import { azureEndpoints } from '../../providers/azure/endpoints.ts';
import { clouds } from '../../providers/azure/clouds.ts';
import { urlOf } from '../url-of.ts';
import { agreedTenant, isMicrosoftUrl, tenantIn } from '../../providers/azure/check/urls.ts';
import { nameIn, type Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, missing, replace, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

const ending = '/.well-known/openid-configuration';

/**
 * The discovery URL: `discovery-no-tenant` (azure/docker, azure/kubernetes of the documentation up to
 * 1.12), `discovery-form`, `discovery-ending`, `discovery-missing`.
 *
 * pac4j reads none for type azure, but AzureAuthValidator compares it when settings are saved in the
 * UI. Every other type needs it, except google (AuthenticationCodeFlowHandler).
 */
export const discovery: Rule = {
  name: 'discovery',
  codes: ['discovery-missing', 'discovery-ending', 'discovery-no-tenant', 'discovery-form'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, oidc, flow, complete } = config;
  if (!oidc || flow === 'public') return [];
  const entry = settings.get('oidcDiscoveryUri');
  const text = textOf(entry)?.trim();
  const type = textOf(settings.get('oidcType'))?.trim().toLowerCase();
  if (!entry || text === '') {
    const free = type === 'azure' || type === 'google' || settings.get('oidcType')?.value === null;
    const unknown = settings.has('oidcType') && type === undefined;
    if (free || unknown || !complete || flow !== 'confidential') return [];
    const remark: Remark = {
      ...{ code: 'discovery-missing', severity: 'error' },
      message: `Without ${nameIn(config, 'oidcDiscoveryUri')} the server does not start: only the types azure and google go without. Write the issuer and ${ending}.`,
    };
    return [entry ? about(entry, remark) : missing('oidcDiscoveryUri', remark)];
  }
  const url = urlOf(entry);
  if (url === undefined || entry.origin === 'default') return [];
  if (!url.replace(/\/$/, '').endsWith(ending)) {
    return [
      about(entry, {
        ...{ code: 'discovery-ending', severity: type === 'azure' ? 'warning' : 'error' },
        message: `A discovery URL ends in ${ending}.`,
        fix: config.azure ? fixOf(config, entry, url) : undefined,
      }),
    ];
  }
  if (!config.azure || !isMicrosoftUrl(url)) return [];
  const bare = url.slice(0, url.length - ending.length);
  const named = tenantIn(url);
  const right = named === undefined ? [] : [`/${named}`, `/${named}/v2.0`];
  if (right.some((path) => bare === `https://${clouds.global.host}${path}`)) return [];
  const tenantless = named === undefined;
  return [
    about(entry, {
      code: tenantless ? 'discovery-no-tenant' : 'discovery-form',
      severity: type === 'azure' || tenantless ? 'warning' : 'note',
      message: tenantless
        ? `There is no tenant ID in this URL, and the UI refuses it. Write https://login.microsoftonline.com/{tenant ID}/v2.0${ending}.`
        : `The UI accepts only https://login.microsoftonline.com/{tenant ID}/v2.0${ending}.`,
      fix: fixOf(config, entry, url),
    }),
  ];
}

function fixOf(config: Config, entry: Parameters<typeof replace>[0], text: string): Remark['fix'] {
  const tenant = tenantIn(text) ?? agreedTenant(config);
  return tenant === undefined
    ? undefined
    : replace(entry, azureEndpoints(clouds.global, tenant).discovery);
}
