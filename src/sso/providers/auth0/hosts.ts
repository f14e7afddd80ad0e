// Names below auth0.com that belong to Auth0 itself (inferred, but for manage: "Create applications").
const sites: ReadonlySet<string> = new Set([
  ...['auth0.com', 'www.auth0.com', 'manage.auth0.com', 'docs.auth0.com', 'community.auth0.com'],
  ...['support.auth0.com', 'cdn.auth0.com'],
]);

/**
 * What a host, in small letters, is at Auth0: a tenant, or Auth0's own site; undefined when it may be
 * anybody's, a custom domain included. Auth0, "Application settings".
 */
export function auth0Host(host: string): 'tenant' | 'site' | undefined {
  if (sites.has(host)) return 'site';
  return host.endsWith('.auth0.com') ? 'tenant' : undefined;
}

/** Whether the domain of a tenant names its region: `acme.eu.auth0.com`, `acme.eu-2.auth0.com`. */
export function hasRegion(host: string): boolean {
  return /^[a-z0-9-]+\.[a-z]{2}(?:-\d)?\.auth0\.com$/.test(host);
}
