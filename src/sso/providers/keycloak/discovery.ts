import type { DiscoveryFinding, ProviderDiscovery } from '../../oidc/discovery.ts';
import { readRealmUrl } from './realm-url.ts';

const error = (code: string, message: string): DiscoveryFinding => ({
  ...{ code, message },
  severity: 'error',
});

function refusal(text: string): string | undefined {
  if (text.includes('Realm does not exist')) {
    return 'Keycloak knows no realm of this name. Capital letters count: compare it with Manage realms.';
  }
  if (text.includes('Unable to find matching target resource method')) {
    return 'Keycloak is there, but not below this path. Put /auth into the Keycloak URL, or take it out: only releases up to 16, and those started with --http-relative-path=/auth, have it.';
  }
  return undefined;
}

function otherIssuer(issuer: string, expected: string): DiscoveryFinding | undefined {
  const [theirs, ours] = [readRealmUrl(issuer), readRealmUrl(expected)];
  if (!theirs || !ours) return undefined;
  if (theirs.realm !== ours.realm) {
    return error(
      'discovery-other-realm',
      'It belongs to another realm. Correct the realm, or open the discovery URL above.',
    );
  }
  if (theirs.prefix !== ours.prefix) {
    return error(
      'discovery-other-prefix',
      'Its addresses have another path before /realms, such as /auth. Correct the Keycloak URL.',
    );
  }
  const scheme = theirs.scheme === ours.scheme ? '' : ', nor its scheme';
  return error(
    'discovery-other-host',
    `Its address is not the one you entered${scheme}: Keycloak takes it from each request unless it is told. Start Keycloak with --hostname and the public address; behind a proxy also with --proxy-headers.`,
  );
}

/** What Keycloak's discovery answers say. Error texts and hostname options: tried on 26.7. */
export const discovery: ProviderDiscovery = { refusal, otherIssuer };
