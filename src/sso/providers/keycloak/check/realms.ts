import { urlOf } from '../../../check/addresses.ts';
import type { Config } from '../../../check/config.ts';
import { itemsOf, type Entry, type Item } from '../../../check/entry.ts';
import { readRealmUrl, type RealmUrl } from '../realm-url.ts';

const keys = ['authority', 'oidcDiscoveryUri', 'publicKeyUrls'] as const;

/** A value that is an address of a realm. */
export interface RealmEntry {
  key: (typeof keys)[number];
  entry: Entry;
  item: Item;
  url: RealmUrl;
}

/** Every address of a realm that the settings hold, the authority first. */
export function realmEntries({ settings, flow }: Pick<Config, 'settings' | 'flow'>): RealmEntry[] {
  return keys.flatMap((key) => {
    const entry = settings.get(key);
    // The public client does not read it.
    if (!entry || entry.origin === 'default') return [];
    if (key === 'oidcDiscoveryUri' && flow === 'public') return [];
    return (itemsOf(entry) ?? []).flatMap((item) => {
      const url = readRealmUrl(item.text.trim());
      return url ? [{ key, entry, item, url }] : [];
    });
  });
}

/** The authority as an address of a realm. */
export function authorityUrl(config: Config): { entry: Entry; url: RealmUrl } | undefined {
  const entry = config.settings.get('authority');
  const url = readRealmUrl(urlOf(entry) ?? '');
  return entry && entry.origin !== 'default' && url ? { entry, url } : undefined;
}
