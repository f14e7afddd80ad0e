import { shownProviders } from '../sso/plan/shown.ts';
import { providerEntry } from '../sso/providers/index.ts';
import { fieldId, nameOf } from './fields.ts';
import { readKept } from './kept.ts';
import { usePlayground } from './state.ts';

/** Which provider the form is for. What was answered for another one waits until it is chosen again. */
export function ProviderChoice() {
  const form = usePlayground();
  const { awaited, choose, fill, missed, provider } = form;
  const id = fieldId(form, 'provider');
  const own = provider.value.id;
  // A shared link may bring one that this guide does not offer.
  const isShown = shownProviders.some(({ id }) => id === own);
  const all = isShown ? shownProviders : [provider.value, ...shownProviders];
  if (all.length < 2) return null;
  return (
    <div class="field">
      <label for={id}>{nameOf('provider', provider.value)}</label>
      <select
        id={id}
        value={awaited.value ?? own}
        onChange={(event) => {
          void choose(event.currentTarget.value).then((isThere) => {
            const kept = isThere && readKept(provider.value);
            if (kept) fill({ ...kept, ...form.given.value });
          });
        }}
      >
        {all.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <div role="status">
        {missed.value && (
          <p class="finding finding-error">
            The questions of {providerEntry(missed.value)?.name} did not arrive. Check the
            connection and choose it again.
          </p>
        )}
      </div>
    </div>
  );
}
