import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { list } from '../sso/text/list.ts';
import { nameInText } from './fields.ts';
import { usePlayground } from './state.ts';

/** The link that tries the registration, and what opening it proves. */
export function TestLink() {
  const { opened, planned, provider } = usePlayground();
  // Who signs in without a redirect has no link to try. A form that nobody touched says less of it.
  if (provider.value.flow) return null;
  const { plan, findings, missing } = planned.value;
  const ready = plan.authorizationEndpoint && plan.clientId && plan.signInUris;
  const asked = provider.value.fields.filter(({ options }) => !options).map(({ key }) => key);
  const open = [...asked, 'serverUrl'].filter(
    (field) =>
      missing.includes(field) ||
      findings.some((finding) => finding.field === field && finding.severity === 'error'),
  );
  return (
    <section class="test-link" aria-labelledby="playground-test">
      <p class="test-title" id="playground-test">
        Test the registration
      </p>
      {ready ? (
        <Later load={loadLink} />
      ) : (
        <p class="waiting">
          Needs the {list(open.map((field) => nameInText(field, provider.value)))}.
        </p>
      )}
      {opened.value && <Later load={loadCameBack} />}
    </section>
  );
}

const loadLink = async () => (await import('./AuthorizeLink.tsx')).AuthorizeLink;
const loadCameBack = async () => (await import('./CameBack.tsx')).CameBack;

/** A part that is loaded when it is needed, and not before. */
function Later({ load }: { load: () => Promise<ComponentType> }) {
  const [Part, setPart] = useState<ComponentType>();
  useEffect(() => {
    void load().then((loaded) => {
      setPart(() => loaded);
    });
  }, []);
  return Part ? <Part /> : <p class="waiting">Preparing…</p>;
}
