import { textClaim, type Claims } from './claims.ts';
import { kindOf } from './kind.ts';
import type { JwksUrl } from './provider-token.ts';
import { providerTokens } from './providers.ts';

export type { JwksUrl };

const paste = 'Open the key list of the provider yourself and paste it.';

const reasons = {
  'jwks-own-token':
    'OpenMetadata signed this token. Open /api/v1/system/config/jwks on your own server and paste what it shows.',
  'jwks-no-issuer': `The token names no issuer, so nothing says where its keys are. ${paste}`,
  'jwks-other-issuer': `The issuer is none that this page knows, and it asks nobody else for keys. ${paste}`,
} as const;

/**
 * The one address of the key list of a token, as the provider of its issuer says. Header fields that
 * name an address (`jku`, `x5u`) are never looked at: RFC 8725 section 3.10.
 */
export function jwksUrlFor(claims: Claims): JwksUrl {
  if (kindOf({ header: {}, claims }).use === 'openmetadata') return refuse('jwks-own-token');
  const iss = textClaim(claims, 'iss');
  if (!iss) return refuse('jwks-no-issuer');
  for (const provider of providerTokens) {
    const found = provider.jwks?.(iss, claims);
    if (found) return found;
  }
  return refuse('jwks-other-issuer');
}

function refuse(code: keyof typeof reasons): JwksUrl {
  return { code, reason: reasons[code] };
}
