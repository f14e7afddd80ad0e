import { claimOf, hasAny, textClaim, type Claims } from '../../token/claims.ts';
import { docs, type FindingRule } from '../../token/finding.ts';
import type { FitFacts } from '../../token/fit-rules.ts';
import { consumersTenant } from './known-ids.ts';
import { microsoftIssuer } from './issuer.ts';

/** Pages of this room that findings lead to. */
export const pages = {
  authority: '/deployment/security/azure/auth-code-flow#the-authority-loginmicrosoftonlinecom',
  clouds: '/deployment/security/azure#sovereign-clouds',
} as const;

/**
 * What speaks against a token of Entra ID, the weightier first. Microsoft, "Access tokens", "Validate
 * claims", "ID token claims reference".
 */
export const fit: readonly FindingRule<FitFacts>[] = [
  {
    code: 'token-contradicts-itself',
    severity: 'error',
    message: 'It names two tenants: tid is not the one in iss. Entra ID issues no such token.',
    when: ({ claims, kind }) =>
      kind.values['tenant'] !== undefined &&
      hasAny(claims, ['tid']) &&
      claimOf(claims, 'tid') !== kind.values['tenant'],
  },
  {
    code: 'token-other-cloud',
    severity: 'error',
    message: 'It comes from another Microsoft cloud than the one you chose.',
    docs: pages.clouds,
    when: ({ kind, expected }) => differ(kind.values['cloud'], expected.values?.['cloud']),
  },
  {
    code: 'token-personal-account',
    severity: 'error',
    message:
      'It belongs to a personal Microsoft account, which no tenant of yours knows. Sign in with a work account.',
    docs: pages.authority,
    when: ({ kind }) => kind.values['tenant'] === consumersTenant,
  },
  {
    code: 'token-other-tenant',
    severity: 'error',
    message:
      'It comes from another tenant than yours. Correct the tenant ID, or sign in with an account of your tenant.',
    docs: pages.authority,
    when: ({ kind, expected }) =>
      kind.values['tenant'] !== consumersTenant &&
      differ(kind.values['tenant'], expected.values?.['tenant']),
  },
  {
    code: 'token-version-1',
    severity: 'error',
    message:
      'It is an ID token of version 1, whose issuer is not the one of your plan. Sign in through the authorize URL that has /oauth2/v2.0/ in it.',
    docs: pages.authority,
    when: ({ kind }) => kind.use === 'id' && kind.values['version'] === '1.0',
  },
  {
    code: 'token-version-1-access',
    severity: 'note',
    message:
      'Access tokens of version 1 are normal, even after a sign-in at version 2: the API that a token is for chooses the version, in its manifest.',
    when: (facts) => isAccess(facts) && facts.kind.values['version'] === '1.0',
  },
  {
    code: 'token-guest',
    severity: 'warning',
    message:
      'The user is a guest of the tenant. Sign-in names of guests are long and hold #EXT#; a claim with the e-mail address makes a better user name.',
    docs: docs.claimOrder,
    when: ({ claims }) => isGuest(claims),
  },
  {
    code: 'token-groups-elsewhere',
    severity: 'warning',
    message:
      'The user has more groups than fit into the token, so it carries none. OpenMetadata does not ask Microsoft Graph for them.',
    docs: docs.teamClaim,
    when: ({ claims }) => hasAny(claims, ['hasgroups', '_claim_names']),
  },
];

/** Whether those rules, or the one for another tenant or version, say why the issuer is another. */
export function tellsIssuer({ kind, expected: { values } }: FitFacts): boolean {
  return (
    kind.values['version'] === '1.0' ||
    differ(kind.values['tenant'], values?.['tenant']) ||
    differ(kind.values['cloud'], values?.['cloud'])
  );
}

const isAccess = ({ kind }: FitFacts): boolean =>
  kind.use === 'access' || kind.use === 'provider-api';

function differ(said: string | undefined, meant: string | undefined): boolean {
  return said !== undefined && meant !== undefined && said !== meant;
}

function isGuest(claims: Claims): boolean {
  const named = ['upn', 'preferred_username', 'unique_name', 'email'].some((name) =>
    /#ext#/i.test(textClaim(claims, name) ?? ''),
  );
  const acct = claimOf(claims, 'acct');
  const idp = textClaim(claims, 'idp');
  const home = microsoftIssuer(idp)?.tenant ?? idp;
  const here = microsoftIssuer(claimOf(claims, 'iss'))?.tenant;
  return (
    named ||
    acct === 1 ||
    acct === '1' ||
    (here !== undefined && idp !== undefined && home !== here)
  );
}
