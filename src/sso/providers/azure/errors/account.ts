import type { AzureError } from './places.ts';

/** This account may not sign in. Microsoft: error codes. */
export const account = {
  AADSTS50105: {
    at: 'signIn',
    title: 'the account is not assigned to the application',
    happened: 'The application requires assignment, and this account is not assigned to it.',
    fix: 'Add it under Users and groups of the enterprise application, or set Assignment required to No in its properties.',
    place: 'assignment',
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
  },
  AADSTS50057: {
    at: 'signIn',
    title: 'the account is disabled',
    happened: 'An administrator has switched the account off.',
    fix: 'Enable it, or use another.',
    place: 'users',
  },
} as const satisfies Record<string, AzureError>;
