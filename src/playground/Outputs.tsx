import type { Field } from '../sso/read/finding.ts';
import type { Registration } from '../sso/plan/registration.ts';
import { CopyButton } from './CopyButton.tsx';
import { nameInText } from './fields.ts';
import { usePlayground } from './state.ts';

interface Output {
  label: string;
  needs: Field;
  value: (plan: Registration) => string | undefined;
  /** The provider it is for, when not for all. */
  only?: NonNullable<Registration['provider']>;
}

const outputs: readonly Output[] = [
  { label: 'Provider', needs: 'cloud', value: (plan) => plan.provider },
  { label: 'Authority', needs: 'tenant', value: (plan) => plan.authority },
  {
    // A generic OpenID Connect client finds everything from the issuer.
    label: 'Issuer, the authority of custom-oidc',
    needs: 'tenant',
    value: (plan) => plan.issuer,
    only: 'custom-oidc',
  },
  { label: 'Discovery URL', needs: 'tenant', value: (plan) => plan.discovery },
  { label: 'JWKS URL', needs: 'tenant', value: (plan) => plan.jwks },
];

/** The URLs that follow from the answers. Nothing is shown before it is right. */
export function Outputs() {
  const { plan } = usePlayground().planned.value;
  return (
    <dl class="outputs">
      {outputs
        .filter(
          ({ only, needs }) =>
            (!only || only === plan.provider) && !(plan.external && needs === 'tenant'),
        )
        .map(({ label, needs, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <Value value={value(plan)} label={label} needs={needs} />
          </div>
        ))}
      <div>
        <dt>Redirect URI to register</dt>
        {plan.redirectUris?.map(({ uri, platform, when }) => (
          <Value
            key={uri}
            value={uri}
            label={`redirect URI ${uri}`}
            needs="serverUrl"
            remark={`Platform ${platform}${when ? `. ${when}` : ''}`}
          />
        )) ?? <Value value={undefined} label="" needs="serverUrl" />}
      </div>
    </dl>
  );
}

function Value(props: { value: string | undefined; label: string; needs: Field; remark?: string }) {
  const { value, label, needs, remark } = props;
  if (!value) return <dd class="waiting">Needs the {nameInText(needs)}.</dd>;
  return (
    <dd>
      <code>{value}</code>
      <CopyButton value={value} label={label} />
      {remark && <p class="hint">{remark}</p>}
    </dd>
  );
}
