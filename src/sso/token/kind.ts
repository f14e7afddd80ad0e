import type { ProviderId } from '../providers/index.ts';
import { hasAny, textClaim, type Claims } from './claims.ts';
import type { UseSign } from './provider-token.ts';
import { issuerOf, providerTokens } from './providers.ts';

/**
 * What a token is for. `provider-api`: an API of the provider’s own, which alone can check it; `app`:
 * an application that acts for itself.
 */
export type TokenUse = 'id' | 'access' | 'provider-api' | 'app' | 'openmetadata' | 'unknown';

/** What a token is, as far as it says so itself. */
export interface TokenKind {
  use: TokenUse;
  /** Whose issuer it names; absent for issuers that this page does not know. */
  provider?: ProviderId;
  /** What the issuer says, by the keys of the provider’s fields. */
  values: Readonly<Record<string, string>>;
  /** One or two sentences. */
  message: string;
}

// Claims that only one of the two has; `cid` is Okta’s.
const accessOnly = ['scp', 'scope', 'cid'];
const idOnly = ['nonce', 'c_hash', 'at_hash'];

/** In the order of asking: the first that holds decides. */
const signs: readonly UseSign[] = [
  { use: 'openmetadata', holds: ({ claims }) => hasAny(claims, ['isBot', 'tokenType']) },
  ...providerTokens.flatMap((provider) => provider.signs ?? []),
  // RFC 9068 section 2.1; then what Cognito and Keycloak write into the payload.
  {
    use: 'access',
    holds: ({ header }) => /^(?:application\/)?at\+jwt$/i.test(textClaim(header, 'typ') ?? ''),
  },
  { use: 'access', holds: ({ claims }) => textClaim(claims, 'token_use') === 'access' },
  { use: 'access', holds: ({ claims }) => textClaim(claims, 'typ') === 'Bearer' },
  { use: 'id', holds: ({ claims }) => textClaim(claims, 'token_use') === 'id' },
  { use: 'id', holds: ({ claims }) => textClaim(claims, 'typ') === 'ID' },
  { use: 'access', holds: ({ claims }) => hasAny(claims, accessOnly) },
  { use: 'id', holds: ({ claims }) => hasAny(claims, idOnly) },
  ...providerTokens.flatMap((provider) => provider.lastSigns ?? []),
];

const uses: Record<TokenUse, string> = {
  id: 'This is an ID token: it says who signed in, and it is the one OpenMetadata reads.',
  access:
    'This is an access token: it opens an API. OpenMetadata makes users from the ID token, whose claims may differ.',
  'provider-api':
    'This is an access token for an API of the provider’s own, which alone can check it. OpenMetadata has no use for it.',
  app: 'This is an access token that an application got for itself. No person signed in, so OpenMetadata finds no user in it.',
  openmetadata:
    'OpenMetadata made this token itself, for a bot or for a person. Its own key signs it, not the identity provider’s.',
  unknown:
    'This is a signed token, but nothing in it says whether it is an ID token or an access token.',
};

/** Tells what kind of token it is. Nothing is verified, so this is what the token claims. */
export function kindOf(token: { header: Claims; claims: Claims }): TokenKind {
  const use = signs.find(({ holds }) => holds(token))?.use ?? 'unknown';
  const origin = issuerOf(token.claims);
  const special = providerTokens.find((provider) => provider.uses?.[use]);
  const message = special?.uses?.[use] ?? uses[use];
  if (!origin) {
    const stranger = use === 'openmetadata' ? '' : ' Its issuer is none that this page knows.';
    return { use, values: {}, message: message + stranger };
  }
  const { provider, issuer } = origin;
  const named = ` It names ${issuer.name} as its issuer; only the signature proves that.`;
  return { use, provider: provider.id, values: issuer.values, message: message + named };
}
