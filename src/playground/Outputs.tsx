import type { Plan } from '../sso/plan/plan.ts';
import type { Registration } from '../sso/plan/registration.ts';
import type { People } from '../sso/providers/provider.ts';
import type { Field } from '../sso/read/finding.ts';
import { CopyButton } from './CopyButton.tsx';
import { list } from '../sso/text/list.ts';
import { nameInText } from './fields.ts';
import { isGeneral } from './is-general.ts';
import { openFields } from './open-fields.ts';
import { usePlayground } from './state.ts';

interface Output {
  label: string;
  value: (plan: Registration) => string | undefined;
  /** Whether it is worth a line; default: always. */
  when?: (plan: Registration) => boolean;
}

const outputs: readonly Output[] = [
  { label: 'Authority', value: (plan) => plan.authority },
  {
    // A generic OpenID Connect client finds everything from the issuer.
    label: 'Issuer, the authority of custom-oidc',
    value: (plan) => plan.issuer,
    when: ({ client, authority, issuer }) =>
      client?.provider === 'custom-oidc' && (!issuer || issuer !== authority),
  },
  { label: 'Discovery URL', value: (plan) => plan.discovery },
  { label: 'JWKS URL', value: (plan) => plan.jwks },
];

const nobody: People = { admins: [], domains: [] };

/** The URLs that follow from the answers. Nothing is shown before it is right. */
export function Outputs() {
  const { planned, provider } = usePlayground();
  const { plan } = planned.value;
  // What the URLs are made of; the client ID is in none of them.
  const needs = provider.value.fields
    .filter(({ key, options, optional }) => !options && !optional && key !== 'clientId')
    .map(({ key }) => key)
    .filter((key) => plan.values[key] === undefined);
  const { outputs: own } = provider.value;
  const people = 'accepted' in plan ? (plan as Plan).accepted : undefined;
  const open: ReadonlySet<Field> = new Set(openFields(planned.value));
  if (own) {
    return (
      <dl class="outputs">
        {own.map(({ label, of, needs: from, remark }) => (
          <div key={label}>
            <dt>{label}</dt>
            <Value
              {...{ label, ...(remark && { remark }) }}
              value={of(plan.values, plan.serverUrl, people ?? nobody)}
              needs={from.filter(
                (field) =>
                  plan.values[field] === undefined && (!isGeneral(field) || open.has(field)),
              )}
            />
          </div>
        ))}
      </dl>
    );
  }
  return (
    <dl class="outputs">
      <div>
        <dt>Provider</dt>
        <Value value={plan.client?.provider} label="Provider" needs={['provider']} />
      </div>
      {!plan.unlisted &&
        outputs
          .filter(({ when }) => when?.(plan) ?? true)
          .map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <Value value={value(plan)} label={label} needs={needs} />
            </div>
          ))}
      <div>
        <dt>Redirect URI to register</dt>
        {plan.redirectUris?.map(({ uri, place, when }) => (
          <Value
            key={uri}
            value={uri}
            label={`redirect URI ${uri}`}
            needs={['serverUrl']}
            remark={`${provider.value.oidc?.redirect.placeName ?? ''} ${place}${when ? `. ${when}` : ''}`}
          />
        )) ?? <Value value={undefined} label="" needs={['serverUrl']} />}
      </div>
    </dl>
  );
}

interface ValueProps {
  value: string | undefined;
  label: string;
  needs: readonly Field[];
  remark?: string;
}

function Value({ value, label, needs, remark }: ValueProps) {
  const { provider } = usePlayground();
  if (!value) {
    const names = needs.map((field) => nameInText(field, provider.value));
    return <dd class="waiting">Needs the {list(names)}.</dd>;
  }
  return (
    <dd>
      <code>{value}</code>
      <CopyButton value={value} label={label} />
      {remark && <p class="hint">{remark}</p>}
    </dd>
  );
}
