const domains = /^(?:(.+)\.)?(?:(?:okta|oktapreview|okta-emea|okta-gov)\.com|okta\.mil)$/;

// Names below okta.com that belong to Okta itself (inferred).
const sites: ReadonlySet<string> = new Set(['www', 'login', 'developer', 'help', 'support']);

/**
 * What a host, in small letters, is at Okta: an organization, its Admin Console, or Okta's own site;
 * undefined when it may be anybody's, a custom domain included.
 *
 * Okta, "Okta organizations"; okta-auth-js refuses a host with -admin. okta-gov.com and okta.mil are
 * inferred.
 */
export function oktaHost(host: string): 'organization' | 'admin' | 'site' | undefined {
  const match = domains.exec(host);
  if (!match) return undefined;
  const [, name] = match;
  if (name === undefined || sites.has(name)) return 'site';
  return name.endsWith('-admin') ? 'admin' : 'organization';
}

/** The organization whose Admin Console has this host. */
export function withoutAdmin(host: string): string {
  return host.replace(/-admin(?=\.)/, '');
}
