import type { Config } from '../../../check/config.ts';
import { textOf, type Entry } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, aboutSetting, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import type { SettingKey } from '../../../settings/table.ts';
import { isObject, parseJson } from '../../../text/json.ts';
import { readDn } from '../dn.ts';

/**
 * Roles by group, of which the documentation says nothing. LdapAuthenticator, getRoleForLdap:
 * `ldap-roles-not-json`, `ldap-roles-not-dn`; `ldap-roles-incomplete` where a setting is not there
 * without which the mapping is never read; `ldap-reassign-empty`, `ldap-reassign-lacks`: roles that no
 * group can give; `ldap-group-star`: compared as it is; `ldap-member-uid`: holds no DNs.
 */
export const groups: Rule = {
  name: 'groups',
  at: 'setting',
  codes: [
    ...['ldap-roles-not-json', 'ldap-roles-not-dn', 'ldap-roles-incomplete'],
    ...['ldap-reassign-empty', 'ldap-reassign-lacks', 'ldap-group-star', 'ldap-member-uid'],
  ],
  run,
};

const needed: readonly (readonly [SettingKey, string])[] = [
  ['ldapGroupBaseDn', 'the base DN of groups'],
  ['ldapGroupAttribute', 'the attribute of groups, such as objectClass'],
  ['ldapGroupValue', 'the value that groups have there'],
  ['ldapMemberAttribute', 'the attribute with the members, such as member'],
  ['ldapAdminRole', 'the word that stands for administrators, such as Admin'],
  ['ldapAllAttribute', '"*", in quotes'],
];

function run(config: Config): ConfigFinding[] {
  const { settings } = config;
  const found = [
    ...star(settings.get('ldapGroupValue')),
    ...memberUid(settings.get('ldapMemberAttribute')),
  ];
  const mapping = settings.get('ldapRolesMapping');
  if (!mapping || mapping.placeholder || mapping.marks.has('reference')) return found;
  const text = textOf(mapping)?.trim();
  const keys =
    typeof mapping.value === 'object' && mapping.value !== null && 'keys' in mapping.value;
  if (text === '' || text === '{}' || (text === undefined && !keys)) return found;
  const roles = keys ? undefined : parseJson(text ?? '');
  if (!isObject(roles)) {
    const message = keys
      ? 'YAML reads this as a mapping, and the server wants text in which JSON stands. Put single quotes around all of it.'
      : 'This is no JSON such as {"CN=Admins,OU=Groups,DC=example,DC=org":["Admin"]}.';
    return [...found, about(mapping, { code: 'ldap-roles-not-json', severity: 'error', message })];
  }
  const wrong = Object.keys(roles).some((group) => 'code' in readDn(group));
  if (wrong) {
    const message =
      'A group stands here by another name than its DN. The server compares with the whole DN, exactly as the directory returns it.';
    found.push(about(mapping, { code: 'ldap-roles-not-dn', severity: 'warning', message }));
  }
  return [...found, ...incomplete(config), ...reassigned(config, namesOf(roles))];
}

function namesOf(roles: Readonly<Record<string, unknown>>): string[] {
  const all = Object.values(roles).flatMap((names): unknown[] =>
    Array.isArray(names) ? names : [names],
  );
  return [...new Set(all.filter((name) => typeof name === 'string'))];
}

function star(entry: Entry | undefined): ConfigFinding[] {
  if (!entry || textOf(entry)?.trim() !== '*') return [];
  const message =
    'The server looks for groups that have a star there, and none has. Write the class of your groups, such as group or groupOfNames.';
  return [about(entry, { code: 'ldap-group-star', severity: 'warning', message })];
}

function memberUid(entry: Entry | undefined): ConfigFinding[] {
  if (!entry || textOf(entry)?.trim().toLowerCase() !== 'memberuid') return [];
  const message =
    'memberUid holds user names, and the server compares DNs: no group ever fits. Groups of the class groupOfNames have member.';
  return [about(entry, { code: 'ldap-member-uid', severity: 'warning', message })];
}

function incomplete({ settings, complete }: Config): ConfigFinding[] {
  return needed.flatMap(([key, what]) => {
    const entry = settings.get(key);
    const text = entry?.value === null ? '' : textOf(entry)?.trim();
    if (entry ? text !== '' : !complete) return [];
    const message = `Roles by group need ${what}; without it the server reads no group.`;
    return [
      aboutSetting(key, entry, { code: 'ldap-roles-incomplete', severity: 'warning', message }),
    ];
  });
}

function reassigned({ settings, complete }: Config, names: readonly string[]): ConfigFinding[] {
  const entry = settings.get('ldapReassignRoles');
  const { value } = entry ?? {};
  const list =
    typeof value === 'object' && value !== null && 'items' in value ? value.items : undefined;
  if (entry ? list === undefined && value !== '' && value !== null : !complete) return [];
  const given = (list ?? []).map(({ text }) => text);
  const all = textOf(settings.get('ldapAllAttribute'))?.trim();
  if (given.length === 0) {
    const message = `No group gives a role while this list is empty. Write the roles that groups may give and take: [${names.join(',')}].`;
    const fix =
      entry && /^[\w, -]*$/.test(names.join(','))
        ? replace(entry, `[${names.join(',')}]`)
        : undefined;
    return [
      aboutSetting('ldapReassignRoles', entry, {
        code: 'ldap-reassign-empty',
        severity: 'warning',
        message,
        fix,
      }),
    ];
  }
  const lacking = names.filter((name) => !given.includes(name));
  if (lacking.length === 0 || (all !== undefined && given.includes(all)) || !entry) return [];
  const message = `Groups give these roles, and the list lacks them, so nobody gets them: ${lacking.slice(0, 5).join(', ')}.`;
  return [about(entry, { code: 'ldap-reassign-lacks', severity: 'warning', message })];
}
