import { firstProvider, providerEntry, providers } from '../sso/providers/index.ts';
import type { Provider, ProviderForm } from '../sso/providers/provider.ts';

const forms = new Map<string, ProviderForm>();

/** What a form needs of a provider; of the first one where the ID is none, as text from outside may be. */
export async function loadForm(id: string | undefined): Promise<ProviderForm> {
  const entry = entryOf(id);
  const form = forms.get(entry.id) ?? (await entry.form());
  forms.set(entry.id, form);
  return form;
}

/** The whole of a provider, for a view that makes plans. */
export function loadProvider(id: string | undefined): Promise<Provider> {
  return entryOf(id).load();
}

function entryOf(id: string | undefined) {
  const entry = providerEntry(id) ?? providerEntry(firstProvider);
  if (!entry) throw new Error('The registry has no first provider.');
  return entry;
}

/** What a form of this page needs of its provider. */
export function loadedForm(id: string): ProviderForm {
  const form = forms.get(id);
  if (!form) throw new Error(`The provider ${id} is not loaded.`);
  return form;
}

// A form is there with its labels before any script is, so its provider must be there when the script
// takes it over. At build, forms of every provider are drawn.
const wanted =
  typeof document === 'undefined'
    ? providers.map(({ id }) => id)
    : [...document.querySelectorAll<HTMLElement>('[data-provider]')].map(
        ({ dataset }) => dataset['provider'],
      );
await Promise.all(wanted.map(loadForm));
