import type { ErrorTable } from './entry.ts';

function tokens(anchor: string, name: string): { href: string; name: string } {
  return { href: `/deployment/security/jwt-troubleshooting#${anchor}`, name };
}

/**
 * Texts of the OpenMetadata server, in its log or on its pages.
 *
 * Server: AuthenticationCodeFlowHandler, JwtFilter, SecurityUtil, MultiUrlJwkProvider; pac4j OidcConfiguration, Nimbus OIDCProviderMetadata and JSONObjectUtils; the words of go-oidc for the same. Observed: open-metadata/OpenMetadata #21971, #22070,
 * #19741, #15489, #25775, #26145, #15241, #33725; helm-charts#316.
 */
export const openmetadata = {
  'no-session-found': {
    at: 'return',
    label: 'No session found for callback',
    title: 'the server does not know this sign-in',
    happened:
      'The browser came back with a code, and the server had no session that waits for it. It stopped before it redeemed the code.',
    causes: [
      'The server restarted, another server got the request, or the browser held back the cookie.',
      'A test link was opened. OpenMetadata did not start that sign-in, so this is expected.',
    ],
    fix: 'Start again from OpenMetadata’s login page. Behind an HTTPS proxy, mark the cookie as secure; we infer that this helps.',
    settings: ['forceSecureSessionCookie'],
    texts: [
      'No pending session found for callback',
      'No session found for callback',
      'No session found',
    ],
    flow: 'confidential',
    more: tokens('no-session-found-for-callback', 'Signing in: the lost session'),
  },
  'missing-state-parameter': {
    at: 'return',
    label: 'Missing state parameter',
    title: 'the session with the state is gone',
    happened: 'The server keeps a state for each sign-in, and found none for this one.',
    causes: ['Several servers share the address, and before 2.0 each keeps its own sessions.'],
    fix: 'Turn on sticky sessions at the load balancer, or upgrade to 2.0, which keeps sessions in the database.',
    texts: ['Missing state parameter'],
    flow: 'confidential',
    more: tokens('no-session-found-for-callback', 'Signing in: the lost session'),
  },
  'key-id-does-not-match': {
    at: 'keys',
    label: 'JWT Token keyID doesn’t match the configured keyID',
    title: 'the key of the token is unknown',
    happened:
      'The server looked for the key that signed the token in its own and in every key URL, and did not find it.',
    causes: [
      'The key URL of the provider is missing, or is that of another one.',
      'The token is older than the server’s own key.',
    ],
    fix: 'List the key URL of your provider and OpenMetadata’s own. If both are there, issue a new token.',
    settings: ['publicKeyUrls', 'jwtKeyId'],
    texts: ["JWT Token keyID doesn't match the configured keyID"],
    exceptions: ['SigningKeyNotFoundException'],
    more: tokens(
      'jwt-token-keyid-doesnt-match-the-configured-keyid',
      'Which key URLs belong in the list',
    ),
  },
  'no-key-found-with-kid': {
    at: 'keys',
    label: 'No key found with kid',
    title: 'the server cannot fetch a key',
    happened: 'The server could not read a key URL, or the key it needs is not behind it.',
    causes: [
      'OpenMetadata’s own key URL cannot be reached from where the server runs, as in a container.',
    ],
    fix: 'List an address that answers there. Newer servers use their own key without fetching it.',
    settings: ['publicKeyUrls'],
    texts: [
      ...['No key found', 'Cannot obtain jwks'],
      ...['returned HTTP response code … jwks', 'FileNotFoundException: http … jwks'],
    ],
    exceptions: ['jwk.NetworkException'],
    more: tokens('no-key-found-with-kid-for-the-ingestion-bot', 'Test the key URL'),
  },
  'refresh-token-is-null': {
    at: 'renew',
    label: 'Refresh token is null',
    title: 'no refresh token was asked for',
    happened:
      'The provider gave none, so users are logged out when their token expires, after about an hour.',
    causes: ['The scope lacks `offline_access`.'],
    fix: 'Add it, restart, and let users sign in again.',
    settings: ['oidcScope'],
    texts: ['Refresh token is null', 'getRefreshToken', 'No refresh token found against session'],
    flow: 'confidential',
  },
  'claims-not-present': {
    at: 'claims',
    label: 'None of the following claims are present',
    title: 'the token names no user',
    happened: 'The token has none of the claims in which the server looks for the user.',
    causes: ['The list of claims was changed to some that the provider does not send.'],
    fix: 'Take the order `[email,preferred_username,sub]`.',
    settings: ['jwtPrincipalClaims', 'jwtPrincipalClaimsMapping', 'oidcScope'],
    texts: ['none of the following claims are present', 'none of the configured principal claims'],
  },
  'email-not-principal-domain': {
    at: ['identity', 'call'],
    label: 'Email does not match the principal domain',
    title: 'the mail domain is not allowed',
    happened: 'The server enforces a domain, and the part after the `@` is another.',
    causes: ['Your users have more than one domain, and only one is listed.'],
    fix: 'List every domain. Before 2.0, as we infer, servers also compare upper and lower case.',
    settings: ['allowedDomains', 'principalDomain', 'enforcePrincipalDomain'],
    texts: ['Email does not match the principal domain'],
  },
  'account-already-exists': {
    at: ['identity', 'signUp'],
    label: 'Account already exists',
    title: 'user name and e-mail disagree',
    happened:
      'The server wants to create a user of whom the name or the e-mail address is already there.',
    causes: [
      'Name and address come from claims that differ before the `@`.',
      'The principal domain is not your mail domain.',
    ],
    fix: 'Set the domain, and put `email` first in the list of claims.',
    settings: ['jwtPrincipalClaims', 'jwtPrincipalClaimsMapping', 'principalDomain'],
    texts: ['Account already exists', 'Entity already exists', 'User with given email exists'],
    more: tokens('account-already-exists-or-entity-already-exists', 'Name both claims'),
  },
  'no-discovery-url': {
    at: 'prepare',
    label: 'You must define either the discovery URL or directly the provider metadata',
    title: 'the discovery URL is missing',
    happened: 'For most providers the server must be told where to look.',
    causes: ['The setting is empty, or `OIDC_TYPE` is not the provider you mean.'],
    fix: 'Set the discovery URL of the provider.',
    settings: ['oidcDiscoveryUri', 'oidcType'],
    texts: ['You must define either the discovery URL or directly the provider metadata'],
    flow: 'confidential',
  },
  'discovery-not-read': {
    at: ['prepare', 'keys'],
    label: 'Couldn’t download OpenID Provider metadata',
    title: 'the server could not read an address of the provider',
    happened:
      'The server asked the provider for its discovery document or its keys, and got no usable answer.',
    causes: [
      'The URL is wrong: a status of 404 says so, and 405 that it is the one of another endpoint.',
      'The server cannot reach it, as the line below says, or a page came from a proxy in between.',
    ],
    fix: 'Open the address of the message from where the server runs. It must show JSON.',
    settings: ['oidcDiscoveryUri'],
    texts: [
      ...["Couldn't download OpenID Provider metadata", "Couldn't retrieve remote JWK set"],
      // Java’s words for a status, for 404, and the library’s for a page.
      ...['returned HTTP response code … openid', 'FileNotFoundException: http … openid'],
      ...['header must be application/json, received', 'oauth2.sdk.ParseException: Invalid JSON'],
    ],
    flow: 'confidential',
  },
  'discovery-other-issuer': {
    at: 'prepare',
    label: 'The returned issuer doesn’t match the expected',
    title: 'the discovery document is of another issuer',
    happened:
      'The discovery document names an issuer that is not the address at which it was asked for.',
    causes: [
      'The server asks by an internal name, and the provider names itself by its public one.',
    ],
    fix: 'Write the discovery URL with the issuer that the document names, and make that name resolve where the server runs.',
    settings: ['oidcDiscoveryUri'],
    texts: [
      "The returned issuer doesn't match the expected",
      'issuer did not match the issuer returned by provider',
    ],
    flow: 'confidential',
  },
  'discovery-lacks': {
    at: 'prepare',
    label: 'Missing JSON object',
    title: 'an answer of the provider is not whole',
    happened:
      'The server read JSON from the provider, and what the message names is not there. `issuer`, `jwks_uri` and `subject_types_supported` belong into a discovery document.',
    causes: [
      'The discovery URL leads to another document, such as that of plain OAuth, or the provider is not a whole OpenID provider.',
      'The message names `access_token` or `error`: then it was the answer to the code.',
    ],
    fix: 'Open the discovery URL and look for the name of the message there. It ends in `/.well-known/openid-configuration`.',
    settings: ['oidcDiscoveryUri'],
    texts: ['Missing JSON object member with key'],
    flow: 'confidential',
  },
  'issuer-mismatch': {
    at: 'return',
    label: 'Issuer mismatch, possible mix-up attack',
    title: 'another provider answered',
    happened:
      'The answer names an issuer that is not the one of the discovery document, so the server refuses it (RFC 9207).',
    fix: 'Compare the issuer in the discovery document with the `iss` in the address. If they are those of two providers, do not go on.',
    settings: ['oidcDiscoveryUri'],
    texts: ['possible mix-up attack'],
    flow: 'confidential',
  },
  'id-token-not-returned': {
    at: 'tokens',
    label: 'ID token not returned by OIDC provider',
    title: 'the answer holds no ID token',
    happened: 'The code was redeemed, and the provider did not say who the user is.',
    causes: ['We infer that the scope lacks `openid`.'],
    fix: 'Add it.',
    settings: ['oidcScope'],
    texts: ['ID token not returned by OIDC provider'],
    flow: 'confidential',
  },
  'redirect-uri-required': {
    at: 'request',
    label: 'Redirect URI is required',
    title: 'the login address was opened without its parameter',
    happened: '`/api/v1/auth/login` wants to know to which page of OpenMetadata it returns.',
    causes: ['We infer that it was opened directly, without `redirectUri`.'],
    fix: 'Start from OpenMetadata’s login page.',
    texts: ['Redirect URI is required'],
    flow: 'confidential',
  },
  'bad-authentication-response': {
    at: 'return',
    label: 'Bad authentication response',
    title: 'the provider answered with an error',
    happened: 'Older servers hide which one it was; it stands in their log.',
    fix: 'Search the server log for `error=`, and paste that line.',
    texts: ['Bad authentication response'],
    flow: 'confidential',
    general: true,
  },
  'additional-property-not-allowed': {
    at: 'start',
    label: 'Additional property … is not allowed',
    title: 'the chart does not know a key',
    happened: 'Helm compares your values with the schema of the chart, which refuses unknown keys.',
    causes: ['The key stands in the wrong place, or the chart has none for this setting.'],
    fix: 'Look up its path in the settings reference. Where the chart has none, use `extraEnvs`.',
    texts: ["values don't meet the specifications of the schema"],
    more: { href: '/deployment/security/configuration-parameters', name: 'Settings reference' },
  },
} as const satisfies ErrorTable;
