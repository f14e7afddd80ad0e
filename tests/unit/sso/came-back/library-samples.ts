/** Words of libraries in the browser and in Java, of proxies and of directories, with what each of them is. */
export const libraryTexts: readonly [text: string, id: string][] = [
  [
    "mapping values are not allowed here\n in 'reader', line 3, column 10:\n    a: b: c",
    'malformed-yaml',
  ],
  ["expected <block end>, but found '<scalar>'", 'malformed-yaml'],
  ['<h1>414 Request-URI Too Large</h1><hr><center>nginx</center>', 'header-too-large'],
  [
    'An administrator has set a policy that prevents you from granting OpenMetadata the permissions it is requesting.',
    'AADSTS90094',
  ],
  [
    "error=redirect_uri_mismatch redirect_uri did not match any client's registered redirect_uris",
    'redirect-not-registered',
  ],
  [
    "redirect_uri did not match any of the client's registered redirect_uris",
    'redirect-not-registered',
  ],
  [
    'error=invalid_redirect_uri&error_description=redirect_uri+did+not+match+any+of+the+client%27s+registered+redirect_uris',
    'redirect-not-registered',
  ],
  ['error=invalid_client, description=client is invalid', 'client-unknown'],
  ['error: invalid_client error_description: client is invalid', 'client-unknown'],
  ['{"error":"invalid_client","error_description":"client is invalid"}', 'client-unknown'],
  ['{"error_description": "client is invalid"}', 'client-unknown'],
  ['AuthSdkError: The request does not match client configuration', 'okta-origin-differs'],
  ['AuthSdkError: No issuer passed to constructor. Required usage: x', 'okta-no-issuer'],
  [
    'AuthSdkError: Issuer must be a valid URL. Required usage: new OktaAuth({issuer: "x"})',
    'okta-no-issuer',
  ],
  [
    "DEBUG [org.keycloak.protocol.RestartLoginCookie] KC_RESTART cookie doesn't exist",
    'keycloak-cookie-not-found',
  ],
  [
    '{"error":"invalid_grant","error_description":"Account is not fully set up"}',
    'keycloak-account-not-set-up',
  ],
  ['{"error":"invalid_grant","error_description":"Account disabled"}', 'keycloak-account-disabled'],
  ['error=invalid_grant, description=User disabled', 'keycloak-account-disabled'],
  [
    'Cookie “a” with the “SameSite” attribute value “Lax” or “Strict” was omitted because of a cross-site redirect.',
    'cookie-not-sent',
  ],
  [
    'Cookie “a” has been rejected because it is in a cross-site context and its “SameSite” is “Lax” or “Strict”.',
    'cookie-not-sent',
  ],
  [
    'This attempt to set a cookie via a Set-Cookie header was blocked because it had the "SameSite=Lax" attribute but came from a cross-site response',
    'cookie-not-sent',
  ],
  [
    'This Set-Cookie header didn’t specify a SameSite attribute; the cookie was blocked because it came from a cross-site response',
    'cookie-not-sent',
  ],
  [
    'You can’t sign in to this app because it doesn’t comply with Google’s OAuth 2.0 policy for keeping apps secure.',
    'google-policy',
  ],
  ['Error: Invalid state at Auth0Client.handleRedirectCallback', 'auth0-invalid-state'],
  ['auth0-react: Error: Invalid state', 'auth0-invalid-state'],
  [
    'https://x.auth.eu-central-1.amazoncognito.com/error?error=Required+parameters+missing',
    'cognito-invalid-request',
  ],
  ['https://login.example.com/error?error=Required parameters missing', 'cognito-invalid-request'],
  ['An error was encountered with the requested page.\nInvalid State', 'cognito-invalid-state'],
  ['NamingException: LDAP response read timed out, timeout used: 5000ms.', 'ldap-timed-out'],
  ['javax.naming.NamingException: LDAP connection has been closed', 'ldap-connection-lost'],
  ['LDAP failure: No such object. (Code 32)', 'ldap-no-object'],
  ['ldap_search: No such object (32)', 'ldap-no-object'],
  [
    'oidc: issuer did not match the issuer returned by provider, expected "a" got "b"',
    'discovery-other-issuer',
  ],
  [
    'ParseException: Missing JSON object member with key subject_types_supported',
    'discovery-lacks',
  ],
  ["The Token can't be used before Tue Apr 17 11:32:42 UTC 2018.", 'token-too-early'],
  ['BadJWTException: Missing JWT nonce (nonce) claim', 'id-token-nonce'],
  ['Error: IFrame timed out without a response', 'frame-window-timed-out'],
];
