import { blanksIn, emit } from '../sso/emit/emit.ts';
import type { Field } from '../sso/read/finding.ts';
import { list } from '../sso/text/list.ts';
import { fieldId, nameInText, nameOf } from './fields.ts';
import { openFields } from './open-fields.ts';
import { usePlan, usePlayground } from './state.ts';

/** What the files still leave open, which is the secret when the answers are complete. */
function useBlanks(): string[] {
  const plan = usePlan();
  const { answers, secrets, includeSecret } = usePlayground();
  const files = emit(plan, answers.value.target ?? 'docker', {
    secrets: secrets.value,
    includeSecret: includeSecret.value,
  });
  return [...new Set(files.flatMap(blanksIn))];
}

/** What is still missing or wrong, and what else is worth knowing; each with its field. */
export function Progress() {
  const form = usePlayground();
  const { planned, provider } = form;
  const inText = (field: Field) => nameInText(field, provider.value);
  const { findings, missing } = planned.value;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const open = openFields(planned.value);
  const blanks = useBlanks();
  const state =
    open.length === 0
      ? blanks.length === 0
        ? 'Complete. The files are ready.'
        : `Your answers are complete. Still to fill in the files: ${list(blanks.map((name) => `<${name}>`))}.`
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
