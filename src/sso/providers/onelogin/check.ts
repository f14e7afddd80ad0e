import { urlOf } from '../../check/addresses.ts';
import type { Config } from '../../check/config.ts';
import { itemsOf } from '../../check/entry.ts';
import type { ConfigFinding } from '../../check/finding.ts';
import type { ProviderCheck } from '../../check/provider-check.ts';
import { about, aboutSetting, replace } from '../../check/report.ts';
import type { Rule } from '../../check/rule.ts';
import { authoritySeverity } from '../../check/rules/authority.ts';
import { atLeast } from '../../server/versions.ts';
import { protocolOf } from '../../settings/provider-values.ts';
import { issuerOf, readAccountUrl } from './endpoints.ts';
import { pages } from './pages.ts';

const keys = ['authority', 'oidcDiscoveryUri', 'publicKeyUrls'] as const;

function accounts({ settings }: Pick<Config, 'settings'>) {
  return keys.flatMap((key) => {
    const entry = settings.get(key);
    if (!entry || entry.origin === 'default') return [];
    return (itemsOf(entry) ?? []).flatMap((item) => {
      const url = readAccountUrl(item.text.trim());
      return url ? [{ key, entry, item, url }] : [];
    });
  });
}

/** `onelogin-authority`: the authority is the issuer of the account, and nothing more. */
const authority: Rule = {
  name: 'authority',
  codes: ['onelogin-authority'],
  run(config): ConfigFinding[] {
    const entry = config.settings.get('authority');
    const text = urlOf(entry);
    const url = readAccountUrl(text ?? '');
    if (!entry || !url || url.rest === '' || text?.includes('/.well-known/')) return [];
    return [
      about(entry, {
        ...{ code: 'onelogin-authority', severity: authoritySeverity(config) },
        message:
          'The authority of OneLogin is https://, the subdomain, and .onelogin.com/oidc/2, without a slash or an endpoint behind it.',
        fix: replace(entry, issuerOf(url.subdomain)),
      }),
    ];
  },
};

/** `onelogin-accounts-differ`: addresses of two accounts, of which one issues the tokens. */
const differ: Rule = {
  name: 'accounts-differ',
  codes: ['onelogin-accounts-differ'],
  run(config): ConfigFinding[] {
    const [first, ...others] = accounts(config);
    return others
      .filter(({ url }) => url.subdomain !== first?.url.subdomain)
      .map(({ entry, item }) =>
        about(
          entry,
          {
            ...{ code: 'onelogin-accounts-differ', severity: 'error' },
            message:
              'This is another OneLogin account than before. All addresses name the same one.',
          },
          item,
        ),
      );
  },
};

/** `onelogin-public-client`: OpenMetadata's page sets the token endpoint to None (PKCE), for it alone. */
const publicFlow: Rule = {
  name: 'public-flow',
  codes: ['onelogin-public-client'],
  run({ flow, version, settings }): ConfigFinding[] {
    if (flow !== 'public' || !atLeast(version, '1.12')) return [];
    const entry = settings.get('clientType');
    return [
      aboutSetting('clientType', entry, {
        ...{ code: 'onelogin-public-client', severity: 'note', docs: pages.public },
        message:
          'From 1.12 on the browser asks for an ID token, and None (PKCE) at OneLogin is made for a code. Take confidential, and set the Token Endpoint to POST.',
      }),
    ];
  },
};

/** OneLogin: custom-oidc to the server, known by its host. */
export const check: ProviderCheck = {
  is: ({ provider, settings }) =>
    (provider === 'custom-oidc' || protocolOf(provider) === undefined) &&
    accounts({ settings }).length > 0,
  rules: [authority, differ, publicFlow],
  owns: (text) => (readAccountUrl(text) ? 'This is an address of OneLogin.' : undefined),
  instead: {
    // The rule above says it with the right address.
    'authority-is-endpoint': ({ settings }, found) =>
      readAccountUrl(urlOf(settings.get('authority')) ?? '') ? undefined : found,
  },
};
