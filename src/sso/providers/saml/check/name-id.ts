import { nameIn, type Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, aboutSetting, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { mailNameId } from '../addresses.ts';
import { isWhole } from './elsewhere.ts';

const code = 'saml-name-id';

/**
 * `saml-name-id`: the form of NameID that is asked for. The default of conf/openmetadata.yaml, 2.0, is in
 * no standard (SAML core 2.0, section 8.3), and Keycloak refuses it without Force name ID format (tried on
 * 26.7). OpenMetadata makes the user of the NameID alone (SamlAuthServletHandler), so it must be an e-mail
 * address.
 */
export const nameId: Rule = { name: 'name-id', at: 'setting', codes: [code], run };

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('samlNameId');
  const text = textOf(entry)?.trim();
  if (!entry || entry.origin === 'default' || text === '') {
    if (!isWhole(config) || (entry && entry.value === undefined)) return [];
    const message = `${nameIn(config, 'samlNameId')} is not set. Its default asks for a form that no standard has, and some identity providers refuse it. Write ${mailNameId}.`;
    return [aboutSetting('samlNameId', entry, { code, severity: 'warning', message })];
  }
  if (text === undefined || text === mailNameId) return [];
  const fix = replace(entry, mailNameId);
  if (/:2\.0:nameid-format:emailAddress$/i.test(text)) {
    const message = `No standard has this form, and some identity providers refuse it. Write ${mailNameId}.`;
    return [about(entry, { code, severity: 'warning', message, fix })];
  }
  if (!/:nameid-format:(?:persistent|transient)$/.test(text)) return [];
  const message =
    'With this form people get a random name, and OpenMetadata makes the user of it alone. Ask for an e-mail address.';
  return [about(entry, { code, severity: 'error', message, fix })];
}
