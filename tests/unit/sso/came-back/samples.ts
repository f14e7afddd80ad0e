import type { Shape } from '../../../../src/sso/came-back/read-came-back.ts';
import { clientId, serverUrl, tenantId } from '../ids.ts';

export const redirectUri = `${serverUrl}/callback`;
export const trace = '0b6e9a53-7d10-4d6e-8f6c-5d4a1e2f3b00';
export const correlation = '7f3a2c11-93de-4c0b-9a51-2b6d8e4f7a00';
export const timestamp = '2026-03-14 08:08:48Z';

const ids = `Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`;
const form = (text: string) => encodeURIComponent(text).replaceAll('%20', '+');
const brokenIds = ids.replaceAll(/ (?=Corr|Time)/g, '\r\n');

const mismatch = `AADSTS50011: The redirect URI 'http://openmetadata.example.com/callback' specified in the request is not registered for the application '${clientId}'.`;
const badSecret = `AADSTS7000215: The secret is not the right one for the app '${clientId}'.`;
const declined = 'AADSTS65004: The user declined to consent.';
const used = 'AADSTS54005: The code was already redeemed.';
const unassigned = `AADSTS50105: The user is not assigned to a role for the application '${clientId}'(OpenMetadata).`;

const errorAddress = `${redirectUri}?error=access_denied&error_description=${form(`${declined}\r\n${brokenIds}`)}&error_uri=${form('https://login.microsoftonline.com/error?code=65004')}&state=xyz`;

const tokenError = {
  error: 'invalid_client',
  error_description: `${badSecret} ${brokenIds}`,
  error_codes: [7000215],
  timestamp,
  trace_id: trace,
  correlation_id: correlation,
  error_uri: 'https://login.microsoftonline.com/error?code=7000215',
};

const stack = `ERROR [2026-03-14 08:08:47,911] [qtp1-57 - GET /callback?code=0.AXoA-bc_d.EFg~1234567890abcdef&state=xyz] o.o.s.s.AuthenticationCodeFlowHandler - Bad authentication response
org.pac4j.core.exception.TechnicalException: Bad token response, error=invalid_grant, description=${used} ${ids}
\tat org.pac4j.oidc.credentials.authenticator.OidcAuthenticator.validate(OidcAuthenticator.java:135)
\tat org.openmetadata.service.security.AuthenticationCodeFlowHandler.handleCallback(AuthenticationCodeFlowHandler.java:402)
\t... 40 more`;

const html = `<!DOCTYPE html><html><head><title>Sign in</title><script>$Config={"iErrorCode":50105,"strServiceExceptionMessage":"${unassigned.replaceAll("'", '\\u0027')}"};</script></head>
<body><div class="row">Sorry, but we&#39;re having trouble signing you in.</div><div>${unassigned.replaceAll("'", '&#39;')}</div>
<p>Request Id: ${trace}<br>Correlation Id: ${correlation}<br>Timestamp: 2026-03-14T08:08:48Z</p></body></html>`;

export interface Sample {
  title: string;
  raw: string;
  shape: Shape;
  code: string;
  others?: string[];
  /** Whether the IDs of the attempt are in it. */
  ids?: true;
  description?: string;
}

