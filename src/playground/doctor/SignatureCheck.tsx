import { useState } from 'preact/hooks';
import { jwksUrlFor, kindOf, type Expected, type Token } from '../../sso/token/read-token.ts';
import type { Verification } from '../../sso/token/verify.ts';
import { fetchPublic } from '../fetch-public.ts';
import { TokenFindings } from './TokenFindings.tsx';

interface Props {
  token: Token;
  expected: Expected;
  /** What came of the last check, which the verdict above needs too. */
  result: Verification | undefined;
  onResult: (result: Verification | undefined) => void;
}

/** Asks the provider for the public keys, on a click only, or takes a pasted list. */
export function SignatureCheck({ token, expected, result, onResult: setResult }: Props) {
  const address = jwksUrlFor(token.claims);
  const [said, say] = useState('reason' in address ? address.reason : '');
  const [byHand, setByHand] = useState('reason' in address);
  const [pasted, setPasted] = useState('');

  const judge = async (jwks: string) => {
    const { verifyToken } = await import('../../sso/token/verify.ts');
    const isId = kindOf(token).use === 'id';
    const { issuer, clientId } = expected;
    // What an access token should say is its API’s matter.
    const compared = isId ? { issuer, audience: clientId } : {};
    setResult(await verifyToken(token.compact, { jwks, now: new Date(), ...compared }));
    say('');
  };
  const ask = async (url: string) => {
    say('Asking…');
    setResult(undefined);
    try {
      await judge(await fetchPublic(url));
    } catch {
      say('This browser may not read the keys from here. Open them, and paste what you see.');
      setByHand(true);
    }
  };

  return (
    <section class="signature" aria-labelledby="doctor-signature">
      <h3 id="doctor-signature">Check the signature</h3>
      {'url' in address && (
        <p class="test-actions">
          <button type="button" class="small-button" onClick={() => void ask(address.url)}>
            Check the signature
          </button>
          <span class="hint">{address.asks} The token is not sent.</span>
        </p>
      )}
      <div role="status">
        {said && <p class="hint">{said}</p>}
        {result && <Result result={result} />}
      </div>
      {byHand && (
        <div class="field">
          {'url' in address && (
            <p>
              <a href={address.url} target="_blank" rel="noopener noreferrer">
                Open the key list
              </a>
            </p>
          )}
          <label for="doctor-keys">Key list (JWKS)</label>
          <textarea
            id="doctor-keys"
            rows={4}
            value={pasted}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => {
              setPasted(event.currentTarget.value);
              if (event.currentTarget.value.trim()) void judge(event.currentTarget.value);
              else setResult(undefined);
            }}
          />
        </div>
      )}
    </section>
  );
}

// What to call a result that is not accepted.
const verdicts = { right: 'Not acceptable', wrong: 'Wrong', unchecked: 'Not checked' };

function Result({ result }: { result: Verification }) {
  const { signature, accepted, code, message, kid, algorithm, findings } = result;
  return (
    <>
      <p class={`finding finding-${accepted ? 'note' : 'error'}`} data-code={code}>
        <strong>{accepted ? 'Verified' : verdicts[signature]}.</strong> {message}
        {kid && (
          <>
            {' '}
            Key <code>{kid}</code>, {algorithm}.
          </>
        )}
      </p>
      <TokenFindings findings={findings} />
    </>
  );
}
