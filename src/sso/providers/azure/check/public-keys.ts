import type { Config } from '../../../check/config.ts';
import { itemsOf, type Entry, type Item } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { urlsAround } from '../../../check/around.ts';
import { about, replaceItem, type Remark } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { clouds } from '../clouds.ts';
import { azureEndpoints } from '../endpoints.ts';
import { agreedTenant, isMicrosoftUrl, tenantIn } from './urls.ts';

/** The key list of a tenant, as a reader writes it. */
export const keysForm = 'https://login.microsoftonline.com/{tenant ID}/discovery/v2.0/keys';

/** The key list of a tenant: `jwks-v1`, `jwks-no-tenant`, `jwks-form`, all of AzureAuthValidator. */
export const publicKeys: Rule = {
  name: 'public-keys',
  at: 'setting',
  codes: ['jwks-v1', 'jwks-no-tenant', 'jwks-form'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('publicKeyUrls');
  if (!entry || entry.origin === 'default') return [];
  const items = (itemsOf(entry) ?? []).filter(({ text }) => isMicrosoftUrl(text));
  if (items.length > 0) return items.flatMap((item) => findings(config, entry, item));
  const old = urlsAround(entry).some((url) => isMicrosoftUrl(url) && isV1(url));
  return old ? [about(entry, remarkOf(true, true))] : [];
}

const isV1 = (url: string) => /\/discovery\/keys\/?$/.test(url);

function remarkOf(v1: boolean, tenant: boolean): Remark {
  return {
    code: v1 ? 'jwks-v1' : tenant ? 'jwks-form' : 'jwks-no-tenant',
    severity: v1 || !tenant ? 'warning' : 'error',
    message: `${v1 ? 'These are the keys of the old v1 endpoint. ' : ''}The UI accepts only those of your own tenant: ${keysForm}.`,
  };
}

function findings(config: Config, entry: Entry, item: Item): ConfigFinding[] {
  const named = tenantIn(item.text);
  const tenant = named ?? agreedTenant(config);
  const right = tenant === undefined ? undefined : azureEndpoints(clouds.global, tenant).jwks;
  if (named !== undefined && item.text === right) return [];
  return [
    about(
      entry,
      {
        ...remarkOf(isV1(item.text), named !== undefined),
        fix: right === undefined ? undefined : replaceItem(entry, item, right),
      },
      item,
    ),
  ];
}
