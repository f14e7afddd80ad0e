import { useEffect } from 'preact/hooks';
import { authorizeLink } from '../sso/oidc/authorize.ts';
import { CopyButton } from './CopyButton.tsx';
import { usePlayground } from './state.ts';

/** The test link itself, with values of its own for each time it is opened. */
export function AuthorizeLink() {
  const { planned, next, renew, use } = usePlayground();
  const { authorizationEndpoint, clientId, redirectUri } = planned.value.plan;
  useEffect(() => {
    if (next.value === undefined) void renew();
  }, []);
  const request = next.value;
  if (request === null) {
    return (
      <p class="waiting">Its random values need a page that came over https or from localhost.</p>
    );
  }
  if (!request || !authorizationEndpoint || !clientId || !redirectUri) {
    return <p class="waiting">Preparing…</p>;
  }
  const href = authorizeLink({ authorizationEndpoint, clientId, redirectUri }, request);
  return (
    <>
      <p class="test-actions">
        <a
          class="primary"
          href={href}
          target="_blank"
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
          onClick={() => {
            // A used state or nonce is not used again; the browser has read the link by then.
            setTimeout(() => {
              use(request);
            });
          }}
        >
          Open the test sign-in in a new tab
        </a>
        <CopyButton value={href} label="the test link" />
      </p>
      <p class="link-text">
        <code>{href}</code>
      </p>
    </>
  );
}
