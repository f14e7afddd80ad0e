import { list } from '../sso/text/list.ts';
import { nameInText } from './fields.ts';
import { Later } from './Later.tsx';
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
        <Later load={loadLink} given={{}} />
      ) : (
        <p class="waiting">
          Needs the {list(open.map((field) => nameInText(field, provider.value)))}.
        </p>
      )}
      {opened.value && <Later load={loadCameBack} given={{}} />}
    </section>
  );
}

const loadLink = async () => (await import('./AuthorizeLink.tsx')).AuthorizeLink;
const loadCameBack = async () => (await import('./CameBack.tsx')).CameBack;
