import { ownTokenSettings } from '../../settings/own-tokens.ts';
import {
  words,
  type Given,
  type OwnValues,
  type SettingValues,
  type Value,
} from '../../settings/given.ts';
import type { Piece } from '../../text/pieces.ts';
import type { MountedFile } from '../provider.ts';
import { withUsual } from './fields.ts';
import { adminRole } from './read/group-roles.ts';
import { usesTls } from './read/host.ts';

function secret(name: string): Value {
  return { text: [{ kind: 'secret', name, chosen: true }] };
}

/** What each connection sets of the trust store. LdapUtil. */
const trust: Readonly<Record<string, (given: Given, values: OwnValues) => SettingValues>> = {
  jvm: () => ({ ldapTrustStoreType: words('JVMDefault'), ldapJvmVerifyHost: true }),
  store: (given) => ({
    ldapTrustStoreType: words('CustomTrustStore'),
    ldapTrustStorePath: { text: [given.blank('trust-store-path')] },
    ldapTrustStorePassword: secret('trust-store-password-value'),
    ldapTrustStoreFormat: { text: [given.blank('trust-store-format')] },
    ldapTrustStoreVerifyHost: true,
    ldapTrustStoreDates: true,
  }),
  any: () => ({ ldapTrustStoreType: words('TrustAll'), ldapTrustAllDates: true }),
  plain: () => ({}),
};

/**
 * The settings of LDAP. The server never asks who is in the table of roles unless the names of roles that
 * it may give and take are listed, the word for an administrator is set, and `*` stands for every
 * attribute of a group (LdapAuthenticator, getRoleForLdap and getReassignRoles).
 */
export function settings(given: Given): SettingValues {
  const values = withUsual(given.values);
  const { connection, groups, roleNames } = values;
  const blank = (name: string): Value => ({ text: [given.blank(name)] });
  return {
    ...ownTokenSettings(given),
    ldapHost: blank('ldap-host'),
    ldapPort: port(given, values),
    ldapSsl: usesTls(connection),
    ...trust[connection ?? '']?.(given, values),
    ldapBindDn: blank('bind-dn'),
    ldapBindPassword: secret('bind-password-value'),
    ldapUserBaseDn: blank('user-base-dn'),
    ldapMailAttribute: blank('mail-attribute'),
    ldapPoolSize: Number(values['poolSize'] ?? '3'),
    ...(groups === 'yes' && {
      ldapGroupBaseDn: blank('group-base-dn'),
      ldapGroupAttribute: words('objectClass'),
      ldapGroupValue: blank('group-class'),
      ldapMemberAttribute: blank('member-attribute'),
      ldapRolesMapping: blank('roles-mapping'),
      ldapReassignRoles: { list: rolesOf(roleNames) },
      ldapAdminRole: words(adminRole),
      ldapAllAttribute: words('*'),
    }),
  };
}

/** The port; what stands in its blank meanwhile is the usual one with TLS. */
function port(given: Given, { ldapPort, connection }: OwnValues): Value {
  if (ldapPort === undefined && usesTls(connection))
    return { text: [given.blank('ldap-port')], bare: true };
  return Number(ldapPort ?? '389');
}

function rolesOf(names: string | undefined): Piece[][] {
  if (names === undefined) return [[{ kind: 'blank', name: 'role' }]];
  return names.split('\n').map((name) => [{ kind: 'value', name: 'role', text: name }]);
}

/** The trust store, where the reader has one of their own. */
export function mounts(given: Given): MountedFile[] {
  if (given.values['connection'] !== 'store') return [];
  return [
    {
      name: [given.blank('trust-store-file')],
      path: [given.blank('trust-store-path')],
      secret: 'ldap-truststore',
    },
  ];
}
