import type { CloudId } from '../providers/azure/clouds.ts';
import { consumersTenant } from '../providers/azure/known-ids.ts';
import { claimOf, hasAny, textOf } from './claims.ts';
import { docs, type FindingRule } from './finding.ts';
import { microsoftIssuer } from './issuer.ts';
import type { TokenKind } from './kind.ts';
import type { Token } from './read.ts';
import { looksLikeMilliseconds } from './times.ts';

/** What the reader means to use, as far as known; accepted values. */
export interface Expected {
  tenant?: string | undefined;
  clientId?: string | undefined;
  issuer?: string | undefined;
  cloud?: CloudId | undefined;
  /** Nonce of the test link that the token came from. */
  nonce?: string | undefined;
}

/** A token, what is expected of it, and how its times lie to now. */
export interface Situation extends Pick<Token, 'header' | 'claims'> {
  kind: TokenKind;
  expected: Expected;
  /** Seconds until it expires and until it begins. */
  expiry: number | undefined;
  beginning: number | undefined;
}

const isAccess = ({ kind }: Situation): boolean => kind.use === 'access' || kind.use === 'graph';

/**
 * What speaks against a token, the weightier first.
 *
 * Sources: Microsoft, "Access tokens", "Validate claims"; OpenMetadata JwtFilter (reads `exp` and
 * the signature alone); RFC 8725 section 3.10 for keys in the header.
 */
