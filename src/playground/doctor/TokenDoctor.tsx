import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import {
  checkToken,
  explainClaims,
  explainHeader,
  kindOf,
  readToken,
  type Expected,
  type IdentitySettings,
  type Token,
} from '../../sso/token.ts';
import { ClaimTable } from './ClaimTable.tsx';
import { IdentityView } from './IdentityView.tsx';
import { SignatureCheck } from './SignatureCheck.tsx';
import { TokenFindings } from './TokenFindings.tsx';

interface Props {
  /** What the settings fields begin with. */
  settings?: Partial<IdentitySettings>;
  /** The reader’s own tenant and application, to compare the token with. */
  expected?: Expected;
}

/**
 * Reads a token that is pasted. It lives in the memory of this view alone: in no storage, address,
 * attribute or request.
 */
export function TokenDoctor({ settings = {}, expected = {} }: Props) {
  const pasted = useSignal('');
  const reading = useComputed(() => (pasted.value.trim() ? readToken(pasted.value) : undefined));
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // What was pasted before the script arrived counts.
    if (field.current?.value) pasted.value = field.current.value;
  }, []);

  const result = reading.value;
  const refused = result?.kind === 'refused';
  return (
    <form
      class="playground token-doctor"
      aria-label="Token doctor"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div class="questions">
        <div class="field">
          <label for="doctor-token">ID token or access token</label>
          <textarea
            id="doctor-token"
            ref={field}
            rows={6}
            value={pasted.value}
            aria-describedby="doctor-token-hint doctor-token-result"
            aria-invalid={refused}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            onInput={(event) => {
              pasted.value = event.currentTarget.value;
            }}
          />
          <p class="hint" id="doctor-token-hint">
            The token alone, or whatever it came in: a JSON answer, an address, a header. It stays
            in this page’s memory and is sent nowhere.
          </p>
          <div id="doctor-token-result" role="status">
            {refused && (
              <p class="finding finding-error" data-code={result.code}>
                <strong>Not readable.</strong> {result.message}
              </p>
            )}
            {result?.kind === 'token' && <p class="token-kind">{kindOf(result).message}</p>}
          </div>
        </div>
        {pasted.value && (
          <p>
            <button
              type="button"
              class="copy-value"
              onClick={() => {
                pasted.value = '';
                field.current?.focus();
              }}
            >
              Forget the token
            </button>
          </p>
        )}
      </div>
      {result?.kind === 'token' && (
        // Another token is another matter: nothing said of the last one may stay.
        <Results key={result.compact} token={result} settings={settings} expected={expected} />
      )}
    </form>
  );
}

function Results({ token, settings, expected }: Required<Props> & { token: Token }) {
  const now = new Date();
  return (
    <div class="results">
      <TokenFindings findings={[...checkToken(token, now, expected), ...token.notes]} />
      <section aria-labelledby="doctor-claims">
        <h2 id="doctor-claims">What it says</h2>
        <ClaimTable caption="Claims" rows={explainClaims(token, now)} />
        <details>
          <summary>The header: how it is signed</summary>
          <ClaimTable caption="Header" rows={explainHeader(token)} />
        </details>
      </section>
      <IdentityView claims={token.claims} settings={settings} />
      <SignatureCheck token={token} expected={expected} />
    </div>
  );
}
