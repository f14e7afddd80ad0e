import { urlOf } from '../../check/addresses.ts';
import { itemsOf, textOf } from '../../check/entry.ts';
import type { Instead, ProviderCheck } from '../../check/provider-check.ts';
import { about, replace } from '../../check/report.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { authority } from './check/authority.ts';
import { claims } from './check/claims.ts';
import { clientId } from './check/client-id.ts';
import { clientSecret } from './check/client-secret.ts';
import { discovery } from './check/discovery.ts';
import { poolDiffers } from './check/pool-differs.ts';
import { prompt } from './check/prompt.ts';
import { publicFlow } from './check/public-flow.ts';
import { publicKeys } from './check/public-keys.ts';
import { region } from './check/region.ts';
import { scope } from './check/scope.ts';
import { isPrefixDomain } from './login-domain.ts';
import { discoveryPath, issuerOf, keysPath, readPoolUrl } from './pool.ts';

/** What is said in place of general findings: the same with the address of the pool in it. */
const instead: Readonly<Record<string, Instead>> = {
  'discovery-ending': ({ settings }, found) => {
    const entry = settings.get('oidcDiscoveryUri');
    const issuer = issuerOf(readPoolUrl(urlOf(entry) ?? '')?.poolId ?? '');
    if (!entry || issuer === undefined) return found;
    return about(entry, { ...found, fix: replace(entry, `${issuer}${discoveryPath}`) });
  },
  'jwks-provider-missing': (_, found) => ({
    ...found,
    message: `${found.message} Add the authority followed by ${keysPath}.`,
  }),
};

/** Amazon Cognito with OpenMetadata's provider aws-cognito. */
export const check: ProviderCheck = {
  is: ({ provider, settings }) =>
    provider === 'aws-cognito' || (!settings.has('provider') && hints(settings)),
  rules: [
    ...[authority, claims, clientId, clientSecret, discovery, poolDiffers],
    ...[prompt, publicFlow, publicKeys, region, scope],
  ],
  owns,
  instead,
};

// A part of a file may leave out the provider.
function hints(settings: Parameters<ProviderCheck['is']>[0]['settings']): boolean {
  if (textOf(settings.get('oidcType'))?.toLowerCase() === 'aws-cognito') return true;
  const urls = (['authority', 'oidcDiscoveryUri', 'publicKeyUrls'] as const).flatMap(
    (key) => itemsOf(settings.get(key)) ?? [],
  );
  return urls.some(({ text }) => owns(text.trim()) !== undefined);
}

function owns(text: string): string | undefined {
  const host = splitUrl(text)?.host.toLowerCase() ?? '';
  return isPrefixDomain(host) || /^cognito-(?:idp|identity)\.[\w.-]+$/.test(host)
    ? 'This is an address of Amazon Cognito.'
    : undefined;
}
