import { useEffect, useMemo } from 'preact/hooks';
import { readCameBack, type CameBack, type SetUp } from '../../sso/came-back/read-came-back.ts';
import type { TestRequest } from '../../sso/oidc/answer.ts';
import { ErrorView } from './ErrorView.tsx';
import { InstallationHint } from './InstallationHint.tsx';
import { canSendOn, SendOn } from './SendOn.tsx';
import { SpokenBy } from './SpokenBy.tsx';
import { showing, type PastedProps } from './paste-box.tsx';
import { Compared, Sentences } from './Sentences.tsx';
import { useInstallation, type KeptInstallation } from './use-installation.ts';

interface Props extends PastedProps {
  /** Of the test link that the text may answer. */
  request?: TestRequest;
}

/** What a text that came back means, first of all in the reader’s own installation. */
export function CameBackDoctor({ text, tell, request }: Props) {
  const installation = useInstallation();
  const result = useMemo(
    () => readCameBack(text, { request, plan: setUpOf(installation) }),
    [text, request, installation],
  );
  useEffect(() => {
    const isUnknown = result.kind === 'refused' && !result.speaker;
    tell(result.kind === 'error' ? result.main.heading : result.message, isUnknown);
  }, [result]);
  return (
    <>
      {result.leaked && (
        <p class="finding finding-error">
          <strong>Leaked.</strong> {result.leaked}
        </p>
      )}
      <Body result={result} installation={installation} text={text} />
    </>
  );
}

/** Shows in a box of the page what the text in it means; no test link is known there. */
export const show = showing(CameBackDoctor);

// What nobody was asked has a default in the plan; only what was said counts as known.
function setUpOf({ answers, plan, provider }: KeptInstallation): SetUp {
  const { target, version, replicas, flow } = answers;
  const { values, clientId, issuer, jwks, redirectUri, redirectUris } = plan;
  return {
    ...{ provider: provider?.id, values, clientId, issuer, jwks, redirectUri, redirectUris },
    ...{ target, version, replicas, flow },
  };
}

interface BodyProps {
  result: CameBack;
  installation: KeptInstallation;
  text: string;
}

function Body({ result, installation, text }: BodyProps) {
  switch (result.kind) {
    case 'error':
      return <ErrorView result={result} installation={installation} />;
    case 'refused':
      return (
        <>
          <p class="finding finding-warning">{result.message}</p>
          {result.speaker ? (
            <SpokenBy speaker={result.speaker} />
          ) : (
            <p class="hint">
              A file goes into <a href="/doctor#configuration">A configuration</a>, an ID token or
              access token into <a href="/doctor#token">A token</a>.
            </p>
          )}
          {!result.speaker && canSendOn() && <SendOn text={text} />}
        </>
      );
    default:
      return (
        <>
          <p class="finding finding-note">{result.message}</p>
          {'compared' in result && <Compared sentences={result.compared} />}
          <Sentences title="What this proves" sentences={result.proof.checked} />
          <Sentences title="What it does not prove" sentences={result.proof.unproved} />
          {!installation.complete && (
            <InstallationHint gain="Then the answer is compared with it." />
          )}
        </>
      );
  }
}
