import type { AzureError } from './places.ts';

/** The company’s rules stopped the sign-in. Microsoft: error codes. */
export const conditionalAccess = {
  AADSTS53003: {
    at: 'signIn',
    title: 'a Conditional Access policy blocked the sign-in',
    also: ['AADSTS530032', 'AADSTS530003', 'AADSTS53000', 'AADSTS53001'],
    happened:
      'A rule of your company does not allow this sign-in, for example from a device that does not comply.',
    fix: 'Look into the sign-in log, which names the policy.',
    place: 'policies',
    texts: ['blocked by Conditional Access policies'],
  },
  AADSTS50076: {
    at: 'signIn',
    title: 'a second factor is needed',
    also: ['AADSTS50079', 'AADSTS50074', 'AADSTS50072', 'AADSTS50078', 'AADSTS500121'],
    happened:
      'The user must confirm with a second factor, or register one first, or did not pass it.',
    fix: 'Sign in again and do what Entra ID asks for. A renewal in the background cannot.',
    texts: ['you must use multi-factor authentication to access'],
  },
  AADSTS90123: {
    at: 'signIn',
    title: 'the account’s own identity provider refused',
    happened: 'The account is federated, and the other side said no.',
    fix: 'Ask whoever runs that provider.',
  },
} as const satisfies Record<string, AzureError>;
