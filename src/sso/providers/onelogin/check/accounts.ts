import type { Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import { readAccountUrl } from '../endpoints.ts';

const keys = ['authority', 'oidcDiscoveryUri', 'publicKeyUrls'] as const;

/** The addresses of OneLogin accounts in a configuration, with the setting each stands in. */
export function accounts({ settings }: Pick<Config, 'settings'>) {
  return keys.flatMap((key) => {
    const entry = settings.get(key);
    if (!entry || entry.origin === 'default') return [];
    return (itemsOf(entry) ?? []).flatMap((item) => {
      const url = readAccountUrl(item.text.trim());
      return url ? [{ key, entry, item, url }] : [];
    });
  });
}
