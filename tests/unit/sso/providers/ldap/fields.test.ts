import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { form } from '../../../../../src/sso/providers/ldap/form.ts';
import type { FieldSpec } from '../../../../../src/sso/providers/provider.ts';
import type { OwnValues } from '../../../../../src/sso/settings/given.ts';

function read(key: string, raw: string, values: OwnValues = {}) {
  const fields: readonly FieldSpec[] = form.fields;
  const field = fields.find((one) => one.key === key);
  assert.ok(field, key);
  return field.read(raw, values);
}

type Row = readonly [
  key: string,
  raw: string,
  value: string | undefined,
  code: string,
  given?: OwnValues,
];

const tls = { connection: 'jvm' };
const plain = { connection: 'plain' };

/** What each field makes of an answer: the value, and the code of the one thing said about it. */
const rows: readonly Row[] = [
  ['ldapHost', 'dc1.corp.example.com', 'dc1.corp.example.com', '', tls],
  ['ldapHost', 'LDAPS://DC1.corp.example.com:636/', 'dc1.corp.example.com', 'ldap-host-alone', tls],
  ['ldapHost', 'dc1:636', 'dc1', 'ldap-host-alone', tls],
  ['ldapHost', 'ldap://dc1', 'dc1', 'ldap-host-scheme-differs', tls],
  ['ldapHost', 'ldaps://dc1', 'dc1', 'ldap-host-scheme-differs', plain],
  ['ldapHost', '10.0.0.5', '10.0.0.5', 'ldap-host-address', tls],
  ['ldapHost', '10.0.0.5', '10.0.0.5', '', plain],
  ['ldapHost', 'https://dc1.example.com', undefined, 'ldap-host-http', tls],
  ['ldapHost', 'https://login.microsoftonline.com/x', undefined, 'ldap-host-other-provider', tls],
  ['ldapHost', 'acme.okta.com', undefined, 'ldap-host-other-provider', tls],
  ['ldapHost', 'dc1 dc2', undefined, 'ldap-host-several', tls],
  ['ldapHost', 'DC=example,DC=org', undefined, 'ldap-host-is-dn', tls],
  ['ldapHost', 'svc@example.org', undefined, 'ldap-host-is-mail', tls],
  ['ldapHost', '[::1]', undefined, 'ldap-host-ipv6', tls],
  ['ldapHost', '<host>', undefined, 'ldap-host-placeholder', tls],
  ['ldapHost', 'a_b', undefined, 'ldap-host-not-host', tls],
  ['ldapHost', '12345', undefined, 'ldap-host-not-host', tls],
  ['ldapPort', '', '636', '', tls],
  ['ldapPort', '', '389', '', plain],
  ['ldapPort', '', '3269', '', { ...tls, hostPort: '3269' }],
  ['ldapPort', 'ldaps', '636', '', tls],
  ['ldapPort', ':10636', '10636', '', tls],
  ['ldapPort', '389', '389', 'ldap-port-tls', tls],
  ['ldapPort', '3268', '3268', 'ldap-port-tls', tls],
  ['ldapPort', '636', '636', 'ldap-port-tls', plain],
  ['ldapPort', '0', undefined, 'ldap-port-not-port', tls],
  ['ldapPort', '65536', undefined, 'ldap-port-not-port', tls],
  ['bindDn', 'CN=a,DC=org', 'CN=a,DC=org', ''],
  ['bindDn', 'svc@corp.example.com', 'svc@corp.example.com', '', { directory: 'ad' }],
  ['bindDn', 'svc@corp.example.com', undefined, 'bind-dn-is-mail', { directory: 'openldap' }],
  ['bindDn', 'CORP\\svc', undefined, 'bind-dn-down-level'],
  ['bindDn', 'admin', undefined, 'bind-dn-no-equals'],
  ['userBaseDn', 'OU=People, DC=org', 'OU=People,DC=org', 'user-base-dn-respaced'],
  ['userBaseDn', 'ldap://dc1/DC=org', undefined, 'user-base-dn-is-url'],
  ['userBaseDn', 'https://acme.okta.com', undefined, 'user-base-dn-other-provider'],
  ['userBaseDn', '(objectClass=person)', undefined, 'user-base-dn-is-filter'],
  ['userBaseDn', '<base dn>', undefined, 'user-base-dn-placeholder'],
  ['userBaseDn', 'OU=a\nDC=org', undefined, 'user-base-dn-hidden-character'],
  ['mailAttribute', '', 'mail', ''],
  ['mailAttribute', 'email', 'email', 'mail-attribute-email'],
  ['mailAttribute', 'sAMAccountName', 'sAMAccountName', 'mail-attribute-no-mail'],
  ['mailAttribute', 'mail address', undefined, 'mail-attribute-not-name'],
  ['groupClass', '', 'groupOfNames', '', { directory: 'openldap' }],
  ['groupClass', '', 'group', '', { directory: 'ad' }],
  ['groupClass', '*', undefined, 'group-class-not-name'],
  ['memberAttribute', 'memberUid', undefined, 'member-attribute-uid'],
  ['memberAttribute', 'uniqueMember', 'uniqueMember', ''],
  ['poolSize', '0', undefined, 'pool-size-not-size'],
  ['poolSize', '', '3', ''],
  ['trustStorePath', '/opt/a.p12', '/opt/a.p12', ''],
  ['trustStorePath', '/opt/ca.pem', undefined, 'trust-store-path-certificate'],
  ['trustStorePath', 'a.p12', undefined, 'trust-store-path-not-path'],
  ['trustStorePath', '/opt/../a.p12', undefined, 'trust-store-path-not-path'],
  ['trustStorePath', '/opt/store', undefined, 'trust-store-path-format'],
  ['groupRoles', 'CN=a,DC=org\tadmin', 'CN=a,DC=org\tAdmin', ''],
  ['groupRoles', '{"CN=a,DC=org":["Admin","X"]}', 'CN=a,DC=org\tAdmin, X', ''],
  ['groupRoles', 'CN=a, DC=org\tX', 'CN=a,DC=org\tX', 'group-roles-respaced'],
  ['groupRoles', 'CN=a,DC=org\tX\nCN=a,DC=org\tY', 'CN=a,DC=org\tX, Y', ''],
  ['groupRoles', 'admins\tX', undefined, 'group-roles-not-dn'],
  ['groupRoles', '\tX', undefined, 'group-roles-no-group'],
  ['groupRoles', 'CN=a,DC=org', undefined, 'group-roles-no-role'],
  ['groupRoles', 'CN=a,DC=org\t<role>', undefined, 'group-roles-not-role'],
  ['groupRoles', '{"CN=a":[1]}', undefined, 'group-roles-not-json'],
];

describe('The questions about a directory', () => {
  for (const [key, raw, value, code, given] of rows) {
    test(`${key} ${JSON.stringify(raw)}: ${code || 'taken'}`, () => {
      const reading = read(key, raw, given);
      assert.equal(reading.value, value);
      assert.deepEqual(
        reading.findings
          .map((one) => one.code)
          .filter((one) => !one.endsWith('-trimmed'))
          .slice(-1),
        code ? [code] : [],
      );
    });
  }

  test('The table of roles becomes the JSON that OpenMetadata takes, and the list of its roles', () => {
    const { also } = read(
      'groupRoles',
      'CN="Doe, Jo",DC=org\tDataSteward, admin\nCN=b,DC=org\tDataSteward',
    );
    assert.deepEqual(JSON.parse(also?.['rolesMapping'] ?? ''), {
      'CN=Doe\\, Jo,DC=org': ['DataSteward', 'Admin'],
      'CN=b,DC=org': ['DataSteward'],
    });
    assert.equal(also?.['roleNames'], 'DataSteward\nAdmin');
    assert.equal(also['adminByGroup'], 'yes');
  });
});
