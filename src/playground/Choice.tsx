import type { Field } from '../sso/read/finding.ts';
import { fieldId, nameOf } from './fields.ts';
import { Findings } from './Findings.tsx';
import { usePlayground } from './state.ts';

/** One fixed answer to a question. */
export interface Option<Value> {
  value: Value;
  label: string;
}

interface Props {
  name: Field;
  options: readonly Option<string | boolean>[];
}

/** A question with a few fixed answers. What holds without one is said, and not marked as chosen. */
export function Choice({ name, options }: Props) {
  const form = usePlayground();
  const { answer, answers, given, planned, provider } = form;
  const id = fieldId(form, name);
  const chosen = given.value[name];
  const usual = options.find(({ value }) => chosen === undefined && value === answers.value[name]);
  return (
    <fieldset class="field choice" id={id} aria-describedby={`${id}-usual`}>
      <legend>{nameOf(name, provider.value)}</legend>
      <div class="options">
        {options.map(({ value, label }) => (
          <label key={label} class={usual?.label === label ? 'usual' : undefined}>
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
      <p class="visually-hidden" id={`${id}-usual`}>
        {usual && `Until you choose: ${usual.label}.`}
      </p>
      <Findings findings={planned.value.findings.filter(({ field }) => field === name)} />
    </fieldset>
  );
}
