import type { SignIn } from '../kind.ts';
import { asksForPassword, getsOwnToken, readsSettings, sendsPassword } from './words.ts';

/** OpenMetadata’s own passwords: BasicAuthenticator, UserUtil, LoginAttemptCache. */
export const basic: SignIn = {
  name: 'Passwords of OpenMetadata',
  short: 'passwords',
  actors: [
    ['browser', 'Browser'],
    ['server', 'OpenMetadata'],
  ],
  start: {
    title: 'The server takes its settings',
    says: `${readsSettings} At every start it makes the listed administrators, with the principal domain as their mail domain.`,
    moments: ['start'],
  },
  arrows: [
    asksForPassword,
    {
      ...sendsPassword,
      says: 'The whole address counts, and no other name. The password travels in Base64, which hides nothing: HTTPS does.',
    },
    {
      ...{ from: 'server', to: 'server' },
      title: 'The server compares the password',
      carries: 'with what it stored',
      says: 'After three failures it waits ten minutes before it looks again.',
      moments: ['password'],
    },
    getsOwnToken,
  ],
  after: {
    title: 'After sign-in, and beside it',
    says: 'Every call carries OpenMetadata’s own token, which the server checks with its own key list. People sign up, change passwords and sign out. Bots have tokens of the same kind.',
    moments: ['call', 'keys', 'claims', 'newUser', 'session', 'signUp', 'renew', 'after'],
  },
};
