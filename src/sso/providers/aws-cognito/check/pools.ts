import type { Config } from '../../../check/config.ts';
import { itemsOf, type Entry, type Item } from '../../../check/entry.ts';
import { regionOf, readPoolUrl, type PoolUrl } from '../pool.ts';

const keys = ['authority', 'oidcDiscoveryUri', 'publicKeyUrls'] as const;

/** An address of a user pool in the settings. */
export interface PoolEntry {
  key: (typeof keys)[number];
  entry: Entry;
  item: Item;
  url: PoolUrl;
}

/** Every address of a user pool that the settings hold, the authority first. */
export function poolEntries({ settings, flow }: Pick<Config, 'settings' | 'flow'>): PoolEntry[] {
  return keys.flatMap((key) => {
    const entry = settings.get(key);
    if (!entry || entry.origin === 'default') return [];
    // The public client does not read it.
    if (key === 'oidcDiscoveryUri' && flow === 'public') return [];
    return (itemsOf(entry) ?? []).flatMap((item) => {
      const url = readPoolUrl(item.text.trim());
      return url ? [{ key, entry, item, url }] : [];
    });
  });
}

/** The pool that the settings name, if they agree on one. */
export function poolOf(config: Pick<Config, 'settings' | 'flow'>): string | undefined {
  const pools = new Set(poolEntries(config).map(({ url }) => url.poolId));
  const [pool] = pools;
  return pools.size === 1 && regionOf(pool) !== undefined ? pool : undefined;
}
