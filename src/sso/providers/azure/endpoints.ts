import type { Cloud } from './clouds.ts';

/** The URLs of one Microsoft Entra tenant, version 2.0 endpoints. */
export interface AzureEndpoints {
  authority: string;
  issuer: string;
  discovery: string;
  jwks: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
}

/**
 * Endpoints of a tenant. `tenant` is an accepted GUID.
 *
 * The authority has no trailing slash and no `/v2.0`: OpenMetadata's AzureAuthValidator takes the
 * last path segment for the tenant, and MSAL appends `/v2.0` itself. Templates: msal-common,
 * AuthorityMetadata.
 */
export function azureEndpoints(cloud: Cloud, tenant: string): AzureEndpoints {
  const authority = `https://${cloud.host}/${tenant}`;
  return {
    authority,
    issuer: `${authority}/v2.0`,
    discovery: `${authority}/v2.0/.well-known/openid-configuration`,
    jwks: `${authority}/discovery/v2.0/keys`,
    authorizationEndpoint: `${authority}/oauth2/v2.0/authorize`,
    tokenEndpoint: `${authority}/oauth2/v2.0/token`,
  };
}
