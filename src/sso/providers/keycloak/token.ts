import { claimMeanings as usual } from '../../token/claim-meanings.ts';
import type { FitFacts } from '../../token/fit-rules.ts';
import type { ProviderToken } from '../../token/provider-token.ts';
import { hasAny } from '../../token/claims.ts';
import { pages } from './pages.ts';
import { readRealmUrl } from './realm-url.ts';

function differ(said: string | undefined, meant: string | undefined): boolean {
  return said !== undefined && meant !== undefined && said !== meant;
}

const otherRealm = ({ kind, expected: { values } }: FitFacts): boolean =>
  differ(kind.values['realm'], values?.['realm']);
const otherHost = ({ kind, expected: { values } }: FitFacts): boolean =>
  differ(kind.values['keycloakUrl'], values?.['keycloakUrl']);

/** Keycloak's tokens, as Keycloak 26.7 makes them. */
export const token: ProviderToken = {
  issuer(iss) {
    const url = readRealmUrl(iss);
    if (!url || url.rest !== '') return undefined;
    return {
      values: { keycloakUrl: url.base, realm: url.realm },
      name: 'a realm of Keycloak',
    };
  },
  fit: [
    {
      code: 'token-other-realm',
      severity: 'error',
      message:
        'It comes from another realm than yours. Correct the realm, where capital letters count, or sign in there.',
      docs: pages.overview,
      when: otherRealm,
    },
    {
      code: 'token-other-keycloak-address',
      severity: 'error',
      message:
        'It comes from your realm under another address. Keycloak takes its address from each request until it is started with --hostname.',
      docs: `${pages.overview}#two-addresses`,
      when: (facts) => otherHost(facts) && !otherRealm(facts),
    },
    {
      code: 'token-roles-not-for-openmetadata',
      severity: 'note',
      message:
        'Its roles stand in realm_access, where OpenMetadata does not look. A mapper puts them into a claim roles of the ID token.',
      docs: `${pages.confidential}#roles-and-groups`,
      when: ({ claims }) => hasAny(claims, ['realm_access']) && !hasAny(claims, ['roles']),
    },
  ],
  tellsIssuer: (facts) => otherRealm(facts) || otherHost(facts),
  claims: {
    iss: 'Issuer: the address of the realm, as Keycloak saw it at sign-in.',
    aud: usual.aud,
    azp: 'The client that asked for the token; in an ID token the same as aud.',
    sub: 'Subject: the user, by an ID that Keycloak made.',
    preferred_username: 'The user name in Keycloak.',
    email: 'E-mail address as Keycloak has it.',
    email_verified: 'Whether Keycloak has checked the address.',
    realm_access: 'Roles of the realm. OpenMetadata does not read them here.',
    resource_access: 'Roles of single clients. OpenMetadata does not read them here.',
    groups: 'Groups, where a mapper of the client puts them.',
    roles: 'Roles, where a mapper of the client puts them.',
    sid: 'The session at Keycloak.',
    typ: 'Kind of the token: ID, Bearer, Refresh or Offline.',
  },
  jwks(iss) {
    const url = readRealmUrl(iss);
    if (!url || url.rest !== '') return undefined;
    return {
      code: 'jwks-realm',
      reason:
        'The keys are at the issuer followed by /protocol/openid-connect/certs. This page asks no server of yours: open that address and paste what it shows.',
    };
  },
};
