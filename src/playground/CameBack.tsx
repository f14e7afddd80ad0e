import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { readCameBack } from '../sso/came-back/read-came-back.ts';
import type { TestRequest } from '../sso/oidc/answer.ts';
import { redeemCommand } from '../sso/oidc/redeem.ts';
import { CopyButton } from './CopyButton.tsx';
import { usePlayground } from './state.ts';

/** What the reader brings back from the test sign-in, and what it says. */
export function CameBack() {
  const { opened, planned, answers, provider } = usePlayground();
  const [address, setAddress] = useState('');
  const { issuer, tokenEndpoint, clientId, signInUris = [] } = planned.value.plan;
  const request = opened.value;
  if (!request) return null;
  const { redirectUri } = request;
  const untested = signInUris.filter((uri) => uri !== redirectUri);
  const sent = { state: request.state, redirectUri, ...(issuer && { issuer }) };
  const result = address.trim() ? readCameBack(address, { request: sent }) : undefined;
  const code = result?.kind === 'callback-code' ? result.code : undefined;

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
          <p class={`finding finding-${code === undefined ? 'error' : 'note'}`}>
            {result.message}
            {result.leaked && ` ${result.leaked}`}
          </p>
        )}
        {result?.kind === 'error' && (
          <Explained text={address} {...sent} code={result.main.code} message={result.message} />
        )}
      </div>
      {code !== undefined && untested.length > 0 && (
        <p class="hint">
          This was <code>{redirectUri}</code>. Test <code>{untested.join(' ')}</code> too: it needs
          a registration of its own.
        </p>
      )}
      {code !== undefined && tokenEndpoint && clientId && (
        <Redeem
          command={redeemCommand({
            tokenEndpoint,
            clientId,
            redirectUri,
            codeVerifier: request.codeVerifier,
            code,
            flow: provider.value.oidc?.secretAlways ? 'confidential' : answers.value.flow,
          })}
        />
      )}
    </div>
  );
}

type Explanation = ComponentType<{ text: string; request: TestRequest }>;

interface ErrorProps extends TestRequest {
  text: string;
  code: string;
  message: string;
}

/**
 * What the doctor says about an error, which is loaded with the first one. Until it is there, the
 * error in short: one explanation, never two.
 */
function Explained({ text, code, message, ...sent }: ErrorProps) {
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
      <strong>{code}. </strong>
      {message}
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
