import type { Cloud } from '../providers/azure/clouds.ts';
import { isGuid } from '../text/guid.ts';
import { claimOf, hasAny, textOf, type Claims } from './claims.ts';
import { microsoftIssuer, type TokenVersion } from './issuer.ts';

/** What a token is, as far as it says so itself. */
export interface TokenKind {
  use: 'id' | 'access' | 'graph' | 'app' | 'openmetadata' | 'unknown';
  /** Of Entra ID’s token formats; absent for other issuers. */
  version?: TokenVersion;
  cloud?: Cloud;
  /** Lower-case GUID of the tenant that issued it. */
  tenant?: string;
  /** One or two sentences. */
  message: string;
}

const graph =
  /^(?:00000003-0000-0000-c000-000000000000|https:\/\/(?:graph\.microsoft\.(?:com|us)|dod-graph\.microsoft\.us|microsoftgraph\.chinacloudapi\.cn)\/?)$/;

// Claims that only one of the two has: Entra ID, then Okta and others.
const accessOnly = ['scp', 'scope', 'appid', 'appidacr', 'azpacr', 'idtyp', 'cid'];
const idOnly = ['nonce', 'c_hash', 'at_hash'];

/** In the order of asking: the first that holds decides. */
const signs: readonly { use: TokenKind['use']; holds: (token: TokenParts) => boolean }[] = [
  { use: 'openmetadata', holds: ({ claims }) => hasAny(claims, ['isBot', 'tokenType']) },
  { use: 'graph', holds: ({ claims }) => graph.test(textOf(claims, 'aud') ?? '') },
  { use: 'app', holds: ({ claims }) => isAppOnly(claims) },
  // RFC 9068 section 2.1; then what Cognito and Keycloak write into the payload.
  {
    use: 'access',
    holds: ({ header }) => /^(?:application\/)?at\+jwt$/i.test(textOf(header, 'typ') ?? ''),
  },
  { use: 'access', holds: ({ claims }) => textOf(claims, 'token_use') === 'access' },
  { use: 'access', holds: ({ claims }) => textOf(claims, 'typ') === 'Bearer' },
  { use: 'id', holds: ({ claims }) => textOf(claims, 'token_use') === 'id' },
  { use: 'id', holds: ({ claims }) => textOf(claims, 'typ') === 'ID' },
  { use: 'access', holds: ({ claims }) => hasAny(claims, accessOnly) },
  { use: 'id', holds: ({ claims }) => hasAny(claims, idOnly) },
  // The audience of Entra's ID tokens is the client ID.
  {
    use: 'id',
    holds: ({ claims }) =>
      isGuid(textOf(claims, 'aud') ?? '') && textOf(claims, 'tid') !== undefined,
  },
];

const uses: Record<TokenKind['use'], string> = {
  id: 'This is an ID token: it says who signed in, and it is the one OpenMetadata reads.',
  access:
    'This is an access token: it opens an API. OpenMetadata makes users from the ID token, whose claims may differ.',
  graph:
    'This is an access token for Microsoft Graph. Nobody but Graph can check its signature, and OpenMetadata has no use for it.',
  app: 'This is an access token that an application got for itself. No person signed in, so OpenMetadata finds no user in it.',
  openmetadata:
    'OpenMetadata made this token itself, for a bot or for a person. Its own key signs it, not the identity provider’s.',
  unknown:
    'This is a signed token, but nothing in it says whether it is an ID token or an access token.',
};

interface TokenParts {
  header: Claims;
  claims: Claims;
}

/**
 * Tells what kind of token it is. Nothing is verified, so this is what the token claims.
 *
 * Microsoft, "ID token claims reference", "Access tokens", "Optional claims reference" (`idtyp`).
 */
export function kindOf(token: TokenParts): TokenKind {
  const { claims } = token;
  const use = signs.find(({ holds }) => holds(token))?.use ?? 'unknown';
  const issuer = microsoftIssuer(claimOf(claims, 'iss'));
  if (!issuer) {
    const stranger =
      use === 'openmetadata'
        ? ''
        : ' Its issuer is no tenant of a Microsoft cloud that this page knows.';
    return { use, message: uses[use] + stranger };
  }
  const ver = textOf(claims, 'ver');
  const version = ver === '1.0' || ver === '2.0' ? ver : issuer.version;
  const { cloud, tenant } = issuer;
  const origin = ` It names Entra ID (version ${version}, cloud ${cloud.name}) as its issuer; only the signature proves that.`;
  return { use, version, cloud, tenant, message: uses[use] + origin };
}

// An application is its own subject, and has roles but no scopes.
function isAppOnly(claims: Claims): boolean {
  if (textOf(claims, 'idtyp') === 'app') return true;
  const subject = textOf(claims, 'sub');
  const alone = subject !== undefined && subject === textOf(claims, 'oid');
  return alone && hasAny(claims, ['appid', 'azp']) && !hasAny(claims, ['scp']);
}
