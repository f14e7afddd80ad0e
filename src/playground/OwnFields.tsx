import type { ShownField } from '../sso/providers/provider.ts';
import { Choice } from './Choice.tsx';
import { usePlayground } from './state.ts';
import { TextInput } from './TextInput.tsx';

/** What the provider asks, in its order; one kind of question alone where `only` says so. */
export function OwnFields({ only }: { only?: (field: ShownField) => boolean }) {
  const { fields } = usePlayground().provider.value;
  return (
    <>
      {fields
        .filter((field) => only?.(field) ?? true)
        .map((field) => (
          <OwnField key={field.key} field={field} />
        ))}
    </>
  );
}

function OwnField({ field: { key, options, hint = '', example = '' } }: { field: ShownField }) {
  return options ? (
    <Choice name={key} options={options} />
  ) : (
    <TextInput name={key} hint={hint} example={example} />
  );
}

/** For the order of a form: questions with fixed answers, and texts. */
export const isChoice = ({ options }: ShownField): boolean => options !== undefined;
export const isText = (field: ShownField): boolean => !isChoice(field);
