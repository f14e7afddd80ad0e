import { firstProvider, providerEntry, providers } from '../sso/providers/index.ts';
import type { Provider } from '../sso/providers/provider.ts';

const loaded = new Map<string, Provider>();

/** Loads a provider; the first one where the ID is none, as it may be in what was kept or shared. */
export async function loadProvider(id: string | undefined): Promise<Provider> {
  const entry = providerEntry(id) ?? providerEntry(firstProvider);
  if (!entry) throw new Error('The registry has no first provider.');
  const provider = loaded.get(entry.id) ?? (await entry.load());
  loaded.set(entry.id, provider);
  return provider;
}

/** A provider that {@link loadProvider} has brought, or that a form of this page is for. */
export function loadedProvider(id: string | undefined): Provider {
  const provider = loaded.get(id ?? firstProvider);
  if (!provider) throw new Error(`The provider ${id ?? firstProvider} is not loaded.`);
  return provider;
}

// A form is there with its labels before any script is, so its provider must be there when the script
// takes it over. At build, forms of every provider are drawn.
const wanted =
  typeof document === 'undefined'
    ? providers.map(({ id }) => id)
    : [...document.querySelectorAll<HTMLElement>('[data-provider]')].map(
        ({ dataset }) => dataset['provider'],
      );
await Promise.all(wanted.map(loadProvider));
