import type { ErrorTable } from './entry.ts';

const exact = 'Register exactly the callback URL: case and a slash at the end count.';

/** Amazon Cognito, OpenID Connect reference. */
const cognito = {
  'cognito-redirect-mismatch': {
    label: 'redirect_mismatch (Amazon Cognito)',
    title: 'the redirect URI is not registered',
    also: ['redirect_mismatch'],
    happened:
      'Cognito compares the redirect URI with those of the app client. At the token endpoint it calls a slash too many `unauthorized_client`.',
    fix: exact,
    settings: ['oidcCallbackUrl', 'callbackUrl'],
  },
} as const satisfies ErrorTable;

/** Texts of providers that have no room of their own yet: each of these tables moves there whole. */
export const otherProviders = { ...cognito };
