import type { Endpoints } from '../../oidc/oidc.ts';

/**
 * What stands before `/v1/` in the addresses of an authorization server: the issuer of a custom one, and
 * `/oauth2` below the organization. okta-auth-js and OpenMetadata's OktaAuthValidator do the same.
 */
export function endpointBase(issuer: string): string {
  return /\/oauth2\//.test(issuer) ? issuer : `${issuer}/oauth2`;
}

/** The URLs of an authorization server, from its issuer and what {@link endpointBase} makes of it. */
export function endpoints(part: (blank: string) => string): Endpoints {
  const [issuer, base] = [part('okta-issuer'), part('okta-endpoints')];
  return {
    ...{ authority: issuer, issuer },
    discovery: `${issuer}/.well-known/openid-configuration`,
    jwks: `${base}/v1/keys`,
    authorizationEndpoint: `${base}/v1/authorize`,
    tokenEndpoint: `${base}/v1/token`,
  };
}

/** The same for a server that is known: `issuer` is accepted. */
export function oktaEndpoints(issuer: string): Endpoints {
  return endpoints((name) => (name === 'okta-issuer' ? issuer : endpointBase(issuer)));
}
