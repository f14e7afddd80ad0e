import type { Endpoints } from '../../oidc/oidc.ts';

/**
 * The URLs of Google, the same for everybody. GoogleAuthValidator compares the first, the discovery URL
 * and the key list letter by letter; Google, "OpenID Connect".
 */
export const endpoints: Endpoints = {
  authority: 'https://accounts.google.com',
  issuer: 'https://accounts.google.com',
  discovery: 'https://accounts.google.com/.well-known/openid-configuration',
  jwks: 'https://www.googleapis.com/oauth2/v3/certs',
  authorizationEndpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
  tokenEndpoint: 'https://oauth2.googleapis.com/token',
};

const hosts: ReadonlySet<string> = new Set([
  ...['accounts.google.com', 'oauth2.googleapis.com', 'www.googleapis.com'],
  ...['openidconnect.googleapis.com', 'console.cloud.google.com', 'google.com', 'www.google.com'],
]);

/** Whether a host, in small letters and without port, is one of Google's that sign-in leads to. */
export function isGoogleHost(host: string): boolean {
  return hosts.has(host);
}
