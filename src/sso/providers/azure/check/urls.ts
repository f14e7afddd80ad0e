import { clouds } from '../clouds.ts';
import { readTenant } from '../read/tenant.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import type { Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import type { SettingKey } from '../../../settings/table.ts';

/** The tenant that a value of a setting names, as an ID or in a URL; undefined when it names none. */
export function tenantIn(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  return readTenant(text, { cloud: 'global' }).value;
}

/** Settings that name a tenant, the decisive one of the confidential client first. */
export const tenantSettings = [
  'oidcTenant',
  'authority',
  'oidcDiscoveryUri',
  'publicKeyUrls',
] as const satisfies readonly SettingKey[];

/** The tenant that all settings agree on; undefined when they do not, or name none. */
export function agreedTenant({ settings }: Config): string | undefined {
  const tenants = new Set(
    tenantSettings.flatMap((key) =>
      (itemsOf(settings.get(key)) ?? []).flatMap(({ text }) => tenantIn(text) ?? []),
    ),
  );
  const [only, ...others] = tenants;
  return others.length === 0 ? only : undefined;
}

/** Whether a text is a URL of Microsoft's sign-in for all clouds that provider azure reaches. */
export function isMicrosoftUrl(text: string): boolean {
  const host = splitUrl(text)?.host.toLowerCase() ?? '';
  return clouds.global.host === host || clouds.global.aliases.includes(host);
}
