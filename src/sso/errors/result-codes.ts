import type { ErrorTable } from './entry.ts';

/** Results of a directory besides `directory.ts`, by their names in RFC 4511 as UnboundID prints them; and timeouts, of Java’s own client too. */
export const resultCodes = {
  'ldap-timed-out': {
    at: ['connect', 'lookup'],
    label: 'A client-side timeout was encountered',
    title: 'the directory does not answer in time',
    happened: 'The server asked the directory, and waited for its answer in vain.',
    causes: [
      'A firewall on the way drops the connection, or the port is another.',
      'The directory searches for too long below the base DN.',
    ],
    fix: 'Ask the directory by `ldapsearch` from where the server runs. If it answers slowly, narrow the base DN.',
    settings: ['ldapHost', 'ldapPort', 'ldapUserBaseDn'],
    texts: [
      'encountered a client-side timeout',
      'A client-side timeout was encountered',
      'LDAP response read … timed out',
    ],
  },
  'ldap-size-limit': {
    at: 'lookup',
    label: 'size limit exceeded',
    title: 'the directory gave a part of what was found',
    happened: 'More entries fit than the directory gives at once.',
    fix: 'Narrow the base DN, of users and of groups, or let the directory give more to the lookup account.',
    settings: ['ldapUserBaseDn', 'ldapGroupBaseDn'],
    texts: ['size limit exceeded', 'sizelimit exceeded', 'LDAP: error code 4 -'],
  },
  'ldap-no-access': {
    at: 'lookup',
    label: 'insufficient access rights',
    title: 'the lookup account may not read there',
    happened: 'The directory knows the account and does not let it read what was asked for.',
    fix: 'Give the lookup account the right to read users and groups below the base DN.',
    settings: ['ldapBindDn'],
    texts: ['insufficient access rights', 'LDAP: error code 50 -'],
  },
  'ldap-dn-form': {
    at: ['connect', 'lookup'],
    label: 'invalid DN syntax',
    title: 'a DN is not written as one',
    happened:
      'The directory cannot read a DN: it is pairs such as `ou=people`, with commas between them.',
    fix: 'Copy the DN from the directory. A comma within a name is written with a backslash before it.',
    settings: ['ldapBindDn', 'ldapUserBaseDn', 'ldapGroupBaseDn'],
    texts: ['invalid DN syntax', 'LDAP: error code 34 -'],
  },
  'ldap-referral': {
    at: 'lookup',
    label: 'resultCode=10 (referral)',
    title: 'the directory sends on to another server',
    happened:
      'What was asked for is on another server of the forest, and we infer that OpenMetadata does not go there.',
    fix: 'Take a base DN of the domain that the server serves. With Active Directory ask the global catalog, ports 3268 and 3269.',
    settings: ['ldapUserBaseDn', 'ldapPort'],
    texts: ['(referral)', 'LDAP: error code 10 -'],
  },
} as const satisfies ErrorTable;
