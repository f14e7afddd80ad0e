import { isGuid } from '../../text/guid.ts';
import { claimOf, hasAny, textClaim, type Claims } from '../../token/claims.ts';
import { docs } from '../../token/finding.ts';
import type { JwksUrl, ProviderToken, TokenRemark } from '../../token/provider-token.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { claims, header } from './claim-meanings.ts';
import { azureEndpoints } from './endpoints.ts';
import { errorCode } from './error-codes.ts';
import { classifyHost } from './hosts.ts';
import { microsoftIssuer } from './issuer.ts';
import { fit, tellsIssuer } from './token-fit.ts';

const graph =
  /^(?:00000003-0000-0000-c000-000000000000|https:\/\/(?:graph\.microsoft\.(?:com|us)|dod-graph\.microsoft\.us|microsoftgraph\.chinacloudapi\.cn)\/?)$/;

const clientProofs = { 0: 'no proof', 1: 'client secret', 2: 'certificate' };

// An application is its own subject, and has roles but no scopes.
function isAppOnly(payload: Claims): boolean {
  if (textClaim(payload, 'idtyp') === 'app') return true;
  const subject = textClaim(payload, 'sub');
  const alone = subject !== undefined && subject === textClaim(payload, 'oid');
  return alone && hasAny(payload, ['appid', 'azp']) && !hasAny(payload, ['scp']);
}

function isForGraph(payload: Claims): boolean {
  return graph.test(textClaim(payload, 'aud') ?? '');
}

const paste = 'Open the key list of the provider yourself and paste it.';

const noAddress = {
  'jwks-external':
    'The token comes from an external tenant, whose key list has no fixed address. Its discovery document names it as jwks_uri: paste that list.',
  'jwks-sovereign': `The token comes from a Microsoft cloud whose addresses this page does not know. ${paste}`,
  'jwks-tenant-differs':
    'The token contradicts itself: tid is another tenant than the one in iss. This page fetches no keys for it.',
} as const;

/**
 * https, of a host in the table of clouds, with the tenant of the token, in its version. Addresses:
 * msal-common, AuthorityMetadata. Each token is checked with the list of its own version: Microsoft,
 * "Access tokens".
 */
function jwks(iss: string, payload: Claims): JwksUrl | undefined {
  const none = (code: keyof typeof noAddress) => ({ code, reason: noAddress[code] });
  const issuer = microsoftIssuer(iss);
  if (!issuer) {
    const host = classifyHost(splitUrl(iss)?.host.toLowerCase() ?? '');
    if (host === 'ciam' || host === 'b2c') return none('jwks-external');
    return host === 'sovereign' ? none('jwks-sovereign') : undefined;
  }
  const tid = claimOf(payload, 'tid');
  if (tid !== undefined && tid !== issuer.tenant) return none('jwks-tenant-differs');
  const version = textClaim(payload, 'ver') ?? issuer.version;
  const urls = azureEndpoints(issuer.cloud, issuer.tenant);
  return {
    url: version === '1.0' ? `${urls.authority}/discovery/keys` : urls.jwks,
    asks: 'Asks Microsoft for the public keys of the token’s tenant.',
  };
}

/** Microsoft names the issuer beside each key: "Access tokens", Validation of the signing key issuer. */
function noKey(list: readonly Claims[], payload: Claims): TokenRemark {
  const here = microsoftIssuer(payload['iss']);
  const issuers = list.map((key) => microsoftIssuer(key['issuer']));
  // Not some: the list of common has keys of the tenant of personal accounts among others.
  if (here && issuers.every((one) => one !== undefined && one.tenant !== here.tenant)) {
    return {
      code: 'verify-other-list',
      message:
        'It has keys of another tenant than the token’s. Open the key list of the token’s tenant.',
    };
  }
  if (here?.version === '2.0' && issuers.some((one) => one?.version === '1.0')) {
    return {
      code: 'verify-version-1-list',
      message: 'It is the list for tokens of version 1. Open the one with /discovery/v2.0/keys.',
    };
  }
  return {
    code: 'verify-no-key',
    message:
      'It belongs to another tenant or provider, or is older than the token: Microsoft changes its keys from time to time. An application with claims mapping has keys of its own; add ?appid= and its client ID to the address.',
  };
}

