import type { Field } from '../sso/read/finding.ts';
import type { Answers } from '../sso/plan/answers.ts';
import { fieldId, fieldNames } from './fields.ts';
import { Findings } from './Findings.tsx';
import { usePlayground } from './state.ts';

interface Props<Name extends Field> {
  name: Name;
  options: readonly { value: NonNullable<Answers[Name]>; label: string }[];
}

/** A question with a few fixed answers. */
export function Choice<Name extends Field>({ name, options }: Props<Name>) {
  const form = usePlayground();
  const { answer, answers, planned } = form;
  return (
    <fieldset class="field choice" id={fieldId(form, name)}>
      <legend>{fieldNames[name]}</legend>
      <div class="options">
        {options.map(({ value, label }) => (
          <label key={label}>
            <input
              type="radio"
              name={name}
              value={String(value)}
              checked={answers.value[name] === value}
              onChange={() => {
                answer(name, value);
              }}
            />
            {label}
          </label>
        ))}
      </div>
      <Findings findings={planned.value.findings.filter(({ field }) => field === name)} />
    </fieldset>
  );
}
