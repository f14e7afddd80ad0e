import { itemsOf, textOf } from '../../check/entry.ts';
import type { ProviderCheck } from '../../check/provider-check.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { authority } from './check/authority.ts';
import { claims } from './check/claims.ts';
import { clientId } from './check/client-id.ts';
import { clientSecret } from './check/client-secret.ts';
import { discovery } from './check/discovery.ts';
import { prompt } from './check/prompt.ts';
import { publicKeys } from './check/public-keys.ts';
import { responseType } from './check/response-type.ts';
import { scope } from './check/scope.ts';
import { serverUrl } from './check/server-url.ts';
import { endpoints, isGoogleHost } from './endpoints.ts';
import { suffix } from './read/client-id.ts';

/** Google with OpenMetadata's provider google. */
export const check: ProviderCheck = {
  is: ({ provider, settings }) =>
    provider === 'google' || (!settings.has('provider') && hints(settings)),
  rules: [
    ...[authority, claims, clientId, clientSecret, discovery],
    ...[prompt, publicKeys, responseType, scope, serverUrl],
  ],
  owns,
  instead: {
    'discovery-ending': () => undefined,
    'jwks-provider-missing': (_, found) => ({
      ...found,
      message: `${found.message} Add ${endpoints.jwks}.`,
    }),
  },
  oidcType: {
    value: 'google',
    ignored: 'the refresh token, which Google gives only to type google',
    place: 'Google',
  },
};

// A part of a file may leave out the provider. The authority says nothing: Google's is the default.
function hints(settings: Parameters<ProviderCheck['is']>[0]['settings']): boolean {
  if (textOf(settings.get('oidcType'))?.toLowerCase() === 'google') return true;
  const values = (
    ['clientId', 'oidcClientId', 'oidcDiscoveryUri', 'publicKeyUrls'] as const
  ).flatMap((key) => itemsOf(settings.get(key)) ?? []);
  return values.some(({ text }) => owns(text.trim()) !== undefined);
}

function owns(text: string): string | undefined {
  if (/^GOCSPX-[\w-]{28}$/.test(text)) return 'This is a client secret of Google.';
  if (text.endsWith(suffix)) return 'This is a client ID of Google.';
  return isGoogleHost(splitUrl(text)?.host.toLowerCase() ?? '')
    ? 'This is an address of Google.'
    : undefined;
}