/** One text or more in each shape in which an error comes back. Our own words, nobody’s IDs. */
export const samples: readonly Sample[] = [
  {
    title: 'an address with +, %0d%0a and an error page',
    raw: errorAddress,
    shape: 'address',
    code: 'AADSTS65004',
    others: ['access_denied'],
    ids: true,
    description: 'The user declined to consent.',
  },
  {
    title: 'an address in fragment form',
    raw: errorAddress.replace('?', '#'),
    shape: 'address',
    code: 'AADSTS65004',
    others: ['access_denied'],
    ids: true,
  },
  {
    title: 'a query alone',
    raw: errorAddress.slice(redirectUri.length),
    shape: 'address',
    code: 'AADSTS65004',
    others: ['access_denied'],
    ids: true,
  },
  {
    title: 'an address encoded once more',
    raw: encodeURIComponent(errorAddress),
    shape: 'address',
    code: 'AADSTS65004',
    others: ['access_denied'],
    ids: true,
  },
  {
    title: 'an address encoded twice more',
    raw: encodeURIComponent(encodeURIComponent(errorAddress)),
    shape: 'address',
    code: 'AADSTS65004',
    others: ['access_denied'],
    ids: true,
    description: 'The user declined to consent.',
  },
  {
    title: 'an address escaped for HTML',
    raw: errorAddress.replaceAll('&', '&amp;'),
    shape: 'address',
    code: 'AADSTS65004',
    others: ['access_denied'],
    ids: true,
  },
  {
    title: 'an address with a name alone',
    raw: `${redirectUri}?error=temporarily_unavailable&state=xyz`,
    shape: 'address',
    code: 'temporarily_unavailable',
  },
  {
    title: 'the JSON of the token endpoint',
    raw: JSON.stringify(tokenError),
    shape: 'json',
    code: 'AADSTS7000215',
    others: ['invalid_client'],
    ids: true,
    description: `The secret is not the right one for the app '${clientId}'.`,
  },
  {
    title: 'JSON over several lines',
    raw: JSON.stringify(tokenError, null, 2),
    shape: 'json',
    code: 'AADSTS7000215',
    others: ['invalid_client'],
    ids: true,
  },
  {
    title: 'JSON as text inside JSON',
    raw: JSON.stringify({ level: 'WARN', message: JSON.stringify(tokenError) }),
    shape: 'json',
    code: 'AADSTS7000215',
    others: ['invalid_client'],
    ids: true,
  },
  {
    title: 'the answer of curl with its headers',
    raw: `HTTP/2 401\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(tokenError)}\n`,
    shape: 'json',
    code: 'AADSTS7000215',
    others: ['invalid_client'],
    ids: true,
  },
  {
    title: 'a list of numbers alone',
    raw: '{"error":"invalid_grant","error_codes":[70002,54005]}',
    shape: 'json',
    code: 'AADSTS54005',
    others: ['AADSTS70002', 'invalid_grant'],
  },
  {
    title: 'the details of Entra’s page',
    raw: `Request Id: ${trace} Correlation Id: ${correlation} Timestamp: 2026-03-14T08:08:48Z Message: ${mismatch}`,
    shape: 'error-page',
    code: 'AADSTS50011',
    ids: true,
  },
  {
    title: 'the text of Entra’s page',
    raw: `Sign in\nSorry, but we’re having trouble signing you in.\n\n${mismatch}\nTroubleshooting details\nRequest Id: ${trace}\nCorrelation Id: ${correlation}\nTimestamp: 2026-03-14T08:08:48Z\n`,
    shape: 'error-page',
    code: 'AADSTS50011',
    ids: true,
    description: mismatch.slice('AADSTS50011: '.length),
  },
  {
    title: 'the source of Entra’s page',
    raw: html,
    shape: 'web-page',
    code: 'AADSTS50105',
    ids: true,
    description: unassigned.slice('AADSTS50105: '.length),
  },
  {
    title: 'a message of MSAL',
    raw: `invalid_client: 7000215 - [${timestamp}]: ${badSecret} ${ids}`,
    shape: 'client-library',
    code: 'AADSTS7000215',
    others: ['invalid_client'],
    ids: true,
    description: `The secret is not the right one for the app '${clientId}'.`,
  },
  {
    title: 'lines of the server log with a Java stack',
    raw: stack,
    shape: 'server-log',
    code: 'AADSTS54005',
    others: ['invalid_grant', 'bad-authentication-response'],
    ids: true,
    description: 'The code was already redeemed.',
  },
  {
    title: 'two codes, of which the last is the exact one',
    raw: `AADSTS70002: The credentials were not accepted. AADSTS50011: The reply address is another.\r\n${ids}`,
    shape: 'text',
    code: 'AADSTS50011',
    others: ['AADSTS70002'],
    ids: true,
    description: 'The reply address is another.',
  },
  {
    title: 'a collective code behind the exact one',
    raw: `${badSecret} AADSTS70002: The credentials were not accepted.`,
    shape: 'text',
    code: 'AADSTS7000215',
    others: ['AADSTS70002'],
  },
  {
    title: 'the text of a platform error under the number of 2020',
    raw: "AADSTS90023: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
    shape: 'text',
    code: 'AADSTS9002326',
    others: ['AADSTS90023'],
  },
  {
    title: 'a text that was cut off',
    raw: 'AADSTS900144: Tc(truncated...)',
    shape: 'text',
    code: 'AADSTS900144',
    description: 'Tc(truncated...)',
  },
  {
    title: 'a description copied out of an address',
    raw: form(`${declined}\r\n${brokenIds}`),
    shape: 'text',
    code: 'AADSTS65004',
    ids: true,
    description: 'The user declined to consent.',
  },
  {
    title: 'a row of the sign-in log',
    raw: `Sign-in error code: 53003\nFailure reason: blocked\nCorrelation ID: ${correlation}`,
    shape: 'text',
    code: 'AADSTS53003',
  },
  {
    title: 'a link to Microsoft',
    raw: 'see login.microsoftonline.com/error?code=50020',
    shape: 'text',
    code: 'AADSTS50020',
  },
  { title: 'a number alone', raw: '50011', shape: 'text', code: 'AADSTS50011' },
  { title: 'a name alone', raw: 'invalid_grant', shape: 'text', code: 'invalid_grant' },
  {
    title: 'Google’s page',
    raw: 'Access blocked: the request of this app is invalid\nError 400: redirect_uri_mismatch',
    shape: 'error-page',
    code: 'redirect_uri_mismatch',
  },
  {
    title: 'Okta’s page',
    raw: "400 Bad request. The 'redirect_uri' parameter must be a Login redirect URI in the client app settings.",
    shape: 'text',
    code: 'okta-login-redirect-uri',
  },
  {
    title: 'an error of MSAL as it prints itself',
    raw: 'InteractionRequiredAuthError: login_required: somebody must log in',
    shape: 'client-library',
    code: 'login_required',
    description: 'somebody must log in',
  },
  {
    title: 'a page in another language, with signs that grow in capitals',
    raw: `Schließlich: Größe, Straße. ${used} Timestamp: 2026-03-14T08:08:48Z`,
    shape: 'text',
    code: 'AADSTS54005',
    description: 'The code was already redeemed.',
  },
  {
    title: 'an unknown number',
    raw: `AADSTS987654: Something new. ${ids}`,
    shape: 'text',
    code: 'AADSTS987654',
    ids: true,
    description: 'Something new.',
  },
  {
    title: 'an unknown name in an address',
    raw: `${redirectUri}?error=odd_one&state=xyz`,
    shape: 'address',
    code: 'odd_one',
  },
];

