import type { AzureError } from './places.ts';

/** This account may not sign in. Microsoft: error codes. */
export const account = {
  AADSTS50105: {
    at: 'signIn',
    title: 'the account is not assigned to the application',
    happened: 'The application requires assignment, and this account is not assigned to it.',
    fix: 'Add it under Users and groups of the enterprise application, or set Assignment required to No in its properties.',
    place: 'assignment',
    texts: [
      'unless they are specifically granted',
      'is not assigned to a role for the application',
    ],
  },
  AADSTS50020: {
    at: 'signIn',
    title: 'the account belongs to another tenant',
    happened:
      'Somebody signed in with a personal account or that of another company, which this tenant does not know.',
    causes: [
      'The browser was still signed in with that account.',
      'The tenant in the settings is not the one you mean.',
    ],
    fix: 'Sign in with an account of your tenant, or invite this one as a guest.',
    settings: ['oidcTenant', 'authority'],
    texts: ['does not exist in tenant'],
  },
  AADSTS90072: {
    at: 'signIn',
    title: 'an account from outside is not in the tenant',
    happened: 'The account exists elsewhere, and nobody has invited it.',
    fix: 'Sign out and use another account, or invite this one as a guest.',
    place: 'users',
  },
  AADSTS50034: {
    at: 'signIn',
    title: 'the account is not in the directory',
    also: ['AADSTS51004', 'AADSTS50014'],
    happened: 'There is no such account, or a guest has not accepted the invitation yet.',
    fix: 'Look the account up, and send the invitation again if need be.',
    place: 'users',
    texts: ['the account must be added to the directory'],
  },
  AADSTS50126: {
    at: 'signIn',
    title: 'name or password are wrong',
    happened:
      'Entra ID, or the directory behind it, refused the password. OpenMetadata has no part in it.',
    fix: 'Type both again, or reset the password.',
    place: 'users',
  },
  AADSTS50053: {
    at: 'signIn',
    title: 'the account is locked for a while',
    happened:
      'Somebody tried too often with a wrong password, or from an address that Entra ID does not trust.',
    fix: 'Wait, or let an administrator look at the sign-in logs.',
    place: 'users',
    texts: ['tried to sign in too many times with an incorrect user ID or password'],
  },
  AADSTS50055: {
    at: 'signIn',
    title: 'the password has expired',
    happened: 'The account needs a new password before anything else.',
    fix: 'Change it at Microsoft, then sign in again.',
    place: 'users',
  },
  AADSTS50057: {
    at: 'signIn',
    title: 'the account is disabled',
    happened: 'An administrator has switched the account off.',
    fix: 'Enable it, or use another.',
    place: 'users',
    texts: ['The user account is disabled'],
  },
} as const satisfies Record<string, AzureError>;
