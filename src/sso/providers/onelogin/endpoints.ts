import type { Endpoints } from '../../oidc/oidc.ts';
import { splitUrl } from '../../text/url-parts.ts';

const path = '/oidc/2';

/** The issuer of an account; `subdomain` may be a blank. */
export function issuerOf(subdomain: string): string {
  return `https://${subdomain}.onelogin.com${path}`;
}

export const discoveryPath = '/.well-known/openid-configuration';
export const keysPath = '/certs';

/**
 * The URLs of an account. Nobody has asked a live account; authorize and token URL: JetBrains, "IDE
 * Services", OneLogin, and Grafana, "Generic OAuth"; the others are inferred.
 */
export function endpoints(part: (blank: string) => string): Endpoints {
  const issuer = issuerOf(part('subdomain'));
  return {
    authority: issuer,
    issuer,
    discovery: `${issuer}${discoveryPath}`,
    jwks: `${issuer}${keysPath}`,
    authorizationEndpoint: `${issuer}/auth`,
    tokenEndpoint: `${issuer}/token`,
  };
}

/** An address of an account, cut behind the host. */
export interface AccountUrl {
  subdomain: string;
  /** What follows the issuer; undefined when the address does not begin with one. */
  rest: string | undefined;
}

const host = /^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.onelogin\.com$/;

/** Reads `https://{subdomain}.onelogin.com…`; undefined for any other text. */
export function readAccountUrl(text: string): AccountUrl | undefined {
  const parts = splitUrl(text);
  const subdomain = host.exec(parts?.host.toLowerCase() ?? '')?.[1];
  if (!parts || subdomain === undefined) return undefined;
  const issuer = issuerOf(subdomain);
  const rest = text.startsWith(issuer) ? text.slice(issuer.length) : undefined;
  return { subdomain, rest };
}
