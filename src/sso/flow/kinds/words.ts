import type { Arrow } from '../kind.ts';

/** What the server does before it knows of any provider. */
export const readsSettings =
  'At its start the server reads its files and variables; from 1.10 on a copy in its database wins. What is saved in the settings page is checked first.';

/** How every sign-in begins. */
export const asksHow = {
  ...{ from: 'browser', to: 'server', both: true },
  title: 'The browser asks how to sign in',
  carries: 'GET /api/v1/system/config/auth',
} as const satisfies Partial<Arrow>;

/** The same where OpenMetadata has the form, and not a provider. */
export const asksForPassword = {
  ...asksHow,
  says: 'The server answers that it wants e-mail address and password on its own page.',
  moments: ['ask'],
} as const satisfies Arrow;

/** What the form sends. */
export const sendsPassword = {
  ...{ from: 'browser', to: 'server' },
  title: 'You send address and password',
  carries: 'POST /api/v1/auth/login',
  moments: ['credentials'],
} as const satisfies Partial<Arrow>;

/** How it ends where nobody else makes a token. */
export const getsOwnToken = {
  ...{ from: 'server', to: 'browser' },
  title: 'You are in',
  carries: 'a token of OpenMetadata’s',
  says: 'The server makes a token of its own for the calls of the browser, and signs it with its own key.',
  moments: ['in', 'ownToken'],
} as const satisfies Arrow;

/** What is between the person and the provider alone. */
export const signsIn = {
  ...{ from: 'browser', to: 'provider', both: true },
  title: 'You sign in there',
  carries: 'on the provider’s own page',
  says: 'Name, password, second factor and consent are between you and the provider. OpenMetadata sees none of it.',
  moments: ['signIn'],
} as const satisfies Arrow;

/** What is made of a token, by every kind that has one of the provider’s. */
export const readsClaims =
  'It takes user name and e-mail address from the claims, checks the domain, and makes whoever is on its list an administrator.';
