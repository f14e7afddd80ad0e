import { extraEnvs, publicOnly as flows, type Setting } from './setting.ts';

const l = 'authenticationConfiguration.ldapConfiguration';
const h = 'openmetadata.config.authentication.ldapConfiguration';
const trust = 'trustStoreConfig';

/** A setting whose variable the quickstart compose file has in a comment only, or not at all. */
function row<const Rest extends Omit<Setting, 'flows' | 'forwarded' | 'yaml'>>(
  name: string,
  rest: Rest,
) {
  return { yaml: `${l}.${name}`, helm: `${h}.${name}`, ...rest, flows, forwarded: false } as const;
}

/**
 * Settings of the block `ldapConfiguration`.
 *
 * Names: conf/openmetadata.yaml, values.yaml and values.schema.json of the charts 1.9.17 to 1.13.1,
 * quickstart compose file. Where each fact was read: see the file of the same name in about/.
 *
 * The names that an LDAP server is accepted by are in no key of the chart: what it makes of the list
 * stops `helm template` with every chart.
 */
export const ldap = {
  ldapHost: row('host', {
    env: 'AUTHENTICATION_LDAP_HOST',
    type: 'string',
    rawInChart: true,
    defaults: { server: '', helm: 'localhost' },
  }),
  ldapPort: row('port', {
    env: 'AUTHENTICATION_LDAP_PORT',
    type: 'integer',
    defaults: { helm: 10636 },
  }),
  ldapBindDn: row('dnAdminPrincipal', {
    env: 'AUTHENTICATION_LOOKUP_ADMIN_DN',
    type: 'string',
    defaults: { server: '', helm: 'cn=admin,dc=example,dc=com' },
  }),
  ldapBindPassword: row('dnAdminPassword', {
    env: 'AUTHENTICATION_LOOKUP_ADMIN_PWD',
    helm: {
      path: `${h}.dnAdminPassword`,
      secret: 'ldap-admin-secret',
      key: 'openmetadata-ldap-secret',
    },
    type: 'string',
    defaults: { server: '' },
  }),
  ldapUserBaseDn: row('userBaseDN', {
    env: 'AUTHENTICATION_USER_LOOKUP_BASEDN',
    type: 'string',
    defaults: { server: '', helm: 'ou=people,dc=example,dc=com' },
  }),
  ldapGroupBaseDn: row('groupBaseDN', {
    env: 'AUTHENTICATION_GROUP_LOOKUP_BASEDN',
    type: 'string',
    defaults: { server: '' },
  }),
  ldapMailAttribute: row('mailAttributeName', {
    env: 'AUTHENTICATION_USER_MAIL_ATTR',
    type: 'string',
    defaults: { server: '', helm: 'email' },
  }),
  ldapUsernameAttribute: row('usernameAttributeName', {
    env: 'AUTHENTICATION_USER_NAME_ATTR',
    type: 'string',
    defaults: { server: '' },
  }),
  ldapGroupAttribute: row('groupAttributeName', {
    env: 'AUTHENTICATION_USER_GROUP_ATTR',
    type: 'string',
    defaults: { server: '' },
  }),
  ldapGroupValue: row('groupAttributeValue', {
    env: 'AUTHENTICATION_USER_GROUP_ATTR_VALUE',
    type: 'string',
    defaults: { server: '' },
  }),
  ldapMemberAttribute: row('groupMemberAttributeName', {
    env: 'AUTHENTICATION_USER_GROUP_MEMBER_ATTR',
    type: 'string',
    defaults: { server: '' },
  }),
  ldapRolesMapping: row('authRolesMapping', {
    env: 'AUTH_ROLES_MAPPING',
    type: 'string',
    defaults: { server: '' },
  }),
  ldapReassignRoles: row('authReassignRoles', {
    env: 'AUTH_REASSIGN_ROLES',
    type: 'list',
    defaults: { server: [] },
  }),
  ldapAdminRole: row('roleAdminName', {
    env: 'AUTHENTICATION_USER_ROLE_ADMIN_NAME',
    type: 'string',
    defaults: { server: '' },
  }),
  ldapAllAttribute: row('allAttributeName', {
    env: 'AUTHENTICATION_USER_ALL_ATTR',
    type: 'string',
    defaults: { server: '' },
  }),
  ldapRecursiveGroups: {
    yaml: `${l}.recursiveGroupMembership`,
    type: 'boolean',
    defaults: { server: false },
    flows,
    since: '2.0',
  },
  ldapPoolSize: row('maxPoolSize', {
    env: 'AUTHENTICATION_LDAP_POOL_SIZE',
    type: 'integer',
    defaults: { server: 3 },
  }),
  ldapSsl: row('sslEnabled', {
    env: 'AUTHENTICATION_LDAP_SSL_ENABLED',
    type: 'boolean',
    defaults: { server: false },
  }),
  ldapTrustStoreType: row('truststoreConfigType', {
    env: 'AUTHENTICATION_LDAP_TRUSTSTORE_TYPE',
    type: 'enum',
    defaults: { server: 'TrustAll' },
    allowed: ['TrustAll', 'JVMDefault', 'HostName', 'CustomTrustStore'],
  }),
  ldapTrustStorePath: row(`${trust}.customTrustManagerConfig.trustStoreFilePath`, {
    env: 'AUTHENTICATION_LDAP_TRUSTSTORE_PATH',
    type: 'string',
    defaults: { server: '' },
  }),
  ldapTrustStorePassword: row(`${trust}.customTrustManagerConfig.trustStoreFilePassword`, {
    env: 'AUTHENTICATION_LDAP_KEYSTORE_PASSWORD',
    helm: {
      path: `${h}.${trust}.customTrustManagerConfig.trustStoreFilePassword`,
      secret: 'ldap-truststore-secret',
      key: 'openmetadata-ldap-truststore-password',
    },
    type: 'string',
    defaults: { server: '' },
  }),
  ldapTrustStoreFormat: row(`${trust}.customTrustManagerConfig.trustStoreFileFormat`, {
    env: 'AUTHENTICATION_LDAP_SSL_KEY_FORMAT',
    type: 'string',
    defaults: { server: '' },
  }),
  ldapTrustStoreVerifyHost: row(`${trust}.customTrustManagerConfig.verifyHostname`, {
    env: 'AUTHENTICATION_LDAP_SSL_VERIFY_CERT_HOST',
    type: 'boolean',
    defaults: { helm: true },
  }),
  ldapTrustStoreDates: row(`${trust}.customTrustManagerConfig.examineValidityDates`, {
    env: 'AUTHENTICATION_LDAP_EXAMINE_VALIDITY_DATES',
    type: 'boolean',
    defaults: { server: true },
  }),
  ldapJvmVerifyHost: row(`${trust}.jvmDefaultConfig.verifyHostname`, {
    env: 'AUTHENTICATION_LDAP_SSL_VERIFY_CERT_HOST',
    sharesVariable: true,
    type: 'boolean',
    defaults: { helm: true },
  }),
  ldapTrustAllDates: row(`${trust}.trustAllConfig.examineValidityDates`, {
    env: 'AUTHENTICATION_LDAP_EXAMINE_VALIDITY_DATES',
    sharesVariable: true,
    type: 'boolean',
    defaults: { server: true },
  }),
  ldapHostNames: row(`${trust}.hostNameConfig.acceptableHostNames`, {
    env: 'AUTHENTICATION_LDAP_ALLOWED_HOSTNAMES',
    helm: extraEnvs,
    type: 'list',
    defaults: { server: [] },
  }),
  ldapHostNameWildcards: row(`${trust}.hostNameConfig.allowWildCards`, {
    env: 'AUTHENTICATION_LDAP_ALLOW_WILDCARDS',
    type: 'boolean',
    defaults: { helm: false },
  }),
} as const satisfies Record<string, Setting>;
