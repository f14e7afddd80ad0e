import { useEffect, useRef } from 'preact/hooks';
import { secretsOf, type NamedSecret } from '../sso/providers/provider.ts';
import { readSecret } from '../sso/secrets/read-secret.ts';
import { CheckBox } from './CheckBox.tsx';
import { usePlayground } from './state.ts';

/** The secrets of a plan: in memory only, and in the files only when asked. */
export function Secrets() {
  const { answers, planned, forgetSecret, includeSecret, provider, secrets } = usePlayground();
  useEffect(() => {
    // Back and Forward bring a page back as it was left, with all that its memory held.
    addEventListener('pagehide', forgetSecret);
    return () => {
      removeEventListener('pagehide', forgetSecret);
    };
  }, []);
  const { flow = answers.value.flow } = provider.value;
  const asked = secretsOf(provider.value, planned.value.plan.values, flow);
  const accepted = asked.some(({ name, ...spec }) => {
    const reading = readSecret(secrets.value[name] ?? '', spec);
    return reading && 'value' in reading;
  });
  return (
    <>
      {asked.map((secret, at) => (
        <Secret
          key={secret.name}
          secret={secret}
          id={at === 0 ? 'playground-secret' : `playground-secret-${secret.name}`}
        />
      ))}
      {accepted && (
        <CheckBox
          checked={includeSecret.value}
          onChange={(checked) => {
            includeSecret.value = checked;
          }}
        >
          Write {asked.length > 1 ? 'them' : 'it'} into the files below
        </CheckBox>
      )}
    </>
  );
}

function Secret({ secret: { name, label, ...spec }, id }: { secret: NamedSecret; id: string }) {
  const { secrets } = usePlayground();
  const field = useRef<HTMLInputElement>(null);
  const enter = (text: string) => {
    secrets.value = { ...secrets.value, [name]: text };
  };
  useEffect(() => {
    // What was typed before the script arrived counts.
    if (field.current?.value) enter(field.current.value);
  }, []);
  const reading = readSecret(secrets.value[name] ?? '', spec);
  const refused = reading && 'message' in reading ? reading : undefined;
  return (
    <div class="field">
      <label for={id}>{label} (optional)</label>
      <input
        ref={field}
        id={id}
        type="password"
        value={secrets.value[name] ?? ''}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-hint ${id}-findings`}
        aria-invalid={Boolean(refused)}
        onInput={(event) => {
          enter(event.currentTarget.value);
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {spec.hint} You can leave it out and write it into the finished file. It stays in this
        page’s memory.
      </p>
      <div id={`${id}-findings`}>
        {refused && (
          <p class="finding finding-error" data-code={refused.code}>
            <strong>Not usable.</strong> {refused.message}
          </p>
        )}
      </div>
    </div>
  );
}
