import type { Endpoints } from '../../oidc/oidc.ts';

/**
 * The URLs of a tenant. Its issuer ends with a slash, and OpenMetadata's authority must not: the library
 * in the browser and Auth0Validator append to it. Auth0, "Configure applications with OIDC Discovery".
 */
export function endpoints(part: (blank: string) => string): Endpoints {
  const authority = `https://${part('auth0-domain')}`;
  return {
    authority,
    issuer: `${authority}/`,
    discovery: `${authority}/.well-known/openid-configuration`,
    jwks: `${authority}/.well-known/jwks.json`,
    authorizationEndpoint: `${authority}/authorize`,
    tokenEndpoint: `${authority}/oauth/token`,
  };
}

/** The same for a domain that is accepted. */
export function auth0Endpoints(domain: string): Endpoints {
  return endpoints(() => domain);
}
