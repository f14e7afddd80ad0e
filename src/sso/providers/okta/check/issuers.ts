import { urlOf } from '../../../check/addresses.ts';
import type { Config } from '../../../check/config.ts';
import { discoveryEnding, discoveryOf } from '../../../check/rules/discovery.ts';
import { readIssuer } from '../read/issuer.ts';

/** The issuer that the discovery URL of the confidential client belongs to. */
function discovered(config: Config): string | undefined {
  const { url = '' } = discoveryOf(config) ?? {};
  return url.endsWith(discoveryEnding)
    ? readIssuer(url.slice(0, -discoveryEnding.length)).value
    : undefined;
}

/** The issuer that the server signs in with: of the discovery URL, else the authority. */
export function issuerIn(config: Config): string | undefined {
  const text = urlOf(config.settings.get('authority'));
  const authority =
    text === undefined || config.settings.get('authority')?.origin === 'default'
      ? undefined
      : readIssuer(text).value;
  return discovered(config) ?? authority;
}

/** Whether a text is another provider's, which the general rule says. */
export function ownedByOther({ others }: Config, text: string): boolean {
  return others.some(({ owns }) => owns(text) !== undefined);
}
