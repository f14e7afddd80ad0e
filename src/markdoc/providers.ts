import { loadedProviders, type ProviderId } from '../sso/providers/index.ts';
import type { Provider } from '../sso/providers/provider.ts';

/** Every provider whole: pages print the files and name the values of all of them. */
const loaded = new Map((await loadedProviders()).map((provider) => [provider.id, provider]));

/** A provider that the registry has. */
export function providerOf(id: ProviderId): Provider {
  const provider = loaded.get(id);
  if (!provider) throw new Error(`The provider ${id} is not in the registry.`);
  return provider;
}

export const allProviders: readonly Provider[] = [...loaded.values()];
