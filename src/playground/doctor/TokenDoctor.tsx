import { useEffect, useMemo, useState } from 'preact/hooks';
import sheet from '../../styles/token.css?url';
import {
  checkToken,
  defaultAdmins,
  explainClaims,
  explainHeader,
  kindOf,
  readToken,
  type Expected,
  type IdentitySettings,
  type Token,
} from '../../sso/token/read-token.ts';
import type { Verification } from '../../sso/token/verify.ts';
import { ClaimTable } from './ClaimTable.tsx';
import { IdentityView } from './IdentityView.tsx';
import { InstallationHint } from './InstallationHint.tsx';
import { showing, type PastedProps } from './paste-box.tsx';
import { canSendOn, SendOn } from './SendOn.tsx';
import { SignatureCheck } from './SignatureCheck.tsx';
import { TokenFindings } from './TokenFindings.tsx';
import { useInstallation, type KeptInstallation } from './use-installation.ts';

/** What a token says, whether it fits, and who its user would be. */
export function TokenDoctor({ text, tell }: PastedProps) {
  const installation = useInstallation();
  const result = useMemo(() => readToken(text), [text]);
  const refused = result.kind === 'refused';
  const message = refused ? result.message : kindOf(result).message;
  useEffect(() => {
    tell(message, refused);
  }, [message]);
  return (
    <>
      {refused ? (
        <p class="finding finding-error" data-code={result.code}>
          <strong>Not readable.</strong> {message}
        </p>
      ) : (
        <p class="token-kind">{message}</p>
      )}
      {refused && canSendOn() && <SendOn text={text} />}
      {!refused && (
        // Another token or installation is another matter: nothing said of the last one may stay.
        <Read
          key={result.compact + JSON.stringify(installation.answers)}
          token={result}
          installation={installation}
        />
      )}
    </>
  );
}

/** Shows in a box of the page what the token in it says. */
export const show = showing(TokenDoctor, sheet);

function Read({ token, installation }: { token: Token; installation: KeptInstallation }) {
  const [verification, setVerification] = useState<Verification>();
  const now = new Date();
  const expected = expectedFrom(installation);
  const findings = checkToken(token, now, expected);
  return (
    <>
      <TokenFindings findings={[...findings, ...token.notes]} />
      {!installation.complete && (
        <InstallationHint gain="Then issuer and client ID are compared with it." />
      )}
      <section aria-labelledby="doctor-claims">
        <h3 id="doctor-claims">What it says</h3>
        <ClaimTable caption="Claims" rows={explainClaims(token, now)} />
        <details>
          <summary>The header: how it is signed</summary>
          <ClaimTable caption="Header" rows={explainHeader(token)} />
        </details>
      </section>
      <IdentityView
        claims={token.claims}
        settings={settingsFrom(installation)}
        known={{ findings, verification }}
      />
      <SignatureCheck
        token={token}
        expected={expected}
        result={verification}
        onResult={setVerification}
      />
    </>
  );
}

function expectedFrom({ plan, provider }: KeptInstallation): Expected {
  const { clientId, issuer, values } = plan;
  return { provider: provider?.id, values, clientId, issuer };
}

function settingsFrom({ plan }: KeptInstallation): Partial<IdentitySettings> {
  const { admins = [], domains: [domain] = [] } = plan.accepted ?? {};
  return {
    version: plan.version,
    admins: admins.length > 0 ? admins : defaultAdmins,
    ...(domain !== undefined && { principalDomain: domain }),
  };
}
