import { isAsked } from '../sso/plan/answers.ts';
import type { ShownField } from '../sso/providers/provider.ts';
import { Choice } from './Choice.tsx';
import { Later } from './Later.tsx';
import { usePlayground } from './state.ts';
import { TextInput } from './TextInput.tsx';

type Wanted = (field: ShownField) => boolean;

/** What the provider asks, in its order; others than the usual questions where `only` says so. */
export function OwnFields({ only = isUsual }: { only?: Wanted }) {
  return <Fields wanted={only} />;
}

/** What most readers leave as it is, folded away. */
export function MoreFields() {
  const { fields } = usePlayground().provider.value;
  if (!fields.some(({ more }) => more)) return null;
  return (
    <details class="more-fields">
      <summary>More settings, which most leave as they are</summary>
      <Fields wanted={({ more }) => more === true} />
    </details>
  );
}

function Fields({ wanted }: { wanted: Wanted }) {
  const { answers, provider } = usePlayground();
  return (
    <>
      {provider.value.fields
        .filter((field) => wanted(field) && isAsked(field, answers.value))
        .map((field) => (
          <OwnField key={field.key} field={field} />
        ))}
    </>
  );
}

function OwnField({ field }: { field: ShownField }) {
  const { key, options, hint = '', example = '', columns } = field;
  if (options) return <Choice name={key} options={options} />;
  if (columns) return <Later load={loadTable} given={{ name: key, hint, columns }} />;
  return <TextInput name={key} hint={hint} example={example} />;
}

const loadTable = async () => (await import('./TableInput.tsx')).TableInput;

const isUsual: Wanted = ({ more }) => !more;

/** For the order of a form: questions with fixed answers, and texts. */
export const isChoice: Wanted = (field) => isUsual(field) && field.options !== undefined;
export const isText: Wanted = (field) => isUsual(field) && field.options === undefined;
