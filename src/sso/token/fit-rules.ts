import { claimOf, hasAny, textClaim } from './claims.ts';
import { docs, type FindingRule } from './finding.ts';
import type { TokenKind } from './kind.ts';
import type { Token } from './read.ts';
import { looksLikeMilliseconds } from './times.ts';

/** What the reader means to use, as far as known; accepted values. */
export interface Expected {
  /** Without one, the usual provider. */
  provider?: string | undefined;
  clientId?: string | undefined;
  issuer?: string | undefined;
  /** Values that only this provider has, by the key of their field. */
  values?: Readonly<Record<string, string | undefined>> | undefined;
  /** Nonce of the test link that the token came from. */
  nonce?: string | undefined;
}

/** A token, what is expected of it, and how its times lie to now. */
export interface FitFacts extends Pick<Token, 'header' | 'claims'> {
  kind: TokenKind;
  expected: Expected;
  /** Seconds until it expires and until it begins. */
  expiry: number | undefined;
  beginning: number | undefined;
  /** Whether the provider’s rules said already why the issuer is another one. */
  issuerTold: boolean;
}

const isAccess = ({ kind }: FitFacts): boolean =>
  kind.use === 'access' || kind.use === 'provider-api';

/**
 * What speaks against a token at this time: the weightiest, so these come first.
 *
 * Sources: RFC 7519 section 4.1; OpenMetadata JwtFilter (reads `exp` and the signature alone).
 */
export const timeRules: readonly FindingRule<FitFacts>[] = [
  {
    code: 'token-expired',
    severity: 'error',
    message: 'It has expired. OpenMetadata answers 401 to it; sign in again for a fresh one.',
    when: ({ expiry }) => expiry !== undefined && expiry <= 0,
  },
  {
    code: 'token-too-early',
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
];

/**
 * What else speaks against a token, whoever issued it; the rules of its provider come before these.
 *
 * Sources: OpenID Connect Core section 3.1.3.7; RFC 8725 section 3.10 for keys in the header.
 */
export const fitRules: readonly FindingRule<FitFacts>[] = [
  {
    code: 'token-other-audience',
    severity: 'error',
    message: 'It was made for another application: its audience is not your client ID.',
    docs: docs.clientId,
    when: (facts) => isForOther(facts) && !isAccess(facts),
  },
  {
    code: 'token-for-api',
    severity: 'note',
    message: 'Its audience is an API and not your client ID, as is right for an access token.',
    when: (facts) => isForOther(facts) && isAccess(facts),
  },
  {
    code: 'token-other-issuer',
    severity: 'error',
    message:
      'Its issuer is not the one of your plan. The two are compared letter by letter, a slash at the end included.',
    docs: docs.issuer,
    when: ({ kind, expected, claims, issuerTold }) =>
      expected.issuer !== undefined &&
      kind.use !== 'openmetadata' &&
      !issuerTold &&
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
    code: 'token-shared-secret',
    severity: 'error',
    message: 'Its signature is made with a shared secret (HS), and OpenMetadata cannot check that.',
    docs: docs.algorithm,
    when: ({ header }) => /^HS/i.test(textClaim(header, 'alg') ?? ''),
  },
  {
    code: 'token-other-algorithm',
    severity: 'warning',
    message:
      'It is not signed with RS256, which is the algorithm that OpenMetadata expects unless a setting says otherwise.',
    docs: docs.algorithm,
    when: ({ header }) => !/^(?:HS.*|RS256)$/i.test(textClaim(header, 'alg') ?? ''),
  },
  {
    code: 'token-no-kid',
    severity: 'warning',
    message:
      'It does not name the key that signed it (kid), and OpenMetadata looks the key up by that name.',
    docs: docs.publicKeys,
    when: ({ header }) => !textClaim(header, 'kid'),
  },
  {
    code: 'token-brings-key',
    severity: 'warning',
    message:
      'Its header brings a key, or an address of one (jku, x5u, jwk, x5c). This page never follows that: a forger would name a key of their own.',
    when: ({ header }) => hasAny(header, ['jku', 'x5u', 'jwk', 'x5c']),
  },
];

function isForOther({ kind, expected, claims }: FitFacts): boolean {
  if (expected.clientId === undefined || kind.use === 'openmetadata') return false;
  const aud = claimOf(claims, 'aud');
  const audiences: unknown[] = Array.isArray(aud) ? aud : [aud];
  return ![expected.clientId, `api://${expected.clientId}`].some((own) => audiences.includes(own));
}
