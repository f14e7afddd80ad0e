import { useState } from 'preact/hooks';
import { readCallback } from '../sso/callback.ts';
import { redeemCommand } from '../sso/redeem.ts';
import { CopyButton } from './CopyButton.tsx';
import { usePlayground } from './state.ts';

/** What the reader brings back from the test sign-in, and what it says. */
export function CameBack() {
  const { opened, planned, answers } = usePlayground();
  const [address, setAddress] = useState('');
  const { issuer, tokenEndpoint, clientId, redirectUri } = planned.value.plan;
  const request = opened.value;
  if (!request || !redirectUri) return null;
  const result = address.trim()
    ? readCallback(address, { state: request.state, redirectUri, ...(issuer && { issuer }) })
    : undefined;

  return (
    <div class="came-back">
      <div class="field">
        <label for="playground-address">Address you came back to</label>
        <input
          id="playground-address"
          type="text"
          value={address}
          placeholder={`${redirectUri}?code=…`}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="playground-address-result"
          onInput={(event) => {
            setAddress(event.currentTarget.value);
          }}
        />
      </div>
      <div id="playground-address-result" role="status">
        {result && (
          <p class={`finding finding-${result.kind === 'code' ? 'note' : 'error'}`}>
            {result.kind === 'error' && <strong>{result.aadsts ?? result.error}. </strong>}
            {result.message}
          </p>
        )}
      </div>
      {result?.kind === 'code' && tokenEndpoint && clientId && (
        <Redeem
          command={redeemCommand({
            tokenEndpoint,
            clientId,
            redirectUri,
            codeVerifier: request.codeVerifier,
            code: result.code,
            flow: answers.value.flow,
          })}
        />
      )}
    </div>
  );
}

/** The last proof, which needs the secret and so is left to the reader's own terminal. */
function Redeem({ command }: { command: string }) {
  return (
    <details>
      <summary>Test the client secret too</summary>
      <p>
        Run this in your own terminal within ten minutes. It asks for the secret and trades the code
        for tokens, as OpenMetadata would. A code works once.
      </p>
      <p class="link-text">
        <code data-testid="redeem">{command}</code>
      </p>
      <CopyButton value={command} label="the commands" />
    </details>
  );
}
