import { itemsOf, textOf } from '../../check/entry.ts';
import type { ProviderCheck } from '../../check/provider-check.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { authority } from './check/authority.ts';
import { clientId } from './check/client-id.ts';
import { clientSecret } from './check/client-secret.ts';
import { discovery } from './check/discovery.ts';
import { knownBugs } from './check/known-bugs.ts';
import { keysForm, publicKeys } from './check/public-keys.ts';
import { scope } from './check/scope.ts';
import { oktaHost } from './hosts.ts';

/** Okta with OpenMetadata's provider okta. */
export const check: ProviderCheck = {
  is: ({ provider, settings }) =>
    provider === 'okta' || (!settings.has('provider') && hints(settings)),
  rules: [authority, clientId, clientSecret, discovery, knownBugs, publicKeys, scope],
  owns,
  instead: {
    'jwks-provider-missing': (_, found) => ({
      ...found,
      message: `${found.message} Okta’s are at ${keysForm}.`,
    }),
    // No setting of a public client has an influence on Okta’s library.
    'ignored-response-type': () => undefined,
  },
};

// A part of a file may leave out the provider.
function hints(settings: Parameters<ProviderCheck['is']>[0]['settings']): boolean {
  if (textOf(settings.get('oidcType'))?.toLowerCase() === 'okta') return true;
  const values = (
    ['authority', 'clientId', 'oidcClientId', 'oidcDiscoveryUri', 'publicKeyUrls'] as const
  ).flatMap((key) => itemsOf(settings.get(key)) ?? []);
  return values.some(({ text }) => owns(text.trim()) !== undefined);
}

function owns(text: string): string | undefined {
  if (/^0oa[0-9A-Za-z]{17}$/.test(text)) return 'This is a client ID of Okta.';
  return oktaHost(splitUrl(text)?.host.toLowerCase() ?? '') === undefined
    ? undefined
    : 'This is an address of Okta.';
}
