import type { ErrorTable } from './entry.ts';

const exact = 'Register exactly the callback URL: case and a slash at the end count.';

/** Google, OpenID Connect reference. */
const google = {
  'google-redirect-uri-mismatch': {
    label: 'Error 400: redirect_uri_mismatch (Google)',
    title: 'the redirect URI is not registered',
    also: ['redirect_uri_mismatch'],
    happened: 'Google compares the redirect URI with the list of the OAuth client.',
    fix: exact,
    settings: ['oidcCallbackUrl', 'callbackUrl'],
  },
} as const satisfies ErrorTable;

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

/** Keycloak 26.7, as tried; keycloak/keycloak#10528 (wrong client ID). */
const keycloak = {
  'keycloak-client-not-found': {
    label: 'Client not found (Keycloak)',
    title: 'the realm has no such client',
    happened: 'Keycloak looks for the client ID in the realm of the address.',
    fix: 'Compare the client ID, and the realm in the discovery URL.',
    settings: ['oidcClientId', 'oidcDiscoveryUri'],
    texts: ['Client not found.', 'client_not_found'],
  },
  'keycloak-implicit-off': {
    label: 'Implicit flow is disabled for the client (Keycloak)',
    title: 'the public client uses the implicit flow',
    happened: 'From 1.12 on OpenMetadata’s public client asks for an ID token directly.',
    fix: 'Take the confidential client, or enable the implicit flow at the client.',
    settings: ['clientType'],
    texts: ['Implicit flow is disabled for the client'],
  },
  'keycloak-standard-off': {
    label: 'Standard flow is disabled for the client (Keycloak)',
    title: 'the standard flow is off',
    happened: 'The confidential client needs the standard flow.',
    fix: 'Turn on Standard flow at the client.',
    texts: ['Standard flow is disabled for the client'],
  },
  'keycloak-pkce-missing': {
    label: 'Missing parameter: code_challenge_method (Keycloak)',
    title: 'the client wants PKCE',
    happened: 'The client in Keycloak requires PKCE, and OpenMetadata does not send it.',
    fix: 'Switch PKCE on in OpenMetadata, or do not require it at the client.',
    settings: ['oidcDisablePkce'],
    texts: ['Missing parameter: code_challenge_method', 'code challenge method is not matching'],
  },
  'keycloak-client-credentials': {
    label: 'Invalid client or Invalid client credentials (Keycloak)',
    title: 'the client secret is wrong or missing',
    happened: 'Keycloak compared the secret with that of the client.',
    fix: 'Copy the secret of the client again.',
    settings: ['oidcClientSecret', 'oidcClientId'],
    texts: ['Invalid client or Invalid client credentials'],
  },
  'keycloak-code-not-valid': {
    label: 'Code not valid (Keycloak)',
    title: 'the code was used or is too old',
    happened: 'A code is good once, for about a minute.',
    fix: 'Start again from the login page, and do not reload the callback.',
    texts: ['Code not valid'],
  },
  'keycloak-offline': {
    label: 'Offline tokens not allowed (Keycloak)',
    title: 'the user may have no offline token',
    happened: 'The scope asks for one, and the user lacks the role for it.',
    fix: 'Leave `offline_access` out of the scope, or give the user that role of the realm.',
    settings: ['oidcScope'],
    texts: ['Offline tokens not allowed for the user'],
  },
  'keycloak-https': {
    label: 'HTTPS required (Keycloak)',
    title: 'the realm wants HTTPS',
    happened: 'Keycloak was asked over HTTP from outside.',
    fix: 'Open it over HTTPS, and let the proxy say so in its headers.',
    texts: ['HTTPS required'],
  },
  'keycloak-cookie': {
    label: 'Restart login cookie not found (Keycloak)',
    title: 'the cookie of the sign-in is lost',
    happened: 'Keycloak’s own cookies did not come back.',
    fix: 'Use HTTPS, and start again.',
    texts: ['Restart login cookie not found'],
  },
  'keycloak-invalid-redirect-uri': {
    label: 'Invalid parameter: redirect_uri (Keycloak)',
    title: 'the redirect URI is not valid for the client',
    happened: 'Keycloak compares it with the valid redirect URIs of the client.',
    causes: [
      'It is not registered, or not in this spelling.',
      'The client ID is wrong: older versions say this then too.',
    ],
    fix: `${exact} Compare the client ID.`,
    settings: ['oidcCallbackUrl', 'callbackUrl', 'oidcClientId'],
    texts: ['Invalid parameter: redirect_uri'],
  },
} as const satisfies ErrorTable;

/** Texts of providers that have no room of their own yet: each of these tables moves there whole. */
export const otherProviders = { ...google, ...okta, ...auth0, ...cognito, ...keycloak };