export const fitRules: readonly FindingRule<Situation>[] = [
  {
    code: 'token-expired',
    severity: 'error',
    message: 'It has expired. OpenMetadata answers 401 to it; sign in again for a fresh one.',
    when: ({ expiry }) => expiry !== undefined && expiry <= 0,
  },
  {
    code: 'token-not-yet-valid',
    severity: 'error',
    message:
      'It is not valid yet. If it was issued just now, a clock is wrong: yours or the server’s.',
    when: ({ beginning }) => beginning !== undefined && beginning > 0,
  },
  {
    code: 'token-no-expiry',
    severity: 'warning',
    message:
      'It has no time of expiry that can be read. OpenMetadata takes a token without exp for one that never expires.',
    when: ({ expiry, claims }) =>
      expiry === undefined || looksLikeMilliseconds(claimOf(claims, 'exp')),
  },
  {
    code: 'token-contradicts-itself',
    severity: 'error',
    message: 'It names two tenants: tid is not the one in iss. Entra ID issues no such token.',
    when: ({ claims, kind }) =>
      kind.tenant !== undefined &&
      hasAny(claims, ['tid']) &&
      claimOf(claims, 'tid') !== kind.tenant,
  },
  {
    code: 'token-other-cloud',
    severity: 'error',
    message: 'It comes from another Microsoft cloud than the one you chose.',
    docs: docs.clouds,
    when: ({ kind, expected }) =>
      expected.cloud !== undefined && kind.cloud !== undefined && kind.cloud.id !== expected.cloud,
  },
  {
    code: 'token-personal-account',
    severity: 'error',
    message:
      'It belongs to a personal Microsoft account, which no tenant of yours knows. Sign in with a work account.',
    docs: docs.authority,
    when: ({ kind }) => kind.tenant === consumersTenant,
  },
  {
    code: 'token-other-tenant',
    severity: 'error',
    message:
      'It comes from another tenant than yours. Correct the tenant ID, or sign in with an account of your tenant.',
    docs: docs.authority,
    when: ({ kind, expected }) =>
      ![undefined, consumersTenant].includes(kind.tenant) &&
      expected.tenant !== undefined &&
      kind.tenant !== expected.tenant,
  },
  {
    code: 'token-other-audience',
    severity: 'error',
    message: 'It was made for another application: its audience is not your client ID.',
    docs: docs.clientId,
    when: (situation) => isForOther(situation) && !isAccess(situation),
  },
  {
    code: 'token-for-api',
    severity: 'note',
    message: 'Its audience is an API and not your client ID, as is right for an access token.',
    when: (situation) => isForOther(situation) && isAccess(situation),
  },
  {
    code: 'token-version-1',
    severity: 'error',
    message:
      'It is an ID token of version 1, whose issuer is not the one of your plan. Sign in through the authorize URL that has /oauth2/v2.0/ in it.',
    docs: docs.authority,
    when: ({ kind }) => kind.use === 'id' && kind.version === '1.0',
  },
  {
    code: 'token-version-1-access',
    severity: 'note',
    message:
      'Access tokens of version 1 are normal, even after a sign-in at version 2: the API that a token is for chooses the version, in its manifest.',
    when: (situation) => isAccess(situation) && situation.kind.version === '1.0',
  },
  {
    code: 'token-other-issuer',
    severity: 'error',
    message:
      'Its issuer is not the one of your plan. The two are compared letter by letter, a slash at the end included.',
    docs: docs.authority,
    when: ({ kind, expected, claims }) =>
      expected.issuer !== undefined &&
      kind.version !== '1.0' &&
      kind.use !== 'openmetadata' &&
      sameOrigin(kind, expected) &&
      claimOf(claims, 'iss') !== expected.issuer,
  },
  {
    code: 'token-nonce-missing',
    severity: 'error',
    message:
      'It has no nonce although the test link sent one, so it does not belong to that sign-in. OpenMetadata refuses such a token.',
    when: ({ kind, expected, claims }) =>
      kind.use === 'id' && expected.nonce !== undefined && !hasAny(claims, ['nonce']),
  },
  {
    code: 'token-nonce-differs',
    severity: 'error',
    message: 'Its nonce is not the one of the test link: it belongs to another sign-in.',
    when: ({ expected, claims }) =>
      expected.nonce !== undefined &&
      hasAny(claims, ['nonce']) &&
      claimOf(claims, 'nonce') !== expected.nonce,
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
  {
    code: 'token-shared-secret',
    severity: 'error',
    message:
      'Its signature is made with a shared secret (HS). Entra ID never does that, and OpenMetadata cannot check it.',
    docs: docs.algorithm,
    when: ({ header }) => /^HS/i.test(textOf(header, 'alg') ?? ''),
  },
  {
    code: 'token-other-algorithm',
    severity: 'warning',
    message:
      'It is not signed with RS256, which is the algorithm that OpenMetadata expects unless a setting says otherwise.',
    docs: docs.algorithm,
    when: ({ header }) => !/^(?:HS.*|RS256)$/i.test(textOf(header, 'alg') ?? ''),
  },
  {
    code: 'token-no-kid',
    severity: 'warning',
    message:
      'It does not name the key that signed it (kid), and OpenMetadata looks the key up by that name.',
    docs: docs.publicKeys,
    when: ({ header }) => !textOf(header, 'kid'),
  },
  {
    code: 'token-brings-key',
    severity: 'warning',
    message:
      'Its header brings a key, or an address of one (jku, x5u, jwk, x5c). This page never follows that: a forger would name a key of their own.',
    when: ({ header }) => hasAny(header, ['jku', 'x5u', 'jwk', 'x5c']),
  },
];

function isForOther({ kind, expected, claims }: Situation): boolean {
  if (expected.clientId === undefined || kind.use === 'openmetadata') return false;
  const aud = claimOf(claims, 'aud');
  const audiences: unknown[] = Array.isArray(aud) ? aud : [aud];
  return ![expected.clientId, `api://${expected.clientId}`].some((own) => audiences.includes(own));
}

// Another tenant or cloud has its own sentence, and so has another audience.
function sameOrigin(kind: TokenKind, expected: Expected): boolean {
  return (
    kind.tenant === undefined ||
    ((expected.tenant === undefined || kind.tenant === expected.tenant) &&
      (expected.cloud === undefined || kind.cloud?.id === expected.cloud))
  );
}

function isGuest(claims: Token['claims']): boolean {
  const named = ['upn', 'preferred_username', 'unique_name', 'email'].some((name) =>
    /#ext#/i.test(textOf(claims, name) ?? ''),
  );
  const acct = claimOf(claims, 'acct');
  const idp = textOf(claims, 'idp');
  const home = microsoftIssuer(idp)?.tenant ?? idp;
  const here = microsoftIssuer(claimOf(claims, 'iss'))?.tenant;
  return (
    named ||
    acct === 1 ||
    acct === '1' ||
    (here !== undefined && idp !== undefined && home !== here)
  );
}
