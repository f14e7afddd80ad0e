import { useEffect } from 'preact/hooks';
import { authorizeLink } from '../sso/oidc/authorize.ts';
import { CopyButton } from './CopyButton.tsx';
import { usePlayground } from './state.ts';

/**
 * The test link itself, with values of its own for each time it is opened. Where a server may send
 * more than one redirect URI there is a link for each, first the one that the release sends.
 */
export function AuthorizeLink() {
  const { answers, planned, provider, next, renew, use } = usePlayground();
  const { authorizationEndpoint, clientId, signInUris, values } = planned.value.plan;
  const { oidc } = provider.value;
  useEffect(() => {
    if (next.value === undefined) void renew();
  }, []);
  const request = next.value;
  if (request === null) {
    return (
      <p class="waiting">Its random values need a page that came over https or from localhost.</p>
    );
  }
  if (!request || !oidc || !authorizationEndpoint || !clientId || !signInUris) {
    return <p class="waiting">Preparing…</p>;
  }
  const { scope, prompt, http } = oidc;
  const parameters = oidc.parameters?.(values, answers.value.flow) ?? {};
  const links = signInUris.map((redirectUri) => ({
    redirectUri,
    href: authorizeLink({ authorizationEndpoint, clientId, redirectUri }, request, {
      ...{ scope, prompt, parameters },
      ...(http && { http }),
    }),
  }));
  const [first] = links;
  return (
    <>
      {links.map(({ redirectUri, href }, index) => (
        <p key={redirectUri} class="test-actions">
          <a
            class={index === 0 ? 'primary' : 'small-button'}
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            referrerpolicy="no-referrer"
            onClick={() => {
              // A used state or nonce is not used again; the browser has read the link by then.
              setTimeout(() => {
                use({ ...request, redirectUri });
              });
            }}
          >
            {index === 0 ? 'Open the test sign-in in a new tab' : 'Test the other redirect URI'}
          </a>
          {index === 0 && <CopyButton value={href} label="the test link" />}
          {links.length > 1 && (
            <span class="hint">
              Returns to <code>{redirectUri}</code>
            </span>
          )}
        </p>
      ))}
      {first && (
        <p class="link-text">
          <code>{first.href}</code>
        </p>
      )}
    </>
  );
}
