import { nameIn, type Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, aboutSetting, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { readEntityId } from '../read/entity-id.ts';
import { readLoginUrl } from '../read/login-url.ts';
import { isWhole } from './elsewhere.ts';

const readers = { samlIdpEntityId: readEntityId, samlIdpLoginUrl: readLoginUrl } as const;
type Key = keyof typeof readers;

/**
 * What names the identity provider: `saml-idp-missing`, `saml-idp-example` (mocksaml.com and
 * saml.example.com of the documentation up to 1.12), `saml-idp-value` (it belongs elsewhere, or is
 * none), `saml-idp-spelling` (at Entra ID a slash at the end counts). SamlValidator, java-saml 2.9.0.
 */
export const identityProvider: Rule = {
  name: 'identity-provider',
  at: { 'saml-idp-missing': 'authnRequest' },
  codes: ['saml-idp-missing', 'saml-idp-example', 'saml-idp-value', 'saml-idp-spelling'],
  run: (config) => (Object.keys(readers) as Key[]).flatMap((key) => judge(config, key)),
};

function judge(config: Config, key: Key): ConfigFinding[] {
  const entry = config.settings.get(key);
  const text = textOf(entry);
  if (!entry || text === '' || entry.origin === 'default') {
    if (!isWhole(config) || (entry && entry.value === undefined)) return [];
    const message = `${nameIn(config, key)} is not set, and the server has no default for it. Copy it from the metadata of the identity provider.`;
    return [aboutSetting(key, entry, { code: 'saml-idp-missing', severity: 'error', message })];
  }
  if (text === undefined) return [];
  if (/\/\/(?:mocksaml\.com|saml\.example\.com)(?:[:/]|$)/i.test(text)) {
    const message =
      'This is an example of OpenMetadata’s documentation. Copy the value of your identity provider.';
    return [about(entry, { code: 'saml-idp-example', severity: 'error', message })];
  }
  const { value, findings } = readers[key](text);
  const wrong = findings.find(({ severity }) => severity === 'error');
  if (wrong) {
    return [about(entry, { code: 'saml-idp-value', severity: 'error', message: wrong.message })];
  }
  if (value === undefined || value === text.trim()) return [];
  const message =
    'The identity provider spells it otherwise, with small letters and a slash at the end, and it is compared letter by letter.';
  const fix = replace(entry, value);
  return [about(entry, { code: 'saml-idp-spelling', severity: 'error', message, fix })];
}
