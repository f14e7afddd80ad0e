import type { Config } from '../../../check/config.ts';
import { textOf, type Entry } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';

/**
 * Who is found. `ldap-self-signup-off`: the documentation up to 1.12 asks for it, and LdapAuthenticator
 * then lets nobody new in (#18430). `ldap-mail-attribute`: `email`, the chart's default, which no common
 * directory has. `ldap-mail-not-mail`: an attribute that holds no address, and people enter one. `ldap-attribute-form`:
 * the name of an attribute has letters, digits and hyphens, or is a number with dots (RFC 4512, 1.4 and 2.5).
 */
export const people: Rule = {
  name: 'people',
  at: 'setting',
  codes: [
    ...['ldap-self-signup-off', 'ldap-mail-attribute', 'ldap-mail-not-mail'],
    'ldap-attribute-form',
  ],
  run,
};

function run({ settings }: Config): ConfigFinding[] {
  const found: ConfigFinding[] = [];
  const signup = settings.get('enableSelfSignup');
  if (signup && textOf(signup)?.trim().toLowerCase() === 'false') {
    found.push(
      about(signup, {
        ...{ code: 'ldap-self-signup-off', severity: 'warning' },
        message:
          'With false nobody gets in who has no account yet, although OpenMetadata’s page on LDAP asks for it. Write true.',
        fix: replace(signup, 'true'),
      }),
    );
  }
  const mail = settings.get('ldapMailAttribute');
  const name = textOf(mail)?.trim().toLowerCase();
  if (mail && mail.origin !== 'default' && name === 'email') {
    found.push(
      about(mail, {
        ...{ code: 'ldap-mail-attribute', severity: 'warning' },
        message:
          'Active Directory and OpenLDAP call this attribute mail; with email nobody is found.',
        fix: replace(mail, 'mail'),
      }),
    );
  }
  if (mail && name !== undefined && ['samaccountname', 'uid', 'cn'].includes(name)) {
    const message =
      'People enter an e-mail address, and this attribute seldom holds one. At Active Directory, userPrincipalName may.';
    found.push(about(mail, { code: 'ldap-mail-not-mail', severity: 'warning', message }));
  }
  return [...found, ...attributes.flatMap((key) => formOf(settings.get(key)))];
}

const attributes = [
  ...(['ldapMailAttribute', 'ldapUsernameAttribute'] as const),
  ...(['ldapGroupAttribute', 'ldapMemberAttribute'] as const),
];

function formOf(entry: Entry | undefined): ConfigFinding[] {
  const text = textOf(entry)?.trim() ?? '';
  if (!entry || entry.placeholder !== undefined || !/\S[\s,]+\S/.test(text)) return [];
  const message =
    'This is the name of one attribute, and such a name has no spaces or commas. The directory finds nothing by it.';
  const fix = text.includes(',') ? undefined : replace(entry, text.replace(/\s+/g, ''));
  return [about(entry, { code: 'ldap-attribute-form', severity: 'error', message, fix })];
}
