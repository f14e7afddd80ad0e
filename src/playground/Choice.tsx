import type { Field } from '../sso/finding.ts';
import type { Answers } from '../sso/plan.ts';
import { fieldNames } from './fields.ts';
import { Findings } from './Findings.tsx';
import { answer, answers, planned } from './state.ts';

interface Props<Name extends Field> {
  name: Name;
  options: readonly { value: Answers[Name]; label: string }[];
}

/** A question with a few fixed answers. */
export function Choice<Name extends 'cloud' | 'flow'>({ name, options }: Props<Name>) {
  return (
    <fieldset class="field choice">
      <legend>{fieldNames[name]}</legend>
      <div class="options">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
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
