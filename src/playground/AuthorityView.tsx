import { useEffect, useRef } from 'preact/hooks';
import { clouds } from '../sso/clouds.ts';
import { Choice } from './Choice.tsx';
import { fieldHints, type TextField } from './fields.ts';
import { Outputs } from './Outputs.tsx';
import { answer, judge, planned, renewRequest } from './state.ts';
import { TestLink } from './TestLink.tsx';
import { TextInput } from './TextInput.tsx';

const cloudOptions = Object.values(clouds).map(({ id, name }) => ({ value: id, label: name }));
const flowOptions = [
  { value: 'confidential', label: 'Authorization code (confidential)' },
  { value: 'public', label: 'Public client (SPA)' },
] as const;

/** The first form of the playground: IDs in, authority and test link out. */
export function AuthorityView() {
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    void renewRequest();
    // What was typed before the script arrived counts.
    for (const name of Object.keys(fieldHints) as TextField[]) {
      const typed = form.current?.elements.namedItem(name);
      if (typed instanceof HTMLInputElement && typed.value) {
        answer(name, typed.value);
        judge(name);
      }
    }
  }, []);

  return (
    <form
      ref={form}
      class="playground"
      aria-label="Authority and test link"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div class="questions">
        <Choice name="cloud" options={cloudOptions} />
        <Choice name="flow" options={flowOptions} />
        <TextInput name="tenant" />
        <TextInput name="clientId" />
        <TextInput name="serverUrl" />
      </div>
      <div class="results">
        <Status />
        <Outputs />
        <TestLink />
      </div>
    </form>
  );
}

/** One short sentence for whoever does not see the results appear. */
function Status() {
  const { plan } = planned.value;
  const linkReady = plan.authority && plan.clientId && plan.redirectUri;
  return (
    <p role="status" class="visually-hidden">
      {linkReady
        ? 'Authority, redirect URI and test link are ready.'
        : plan.authority
          ? 'The authority is ready.'
          : ''}
    </p>
  );
}
