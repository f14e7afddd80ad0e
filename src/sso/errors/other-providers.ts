import type { ErrorTable } from './entry.ts';

const exact = 'Register exactly the callback URL: case and a slash at the end count.';

/** developer.okta.com on redirect URIs, support articles. */
const okta = {
  'okta-login-redirect-uri': {
    label: "The 'redirect_uri' parameter must be a Login redirect URI (Okta)",
    title: 'the redirect URI is not registered',
    happened: 'Okta compares the redirect URI with the Login redirect URIs of the client app.',
    fix: exact,
    settings: ['oidcCallbackUrl', 'callbackUrl'],
    texts: ["'redirect_uri' parameter must be a Login redirect URI"],
  },
  'okta-policy-evaluation-failed': {
    label: 'Policy evaluation failed (Okta)',
    title: 'a policy refused',
    happened: 'A policy of Okta does not allow this sign-in.',
    fix: 'Ask your Okta administrator which policy applies.',
    texts: ['Policy evaluation failed'],
  },
  'okta-user-not-assigned': {
    label: 'User is not assigned to the client application (Okta)',
    title: 'the account is not assigned',
    happened: 'In Okta, only assigned users and groups may use an app.',
    fix: 'Assign the user or a group to the app.',
    texts: ['User is not assigned to the client application'],
  },
  'okta-scopes-not-configured': {
    label: 'One or more scopes are not configured (Okta)',
    title: 'the authorization server does not know a scope',
    happened: 'The request asks for a scope that is not defined there.',
    fix: 'Define it, or leave it out.',
    settings: ['oidcScope'],
    texts: ['One or more scopes are not configured'],
  },
} as const satisfies ErrorTable;

/** auth0/docs#10413. */
const auth0 = {
  'auth0-callback-url-mismatch': {
    label: 'Callback URL mismatch (Auth0)',
    title: 'the redirect URI is not registered',
    happened: 'Auth0 compares the redirect URI with the callback URLs of the application.',
    fix: exact,
    settings: ['oidcCallbackUrl', 'callbackUrl'],
    texts: ['Callback URL mismatch'],
  },
} as const satisfies ErrorTable;

/** Texts of providers that have no room of their own yet: each of these tables moves there whole. */
export const otherProviders = { ...okta, ...auth0 };
