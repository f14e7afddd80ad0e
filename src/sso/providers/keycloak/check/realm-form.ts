import { urlOf } from '../../../check/addresses.ts';
import type { Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace, replaceItem } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { authoritySeverity, isEndpoint } from '../../../check/rules/authority.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { discoveryPath, keysPath } from '../endpoints.ts';
import { issuerOf, readRealmUrl } from '../realm-url.ts';
import { authorityUrl, realmEntries } from './realms.ts';

/**
 * The form of a realm's addresses: `authority-is-console`, `authority-slash`, `authority-form` (the
 * issuer is compared letter by letter), `keys-form` (CustomOidcValidator compares the key list with
 * `jwks_uri`).
 */
export const realmForm: Rule = {
  name: 'realm-form',
  at: 'setting',
  codes: ['authority-is-console', 'authority-slash', 'authority-form', 'keys-form'],
  run: (config) => [...authority(config), ...keys(config)],
};

function authority(config: Config): ConfigFinding[] {
  const entry = config.settings.get('authority');
  const text = urlOf(entry);
  if (!entry || entry.origin === 'default' || text === undefined) return [];
  if (/\/admin\/[^/]+\/console\/?/.test(splitUrl(text)?.path ?? '')) {
    const message =
      'This is the address of the admin console. The authority is the address of Keycloak, /realms/ and the realm.';
    return [about(entry, { code: 'authority-is-console', severity: 'error', message })];
  }
  const found = authorityUrl(config);
  // General rules name the others.
  if (!found || found.url.rest === '' || isEndpoint(text) || text.includes(discoveryPath))
    return [];
  const slash = found.url.rest === '/';
  return [
    about(entry, {
      code: slash ? 'authority-slash' : 'authority-form',
      severity: slash ? 'warning' : authoritySeverity(config),
      message: slash
        ? 'Leave out the slash at the end: the issuer of a realm has none.'
        : 'The authority ends with the realm.',
      fix: replace(entry, issuerOf(found.url)),
    }),
  ];
}

function keys(config: Config): ConfigFinding[] {
  const entry = config.settings.get('publicKeyUrls');
  if (!entry || entry.origin === 'default') return [];
  return (itemsOf(entry) ?? []).flatMap((item) => {
    const url = readRealmUrl(item.text.trim());
    if (!url || url.rest === keysPath) return [];
    const message = `The keys of a realm are at the realm’s address and ${keysPath}.`;
    const fix = replaceItem(entry, item, `${issuerOf(url)}${keysPath}`);
    return [about(entry, { code: 'keys-form', severity: 'error', message, fix }, item)];
  });
}

/** Whether any setting is an address of a realm. */
export function hasRealm(config: Pick<Config, 'settings' | 'flow'>): boolean {
  return realmEntries(config).length > 0;
}
