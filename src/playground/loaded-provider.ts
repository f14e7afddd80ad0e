import { firstProvider, providerEntry, type ProviderEntry } from '../sso/providers/index.ts';
import type { Provider, ProviderForm } from '../sso/providers/provider.ts';

/** What a form needs of a provider; of the first one where the ID is none, as text from outside may be. */
export function loadForm(id: string | undefined): Promise<ProviderForm> {
  return entryOf(id).form();
}

/** The whole of a provider, for a view that makes plans. */
export function loadProvider(id: string | undefined): Promise<Provider> {
  return entryOf(id).load();
}

function entryOf(id: string | undefined): ProviderEntry {
  const entry = providerEntry(id) ?? providerEntry(firstProvider);
  if (!entry) throw new Error('The registry has no first provider.');
  return entry;
}
