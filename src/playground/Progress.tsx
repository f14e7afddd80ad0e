import { blanksIn, readySettings } from '../sso/emit/emit.ts';
import { list } from '../sso/text/list.ts';
import { fieldId, nameOf } from './fields.ts';
import { NamedFields } from './NamedFields.tsx';
import { openFields } from './open-fields.ts';
import { ReadWhy } from './ReadWhy.tsx';
import { usePlayground } from './state.ts';
import { useEmitted } from './use-emitted.ts';

/** What is still missing or wrong, and what else is worth knowing; each with its field. */
export function Progress() {
  const { planned, provider } = usePlayground();
  const { findings, missing } = planned.value;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const isWhole = openFields(planned.value).length === 0;
  const files = useEmitted();
  const { ready, all } = readySettings(files);
  const blanks = [...new Set(files.flatMap(blanksIn))];

  return (
    <section class="progress" aria-label="Progress">
      {all > 0 && (
        <label class="tally">
          {ready} of {all} settings ready <progress value={ready / all} />
        </label>
      )}
      <p role="status" class={isWhole ? 'ready' : 'waiting'}>
        {isWhole ? (
          whole(blanks)
        ) : (
          <>
            <NamedFields fields={missing}>Still needed: </NamedFields>
            <NamedFields fields={errors.map(({ field }) => field)}>Not usable yet: </NamedFields>
          </>
        )}
      </p>
      <nav class="parts" aria-label="Results">
        <a href="#playground-files">Files</a>
        <a href="#playground-values">Values</a>
        {/* Who signs in without a redirect has no link to try. */}
        {!provider.value.flow && <a href="#playground-test">Test</a>}
        {isWhole && <a href="#playground-run">Steps</a>}
      </nav>
    </section>
  );
}

function whole(blanks: readonly string[]): string {
  if (blanks.length === 0) return 'Complete. The files are ready.';
  const names = list(blanks.map((name) => `<${name}>`));
  return `Complete. Still to fill in the files: ${names}.`;
}

/** What else is worth knowing before the files are used. */
export function Advice() {
  const form = usePlayground();
  const { planned, provider } = form;
  const warnings = planned.value.findings.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return null;
  return (
    <ul class="advice">
      {warnings.map(({ code, field, message, docs }) => (
        <li key={code} data-code={code}>
          {message} <a href={`#${fieldId(form, field)}`}>{nameOf(field, provider.value)}</a>
          <ReadWhy docs={docs} of={message} />
        </li>
      ))}
    </ul>
  );
}
