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
];
