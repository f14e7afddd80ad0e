import { useEffect, useRef } from 'preact/hooks';
import { readSecret } from '../sso/secret.ts';
import { CheckBox } from './CheckBox.tsx';
import { usePlayground } from './state.ts';

/** The client secret: in memory only, and in the files only when asked. */
export function Secret() {
  const { answers, secret, includeSecret, forgetSecret } = usePlayground();
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
  if (answers.value.flow === 'public') return null;
  const reading = readSecret(secret.value);
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
        The Value, not the Secret ID. You can leave it out and write it into the finished file. It
        stays in this page’s memory.
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
