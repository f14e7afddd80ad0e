import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace, type Remark } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { discoveryEnding, discoveryOf, typeOf } from '../../../check/rules/discovery.ts';
import type { Entry } from '../../../check/entry.ts';
import { clouds } from '../clouds.ts';
import { azureEndpoints } from '../endpoints.ts';
import { agreedTenant, isMicrosoftUrl, tenantIn } from './urls.ts';

/**
 * The discovery URL of a tenant: `discovery-no-tenant` (azure/docker, azure/kubernetes of the
 * documentation up to 1.12), `discovery-form`. pac4j reads none for type azure, but
 * AzureAuthValidator compares it when settings are saved in the UI.
 */
export const discovery: Rule = {
  name: 'discovery',
  at: 'setting',
  codes: ['discovery-no-tenant', 'discovery-form'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { entry, url = '' } = discoveryOf(config) ?? {};
  // Another ending is a matter of the general rule.
  if (!entry || !url.replace(/\/$/, '').endsWith(discoveryEnding)) return [];
  if (!isMicrosoftUrl(url)) return [];
  const bare = url.slice(0, url.length - discoveryEnding.length);
  const named = tenantIn(url);
  const right = named === undefined ? [] : [`/${named}`, `/${named}/v2.0`];
  if (right.some((path) => bare === `https://${clouds.global.host}${path}`)) return [];
  const tenantless = named === undefined;
  return [
    about(entry, {
      code: tenantless ? 'discovery-no-tenant' : 'discovery-form',
      severity: typeOf(config) === 'azure' || tenantless ? 'warning' : 'note',
      message: tenantless
        ? `There is no tenant ID in this URL, and the UI refuses it. Write https://login.microsoftonline.com/{tenant ID}/v2.0${discoveryEnding}.`
        : `The UI accepts only https://login.microsoftonline.com/{tenant ID}/v2.0${discoveryEnding}.`,
      fix: discoveryFix(config, entry, url),
    }),
  ];
}

/** Puts the discovery URL of the tenant in place of one that names it, or of any if all agree. */
export function discoveryFix(config: Config, entry: Entry, text: string): Remark['fix'] {
  const tenant = tenantIn(text) ?? agreedTenant(config);
  return tenant === undefined
    ? undefined
    : replace(entry, azureEndpoints(clouds.global, tenant).discovery);
}
