import { useComputed, useSignal } from '@preact/signals';
import {
  defaultAdmins,
  defaultClaimOrder,
  defaultPrincipalDomain,
  identityOf,
  readTypedList,
  verdictOf,
  type Claims,
  type Identity,
  type IdentitySettings,
  type Known,
  type Verdict,
} from '../../sso/token/read-token.ts';
import { defaultVersion } from '../../sso/server/versions.ts';
import { CheckBox } from '../CheckBox.tsx';
import { SettingInput } from './SettingInput.tsx';
import { TokenFindings } from './TokenFindings.tsx';

interface Props {
  claims: Claims;
  settings: Partial<IdentitySettings>;
  /** What else decides whether the user gets in. */
  known: Omit<Known, 'identity'>;
}

/** The user that OpenMetadata makes of the claims, with settings that can be tried out. */
export function IdentityView({ claims, settings, known }: Props) {
  const order = useSignal((settings.claimOrder ?? defaultClaimOrder).join(', '));
  const mapping = useSignal(settings.mapping ?? '');
  const domain = useSignal(settings.principalDomain ?? defaultPrincipalDomain);
  const admins = useSignal((settings.admins ?? defaultAdmins).join(', '));
  const enforced = useSignal(settings.enforcePrincipalDomain ?? false);
  const orderList = useComputed(() => readTypedList(order.value));
  const adminList = useComputed(() => readTypedList(admins.value));
  const identity = identityOf(claims, {
    version: defaultVersion,
    ...settings,
    claimOrder: orderList.value.entries,
    mapping: mapping.value,
    principalDomain: domain.value.trim(),
    admins: adminList.value.entries,
    enforcePrincipalDomain: enforced.value,
  });

  return (
    <section class="identity" aria-labelledby="doctor-identity">
      <h3 id="doctor-identity">What OpenMetadata makes of it</h3>
      <div class="identity-settings">
        <SettingInput
          id="doctor-order"
          label="Order of claims"
          setting="AUTHENTICATION_JWT_PRINCIPAL_CLAIMS"
          text={order}
          refused={orderList.value.refused}
        />
        <SettingInput
          id="doctor-mapping"
          label="Mapping of claims"
          setting="AUTHENTICATION_JWT_PRINCIPAL_CLAIMS_MAPPING"
          text={mapping}
          example="username:preferred_username,email:email"
        />
        <SettingInput
          id="doctor-domain"
          label="Principal domain"
          setting="AUTHORIZER_PRINCIPAL_DOMAIN"
          text={domain}
          example="example.com"
        />
        <SettingInput
          id="doctor-admins"
          label="Administrators"
          setting="AUTHORIZER_ADMIN_PRINCIPALS"
          text={admins}
          refused={adminList.value.refused}
        />
        <div class="field">
          <CheckBox
            checked={enforced.value}
            onChange={(checked) => {
              enforced.value = checked;
            }}
          >
            Let in only users of that domain
          </CheckBox>
        </div>
      </div>
      <div role="status" class="identity-result">
        <User identity={identity} verdict={verdictOf({ ...known, identity })} />
      </div>
      {identity.steps.length > 0 && <Steps identity={identity} />}
      <TokenFindings findings={identity.findings} />
    </section>
  );
}

function User({ identity, verdict }: { identity: Identity; verdict: Verdict }) {
  const { userName, email, displayName, admin, roles, teams } = identity;
  const rows: readonly [label: string, value: string | undefined, literal?: boolean][] = [
    ['Gets in', verdict.message],
    ['User name', userName, true],
    ['E-mail', email, true],
    ['Name shown', displayName, true],
    ['Administrator', userName === undefined ? undefined : admin ? 'Yes' : 'No'],
    ['Roles', roles.join(', ') || undefined, true],
    ['Teams', teams.join(', ') || undefined, true],
  ];
  return (
    <dl class="outputs">
      {rows.map(([label, value, literal]) =>
        value === undefined ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{literal ? <code>{value || '(empty)'}</code> : value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Steps({ identity: { source, steps } }: { identity: Identity }) {
  return (
    <div class="identity-steps">
      <p>{source === 'mapping' ? 'The mapping decides:' : 'The claims are asked in this order:'}</p>
      <ol>
        {steps.map(({ claim, message }, at) => (
          <li key={at}>
            <code>{claim}</code> {message}
          </li>
        ))}
      </ol>
    </div>
  );
}
