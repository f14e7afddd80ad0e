import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { readCallback, type CallbackRequest } from '../sso/oidc/callback.ts';
import { redeemCommand } from '../sso/oidc/redeem.ts';
import { CopyButton } from './CopyButton.tsx';
import { usePlayground } from './state.ts';

/** What the reader brings back from the test sign-in, and what it says. */
export function CameBack() {
  const { opened, planned, answers } = usePlayground();
  const [address, setAddress] = useState('');
  const { issuer, tokenEndpoint, clientId, signInUris = [] } = planned.value.plan;
  const request = opened.value;
  if (!request) return null;
  const { redirectUri } = request;
  const untested = signInUris.filter((uri) => uri !== redirectUri);
  const sent = { state: request.state, redirectUri, ...(issuer && { issuer }) };
  const result = address.trim() ? readCallback(address, sent) : undefined;

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
        {result && result.kind !== 'error' && (
          <p class={`finding finding-${result.kind === 'code' ? 'note' : 'error'}`}>
            {result.message}
          </p>
        )}
        {result?.kind === 'error' && <Explained text={address} {...sent} brief={result} />}
      </div>
      {result?.kind === 'code' && untested.length > 0 && (
        <p class="hint">
          This was <code>{redirectUri}</code>. Test <code>{untested.join(' ')}</code> too: it needs
          a registration of its own.
        </p>
      )}
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

type Explanation = ComponentType<{ text: string; request: CallbackRequest }>;

interface ErrorProps extends CallbackRequest {
  text: string;
  brief: { aadsts?: string; error: string; message: string };
}

/**
 * What the doctor says about an error, which is loaded with the first one. Until it is there, the
 * error in short: the doctor reads the whole text and may find another error more telling.
 */
function Explained({ text, brief, ...sent }: ErrorProps) {
  const [View, setView] = useState<Explanation>();
  const request = useMemo(() => sent, Object.values(sent));
  useEffect(() => {
    void import('./doctor/ExplainedError.tsx').then(async ({ ExplainedError, ready }) => {
      await ready;
      setView(() => ExplainedError);
    });
  }, []);
  if (View) return <View text={text} request={request} />;
  return (
    <p class="finding finding-error">
      <strong>{brief.aadsts ?? brief.error}. </strong>
      {brief.message}
    </p>
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
