import type { Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import type { SettingKey } from '../../../settings/table.ts';
import { readDn } from '../dn.ts';

/** `ldap-not-dn`: a base DN, or a lookup account, that RFC 4514 does not know. */
export const names: Rule = { name: 'names', at: 'setting', codes: ['ldap-not-dn'], run };

const keys: readonly SettingKey[] = ['ldapBindDn', 'ldapUserBaseDn', 'ldapGroupBaseDn'];

function run({ settings }: Config): ConfigFinding[] {
  return keys.flatMap((key) => {
    const entry = settings.get(key);
    const text = textOf(entry)?.trim();
    if (!entry || !text || entry.placeholder || entry.origin === 'default') return [];
    // Active Directory takes both of these for a lookup account.
    if (
      key === 'ldapBindDn' &&
      (/^[^\s=@]+@[\w.-]+$/.test(text) || /^[\w.-]+\\[\w.$-]+$/.test(text))
    )
      return [];
    const reading = readDn(text);
    if ('dn' in reading) return [];
    const message = `This is no DN. ${reading.message}`;
    return [about(entry, { code: 'ldap-not-dn', severity: 'error', message })];
  });
}
