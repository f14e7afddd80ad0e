const ending = '/.well-known/openid-configuration';

/**
 * Where the discovery document of an issuer is. A slash at the end of the issuer goes first: OpenID
 * Connect Discovery 1.0 section 4.
 */
export function discoveryOf(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}${ending}`;
}

/** The issuer of a discovery URL, if it is one; whether a slash follows it, only the document knows. */
export function issuerOfDiscovery(text: string): string | undefined {
  const bare = text.replace(/\/$/, '');
  return bare.endsWith(ending) ? bare.slice(0, -ending.length) : undefined;
}
