import type { ErrorEntry } from '../../errors/entry.ts';
import { compareRedirect } from '../../errors/installation-rules.ts';
import type { ProviderErrors } from '../../errors/provider-errors.ts';
import { readRealmUrl } from './realm-url.ts';

const client = 'Keycloak admin console › your realm › Clients › your client';

const places = {
  settings: `${client} › Settings`,
  credentials: `${client} › Credentials`,
  scopes: `${client} › Client scopes`,
  advanced: `${client} › Advanced`,
  realm: 'Keycloak admin console › your realm › Realm settings',
  users: 'Keycloak admin console › your realm › Users',
} as const;

type KeycloakError = ErrorEntry<keyof typeof places>;

/**
 * Texts of Keycloak 26.7, each made to appear on a running server. `also`: what its log writes as `error=…`
 * (org.keycloak.events.Errors).
 */
const keycloak = {
  'keycloak-client-not-found': {
    at: 'request',
    label: 'Client not found. (Keycloak)',
    title: 'the realm has no such client',
    happened: 'Keycloak stopped before the login page; its log says `client_not_found`.',
    causes: ['The Client ID is mistyped.', 'The client is in another realm.'],
    fix: 'Compare the Client ID and the realm with the list under Clients.',
    settings: ['oidcClientId', 'clientId', 'oidcDiscoveryUri'],
    texts: ['Client not found', 'client_not_found'],
  },
  'keycloak-client-disabled': {
    at: 'request',
    label: 'Client disabled. (Keycloak)',
    title: 'the client is switched off',
    also: ['client_disabled'],
    happened: 'The client exists, and the switch at its top is off.',
    fix: 'Switch it on.',
    place: 'settings',
    texts: ['Client disabled'],
  },
  'keycloak-invalid-redirect-uri': {
    at: 'request',
    label: 'Invalid parameter: redirect_uri (Keycloak)',
    title: 'the redirect URI is not valid for the client',
    happened: 'Keycloak compares it with the valid redirect URIs of the client, letter by letter.',
    causes: [
      'A slash at the end, another port, or `127.0.0.1` in the place of `localhost`.',
      'OpenMetadata 1.12 sends `/auth/callback`, and only `/callback` is registered.',
    ],
    fix: 'Register exactly the callback URL. The log of Keycloak prints the one that was sent.',
    place: 'settings',
    settings: ['oidcCallbackUrl', 'callbackUrl', 'oidcClientId'],
    texts: ['Invalid parameter: redirect_uri', 'invalid_redirect_uri'],
  },
  'keycloak-implicit-disabled': {
    at: 'request',
    label: 'Implicit flow is disabled for the client. (Keycloak)',
    title: 'the browser may not ask for an ID token',
    happened:
      'From 1.12 on the public client asks for an ID token, and Keycloak gives one only with Implicit flow.',
    fix: 'Take the confidential client. If it must be public, switch on Implicit flow.',
    place: 'settings',
    settings: ['clientType'],
    texts: ['Implicit flow is disabled for the client'],
    flow: 'public',
  },
  'keycloak-standard-disabled': {
    at: 'request',
    label: 'Standard flow is disabled for the client. (Keycloak)',
    title: 'the client may not ask for a code',
    happened: 'The switch Standard flow of the client is off.',
    fix: 'Switch it on.',
    place: 'settings',
    texts: ['Standard flow is disabled for the client'],
  },
  'keycloak-invalid-scopes': {
    at: 'request',
    label: 'Invalid scopes: … (Keycloak)',
    title: 'the realm does not know a scope',
    happened: 'The message lists all scopes of the request, and not only the unknown one.',
    causes: ['`groups` is no scope of a new realm.'],
    fix: 'Take the scope out, or make a client scope of that name and give it to the client.',
    place: 'scopes',
    settings: ['oidcScope'],
    texts: ['Invalid scopes:'],
  },
  'keycloak-pkce-missing': {
    at: 'request',
    label: 'Missing parameter: code_challenge_method (Keycloak)',
    title: 'the client demands PKCE',
    happened: 'The client wants a code challenge, and OpenMetadata sent none.',
    fix: 'Set PKCE to be used: `disablePkce` is `false`. Or take the demand out of the client.',
    place: 'advanced',
    settings: ['oidcDisablePkce'],
    texts: [
      'Missing parameter: code_challenge_method',
      'PKCE enforced Client without code challenge method',
    ],
    flow: 'confidential',
  },
  'keycloak-pkce-method': {
    at: 'request',
    label: 'code challenge method is not matching the configured one (Keycloak)',
    title: 'the client wants another PKCE method',
    happened: 'One side uses `plain` and the other `S256`.',
    fix: 'Choose S256 for the client.',
    place: 'advanced',
    settings: ['oidcDisablePkce'],
    texts: ['code challenge method is not matching the configured one'],
    flow: 'confidential',
  },
  'keycloak-bad-credentials': {
    at: 'redeem',
    label: 'Invalid client or Invalid client credentials (Keycloak)',
    title: 'the client secret is wrong or missing',
    also: ['invalid_client_credentials'],
    happened:
      'Keycloak accepted the user and gave a code. It then refused the secret with which the server redeems the code.',
    causes: [
      'The secret is of another client or realm, or was made anew since.',
      'YAML changed it on its way: `0123` becomes a number, and `#` begins a comment.',
    ],
    fix: 'Copy the secret again and write it in quotes. With `error=invalid_client` the Client ID is unknown or disabled.',
    place: 'credentials',
    settings: ['oidcClientSecret', 'oidcClientId'],
    texts: ['Invalid client or Invalid client credentials'],
    flow: 'confidential',
  },
  'keycloak-code-not-valid': {
    at: 'redeem',
    label: 'Code not valid (Keycloak)',
    title: 'the code was used before or is too old',
    also: ['invalid_code', 'expired_code'],
    happened: 'A code works once, and for 60 seconds.',
    causes: [
      'The callback was loaded again.',
      'Several servers share the address, and a second one used the code.',
    ],
    fix: 'Start again from the login page. With several servers before 2.0, turn on sticky sessions.',
    texts: ['Code not valid', 'already used for userSession'],
  },
  'keycloak-incorrect-redirect-uri': {
    at: 'redeem',
    label: 'Incorrect redirect_uri (Keycloak)',
    title: 'the code belongs to another redirect URI',
    happened: 'The server redeemed the code with another redirect URI than the one it asked with.',
    fix: 'Set one callback URL everywhere, and the same on all servers.',
    settings: ['oidcCallbackUrl'],
    texts: ['Incorrect redirect_uri'],
    flow: 'confidential',
  },
  'keycloak-pkce-failed': {
    at: 'redeem',
    label: 'PKCE verification failed (Keycloak)',
    title: 'the PKCE verifier is missing or another one',
    also: ['pkce_verification_failed', 'code_verifier_missing', 'invalid_code_verifier'],
    happened: 'The code was redeemed without the verifier of the session that asked for it.',
    causes: ['The session is lost, or is on another server.'],
    fix: 'Start again from the login page. With several servers before 2.0, turn on sticky sessions.',
    texts: ['PKCE verification failed', 'PKCE code verifier not specified'],
  },
  'keycloak-offline-not-allowed': {
    at: 'redeem',
    label: 'Offline tokens not allowed for the user or client (Keycloak)',
    title: 'the user may not have an offline token',
    happened: 'The scope has `offline_access`, and the user lacks the role of that name.',
    causes: ['The user was imported without `default-roles-` and the realm as a role.'],
    fix: 'Take `offline_access` out of the scope, or give the user the realm role.',
    place: 'users',
    settings: ['oidcScope'],
    texts: ['Offline tokens not allowed for the user or client'],
    flow: 'confidential',
  },
  'keycloak-cors': {
    at: 'browser',
    label: 'No Access-Control-Allow-Origin header (Keycloak)',
    title: 'the browser may not read Keycloak’s answer',
    happened:
      'A public client redeems its code from the browser, and Keycloak answers only to origins that the client lists.',
    fix: 'Write the address of OpenMetadata, without a path, into Web origins; `+` stands for those of the redirect URIs.',
    place: 'settings',
    settings: ['callbackUrl'],
    texts: ["/protocol/openid-connect/token' from origin"],
    flow: 'public',
  },
  'keycloak-https-required': {
    at: 'request',
    label: 'HTTPS required (Keycloak)',
    title: 'the realm does not speak http to this address',
    also: ['ssl_required'],
    happened: 'By default a realm answers http only to local and private addresses.',
    causes: ['TLS ends at a proxy, and Keycloak does not look at its headers.'],
    fix: 'Use https. Behind a proxy, start Keycloak with `--proxy-headers=xforwarded`.',
    place: 'realm',
    texts: ['HTTPS required'],
  },
  'keycloak-cookie-not-found': {
    at: 'signIn',
    label: 'Restart login cookie not found (Keycloak)',
    title: 'the browser did not bring back the cookie of Keycloak',
    also: ['cookie_not_found'],
    happened: 'Keycloak’s cookies are marked secure, and the login page stood open without them.',
    causes: [
      'Keycloak is open over http on another host than localhost.',
      'The browser blocks cookies, or the login page was an old one.',
    ],
    fix: 'Open Keycloak over https, and start again from OpenMetadata’s login page.',
    texts: ['Restart login cookie not found', 'Cookie not found. Please make sure cookies'],
  },
  'keycloak-invalid-user': {
    at: 'signIn',
    label: 'Invalid username or password. (Keycloak)',
    title: 'the user or the password is not the one Keycloak knows',
    also: ['invalid_user_credentials', 'user_not_found'],
    happened: 'That is about the account at Keycloak. The client is right so far.',
    fix: 'Look for the user in the same realm, and set a new password.',
    place: 'users',
    texts: ['Invalid username or password.'],
  },
  'keycloak-account-disabled': {
    at: 'signIn',
    label: 'Account is disabled, contact your administrator. (Keycloak)',
    title: 'the account is switched off',
    also: ['user_disabled', 'user_temporarily_disabled'],
    happened: 'Keycloak knows the user and does not let them in.',
    fix: 'Switch the user on.',
    place: 'users',
    texts: ['Account is disabled, contact your administrator'],
  },
  'keycloak-session-ended': {
    at: 'renew',
    label: 'Session not active, Token is not active (Keycloak)',
    title: 'the session at Keycloak is over',
    happened: 'A refresh token is good as long as the session at Keycloak, and that ended.',
    causes: [
      'Its longest time or its idle time is over, or somebody signed out or restarted Keycloak.',
    ],
    fix: 'Sign in again. If it comes too early, raise the times of sessions in the realm, or ask for `offline_access`.',
    place: 'realm',
    settings: ['oidcScope'],
    texts: [
      'Token is not active',
      'Session not active',
      "Session doesn't have required client",
      'REFRESH_TOKEN_ERROR … error=invalid_token',
      'REFRESH_TOKEN_ERROR … error="invalid_token"',
    ],
  },
  'keycloak-logout-hint': {
    at: 'after',
    label: 'Missing parameters: id_token_hint (Keycloak)',
    title: 'signing out at Keycloak lacks a parameter',
    happened:
      'Keycloak goes back after signing out only with `id_token_hint` and a registered address.',
    fix: 'Register the address under Valid post logout redirect URIs.',
    place: 'settings',
    texts: ['Missing parameters: id_token_hint'],
  },
  'keycloak-no-realm': {
    at: ['prepare', 'request'],
    label: 'Realm does not exist (Keycloak)',
    title: 'the server has no realm of this name',
    happened: 'The address names a realm that is not there. Capital letters count.',
    fix: 'Compare the realm in the discovery URL with the list under Manage realms.',
    settings: ['oidcDiscoveryUri', 'authority'],
    texts: ['Realm does not exist'],
  },
  'keycloak-no-resource': {
    at: ['prepare', 'request'],
    label: 'Unable to find matching target resource method (Keycloak)',
    title: 'the path is wrong',
    happened: 'Keycloak is there, and has nothing at this path.',
    causes: ['`/auth` stands in the address although this release has none, or is missing.'],
    fix: 'Open the discovery URL with and without `/auth`, and keep the one that shows JSON.',
    settings: ['oidcDiscoveryUri', 'authority'],
    texts: ['Unable to find matching target resource method'],
  },
} as const satisfies Record<string, KeycloakError>;

/** What Keycloak answers when a sign-in fails, and what it means for a plan. */
export const errors: ProviderErrors = {
  owner: 'Keycloak',
  groups: { keycloak },
  pages: { keycloak: 'keycloak' },
  console: 'the admin console',
  places,
  shapes: [
    ['error-page', /^We are sorry\.\.\./],
    ['server-log', /\[org\.keycloak\.|\bKC-SERVICES\d{4}\b|\bat org\.keycloak\./],
  ],
  rules: {
    'keycloak-invalid-redirect-uri': ({ setUp, named: { redirectUri } }) =>
      redirectUri === undefined ? [] : compareRedirect('The message names', redirectUri, setUp),
    'keycloak-no-realm': ({ setUp: { issuer } }) => {
      const url = readRealmUrl(issuer ?? '');
      return url ? [`The realm of your plan is ${url.realm}.`] : [];
    },
  },
};
