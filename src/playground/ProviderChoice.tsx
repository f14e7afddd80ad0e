import { shownProviders } from '../sso/plan/shown.ts';
import { fieldId, nameOf } from './fields.ts';
import { readKept } from './kept.ts';
import { usePlayground } from './state.ts';

/** Which provider the form is for. What was answered for another one waits until it is chosen again. */
export function ProviderChoice() {
  const form = usePlayground();
  const { choose, fill, provider } = form;
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
        value={own}
        onChange={(event) => {
          void choose(event.currentTarget.value).then(() => {
            const kept = readKept(provider.value);
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
    </div>
  );
}
