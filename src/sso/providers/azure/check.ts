import { itemsOf, textOf } from '../../check/entry.ts';
import type { ProviderCheck } from '../../check/provider-check.ts';
import { issuerOfSecret } from '../../secrets/shapes.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { authority } from './check/authority.ts';
import { claims } from './check/claims.ts';
import { clientId } from './check/client-id.ts';
import { clientSecret } from './check/client-secret.ts';
import { discovery } from './check/discovery.ts';
import { instead } from './check/instead.ts';
import { pkce } from './check/pkce.ts';
import { prompt } from './check/prompt.ts';
import { publicKeys } from './check/public-keys.ts';
import { scope } from './check/scope.ts';
import { serverUrl } from './check/server-url.ts';
import { tenantDiffers } from './check/tenant-differs.ts';
import { tenantId } from './check/tenant-id.ts';
import { cloudOfHost } from './clouds.ts';
import { classifyHost } from './hosts.ts';

/**
 * Entra ID with OpenMetadata's provider azure. Its other clouds, External ID and B2C are custom-oidc
 * to the server, and none of this is asked there.
 */
export const check: ProviderCheck = {
  is: ({ provider, settings }) =>
    provider === 'azure' || (!settings.has('provider') && hints(settings)),
  rules: [
    ...[authority, claims, clientId, clientSecret, discovery, pkce, prompt, publicKeys],
    ...[scope, serverUrl, tenantDiffers, tenantId],
  ],
  owns,
  instead,
  oidcType: { value: 'azure', ignored: 'the tenant', place: 'Microsoft' },
};

// A part of a file may leave out the provider.
function hints(settings: Parameters<ProviderCheck['is']>[0]['settings']): boolean {
  if (textOf(settings.get('oidcType'))?.toLowerCase() === 'azure') return true;
  const urls = (['authority', 'oidcDiscoveryUri', 'publicKeyUrls'] as const).flatMap(
    (key) => itemsOf(settings.get(key)) ?? [],
  );
  return urls.some(({ text }) => cloudOfHost(hostOf(text))?.azureProvider === true);
}

function owns(text: string): string | undefined {
  if (issuerOfSecret(text) === 'Entra ID') return 'This is a client secret of Entra ID.';
  const host = hostOf(text);
  return host !== '' && classifyHost(host) !== 'unknown'
    ? 'This is an address of Microsoft.'
    : undefined;
}

function hostOf(text: string): string {
  return splitUrl(text)?.host.toLowerCase() ?? '';
}
