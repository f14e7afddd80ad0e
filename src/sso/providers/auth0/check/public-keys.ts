import type { Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replaceItem } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { auth0Endpoints } from '../endpoints.ts';
import { auth0Host } from '../hosts.ts';
import { configuredDomain, domainIn } from './domains.ts';

/** Where the keys are, as a reader writes it. */
export const keysForm = 'https://{Auth0 domain}/.well-known/jwks.json';

/**
 * The key list of the tenant (Auth0Validator): `jwks-form`, `jwks-other-domain`, which has the keys of
 * another tenant unless one of the two is a custom domain.
 */
export const publicKeys: Rule = {
  name: 'public-keys',
  at: 'setting',
  codes: ['jwks-form', 'jwks-other-domain'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('publicKeyUrls');
  if (!entry || entry.origin === 'default') return [];
  const home = configuredDomain(config);
  return (itemsOf(entry) ?? []).flatMap((item) => {
    const host = splitUrl(item.text)?.host.toLowerCase() ?? '';
    if (auth0Host(host) === undefined && (host === '' || host !== home)) return [];
    const domain = domainIn(item.text);
    const own = domain === undefined ? undefined : auth0Endpoints(domain).jwks;
    const right = home === undefined ? own : auth0Endpoints(home).jwks;
    if (item.text === right) return [];
    const whole = own === item.text;
    return [
      about(
        entry,
        {
          code: whole ? 'jwks-other-domain' : 'jwks-form',
          severity: whole ? 'warning' : 'error',
          message: whole
            ? 'This is the key list of another Auth0 domain than the one that users sign in at.'
            : `This is no key list of Auth0. It is at ${keysForm}.`,
          fix: right === undefined ? undefined : replaceItem(entry, item, right),
        },
        item,
      ),
    ];
  });
}
