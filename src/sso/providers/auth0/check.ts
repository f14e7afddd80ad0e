import { itemsOf, textOf } from '../../check/entry.ts';
import type { ProviderCheck } from '../../check/provider-check.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { authority } from './check/authority.ts';
import { claims } from './check/claims.ts';
import { clientId } from './check/client-id.ts';
import { clientSecret } from './check/client-secret.ts';
import { discovery } from './check/discovery.ts';
import { keysForm, publicKeys } from './check/public-keys.ts';
import { scope } from './check/scope.ts';
import { auth0Host } from './hosts.ts';

/** Auth0 with OpenMetadata's provider auth0. */
export const check: ProviderCheck = {
  is: ({ provider, settings }) =>
    provider === 'auth0' || (!settings.has('provider') && hints(settings)),
  rules: [authority, claims, clientId, clientSecret, discovery, publicKeys, scope],
  owns,
  instead: {
    'jwks-provider-missing': (_, found) => ({
      ...found,
      message: `${found.message} Auth0’s are at ${keysForm}.`,
    }),
    // No setting of a public client has an influence on Auth0’s library.
    'ignored-response-type': () => undefined,
  },
};

// A part of a file may leave out the provider.
function hints(settings: Parameters<ProviderCheck['is']>[0]['settings']): boolean {
  if (textOf(settings.get('oidcType'))?.toLowerCase() === 'auth0') return true;
  const urls = (['authority', 'oidcDiscoveryUri', 'publicKeyUrls'] as const).flatMap(
    (key) => itemsOf(settings.get(key)) ?? [],
  );
  return urls.some(({ text }) => owns(text.trim()) !== undefined);
}

function owns(text: string): string | undefined {
  return auth0Host(splitUrl(text)?.host.toLowerCase() ?? '') === undefined
    ? undefined
    : 'This is an address of Auth0.';
}
