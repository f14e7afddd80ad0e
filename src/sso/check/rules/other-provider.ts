import { anyOidc } from '../../settings/provider-values.ts';
import { nameIn, type Config } from '../config.ts';
import { itemsOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Settings whose value comes from the provider. */
const theirs = [
  ...(['authority', 'oidcDiscoveryUri', 'publicKeyUrls'] as const),
  ...(['clientId', 'oidcClientId', 'oidcClientSecret'] as const),
];

/**
 * `other-provider`: a value that only another provider than the configured one can have given. Behind
 * custom-oidc any may stand.
 */
export const otherProvider: Rule = {
  name: 'other-provider',
  at: 'setting',
  codes: ['other-provider'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, provider, oidc, others } = config;
  if (!oidc || provider === undefined || provider === anyOidc) return [];
  return theirs.flatMap((key) => {
    const entry = settings.get(key);
    if (!entry || entry.origin === 'default') return [];
    return (itemsOf(entry) ?? []).flatMap((item) => {
      const text = item.text.trim();
      const sentence = others.flatMap(({ owns }) => owns(text) ?? [])[0];
      if (sentence === undefined) return [];
      const message = `${sentence} ${nameIn(config, 'provider')} names another provider. Write the value that this one gave you, or change the provider.`;
      return [about(entry, { code: 'other-provider', severity: 'warning', message }, item)];
    });
  });
}
