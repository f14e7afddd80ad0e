import type { Endpoints } from '../../oidc/oidc.ts';
import { discoveryPath, keysPath } from './pool.ts';

/**
 * The URLs of a user pool: issuer, discovery and keys at the service, everything that a browser opens at
 * the login domain, which is never typed into OpenMetadata. CognitoAuthValidator; AWS, "Authorize
 * endpoint" and "Token endpoint".
 */
export function endpoints(part: (blank: string) => string): Endpoints {
  const issuer = `https://cognito-idp.${part('region')}.${part('aws-domain')}/${part('user-pool-id')}`;
  const login = `https://${part('login-domain')}`;
  return {
    authority: issuer,
    issuer,
    discovery: `${issuer}${discoveryPath}`,
    jwks: `${issuer}${keysPath}`,
    authorizationEndpoint: `${login}/oauth2/authorize`,
    tokenEndpoint: `${login}/oauth2/token`,
  };
}
