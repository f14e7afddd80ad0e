import type { Field } from '../sso/read/finding.ts';
import { fieldId, list, nameInText, nameOf } from './fields.ts';
import { usePlayground } from './state.ts';

/** What is still missing or wrong, and what else is worth knowing; each with its field. */
export function Progress() {
  const form = usePlayground();
  const { planned, provider } = form;
  const inText = (field: Field) => nameInText(field, provider.value);
  const { findings, missing } = planned.value;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const open = [...new Set([...missing, ...errors.map(({ field }) => field)])];
  const state =
    open.length === 0
      ? 'Complete. The files are ready.'
      : [
          missing.length > 0 && `Still needed: ${list(missing.map(inText))}.`,
          errors.length > 0 &&
            `Not usable yet: ${list([...new Set(errors.map(({ field }) => inText(field)))])}.`,
        ]
          .filter(Boolean)
          .join(' ');

  return (
    <section class="progress" aria-label="Progress">
      <p role="status" class={open.length === 0 ? 'ready' : 'waiting'}>
        {state}
      </p>
      {warnings.length > 0 && (
        <ul class="advice">
          {warnings.map(({ code, field, message, docs }) => (
            <li key={code} data-code={code}>
              {message} <a href={`#${fieldId(form, field)}`}>{nameOf(field, provider.value)}</a>
              {docs && (
                <>
                  {' · '}
                  <a href={docs}>Read why</a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
