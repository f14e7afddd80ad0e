import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { authorizeLink } from '../sso/authorize.ts';
import { CopyButton } from './CopyButton.tsx';
import { nameInText } from './fields.ts';
import { usePlayground } from './state.ts';

/** The link that tries the registration, and what opening it proves. */
export function TestLink() {
  const { opened } = usePlayground();
  return (
    <section class="test-link" aria-labelledby="playground-test">
      <p class="test-title" id="playground-test">
        Test the registration
      </p>
      <Link />
      {opened.value && <Later />}
    </section>
  );
}

/** What comes after the link is opened is loaded then, and not before. */
function Later() {
  const [CameBack, setCameBack] = useState<ComponentType>();
  useEffect(() => {
    void import('./CameBack.tsx').then((loaded) => {
      setCameBack(() => loaded.CameBack);
    });
  }, []);
  return CameBack ? <CameBack /> : null;
}

function Link() {
  const { planned, next, use } = usePlayground();
  const { plan, findings, missing } = planned.value;
  const { authorizationEndpoint, clientId, redirectUri } = plan;
  if (!authorizationEndpoint || !clientId || !redirectUri) {
    const needed = ['tenant', 'clientId', 'serverUrl'] as const;
    const open = needed.filter(
      (field) =>
        missing.includes(field) ||
        findings.some((finding) => finding.field === field && finding.severity === 'error'),
    );
    return <p class="waiting">Needs the {list(open.map(nameInText))}.</p>;
  }
  const request = next.value;
  if (request === null) {
    return (
      <p class="waiting">Its random values need a page that came over https or from localhost.</p>
    );
  }
  if (!request) return <p class="waiting">Preparing…</p>;
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

export function list(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
