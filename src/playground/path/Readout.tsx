import { flowNames, isFlow } from '../../sso/server/flow.ts';
import { versions } from '../../sso/server/versions.ts';
import type { Field } from '../../sso/read/finding.ts';
import { fieldId } from '../fields.ts';
import { usePlayground } from '../state.ts';

/** What the path is for, in one line. Release and flow are changed here, the rest on the first page. */
export function Readout({ title }: { title: string }) {
  const { answers, provider } = usePlayground();
  const { flow } = answers.value;
  return (
    <div class="readout">
      <h1>{title}</h1>
      <a href="/">Change</a>
      <Pick
        field="version"
        label="Release"
        options={versions.map((version) => [version, version])}
      />
      {!provider.value.flow && (
        <>
          <Pick field="flow" label="Flow" options={Object.entries(flowNames)} />
          {isFlow(flow) && <p class="hint">{why[flow]}</p>}
        </>
      )}
    </div>
  );
}

const why = {
  confidential: 'Recommended: the server signs people in and renews their sessions.',
  public: 'The browser signs in. No secret to renew, and sessions end sooner.',
};

function Pick({
  field,
  label,
  options,
}: {
  field: Field;
  label: string;
  options: readonly (readonly [string, string])[];
}) {
  const form = usePlayground();
  const { answer, answers, given } = form;
  const id = fieldId(form, field);
  return (
    <div class="pick">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={String(answers.value[field])}
        onChange={({ currentTarget }) => {
          answer(field, currentTarget.value);
        }}
      >
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {given.value[field] === undefined && <span class="hint">default</span>}
    </div>
  );
}
