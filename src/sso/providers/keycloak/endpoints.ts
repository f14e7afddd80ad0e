import type { Endpoints } from '../../oidc/oidc.ts';
import type { OwnValues } from '../../settings/given.ts';

/**
 * The URLs of a realm. The server asks for discovery document and keys, perhaps at another address than
 * the browser; the issuer is the browser's, as with `--hostname` and
 * `--hostname-backchannel-dynamic=true`. Tried on Keycloak 26.7.
 */
export function endpoints(
  part: (blank: string) => string,
  { internalUrl }: OwnValues = {},
): Endpoints {
  const issuer = `${part('keycloak-url')}/realms/${part('realm')}`;
  const inside = `${part('keycloak-server-url')}/realms/${part('realm')}`;
  return {
    authority: issuer,
    issuer,
    discovery: `${inside}${discoveryPath}`,
    jwks: `${inside}${keysPath}`,
    authorizationEndpoint: `${issuer}/protocol/openid-connect/auth`,
    tokenEndpoint: `${issuer}/protocol/openid-connect/token`,
    ...(internalUrl !== undefined && {
      browserDiscovery: `${issuer}${discoveryPath}`,
      browserJwks: `${issuer}${keysPath}`,
    }),
  };
}

export const discoveryPath = '/.well-known/openid-configuration';
export const keysPath = '/protocol/openid-connect/certs';
