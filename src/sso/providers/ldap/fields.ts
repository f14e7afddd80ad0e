import type { OwnValues } from '../../settings/given.ts';
import type { Blank, FieldSpec } from '../provider.ts';
import {
  readMailAttribute,
  readMemberAttribute,
  readName,
  readPoolSize,
  readTrustStorePath,
} from './read/attributes.ts';
import { readBindDn, readDnField } from './read/dn-field.ts';
import { readGroupRoles } from './read/group-roles.ts';
import { portIn, readHost, readPort } from './read/host.ts';

/** A choice, of which the first answer holds for whoever has not chosen. */
function choice(options: Readonly<Record<string, string>>) {
  const values = Object.keys(options);
  const [first = ''] = values;
  return {
    options: Object.entries(options).map(([value, label]) => ({ value, label })),
    read: (raw: string) => ({ value: values.includes(raw) ? raw : first, findings: [] }),
  };
}

const withGroups = { field: 'groups', among: ['yes'] };

/** The class of groups where nothing is answered. */
function usualGroupClass(directory: string | undefined): string {
  return directory === 'openldap' ? 'groupOfNames' : 'group';
}

export const fields = [
  {
    key: 'directory',
    label: 'Directory',
    ...choice({ ad: 'Active Directory', openldap: 'OpenLDAP or another' }),
  },
  {
    key: 'connection',
    label: 'Connection',
    ...choice({
      jvm: 'LDAPS, a certificate that Java trusts',
      store: 'LDAPS, a trust store of your own',
      any: 'LDAPS, any certificate',
      plain: 'Without TLS',
    }),
    runs: true,
  },
  {
    key: 'groups',
    label: 'Roles',
    ...choice({ no: 'Given in OpenMetadata', yes: 'Given by groups of the directory' }),
    runs: true,
  },
  {
    key: 'ldapHost',
    label: 'Directory server',
    hint: 'Its name, or an address such as ldaps://dc1.corp.example.com:636.',
    example: 'dc1.corp.example.com',
    read: (raw, { connection }) => readHost(raw, connection),
    spreads: (raw) => portIn(raw),
  },
  {
    key: 'ldapPort',
    label: 'Port',
    hint: 'Left empty: 636 with TLS, 389 without.',
    example: '636',
    optional: true,
    read: (raw, { connection, hostPort }) => readPort(raw, { connection, hostPort }),
  },
  {
    key: 'bindDn',
    label: 'Lookup account',
    hint: 'The DN of the account with which OpenMetadata looks people up. It needs no right but to read.',
    example: 'CN=svc-openmetadata,OU=Service,DC=corp,DC=example,DC=com',
    read: (raw, { directory }) => readBindDn(raw, directory),
  },
  {
    key: 'userBaseDn',
    label: 'Base DN of people',
    hint: 'The entry below which everybody is who may sign in.',
    example: 'OU=People,DC=corp,DC=example,DC=com',
    read: (raw) => readDnField(raw, 'userBaseDn'),
  },
  {
    key: 'trustStorePath',
    label: 'Trust store',
    hint: 'Its path in the server’s container: a .p12 or .jks file with the certificate of your authority.',
    example: '/opt/openmetadata/conf/ldap-truststore.p12',
    only: { field: 'connection', among: ['store'] },
    read: (raw) => readTrustStorePath(raw),
  },
  {
    key: 'groupBaseDn',
    label: 'Base DN of groups',
    hint: 'The entry below which the groups are.',
    example: 'OU=Groups,DC=corp,DC=example,DC=com',
    only: withGroups,
    read: (raw) => readDnField(raw, 'groupBaseDn'),
  },
  {
    key: 'groupRoles',
    label: 'Roles by group',
    hint: 'A row for each group: its DN exactly as the directory has it, and roles of OpenMetadata, separated by commas. Admin makes administrators. Rows from a spreadsheet can be pasted.',
    example: 'CN=Data Admins,OU=Groups,DC=corp,DC=example,DC=com\tAdmin, DataSteward',
    columns: [
      { label: 'DN of the group', example: 'CN=Data Admins,OU=Groups,DC=corp,DC=example,DC=com' },
      { label: 'Roles', example: 'Admin, DataSteward' },
    ],
    longest: 8000,
    only: withGroups,
    read: (raw) => readGroupRoles(raw),
  },
  {
    key: 'mailAttribute',
    label: 'Mail attribute',
    hint: 'The attribute with the address people sign in with. Left empty: mail.',
    example: 'mail',
    optional: true,
    more: true,
    read: (raw) => readMailAttribute(raw),
  },
  {
    key: 'groupClass',
    label: 'Class of groups',
    hint: 'The objectClass of a group. Left empty: group at Active Directory, else groupOfNames.',
    example: 'group',
    optional: true,
    more: true,
    only: withGroups,
    read: (raw, { directory }) => readName(raw, 'groupClass', usualGroupClass(directory)),
  },
  {
    key: 'memberAttribute',
    label: 'Member attribute',
    hint: 'The attribute of a group with the DNs of its members. Left empty: member.',
    example: 'member',
    optional: true,
    more: true,
    only: withGroups,
    read: (raw) => readMemberAttribute(raw),
  },
  {
    key: 'poolSize',
    label: 'Connections kept open',
    hint: 'Left empty: 3.',
    example: '3',
    optional: true,
    more: true,
    read: (raw) => readPoolSize(raw),
  },
] as const satisfies readonly FieldSpec[];

export const blanks: Readonly<Record<string, Blank>> = {
  'ldap-host': { field: 'ldapHost', label: 'directory server' },
  'ldap-port': { field: 'ldapPort', label: 'port', usual: '636' },
  'bind-dn': { field: 'bindDn', label: 'lookup account' },
  'user-base-dn': { field: 'userBaseDn', label: 'base DN of people' },
  'group-base-dn': { field: 'groupBaseDn', label: 'base DN of groups' },
  'mail-attribute': { field: 'mailAttribute', label: 'mail attribute', usual: 'mail' },
  'group-class': { field: 'groupClass', label: 'class of groups', usual: 'group' },
  'member-attribute': { field: 'memberAttribute', label: 'member attribute', usual: 'member' },
  'trust-store-path': { field: 'trustStorePath', label: 'path of the trust store' },
  'trust-store-file': {
    field: 'trustStorePath',
    label: 'name of the trust store',
    usual: 'ldap-truststore.p12',
    of: ({ trustStorePath }) => trustStorePath?.replace(/^.*\//, ''),
  },
  'trust-store-format': {
    field: 'trustStorePath',
    label: 'format of the trust store',
    usual: 'PKCS12',
    of: ({ trustStoreFormat }) => trustStoreFormat,
  },
  'roles-mapping': { label: 'roles by group', of: ({ rolesMapping }) => rolesMapping },
};

/** What the values say that no reader was asked for, as those of a page. */
export function withUsual(values: OwnValues): OwnValues {
  return { directory: 'ad', connection: 'jvm', groups: 'no', ...values };
}
