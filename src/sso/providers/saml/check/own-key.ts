import { nameIn, type Config } from '../../../check/config.ts';
import { textOf, type Entry } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import type { SettingKey } from '../../../settings/table.ts';
import { readPrivateKey } from '../read/private-key.ts';
import { isWhole } from './elsewhere.ts';

/**
 * The key of OpenMetadata itself: `saml-key-missing` (the server stops at its start), `saml-key-form`
 * (java-saml 2.9.0 reads PKCS#8 alone), `saml-key-store-unread` (the chart passes the path on only with
 * encrypted assertions). SamlSettingsHolder; secrets.yaml of the charts.
 */
export const ownKey: Rule = {
  name: 'own-key',
  at: { 'saml-key-missing': 'samlStart' },
  codes: ['saml-key-missing', 'saml-key-form', 'saml-key-store-unread'],
  run: (config) => [...missing(config), ...form(config), ...store(config)],
};

const wishes = ['samlSignRequests', 'samlWantAssertionEncrypted'] as const;
const texts = ['samlSpCertificate', 'samlSpPrivateKey'] as const;
const stores = ['samlKeyStorePath', 'samlKeyStoreAlias', 'samlKeyStorePassword'] as const;

function missing(config: Config): ConfigFinding[] {
  const wish = wishes.map((key) => config.settings.get(key)).find(isOn);
  if (!wish || !isWhole(config)) return [];
  const has = (keys: readonly SettingKey[]): boolean =>
    keys.every((key) => isGiven(config.settings.get(key)));
  if (has(texts) || has(stores)) return [];
  const message = `For this the server needs a key of its own, and does not start without. Set ${nameIn(config, 'samlSpCertificate')} and ${nameIn(config, 'samlSpPrivateKey')}.`;
  return [about(wish, { code: 'saml-key-missing', severity: 'error', message })];
}

function isOn(entry: Entry | undefined): entry is Entry {
  return textOf(entry)?.trim().toLowerCase() === 'true';
}

// What nobody can know, such as a reference, counts as given.
function isGiven(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.origin !== 'default' && textOf(entry)?.trim() !== '';
}

function form(config: Config): ConfigFinding[] {
  const entry = config.settings.get('samlSpPrivateKey');
  const text = textOf(entry);
  const read = text === undefined ? undefined : readPrivateKey(text);
  if (!entry || !read || 'value' in read) return [];
  // The line BEGIN alone shows the form to somebody.
  const begun = /^-----BEGIN PRIVATE KEY-----\s*(?:-----END|\.\.\.|…|$)/;
  if (begun.test(text?.trim() ?? '')) return [];
  return [about(entry, { code: 'saml-key-form', severity: 'error', message: read.message })];
}

function store(config: Config): ConfigFinding[] {
  const entry = config.settings.get('samlKeyStorePath');
  if (!entry || entry.source.format !== 'helm' || entry.text !== undefined) return [];
  if (!isGiven(entry) || isOn(config.settings.get('samlWantAssertionEncrypted'))) return [];
  const message =
    'The chart passes this path on only where wantAssertionEncrypted is true. Use spX509Certificate and spPrivateKey instead.';
  return [about(entry, { code: 'saml-key-store-unread', severity: 'warning', message })];
}