/**
 * With `{tenantid}` for any tenant: a key of personal accounts must not sign for a company. Microsoft,
 * "Access tokens", Validation of the signing key issuer.
 */
function maySign(key: Claims, payload: Claims): boolean {
  const owner = textClaim(key, 'issuer')?.replace(
    /\{tenantid\}/i,
    () => textClaim(payload, 'tid') ?? '',
  );
  const iss = claimOf(payload, 'iss');
  if (owner === undefined || owner === iss) return true;
  // The two versions share their keys.
  const tenant = microsoftIssuer(owner)?.tenant;
  return tenant !== undefined && tenant === microsoftIssuer(iss)?.tenant;
}

/**
 * Entra ID’s tokens. Microsoft, "ID token claims reference", "Access tokens", "Optional claims
 * reference" (`idtyp`), "Migrate off email claim authorization" (`xms_edov`).
 */
export const token: ProviderToken = {
  issuer(iss, payload) {
    const issuer = microsoftIssuer(iss);
    if (!issuer) return undefined;
    const { cloud, tenant } = issuer;
    const ver = textClaim(payload, 'ver');
    const version = ver === '1.0' || ver === '2.0' ? ver : issuer.version;
    return {
      values: { tenant, cloud: cloud.id, version },
      name: `Entra ID (version ${version}, cloud ${cloud.name})`,
    };
  },
  errorCode,
  // Codes and refresh tokens; the newer ones have dots inside.
  opaque: /^(?:[01]\.A[\w-]{20}|M\.[\w-]+[._]|OAAAB|AQABAA)[\w.!*$~-]*$/,
  signs: [
    { use: 'provider-api', holds: (one) => isForGraph(one.claims) },
    { use: 'app', holds: (one) => isAppOnly(one.claims) },
    {
      use: 'access',
      holds: (one) => hasAny(one.claims, ['appid', 'appidacr', 'azpacr', 'idtyp']),
    },
  ],
  // The audience of Entra's ID tokens is the client ID.
  lastSigns: [
    {
      use: 'id',
      holds: (one) =>
        isGuid(textClaim(one.claims, 'aud') ?? '') && textClaim(one.claims, 'tid') !== undefined,
    },
  ],
  uses: {
    'provider-api':
      'This is an access token for Microsoft Graph. Nobody but Graph can check its signature, and OpenMetadata has no use for it.',
  },
  fit,
  tellsIssuer,
  advice: [
    {
      code: 'identity-guest-name',
      severity: 'warning',
      message:
        'The user name is the sign-in name of a guest, home address and #ext# included. Put email first, which guests have by default.',
      docs: docs.claimOrder,
      when: ({ userName }) => userName.includes('#ext#'),
    },
    {
      code: 'identity-email-unverified',
      severity: 'warning',
      message:
        'Microsoft says that nobody verified the domain of this e-mail (xms_edov). Whoever runs the user’s home tenant can write any address there.',
      docs: docs.claimOrder,
      when: ({ principal, claims }) =>
        [principal.nameClaim, principal.emailClaim].includes('email') &&
        [false, 0, '0', 'false'].includes(claimOf(claims, 'xms_edov') as string),
    },
  ],
  claims,
  header,
  values: {
    acct: { 0: 'member', 1: 'guest' },
    azpacr: clientProofs,
    appidacr: clientProofs,
  },
  doubtful: ['hasgroups', '_claim_names'],
  jwks,
  noKey,
  maySign,
  unverifiable({ header: head, claims: payload }) {
    // A nonce in the header is hashed before signing, and sent as it was.
    if (!isForGraph(payload) && claimOf(head, 'nonce') === undefined) return undefined;
    return {
      code: 'verify-graph',
      message:
        'The signature does not fit, as is to be expected: this token is for Microsoft’s own API, which alone can check it. Paste the ID token.',
    };
  },
};
