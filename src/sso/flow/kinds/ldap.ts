import type { SignIn } from '../kind.ts';
import { asksForPassword, getsOwnToken, readsSettings, sendsPassword } from './words.ts';

/** LDAP: LdapAuthenticator, LdapAuthServletHandler; UnboundID LDAP SDK. */
export const ldap: SignIn = {
  name: 'LDAP and Active Directory',
  short: 'LDAP',
  actors: [
    ['browser', 'Browser'],
    ['server', 'OpenMetadata'],
    ['provider', 'Directory'],
  ],
  start: {
    title: 'The server takes its settings',
    says: `${readsSettings} Then it opens its connections to the directory, with the lookup account.`,
    moments: ['start', 'connect'],
  },
  arrows: [
    asksForPassword,
    {
      ...sendsPassword,
      says: 'The address counts, and no other name. Releases up to 1.12 take it at `/api/v1/users/login`.',
    },
    {
      ...{ from: 'server', to: 'provider' },
      title: 'The server searches for you',
      carries: '(mail=…) below the base DN',
      says: 'With the lookup account it searches below the base DN of people, at any depth, for your address.',
      moments: ['lookup'],
    },
    {
      ...{ from: 'provider', to: 'server' },
      title: 'The directory names your entry',
      carries: 'one DN',
      says: 'It must be exactly one entry, and the first value of its mail attribute your address.',
      moments: ['entry'],
    },
    {
      ...{ from: 'server', to: 'provider', both: true },
      title: 'The directory tries your password',
      carries: 'bind with your DN',
      says: 'The server signs in to the directory as you. What the directory refuses, it says with a number.',
      moments: ['bind'],
    },
    {
      ...{ from: 'server', to: 'server' },
      title: 'The server decides who you are',
      carries: 'address, up to the @',
      says: 'What stands before the @ is your user name. A new user is made where self-signup is on.',
      moments: ['identity'],
    },
    {
      ...{ from: 'server', to: 'provider', both: true },
      title: 'Your groups give roles',
      carries: '(member=your DN)',
      says: 'The server searches for groups that you are in, and gives the roles that the mapping names for them.',
      moments: ['groups'],
    },
    getsOwnToken,
  ],
  after: {
    title: 'After sign-in',
    says: 'Every call carries OpenMetadata’s own token, which the server checks with its own key list. Sessions end. Bots have tokens of the same kind.',
    moments: ['call', 'keys', 'claims', 'newUser', 'session', 'renew', 'after'],
  },
};
