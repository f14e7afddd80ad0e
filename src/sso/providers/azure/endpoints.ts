import type { Endpoints } from '../../oidc/oidc.ts';
import type { OwnValues } from '../../settings/given.ts';
import type { Cloud } from './clouds.ts';

/**
 * The URLs of a tenant's version 2.0 endpoints. A directory for customers (External ID, B2C) has
 * URLs that only its own discovery document knows.
 *
 * The authority has no trailing slash and no `/v2.0`: OpenMetadata's AzureAuthValidator takes the
 * last path segment for the tenant, and MSAL appends `/v2.0` itself. Templates: msal-common,
 * AuthorityMetadata.
 */
export function endpoints(
  part: (blank: string) => string,
  { directory }: OwnValues = {},
): Partial<Endpoints> {
  if (directory === 'external') {
    const issuer = part('issuer');
    return { authority: issuer, issuer, jwks: part('jwks-url'), discovery: part('discovery-url') };
  }
  return tenantUrls(part('login-host'), part('tenant-id'));
}

/** The same for a tenant that is known: `tenant` is an accepted GUID. */
export function azureEndpoints({ host }: Pick<Cloud, 'host'>, tenant: string): Endpoints {
  return tenantUrls(host, tenant);
}

function tenantUrls(host: string, tenant: string): Endpoints {
  const authority = `https://${host}/${tenant}`;
  return {
    authority,
    issuer: `${authority}/v2.0`,
    discovery: `${authority}/v2.0/.well-known/openid-configuration`,
    jwks: `${authority}/discovery/v2.0/keys`,
    authorizationEndpoint: `${authority}/oauth2/v2.0/authorize`,
    tokenEndpoint: `${authority}/oauth2/v2.0/token`,
  };
}
