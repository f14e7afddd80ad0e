import { azureEndpoints } from '../providers/azure/endpoints.ts';
import { classifyHost } from '../providers/azure/hosts.ts';
import { splitUrl } from '../text/url-parts.ts';
import { claimOf, textOf, type Claims } from './claims.ts';
import { microsoftIssuer } from './issuer.ts';
import { kindOf } from './kind.ts';

/** Where the key list is, or why this page asks for none. */
export type JwksUrl = { url: string } | { code: string; reason: string };

const paste = 'Open the key list of the provider yourself and paste it.';

const reasons = {
  'jwks-own-token':
    'OpenMetadata signed this token. Open /api/v1/system/config/jwks on your own server and paste what it shows.',
  'jwks-no-issuer': `The token names no issuer, so nothing says where its keys are. ${paste}`,
  'jwks-external':
    'The token comes from an external tenant, whose key list has no fixed address. Its discovery document names it as jwks_uri: paste that list.',
  'jwks-sovereign': `The token comes from a Microsoft cloud whose addresses this page does not know. ${paste}`,
  'jwks-other-issuer': `The issuer is no tenant of a Microsoft cloud, and this page asks nobody else for keys. ${paste}`,
  'jwks-tenant-differs':
    'The token contradicts itself: tid is another tenant than the one in iss. This page fetches no keys for it.',
} as const;

/**
 * The one address of the key list of a token: https, of a host in the table of clouds, with the
 * tenant of the token, in its version. Header fields that name an address (`jku`, `x5u`) are never
 * looked at: RFC 8725 section 3.10.
 *
 * Addresses: msal-common, AuthorityMetadata. Each token is checked with the list of its own version:
 * Microsoft, "Access tokens".
 */
export function jwksUrlFor(claims: Claims): JwksUrl {
  if (kindOf({ header: {}, claims }).use === 'openmetadata') return refuse('jwks-own-token');
  const iss = textOf(claims, 'iss');
  if (!iss) return refuse('jwks-no-issuer');
  const issuer = microsoftIssuer(iss);
  if (!issuer) return refuse(whyNot(iss));
  const { cloud, tenant } = issuer;
  const tid = claimOf(claims, 'tid');
  if (tid !== undefined && tid !== tenant) return refuse('jwks-tenant-differs');
  const ver = textOf(claims, 'ver') ?? issuer.version;
  const { authority, jwks } = azureEndpoints(cloud, tenant);
  return { url: ver === '1.0' ? `${authority}/discovery/keys` : jwks };
}

function refuse(code: keyof typeof reasons): JwksUrl {
  return { code, reason: reasons[code] };
}

function whyNot(iss: string): keyof typeof reasons {
  const kind = classifyHost(splitUrl(iss)?.host.toLowerCase() ?? '');
  if (kind === 'ciam' || kind === 'b2c') return 'jwks-external';
  return kind === 'sovereign' ? 'jwks-sovereign' : 'jwks-other-issuer';
}
