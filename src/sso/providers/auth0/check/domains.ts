import { urlOf } from '../../../check/addresses.ts';
import type { Config } from '../../../check/config.ts';
import { discoveryOf } from '../../../check/rules/discovery.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { readDomain } from '../read/domain.ts';

/** The domain of an address, whatever path stands behind it; undefined when it can be none of Auth0's. */
export function domainIn(url: string): string | undefined {
  const host = splitUrl(url)?.host;
  return host === undefined ? undefined : readDomain(host).value;
}

/** The domain that the server signs in at: of the discovery URL, else of the authority. */
export function configuredDomain(config: Config): string | undefined {
  const { url } = discoveryOf(config) ?? {};
  const entry = config.settings.get('authority');
  const authority = entry?.origin === 'default' ? undefined : urlOf(entry);
  return (url && domainIn(url)) ?? (authority && domainIn(authority)) ?? undefined;
}

/** Whether a text is another provider's, which the general rule says. */
export function ownedByOther({ others }: Config, text: string): boolean {
  return others.some(({ owns }) => owns(text) !== undefined);
}
