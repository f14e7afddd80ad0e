import type { Field } from '../sso/finding.ts';
import type { Answers } from '../sso/answers.ts';
import { fieldId, fieldNames } from './fields.ts';
import { Findings } from './Findings.tsx';
import { usePlayground } from './state.ts';

interface Props<Name extends Field> {
  name: Name;
  options: readonly { value: NonNullable<Answers[Name]>; label: string }[];
}

/** A question with a few fixed answers. What holds without one is said, and not marked as chosen. */
export function Choice<Name extends Field>({ name, options }: Props<Name>) {
  const form = usePlayground();
  const { answer, answers, given, planned } = form;
  const id = fieldId(form, name);
  const chosen = given.value[name];
  const usual = options.find(({ value }) => chosen === undefined && value === answers.value[name]);
  return (
    <fieldset class="field choice" id={id} aria-describedby={`${id}-usual`}>
      <legend>{fieldNames[name]}</legend>
      <div class="options">
        {options.map(({ value, label }) => (
          <label key={label}>
            <input
              type="radio"
              name={name}
              value={String(value)}
              checked={chosen === value}
              onChange={() => {
                answer(name, value);
              }}
            />
            {label}
          </label>
        ))}
      </div>
      <p class="hint" id={`${id}-usual`}>
        {usual && `Until you choose: ${usual.label}.`}
      </p>
      <Findings findings={planned.value.findings.filter(({ field }) => field === name)} />
    </fieldset>
  );
}
