import type { ShownField } from '../../sso/providers/provider.ts';
import { asksForSecret } from '../../sso/emit/secret-script.ts';
import type { Target } from '../../sso/server/targets.ts';
import { Choice } from '../Choice.tsx';
import { proxyOptions, replicaOptions } from '../deployment-options.ts';
import { serverUrlQuestion } from '../fields.ts';
import { isChoice, isText, MoreFields, OwnFields } from '../OwnFields.tsx';
import { Secrets } from '../Secret.tsx';
import { usePlayground } from '../state.ts';
import { TestLink } from '../TestLink.tsx';
import { textQuestions } from '../text-questions.ts';
import { TextInput } from '../TextInput.tsx';
import { Import } from '../Import.tsx';
import { Missing } from './Missing.tsx';
import { SaveFiles } from './SaveFiles.tsx';
import { Warnings } from './Warnings.tsx';

/** Whether the answer decides what is to be done at the provider. */
function decidesSteps({ steps }: ShownField): boolean {
  return steps === true;
}

/** What everything else is made of. */
export function Address() {
  return (
    <div class="asks">
      <TextInput {...serverUrlQuestion} />
      <OwnFields only={decidesSteps} />
    </div>
  );
}

/** What a registration yields. */
export function Fields() {
  const { fields, flow, pasteFirst } = usePlayground().provider.value;
  // What an OpenID provider lets one choose is the same for most; others begin with their choices.
  const isFolded = (field: ShownField) =>
    flow === undefined && (isChoice(field) || field.optional === true);
  const folded = fields.filter(isFolded);
  return (
    <div class="asks">
      <h3>{flow ? 'Your values' : 'What it gave you'}</h3>
      {pasteFirst !== undefined && <Import first={pasteFirst} />}
      <OwnFields only={(field) => isChoice(field) && !isFolded(field) && !decidesSteps(field)} />
      <OwnFields only={(field) => isText(field) && !isFolded(field)} />
      <MoreFields />
      {pasteFirst === undefined && <Import />}
      {folded.length > 0 && (
        <details class="more">
          <summary>{folded.map(({ label }) => label).join(', ')}</summary>
          <OwnFields only={isFolded} />
        </details>
      )}
      <Missing fields={['serverUrl', ...fields.map(({ key }) => key)]} />
      <TestLink />
    </div>
  );
}

/** The secret, which is looked at and never kept. Where a script asks for it, it goes into no field. */
export function SecretFields({ target }: { target: Target }) {
  if (asksForSecret(target)) return null;
  return (
    <div class="asks">
      <Secrets />
    </div>
  );
}

/** Who may do what, and the files that say so. */
export function FilesFields(props: {
  target: Target;
  files: Readonly<Record<'confidential' | 'public', readonly string[]>>;
}) {
  return (
    <div class="asks">
      <TextInput {...textQuestions.admins} />
      <TextInput {...textQuestions.domains} />
      <details class="more">
        <summary>TLS proxy and replicas</summary>
        <Choice name="tlsProxy" options={proxyOptions} />
        <Choice name="replicas" options={replicaOptions} />
      </details>
      <Warnings />
      <Missing />
      <SaveFiles {...props} />
    </div>
  );
}
