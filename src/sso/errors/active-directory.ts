import type { ErrorTable } from './entry.ts';

/** What Active Directory means by the sub-code behind `data`, which it puts into its answer to a refused sign-in. */
export const activeDirectory = {
  'ldap-52e': {
    at: 'bind',
    label: 'data 52e',
    title: 'name or password are wrong (Active Directory)',
    happened:
      'The directory refused name and password: of the user at a sign-in, of the lookup account at the start.',
    fix: 'Correct the password, or the DN of the lookup account.',
    texts: ['data 52e'],
  },
  'ldap-525': {
    at: 'connect',
    label: 'data 525',
    title: 'the directory has no such account',
    happened: 'The DN of the account is not in the directory.',
    fix: 'Correct the DN.',
    texts: ['data 525'],
  },
  'ldap-530': {
    at: 'bind',
    label: 'data 530',
    title: 'the account may not sign in at this hour',
    happened: 'Logon hours are set for the account.',
    fix: 'Ask the administrator of the directory.',
    texts: ['data 530'],
  },
  'ldap-531': {
    at: 'bind',
    label: 'data 531',
    title: 'the account may not sign in from this machine',
    happened: 'Workstations are set for the account, and the server is none of them.',
    fix: 'Let the administrator of the directory add the server.',
    texts: ['data 531'],
  },
  'ldap-532': {
    at: 'bind',
    label: 'data 532',
    title: 'the password has expired',
    happened: 'The directory wants a new password.',
    fix: 'Change the password.',
    texts: ['data 532'],
  },
  'ldap-533': {
    at: 'bind',
    label: 'data 533',
    title: 'the account is disabled',
    happened: 'The account is disabled in the directory.',
    fix: 'Let it be enabled.',
    texts: ['data 533'],
  },
  'ldap-701': {
    at: 'bind',
    label: 'data 701',
    title: 'the account has expired',
    happened: 'The account was good until a date.',
    fix: 'Let it be extended.',
    texts: ['data 701'],
  },
  'ldap-773': {
    at: 'bind',
    label: 'data 773',
    title: 'the password must be changed first',
    happened: 'The account must change its password at its next sign-in.',
    fix: 'Change it once elsewhere.',
    texts: ['data 773'],
  },
  'ldap-775': {
    at: 'bind',
    label: 'data 775',
    title: 'the account is locked',
    happened: 'After too many wrong passwords the LDAP directory has locked the account.',
    fix: 'Let it be unlocked.',
    texts: ['data 775'],
  },
} as const satisfies ErrorTable;
