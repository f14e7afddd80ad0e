import { useEffect, useRef } from 'preact/hooks';
import { readSecret } from '../sso/secrets/read-secret.ts';
import { CheckBox } from './CheckBox.tsx';
import { usePlayground } from './state.ts';

/** The client secret: in memory only, and in the files only when asked. */
export function Secret() {
  const { answers, secret, includeSecret, forgetSecret, provider } = usePlayground();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What was typed before the script arrived counts.
    if (field.current?.value) secret.value = field.current.value;
    // Back and Forward bring a page back as it was left, with all that its memory held.
    addEventListener('pagehide', forgetSecret);
    return () => {
      removeEventListener('pagehide', forgetSecret);
    };
  }, []);
  const spec = provider.value.oidc?.secret;
  if (answers.value.flow === 'public' || !spec) return null;
  const reading = readSecret(secret.value, spec);
  const refused = reading && 'message' in reading ? reading : undefined;
  return (
    <div class="field">
      <label for="playground-secret">Client secret (optional)</label>
      <input
        ref={field}
        id="playground-secret"
        type="password"
        value={secret.value}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="playground-secret-hint playground-secret-findings"
        aria-invalid={Boolean(refused)}
        onInput={(event) => {
          secret.value = event.currentTarget.value;
        }}
      />
      <p class="hint" id="playground-secret-hint">
        {spec.hint} You can leave it out and write it into the finished file. It stays in this
        page’s memory.
      </p>
      <div id="playground-secret-findings">
        {refused && (
          <p class="finding finding-error" data-code={refused.code}>
            <strong>Not usable.</strong> {refused.message}
          </p>
        )}
      </div>
      {reading && !refused && (
        <CheckBox
          checked={includeSecret.value}
          onChange={(checked) => {
            includeSecret.value = checked;
          }}
        >
          Write it into the files below
        </CheckBox>
      )}
    </div>
  );
}
