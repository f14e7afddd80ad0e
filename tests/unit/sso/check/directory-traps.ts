import type { Trap } from './trap-table.ts';

const helm =
  'openmetadata:\n  config:\n    authentication:\n      provider: ldap\n      ldapConfiguration:\n';

/** What OpenMetadata’s pages on LDAP (L) and basic sign-in (B) print or ask for, up to 1.12. */
export const directoryTraps: readonly Trap[] = [
  {
    trap: 'L1',
    name: 'self-signup off, as the page on LDAP demands',
    text: 'AUTHENTICATION_PROVIDER=ldap\nAUTHENTICATION_ENABLE_SELF_SIGNUP=▶false\n',
    code: 'ldap-self-signup-off',
    corrected: 'AUTHENTICATION_ENABLE_SELF_SIGNUP=true',
  },
  {
    trap: 'L3',
    name: 'email as the mail attribute',
    text: 'AUTHENTICATION_PROVIDER=ldap\nAUTHENTICATION_USER_MAIL_ATTR=▶email\n',
    code: 'ldap-mail-attribute',
    corrected: 'AUTHENTICATION_USER_MAIL_ATTR=mail',
  },
  {
    trap: 'L4',
    name: 'a trust store type that is misspelt',
    text: `${helm}        ▶trusttoreConfigType: JVMDefault\n`,
    code: 'misspelt-key',
    corrected: 'truststoreConfigType: JVMDefault',
  },
  {
    trap: 'L4',
    name: 'a key of the trust store that is not indented',
    text: `${helm}        trustStoreConfig:\n          jvmDefaultConfig:\n          ▶verifyHostname: true\n`,
    code: 'misplaced-key',
  },
  {
    trap: 'L9',
    name: 'host names in the values of the chart',
    text: `${helm}        trustStoreConfig:\n          hostNameConfig:\n            acceptableHostNames: ▶[localhost]\n`,
    code: 'ldap-chart-host-names',
  },
  {
    trap: 'L11',
    name: 'a trust store in the home folder of a developer',
    text: 'AUTHENTICATION_PROVIDER=ldap\nAUTHENTICATION_LDAP_TRUSTSTORE_TYPE=CustomTrustStore\nAUTHENTICATION_LDAP_TRUSTSTORE_PATH=▶/Users/somebody/client/keystore.ks\n',
    code: 'ldap-trust-store-path',
  },
  {
    trap: 'L12',
    name: 'an authority for LDAP, to be filled in',
    text: 'AUTHENTICATION_PROVIDER=ldap\nAUTHENTICATION_AUTHORITY=▶{your_domain}\n',
    code: 'value-placeholder',
  },
  {
    trap: 'B1',
    name: 'administrators in the chart by the name of another file',
    text: 'openmetadata:\n  config:\n    authentication:\n      provider: basic\n    authorizer:\n      ▶adminPrincipals: [admin]\n',
    code: 'misspelt-key',
    corrected: 'initialAdmins: [admin]',
  },
  {
    trap: 'B2',
    name: 'a key URL with a brace too many',
    text: 'AUTHENTICATION_PROVIDER=basic\nAUTHENTICATION_PUBLIC_KEYS=▶[{http|https}://{your_domain}:{port}}/api/v1/system/config/jwks]\n',
    code: 'value-placeholder',
  },
  {
    trap: 'B3',
    name: 'an authority for basic sign-in, to be filled in',
    text: 'AUTHENTICATION_PROVIDER=basic\nAUTHENTICATION_AUTHORITY=▶{your_domain}\n',
    code: 'value-placeholder',
  },
  {
    trap: 'B5',
    name: 'administrators with commas and no brackets',
    text: 'AUTHENTICATION_PROVIDER=basic\nAUTHORIZER_ADMIN_PRINCIPALS=▶ada,grace\n',
    code: 'value-not-list',
  },
  {
    trap: 'L2',
    name: 'TrustAll, in every sample of the page',
    text: 'AUTHENTICATION_PROVIDER=ldap\nAUTHENTICATION_LDAP_TRUSTSTORE_TYPE=▶TrustAll\n',
    code: 'ldap-trust-all',
  },
  {
    trap: 'L4',
    name: 'a sentence between the lines of the values',
    text: `${helm}        truststoreConfigType: JVMDefault\n▶Add the following for the trust store\n        port: 636\n`,
    code: 'yaml-prose',
  },
  {
    trap: 'L5',
    name: 'a table of roles, and nothing that makes the server read groups',
    text: `authenticationConfiguration:\n  provider: ldap\n  ldapConfiguration:\n    groupBaseDN: ▶""\n    groupAttributeName: objectClass\n    groupAttributeValue: group\n    groupMemberAttributeName: member\n    roleAdminName: Admin\n    allAttributeName: "*"\n    authReassignRoles: [Admin]\n    authRolesMapping: '{"cn=admins,dc=example,dc=org":["Admin"]}'\n`,
    code: 'ldap-roles-incomplete',
  },
  {
    trap: 'L6',
    name: 'an image from years ago',
    text: 'services:\n  openmetadata-server:\n    image: docker.getcollate.io/openmetadata/server:▶0.13.2\n    environment:\n      AUTHENTICATION_PROVIDER: ldap\n',
    code: 'image-too-old',
  },
  {
    trap: 'L7',
    name: 'TLS that nobody switched on, because a page calls it the default',
    text: 'authenticationConfiguration:\n  provider: ldap\n  ldapConfiguration:\n    host: dc1.example.org\n    port: ▶636\n',
    code: 'ldap-port-tls',
  },
  {
    trap: 'L8',
    name: 'a trust store in the folder of Java 17',
    text: `${helm}        truststoreConfigType: JVMDefault\nextraVolumeMounts:\n  - name: cacerts\n    mountPath: ▶/usr/lib/jvm/java-17-openjdk/lib/security/cacerts\n    subPath: cacerts\n`,
    code: 'ldap-java-folder',
    situation: { version: '2.0' },
  },
  {
    trap: 'B4',
    name: 'a principal domain that is to limit who signs up',
    text: 'AUTHENTICATION_PROVIDER=basic\nAUTHENTICATION_ENABLE_SELF_SIGNUP=true\nAUTHORIZER_PRINCIPAL_DOMAIN=▶example.com\n',
    code: 'basic-sign-up-domains',
  },
  {
    trap: 'B6',
    name: 'the account admin, deleted and still listed',
    text: 'AUTHENTICATION_PROVIDER=basic\nAUTHORIZER_ADMIN_PRINCIPALS=[▶admin,ada]\n',
    code: 'basic-admin-listed',
  },
  {
    trap: 'B7',
    name: 'a first password behind the name',
    text: 'AUTHENTICATION_PROVIDER=basic\nAUTHORIZER_ADMIN_PRINCIPALS=["▶ada:Pass1!"]\n',
    code: 'basic-admin-password',
  },
];
