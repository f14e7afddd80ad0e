import { providers } from '../sso/providers/index.ts';
import { fieldId, nameOf } from './fields.ts';
import { readKept } from './kept.ts';
import { usePlayground } from './state.ts';

/** Which provider the form is for. What was answered for another one waits until it is chosen again. */
export function ProviderChoice() {
  const form = usePlayground();
  const { choose, fill, provider } = form;
  const id = fieldId(form, 'provider');
  if (providers.length < 2) return null;
  return (
    <div class="field">
      <label for={id}>{nameOf('provider', provider.value)}</label>
      <select
        id={id}
        value={provider.value.id}
        onChange={(event) => {
          void choose(event.currentTarget.value).then(() => {
            const kept = readKept(provider.value);
            if (kept) fill({ ...kept, ...form.given.value });
          });
        }}
      >
        {providers.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
