import { agreedTenant, tenantIn, tenantSettings } from './urls.ts';
import { nameIn, type Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';

/**
 * `tenant-differs`: authority, tenant, discovery URL and key list name different tenants. A token of
 * one is not signed with the keys of another (AzureAuthValidator compares them).
 */
export const tenantDiffers: Rule = {
  name: 'tenant-differs',
  at: 'setting',
  codes: ['tenant-differs'],
  run,
};

function run(config: Config): ConfigFinding[] {
  if (agreedTenant(config) !== undefined) return [];
  const named = tenantSettings.flatMap((key) => {
    const entry = config.settings.get(key);
    return entry
      ? (itemsOf(entry) ?? []).flatMap((item) => {
          const tenant = tenantIn(item.text);
          return tenant === undefined ? [] : [{ key, entry, item, tenant }];
        })
      : [];
  });
  const [first] = named;
  return named
    .filter(({ tenant }) => tenant !== first?.tenant)
    .map(({ key, entry, item }) =>
      about(
        entry,
        {
          ...{ code: 'tenant-differs', severity: 'error' },
          message: `${nameIn(config, key)} names another tenant than ${nameIn(config, first?.key ?? key)}. All of them need the same one.`,
        },
        item,
      ),
    );
}
