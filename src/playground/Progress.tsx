import { blanksIn, readySettings } from '../sso/emit/emit.ts';
import type { Field } from '../sso/read/finding.ts';
import { list, listParts } from '../sso/text/list.ts';
import { fieldId, nameInText, nameOf } from './fields.ts';
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
            <Named fields={missing}>Still needed: </Named>
            <Named fields={errors.map(({ field }) => field)}>Not usable yet: </Named>
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

/** A sentence that names fields, each a link to its question; nothing, if there are none. */
function Named({ fields, children }: { fields: readonly Field[]; children: string }) {
  const form = usePlayground();
  const each = [...new Set(fields)];
  if (each.length === 0) return null;
  const names = each.map((field) => nameInText(field, form.provider.value));
  return (
    <>
      {children}
      {listParts(names).map(({ type, value }) => {
        const field = each[names.indexOf(value)];
        return type === 'element' && field ? (
          <a key={field} href={`#${fieldId(form, field)}`}>
            {value}
          </a>
        ) : (
          value
        );
      })}
      {'. '}
    </>
  );
}