/** How the server and other providers spell the texts of the catalogue, in longer lines. */
export const texts: readonly [text: string, id: string][] = [
  [
    '400 Password must be of minimum 8 characters, with one special, one Upper, one lower case character, and one Digit.',
    'basic-password-policy',
  ],
  ['Password needs to be encoded in Base-64.', 'basic-password-encoding'],
  [
    '424 There is some issue in sending the Mail. Please contact your administrator.',
    'basic-mail-not-sent',
  ],
  ['Old Password is not correct', 'basic-old-password'],
  ['Password Reset Token x Expired token. Please issue a new request', 'basic-reset-token'],
  ['Password Reset Token x was marked inactive', 'basic-reset-token'],
  ['Password and Confirm Password should match', 'basic-passwords-differ'],
  ['Auth Provider is Not Basic. Cannot apply Password', 'basic-not-basic'],
  ['Authentication is not set to basic. User creation is not supported.', 'basic-not-basic'],
  ['Bot user : ingestion-bot cannot have password.', 'basic-bot-password'],
  ['Unknown client: x', 'auth0-unknown-client'],
  [
    'Invalid Auth0 client ID. Client does not exist or is not properly configured.',
    'auth0-unknown-client',
  ],
  ["Grant type 'authorization_code' not allowed for the client.", 'auth0-code-not-allowed'],
  ["Grant type 'client_credentials' not allowed for the client.", 'auth0-client-credentials'],
  [
    'Client is not authorized for client credentials grant. Please enable this grant type',
    'auth0-client-credentials',
  ],
  [
    'Access denied: Client is not authorized to access "https://x/api/v2/".',
    'auth0-management-api',
  ],
  ['Bad token response, error=access_denied, description=Unauthorized', 'auth0-wrong-secret'],
  ['{"error":"access_denied","error_description":"Unauthorized"}', 'auth0-wrong-secret'],
  ['Unknown or invalid refresh token.', 'auth0-refresh-token'],
  ["Missing Refresh Token (audience: 'x', scope: 'y')", 'auth0-missing-refresh-token'],
  ['Issuer (iss) claim mismatch in the ID token; expected "x", found "y"', 'auth0-issuer-mismatch'],
  ['auth0-spa-js must run on a secure origin.', 'auth0-secure-origin'],
  ['no connections enabled for the client', 'auth0-no-connection'],
  [`Description: Invalid value for 'client_id' parameter.`, 'okta-invalid-client-id'],
  ['PKCE code challenge is required by the application.', 'okta-pkce-required'],
  [
    "PKCE code challenge is required when the token endpoint authentication method is 'NONE'.",
    'okta-app-has-no-secret',
  ],
  ['The refresh token is invalid or expired.', 'okta-refresh-token-invalid'],
  ['At least one public key URL must match the Okta JWKS endpoint: x', 'okta-keys-differ'],
  ['Client ID validation failed. HTTP response: 404', 'okta-public-introspection'],
  ['client secret supplied for a confidential client is invalid.', 'okta-wrong-secret'],
  ['Failed to access Okta discovery endpoint.', 'okta-discovery-failed'],
  ['Could not load PKCE codeVerifier from storage.', 'okta-pkce-storage'],
  ['"-admin" in subdomain.', 'okta-issuer-url'],
  [
    "Access to fetch at 'https://acme.okta.com/oauth2/.well-known/openid-configuration' from origin 'https://openmetadata.example.com' has been blocked by CORS policy",
    'okta-cors',
  ],
  [
    "Access to fetch at 'https://acme.okta.com/oauth2/v1/token' from origin 'https://openmetadata.example.com' has been blocked by CORS policy",
    'okta-cors',
  ],
  [
    "Access to fetch at 'https://acme.okta.com/oauth2/v1/userinfo' from origin 'https://openmetadata.example.com' has been blocked by CORS policy",
    'okta-cors',
  ],
  [
    'Redirect URI mismatch. Please verify the redirect URI is right.',
    'google-redirect-uri-mismatch',
  ],
  ['Error 401: invalid_client. The OAuth client was not found.', 'google-client-not-found'],
  [
    'Invalid Google OAuth credentials. Client ID not recognized by Google.',
    'google-client-not-found',
  ],
  ['OM has not completed the Google verification process.', 'google-app-in-testing'],
  [
    'The app is currently being tested, and can only be accessed by testers.',
    'google-app-in-testing',
  ],
  ['Some requested scopes were invalid.', 'google-invalid-scope'],
  ['{valid=[openid], invalid=[offline_access]}', 'google-invalid-scope'],
  ['Invalid parameter value for prompt: login', 'google-invalid-prompt'],
  ["Google OAuth does not support prompt='none'.", 'google-invalid-prompt'],
  ["Invalid prompt value for Google OAuth: 'login'", 'google-invalid-prompt'],
  ['client_secret is missing.', 'google-client-secret-missing'],
  ['Invalid Google client secret', 'google-wrong-secret'],
  ['Invalid Google OAuth client secret.', 'google-wrong-secret'],
  ['Bad token response, error=invalid_client, description=Unauthorized', 'google-wrong-secret'],
  ['Malformed auth code.', 'google-bad-code'],
  ['Bad token response, error=invalid_grant, description=Bad Request', 'google-bad-code'],
  ['Google authority must be exactly: https://accounts.google.com', 'google-authority'],
  [
    'Invalid JWT token, none of the configured principal claims [email] are present',
    'claims-not-present',
  ],
  ['ERROR [SAML ACS] Not Authenticated', 'saml-failed'],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - PKIX path building failed (1)',
    'certificate-not-trusted',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - unable to find valid certification path (1)',
    'certificate-not-trusted',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - SunCertPathBuilderException (1)',
    'certificate-not-trusted',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - UnknownHostException (1)',
    'unknown-host',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Name or service not known (1)',
    'unknown-host',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Temporary failure in name resolution (1)',
    'unknown-host',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Connection refused (1)',
    'connection-refused',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - connect timed out (1)',
    'connection-timed-out',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - connection timed out (1)',
    'connection-timed-out',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - read timed out (1)',
    'connection-timed-out',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - SocketTimeoutException (1)',
    'connection-timed-out',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Malformed YAML at line (1)',
    'malformed-yaml',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - while parsing a block mapping (1)',
    'malformed-yaml',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - while parsing a flow (1)',
    'malformed-yaml',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - absolute URI that is whitelisted in the client app settings (1)',
    'okta-login-redirect-uri',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - OidcClientConfig["customParams"] (1)',
    'custom-params-no-text',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - element of `java.util.LinkedHashMap` (1)',
    'custom-params-no-text',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - please check your clock settings (1)',
    'saml-clock',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - SubjectConfirmationData is not yet valid (1)',
    'saml-clock',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - SubjectConfirmationData is no longer valid (1)',
    'saml-clock',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - The status code of the Response was not Success, was (1)',
    'saml-status-requester',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - SSLHandshakeException(Remote host closed connection (1)',
    'ldap-plain-port',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - SSLHandshakeException(Remote host terminated the handshake (1)',
    'ldap-plain-port',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - SSLPeerUnverifiedException(peer not authenticated) (1)',
    'ldap-certificate',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - was closed while waiting for a response to a search request (1)',
    'ldap-connection-lost',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - ometa.client.APIError: Invalid token (1)',
    'bot-token-refused',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - oidcConfiguration.customParams (1)',
    'custom-params-no-text',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Unrecognized field at (1)',
    'unrecognized-field',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - not one of the values accepted for Enum (1)',
    'not-an-allowed-value',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Failed to parse value (1)',
    'not-an-allowed-value',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - no String-argument constructor/factory method to deserialize from String value (1)',
    'list-without-brackets',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Client ID and Client Secret is required (1)',
    'client-id-and-secret-required',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - not supported by provider according to provider metadata (1)',
    'auth-method-not-supported',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Configured authentication method (1)',
    'auth-method-not-supported',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Invalid JWT Principal Claims Mapping (1)',
    'mapping-lacks-both',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Loaded security configuration from database (1)',
    'loaded-from-database',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Failed to generate JWT Token (1)',
    'jwt-not-generated',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Request Header Fields Too Large (1)',
    'header-too-large',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - URI Too Long (1)',
    'header-too-large',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Request header is too large (1)',
    'header-too-large',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Self Signup is not enabled (1)',
    'self-signup-off',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - User not found and self-signup is disabled (1)',
    'self-signup-off',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Email domain not allowed for self-signup (1)',
    'signup-domain',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Email with the given domain is not allowed (1)',
    'signup-domain',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - User with given name exists (1)',
    'user-exists',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - User with Email Already Exists (1)',
    'user-exists',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - claim is not present (1)',
    'claim-not-present',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - You have entered an invalid username or password (1)',
    'wrong-password',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Failed Login Attempts Exceeded (1)',
    'too-many-attempts',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - must exactly match a trusted redirect URI (1)',
    'trusted-redirect',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - trusted redirect URI (1)',
    'trusted-redirect',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - State parameter is different from the one sent (1)',
    'state-differs',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Missing nonce parameter from session (1)',
    'nonce-missing',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - user instance for (1)',
    'user-instance-not-found',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Expired token! (1)',
    'token-expired',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - The Token has expired on (1)',
    'token-expired',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - TokenExpiredException (1)',
    'token-expired',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Token not present (1)',
    'not-authorized-token',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - You have entered an invalid email or password (1)',
    'ldap-user-not-found',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - data 52e (1)',
    'ldap-52e',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - data 525 (1)',
    'ldap-525',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - data 530 (1)',
    'ldap-530',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - data 531 (1)',
    'ldap-531',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - data 532 (1)',
    'ldap-532',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - data 533 (1)',
    'ldap-533',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - data 701 (1)',
    'ldap-701',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - data 773 (1)',
    'ldap-773',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - data 775 (1)',
    'ldap-775',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - NO_OBJECT (1)',
    'ldap-no-object',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - problem 2001 (1)',
    'ldap-no-object',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Unable to parse bind DN (1)',
    'ldap-bind-dn',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - bind DN without a password (1)',
    'ldap-empty-password',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Unsupported or unrecognized SSL message (1)',
    'tls-at-plain-port',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - cannot be trusted because none of the certificates (1)',
    'ldap-certificate',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - any of the acceptable addresses (1)',
    'ldap-host-name',
  ],
  [
    "LDAPException(resultCode=91 (connect error), errorMessage='Hostname verification failed because the expected hostname 'dc1' was not found in peer certificate 'subject='CN=dc1.corp.example.com''.'",
    'ldap-host-name',
  ],
  [
    "LDAPException(resultCode=81 (server down), errorMessage='The connection to server dc1:636 was closed while waiting for a response to a bind request SimpleBindRequest(dn='cn=svc')",
    'ldap-tls-port',
  ],
  [
    "IOException(LDAPException(resultCode=91 (connect error), errorMessage='An error occurred while attempting to establish a connection to server dc1/10.0.0.7:636:  SSLHandshakeException(PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target)'",
    'ldap-certificate',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - requires binds to turn on integrity checking (1)',
    'ldap-integrity',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - a successful bind must be completed (1)',
    'ldap-no-bind',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Email corresponds to multiple entries (1)',
    'ldap-many-entries',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Username or Email Attribute is incorrect (1)',
    'ldap-attribute',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Unable to connect to authentication server (1)',
    'ldap-unreachable',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - A null object was provided where a non-null object is required (1)',
    'ldap-null-group',
  ],
  [
    '{"code":500,"message":"Authentication server error: invalid credentials"}',
    'ldap-wrong-password',
  ],
  [
    'ERROR o.o.s.s.a.LdapAuthenticator - LDAP error during authentication: invalid credentials',
    'ldap-wrong-password',
  ],
  [
    "Authentication server error: Unable to bind as user 'uid=ada,dc=example,dc=org' because the provided password was incorrect.",
    'ldap-wrong-password',
  ],
  [
    "Caused by: LDAPException(resultCode=49 (invalid credentials), errorMessage='invalid credentials', ldapSDKVersion=6.0.11)",
    'ldap-lookup-refused',
  ],
  ['Authentication server error: no such object', 'ldap-no-object'],
  [
    'ERROR o.o.s.s.a.LdapAuthenticator - LDAP error during user lookup: no such object',
    'ldap-no-object',
  ],
  [
    "Unable to perform the search because base entry 'ou=staff,dc=example,dc=org' does not exist in the server.",
    'ldap-no-object',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Found an Attribute element with duplicated Name (1)',
    'saml-duplicated-name',
  ],
  [
    'IllegalStateException: Either Specify (KeyStoreFilePath, KeyStoreAlias and KeyStorePassword) or (Sp X509 Certificate and Private Key) as one of both is mandatory.',
    'saml-key-store',
  ],
  ['Invalid SAML Response. Not match the saml-schema-protocol-2.0.xsd', 'saml-schema'],
  ['We are sorry... Invalid requester', 'saml-requester'],
  ['We are sorry... Invalid redirect uri', 'saml-redirect-uri'],
  ['We are sorry... Invalid Request', 'saml-no-client'],
  ['We are sorry... Unsupported NameIDFormat', 'saml-name-id-format'],
  ['WARN type="LOGIN_ERROR" error="unsupported_nameid_format"', 'saml-name-id-format'],
  [
    '403. That’s an error. Error: app_not_configured Service is not configured',
    'saml-google-not-configured',
  ],
  ['403 app_not_configured', 'saml-google-not-configured'],
  ['Error: app_not_configured_for_user', 'saml-google-not-configured'],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - idp_cert_or_fingerprint_not_found (1)',
    'saml-idp-certificate',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - sp_cert_not_found_and_required (1)',
    'saml-sp-certificate',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - idp_entityId_not_found (1)',
    'saml-settings',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - idp_sso_url_invalid (1)',
    'saml-settings',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - sp_entityId_not_found (1)',
    'saml-settings',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - sp_acs_not_found (1)',
    'saml-settings',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - No Signature found. SAML Response rejected (1)',
    'saml-not-signed',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Signature validation failed. SAML Response rejected (1)',
    'saml-signature',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Invalid issuer in the (1)',
    'saml-issuer',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - is not a valid audience for this Response (1)',
    'saml-audience',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - The response was received at (1)',
    'saml-received-at',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Could not validate timestamp (1)',
    'saml-clock',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - is not signed and the SP requires it (1)',
    'saml-assertion-not-signed',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - is not encrypted and the SP requires it (1)',
    'saml-not-encrypted',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - SAML Response not found (1)',
    'saml-no-response',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - SAML settings have not been initialized (1)',
    'saml-not-initialized',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - SAML callback processing failed (1)',
    'saml-failed',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - SAML login initiation failed (1)',
    'saml-failed',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - SAML authentication failed (1)',
    'saml-failed',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - publicKeyUrls must include the JWKS URI (1)',
    'ui-jwks-uri',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Public key URL is not accessible (1)',
    'ui-key-url',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - JWKS endpoint is not accessible (1)',
    'ui-key-url',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - JWKS endpoint returned invalid or empty keys (1)',
    'ui-keys-empty',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Discovery document is missing required endpoints (1)',
    'ui-discovery',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Invalid Auth0 client ID (1)',
    'auth0-unknown-client',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Could not validate client Id (1)',
    'ui-client-id',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - SSO URL returned error (1)',
    'ui-sso-url',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Invalid NameID format (1)',
    'ui-name-id',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - IdP certificate validation failed (1)',
    'ui-idp-certificate',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Client not found. (1)',
    'keycloak-client-not-found',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - client_not_found (1)',
    'keycloak-client-not-found',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Implicit flow is disabled for the client (1)',
    'keycloak-implicit-disabled',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Standard flow is disabled for the client (1)',
    'keycloak-standard-disabled',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Invalid client or Invalid client credentials (1)',
    'keycloak-bad-credentials',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Code not valid (1)',
    'keycloak-code-not-valid',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - HTTPS required (1)',
    'keycloak-https-required',
  ],
  [
    'ERROR [2026-03-14 08:08:47,911] [main] o.o.s.OpenMetadataApplication - Restart login cookie not found (1)',
    'keycloak-cookie-not-found',
  ],
  ['{"code":500,"message":"No pending session found for callback"}', 'no-session-found'],
  [
    'WARN o.o.s.s.AuthenticationCodeFlowHandler - No session found for callback',
    'no-session-found',
  ],
  ['No session found', 'no-session-found'],
  ['java.lang.IllegalStateException: Missing state parameter', 'missing-state-parameter'],
  [
    `Caused by: java.net.URISyntaxException: Illegal character in path at index 34: https://login.microsoftonline.com/{tenantid}/v2.0`,
    'illegal-character-in-path',
  ],
  ['JWT Token keyID doesn’t match the configured keyID. This is mostly…', 'key-id-does-not-match'],
  ["JWT Token keyID doesn't match the configured keyID.", 'key-id-does-not-match'],
  [
    'No key found in http://localhost:8585/api/v1/system/config/jwks with kid abc',
    'no-key-found-with-kid',
  ],
  ['500 No key found with kid abc', 'no-key-found-with-kid'],
  ['Cannot obtain jwks from url http://localhost:8585/x', 'no-key-found-with-kid'],
  ['INFO - Refresh token is null for user alice', 'refresh-token-is-null'],
  ['Cannot invoke "RefreshToken.getRefreshToken()" because it is null', 'refresh-token-is-null'],
  [
    'Invalid JWT token, none of the following claims are present [email, sub]',
    'claims-not-present',
  ],
  ['Not Authorized! Email does not match the principal domain', 'email-not-principal-domain'],
  ['409 Account already exists', 'account-already-exists'],
  ['{"code":409,"message":"Entity already exists"}', 'account-already-exists'],
  [
    'You must define either the discovery URL or directly the provider metadata',
    'no-discovery-url',
  ],
  ['Issuer mismatch, possible mix-up attack.', 'issuer-mismatch'],
  ['ID token not returned by OIDC provider', 'id-token-not-returned'],
  ['{"code":400,"message":"Redirect URI is required"}', 'redirect-uri-required'],
  ['Invalid tenant ID format', 'invalid-tenant-id-format'],
  ['Bad authentication response', 'bad-authentication-response'],
  [
    "Error: values don't meet the specifications of the schema(s) in the following chart(s)",
    'additional-property-not-allowed',
  ],
  ['Need admin approval\nOpenMetadata needs permission to access resources', 'AADSTS90094'],
  ['Cross-origin token redemption is permitted only for the one client-type', 'AADSTS9002326'],
  ['The code may only be redeemed via cross-origin requests', 'AADSTS9002327'],
  [
    "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
    'AADSTS700025',
  ],
  ["Confidential Client isn't supported in Cross Cloud request", 'AADSTS900382'],
  ["Unsupported 'prompt' value.", 'AADSTS90023'],
  [
    "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings",
    'okta-login-redirect-uri',
  ],
  ['Policy evaluation failed for this request', 'okta-policy-evaluation-failed'],
  ['User is not assigned to the client application.', 'okta-user-not-assigned'],
  [
    'One or more scopes are not configured for the authorization server',
    'okta-scopes-not-configured',
  ],
  ['Callback URL mismatch.', 'auth0-callback-url-mismatch'],
  [
    'https://auth.example.com/error?error=redirect_mismatch&client_id=x',
    'cognito-redirect-mismatch',
  ],
  [
    'https://acme.auth.eu-west-1.amazoncognito.com/error?error=invalid_request&client_id=x',
    'cognito-invalid-request',
  ],
  [
    'https://acme.auth.eu-west-1.amazoncognito.com/error?error=unauthorized_client&client_id=x',
    'cognito-unauthorized-client',
  ],
  ['error=invalid_request, description=unsupported response_type: id_token', 'cognito-no-id-token'],
  ['Login pages unavailable\nPlease contact an administrator.', 'cognito-login-pages-unavailable'],
  ['attributes required: [email]', 'cognito-attribute-mapping'],
  ['user.email: Attribute cannot be updated.', 'cognito-attribute-mapping'],
  [
    'Invalid Cognito authority format. Expected: https://cognito-idp.{region}.amazonaws.com/{userPoolId}',
    'cognito-authority-format',
  ],
  ['Invalid AWS region format: us-gov-west-1', 'cognito-region-format'],
  ["Cognito user pool 'eu-west-1_x' not found in region 'eu-west-1'", 'cognito-pool-not-found'],
  ['Unexpected issuer in Cognito discovery document. Expected: x', 'cognito-pool-not-found'],
  ['At least one public key URL must be the Cognito JWKS endpoint: x', 'cognito-keys-refused'],
  [
    "Public key URL domain doesn't match Cognito pattern: http://localhost:8585/x",
    'cognito-keys-refused',
  ],
  ['We are sorry... Invalid parameter: redirect_uri', 'keycloak-invalid-redirect-uri'],
  ['We are sorry... Client not found.', 'keycloak-client-not-found'],
  ['type="LOGIN_ERROR", realmId="data", error="client_not_found"', 'keycloak-client-not-found'],
  ['We are sorry... Client disabled.', 'keycloak-client-disabled'],
  ['type="LOGIN_ERROR", error="invalid_redirect_uri"', 'keycloak-invalid-redirect-uri'],
  [
    'Client is not allowed to initiate browser login with given response_type. Implicit flow is disabled for the client.',
    'keycloak-implicit-disabled',
  ],
  [
    'Client is not allowed to initiate browser login with given response_type. Standard flow is disabled for the client.',
    'keycloak-standard-disabled',
  ],
  ['Invalid scopes: openid email profile groups', 'keycloak-invalid-scopes'],
  ['Missing parameter: code_challenge_method', 'keycloak-pkce-missing'],
  [
    'Invalid parameter: code challenge method is not matching the configured one',
    'keycloak-pkce-method',
  ],
  [
    'Bad token response, error=unauthorized_client, description=Invalid client or Invalid client credentials',
    'keycloak-bad-credentials',
  ],
  ['error=invalid_grant, description=Code not valid', 'keycloak-code-not-valid'],
  ['error=invalid_grant, description=Incorrect redirect_uri', 'keycloak-incorrect-redirect-uri'],
  ['PKCE code verifier not specified', 'keycloak-pkce-failed'],
  ['PKCE verification failed: Code mismatch', 'keycloak-pkce-failed'],
  ['Offline tokens not allowed for the user or client', 'keycloak-offline-not-allowed'],
  ['We are sorry... HTTPS required', 'keycloak-https-required'],
  [
    'Restart login cookie not found. It may have expired; it may have been deleted or cookies are disabled in your browser.',
    'keycloak-cookie-not-found',
  ],
  [
    'Cookie not found. Please make sure cookies are enabled in your browser.',
    'keycloak-cookie-not-found',
  ],
  ['Invalid username or password.', 'keycloak-invalid-user'],
  ['Account is disabled, contact your administrator.', 'keycloak-account-disabled'],
  ['Missing parameters: id_token_hint', 'keycloak-logout-hint'],
  ['{"error":"Realm does not exist"}', 'keycloak-no-realm'],
  ['{"error":"Unable to find matching target resource method"}', 'keycloak-no-resource'],
  [`Tenant ${tenantId}: possible mix-up attack`, 'issuer-mismatch'],
  ['Failed to load configuration from database, falling back to YAML', 'settings-from-files'],
  ['Using security configuration from YAML - provider: azure', 'settings-from-files'],
  [
    'javax.net.ssl.SSLHandshakeException: No subject alternative DNS name matching keycloak found.',
    'certificate-other-name',
  ],
  [
    'java.security.cert.CertificateException: No name matching keycloak found',
    'certificate-other-name',
  ],
  [
    'Caused by: java.security.cert.CertificateExpiredException: NotAfter: Sat Mar 14 09:00:00 UTC 2026',
    'certificate-expired',
  ],
  [
    'At least one public key URL must be the Okta JWKS endpoint: https://acme.okta.com/v1/keys',
    'okta-keys-differ',
  ],
  ['CertificateException: No subject alternative names present', 'certificate-other-name'],
  ['curl: (60) SSL certificate problem: certificate has expired', 'certificate-expired'],
  ['SSLHandshakeException: Received fatal alert: protocol_version', 'no-tls-in-common'],
  ['connect: No route to host', 'no-route'],
  ['java.net.SocketException: Network is unreachable', 'no-route'],
  ['[Auth Callback Servlet] Authentication failed. Please try again.', 'failed-in-auth-login'],
  ['Invalid ID token issuer: expected one and got another', 'issuer-not-expected'],
  ['Invalid issuer in ID token', 'issuer-not-expected'],
  ['Unexpected JWT audience: [a]', 'audience-not-expected'],
  ['om.example.com redirected you too many times.', 'login-loop'],
  ['SSLHandshakeException: Received fatal alert: handshake_failure', 'no-tls-in-common'],
  ['java.net.NoRouteToHostException: No route to host', 'no-route'],
  [
    '[Auth Callback Servlet] Failed in Auth Login : java.lang.NullPointerException',
    'failed-in-auth-login',
  ],
  [
    '[Auth Callback Servlet] Failed in Auth Login : PKIX path building failed',
    'certificate-not-trusted',
  ],
  ['BadJWTException: Unexpected JWT issuer: https://sts.windows.net/x/', 'issuer-not-expected'],
  ['BadJWTException: JWT audience rejected: [a]', 'audience-not-expected'],
  [
    "The Token's Signature resulted invalid when verified using the Algorithm: SHA256withRSA",
    'signature-not-verified',
  ],
  [
    'Signed JWT rejected: Another algorithm expected, or no matching key(s) found',
    'no-matching-key',
  ],
  ['{"code":400,"message":"[email must match \\"^\\\\S+@\\\\S+$\\"]"}', 'email-form'],
  ['This page is not working: ERR_TOO_MANY_REDIRECTS', 'login-loop'],
  [
    'upstream sent too big header while reading response header from upstream',
    'proxy-answer-header',
  ],
  [
    "Principal: CatalogPrincipal{name='jo.doe'} operations [EditAll] not allowed",
    'operation-not-allowed',
  ],
  ['[SAFilter] Failed in filtering request: Not Authorized! Token not present', 'socket-refused'],
  [
    'ERROR {Ingestion:parser:137} - Error parsing the Workflow Server Configuration with auth0 auth provider',
    'workflow-server-configuration',
  ],
  ['Error parsing the workflow security config', 'workflow-server-configuration'],
  ['Invalid state parameter passed in callback URL.', 'state-differs'],
  ['com.nimbusds.jose.JOSEException: Bad JWS signature', 'id-token-signature'],
  [
    'com.nimbusds.jose.proc.BadJWSException: Signed JWT rejected: Invalid signature',
    'id-token-signature',
  ],
  [
    "Access to XMLHttpRequest at 'https://sso.example.com/realms/acme/protocol/openid-connect/token' from origin 'https://openmetadata.example.com' has been blocked by CORS policy",
    'keycloak-cors',
  ],
  [
    "Access to XMLHttpRequest at 'https://sso.example.com/realms/acme/.well-known/openid-configuration' from origin 'https://openmetadata.example.com' has been blocked by CORS policy",
    'cors-blocked',
  ],
  [
    'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource',
    'cors-blocked',
  ],
  [
    "Access to fetch at 'https://acme.okta.com/.well-known/openid-configuration' from origin 'https://openmetadata.example.com' has been blocked by CORS policy",
    'okta-cors',
  ],
  [
    "Access to fetch at 'https://acme.okta.com/oauth2/default/.well-known/openid-configuration' from origin 'https://openmetadata.example.com' has been blocked by CORS policy",
    'okta-cors',
  ],
  ['Uncaught (in promise) Error: Frame window timed out', 'frame-window-timed-out'],
  [
    'because the return value of "org.openmetadata.schema.auth.LdapConfiguration.getPort()" is null',
    'ldap-port-missing',
  ],
  [
    'because the return value of "org.openmetadata.schema.auth.LdapConfiguration.getHost()" is null',
    'ldap-port-missing',
  ],
  ['LdapConfiguration.getPort() is null', 'ldap-port-missing'],
  ['java.lang.IllegalStateException: Invalid or Missing Ldap Configuration.', 'ldap-port-missing'],
  [
    'at org.openmetadata.service.security.auth.LdapAuthenticator.init(LdapAuthenticator.java:96)',
    'ldap-start-failed',
  ],
  [
    'java.lang.IllegalStateException: [LDAP] Issue in creating a LookUp Connection SSL',
    'ldap-start-failed',
  ],
  ['Binding for User in LDAP Failed.', 'ldap-wrong-password'],
  [
    '{"field":"authenticationConfiguration.providerName","error":"Provider name is required"}',
    'ui-provider-name',
  ],
  ['The status code of the Response was not Success, was Responder', 'saml-status-responder'],
  [
    '<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder" />',
    'saml-status-responder',
  ],
  [
    '<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Requester" />',
    'saml-status-requester',
  ],
  [
    "Okta certificate validation failed. Certificate CN 'acme' does not match Entity ID domain 'www.okta.com'",
    'saml-okta-certificate-name',
  ],
  ['NO_AUTHENTICATED invalid_response', 'saml-failed'],
  [
    'org.pac4j.core.exception.TechnicalException: clientId cannot be blank',
    'client-id-and-secret-required',
  ],
  [
    'org.pac4j.core.exception.TechnicalException: secret cannot be blank',
    'client-id-and-secret-required',
  ],
  [
    'Failed to initialize AuthenticationCodeFlowHandler for provider: azure. SSO will not be available.',
    'code-flow-not-initialized',
  ],
  [
    'OIDC provider google requires CONFIDENTIAL client type, but got: public.',
    'public-client-no-handler',
  ],
  ['CreateContainerConfigError', 'secret-not-found'],
  ['Warning Failed 2s kubelet Error: secret "oidc-secrets" not found', 'secret-not-found'],
  [
    "Error: couldn't find key openmetadata-oidc-client-id in Secret openmetadata/oidc-secrets",
    'secret-not-found',
  ],
  ['Oops... Service not found: https://openmetadata.example.com', 'auth0-service-not-found'],
  ['An error was encountered with the requested page.', 'cognito-error-page'],
  ['https://acme.auth.eu-west-2.amazoncognito.com/error#', 'cognito-error-page'],
  [
    "MSIS9358: The authorization server does not support the response type 'token' for confidential clients.",
    'unsupported_response_type',
  ],
  [
    'The redirect URI specified in the request does not match the redirect URIs configured for the application',
    'AADSTS50011',
  ],
  [
    'The reply url specified in the request does not match the reply urls configured for the application',
    'AADSTS50011',
  ],
  [
    'The reply address does not match the reply addresses configured for the application',
    'AADSTS50011',
  ],
  ['No reply address is registered for the application.', 'AADSTS500113'],
  ['No reply address provided.', 'AADSTS900971'],
  [
    'The reply address does not match the reply address provided when requesting Authorization code.',
    'AADSTS500112',
  ],
  ["Application was not found in the directory 'Contoso'.", 'AADSTS700016'],
  [
    'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
    'AADSTS9002325',
  ],
  [
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    'AADSTS7000218',
  ],
  ['Invalid client secret provided.', 'AADSTS7000215'],
  ['Invalid client secret is provided.', 'AADSTS7000215'],
  ['The provided client secret keys for app are expired.', 'AADSTS7000222'],
  ['Application is not configured as a multi-tenant application.', 'AADSTS50194'],
  [
    'Specified tenant identifier is neither a valid DNS name, nor a valid external domain.',
    'AADSTS900023',
  ],
  ['Check to make sure you have the correct tenant ID', 'AADSTS90002'],
  [
    "User account does not exist in tenant 'Contoso' and cannot access the application",
    'AADSTS50020',
  ],
  ['block users unless they are specifically granted access to the application.', 'AADSTS50105'],
  ['The signed in user is not assigned to a role for the application.', 'AADSTS50105'],
  ['To sign into this application, the account must be added to the directory.', 'AADSTS50034'],
  ['The user account is disabled.', 'AADSTS50057'],
  [
    'You have tried to sign in too many times with an incorrect user ID or password.',
    'AADSTS50053',
  ],
  ['Access has been blocked by Conditional Access policies.', 'AADSTS53003'],
  ['you must use multi-factor authentication to access the resource.', 'AADSTS50076'],
  ['OAuth2 Authorization code was already redeemed.', 'AADSTS54005'],
  ['The refresh token has expired due to inactivity.', 'AADSTS70008'],
  ['The provided grant has expired due to it being revoked.', 'AADSTS50173'],
  [
    'The server terminated an operation because it encountered a client request loop.',
    'AADSTS50196',
  ],
  ['Session information is not sufficient: no user is signed in.', 'AADSTS50058'],
  ['The code_verifier does not match the code_challenge supplied.', 'AADSTS50148'],
  ["response_type 'id_token' is not enabled for the application.", 'AADSTS700054'],
  ['The endpoint only accepts POST requests.', 'AADSTS900561'],
  ["The request body must contain the following parameter: 'client_id'.", 'AADSTS900144'],
  ['The user or administrator has not consented to use the application.', 'AADSTS65001'],
  ['Misconfigured application.', 'AADSTS650056'],
  ["The provided value for the input parameter 'scope' is not valid.", 'AADSTS70011'],
  ["The provided value for the input parameter 'scope' isn't valid.", 'AADSTS70011'],
];
