import type { Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replaceItem } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { oktaEndpoints } from '../endpoints.ts';
import { oktaHost } from '../hosts.ts';
import { readIssuer } from '../read/issuer.ts';
import { issuerIn } from './issuers.ts';

/** Where the keys are, as a reader writes it. */
export const keysForm =
  'https://{Okta domain}/oauth2/v1/keys, or {issuer}/v1/keys with a custom authorization server';

/**
 * The key list of the authorization server: `jwks-form` (`{issuer}/v1/keys` of OpenMetadata's pages is
 * wrong for an organization's own server), `jwks-other-server`. Source: OktaAuthValidator.
 */
export const publicKeys: Rule = {
  name: 'public-keys',
  at: 'setting',
  codes: ['jwks-form', 'jwks-other-server'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('publicKeyUrls');
  if (!entry || entry.origin === 'default') return [];
  const issuer = issuerIn(config);
  const home = splitUrl(issuer ?? '')?.host;
  return (itemsOf(entry) ?? []).flatMap((item) => {
    const host = splitUrl(item.text)?.host.toLowerCase() ?? '';
    if (oktaHost(host) === undefined && host !== home) return [];
    const read = readIssuer(item.text).value;
    const own = read === undefined ? undefined : oktaEndpoints(read).jwks;
    const right = issuer === undefined ? (own ?? guess(item.text)) : oktaEndpoints(issuer).jwks;
    if (item.text === right) return [];
    const whole = own === item.text;
    return [
      about(
        entry,
        {
          code: whole ? 'jwks-other-server' : 'jwks-form',
          severity: 'error',
          message: whole
            ? 'This is the key list of another authorization server than the one that users sign in at.'
            : `This is no key list of Okta. It is at ${keysForm}.`,
          fix: right === undefined ? undefined : replaceItem(entry, item, right),
        },
        item,
      ),
    ];
  });
}

// https://acme.okta.com/v1/keys: what the issuer of a custom server has, behind the organization’s.
function guess(text: string): string | undefined {
  const [, origin] = /^(https:\/\/[^/]+)\/v1\/keys\/?$/.exec(text) ?? [];
  return origin === undefined ? undefined : oktaEndpoints(origin).jwks;
}
