/** Lines of the libraries, of directories, and of what stands around the server, with what each of them is. */
export const moreTexts: readonly [text: string, id: string][] = [
  ['Error: Crypto.subtle is available only in secure contexts (HTTPS).', 'crypto_nonexistent'],
  [
    'details: "Not a valid origin for the client: https://om.example.com has not been registered for client ID x"',
    'google-origin-mismatch',
  ],
  [
    'OAuthError: The response type is not supported by the authorization server. Configured response types: [code].',
    'okta-response-type',
  ],
  [
    'INFO [org.keycloak.protocol.oidc.endpoints.AuthorizationEndpoint] PKCE enforced Client without code challenge method.',
    'keycloak-pkce-missing',
  ],
  ['error=invalid_grant, description=Token is not active', 'keycloak-session-ended'],
  ['error=invalid_grant, description=Session not active', 'keycloak-session-ended'],
  [
    "error=invalid_grant, description=Session doesn't have required client",
    'keycloak-session-ended',
  ],
  ['type=REFRESH_TOKEN_ERROR, realmId=data, error=invalid_token', 'keycloak-session-ended'],
  ['type="REFRESH_TOKEN_ERROR", realmId="data", error="invalid_token"', 'keycloak-session-ended'],
  [
    'The status code of the Response was not Success, was Requester -> urn:oasis:names:tc:SAML:2.0:status:InvalidNameIDPolicy',
    'saml-name-id-policy',
  ],
  [
    'MSIS7070: The SAML request contained a NameIDPolicy that was not satisfied by the issued token.',
    'saml-name-id-policy',
  ],
  [
    'The status code of the Response was not Success, was Responder -> urn:oasis:names:tc:SAML:2.0:status:NoAuthnContext',
    'saml-no-context',
  ],
  ['MSIS7102: Requested Authentication Method is not supported on the STS.', 'saml-no-context'],
  [
    'The status code of the Response was not Success, was Responder -> urn:oasis:names:tc:SAML:2.0:status:RequestDenied',
    'saml-denied',
  ],
  ['Value="urn:oasis:names:tc:SAML:2.0:status:AuthnFailed"', 'saml-denied'],
  [
    "A valid SubjectConfirmation was not found on this Response: SubjectConfirmationData doesn't match a valid Recipient",
    'saml-recipient',
  ],
  ["SubjectConfirmationData doesn't contain a Recipient", 'saml-recipient'],
  ['ValidationError: No name id found in Document.', 'saml-no-name-id'],
  ['ValidationError: An empty NameID value found', 'saml-no-name-id'],
  ['SettingsException: No private key available for decrypt, check settings', 'saml-no-key'],
  [
    'tls: failed to verify certificate: x509: certificate signed by unknown authority',
    'certificate-not-trusted',
  ],
  ['curl: (60) SSL certificate problem: self-signed certificate', 'certificate-not-trusted'],
  ['x509: certificate is valid for ingress.local, not sso.example.com', 'certificate-other-name'],
  [
    "Certificate for <sso.example.com> doesn't match any of the subject alternative names: [ingress.local]",
    'certificate-other-name',
  ],
  [
    "curl: (60) SSL: no alternative certificate subject name matches target host name 'sso.example.com'",
    'certificate-other-name',
  ],
  [
    'java.net.ConnectException: Failed to connect to sso.example.com/10.0.0.1:443',
    'connection-refused',
  ],
  ['Warning Failed kubelet Error: configmap "openmetadata-config" not found', 'secret-not-found'],
  ['curl: (6) Could not resolve host: sso.example.com', 'unknown-host'],
  ['dial tcp: lookup keycloak on 10.96.0.10:53: no such host', 'unknown-host'],
  [
    'WARN Preferred token endpoint Authentication method: null not available. Defaulting to: private_key_jwt',
    'auth-method-not-supported',
  ],
  [
    'TechnicalException: None of the Token endpoint provider metadata authentication methods are supported: [tls_client_auth]',
    'auth-method-not-supported',
  ],
  ['400 Bad Request Request Header Or Cookie Too Large nginx', 'header-too-large'],
  [
    'ConfigurationValidationException: conf/openmetadata.yaml has an error: * eventMonitorConfiguration must not be null',
    'setting-missing',
  ],
  [
    'conf/openmetadata.yaml has the following errors: * a must not be null * b must not be null',
    'setting-missing',
  ],
  ['config.yaml has the following errors: * database.url may not be null', 'setting-missing'],
  [
    'Failed to parse configuration at: authorizerConfiguration; Cannot deserialize value of type `java.util.LinkedHashSet<java.lang.String>` from Object value',
    'setting-of-wrong-kind',
  ],
  [
    'Cannot deserialize instance of `java.util.ArrayList` out of VALUE_STRING token',
    'setting-of-wrong-kind',
  ],
  [
    'Can not deserialize instance of java.util.LinkedHashMap out of START_ARRAY token',
    'setting-of-wrong-kind',
  ],
  [
    'java.io.IOException: Keystore was tampered with, or password was incorrect',
    'key-store-password',
  ],
  ['java.io.IOException: keystore password was incorrect', 'key-store-password'],
  ['java.io.IOException: Invalid keystore format', 'key-store-password'],
  [
    "Couldn't download OpenID Provider metadata from https://sso.example.com/.well-known/openid-configuration: Status code 404",
    'discovery-not-read',
  ],
  ["RemoteKeySourceException: Couldn't retrieve remote JWK set: Read error", 'discovery-not-read'],
  [
    "The returned issuer doesn't match the expected: https://sso.example.com/realms/data",
    'discovery-other-issuer',
  ],
  ['BadJWTException: Unexpected JWT nonce (nonce) claim: x', 'state-differs'],
  ["Principal: CatalogPrincipal{name='jo'} is not admin", 'operation-not-allowed'],
  [
    "Principal: CatalogPrincipal{name='jo'} operation EditAll denied by role DataConsumer, policy P, rule R",
    'operation-not-allowed',
  ],
  ['JWTDecodeException: The token was expected to have 3 parts, but got 1.', 'token-not-jwt'],
  ['JWTDecodeException: The input is not a valid base 64 encoded string.', 'token-not-jwt'],
  ["The string '{' doesn't have a valid JSON format.", 'token-not-jwt'],
  ['{"code":401,"message":"Invalid token"}', 'token-not-taken'],
  ['Not Authorized! Invalid Token', 'token-not-taken'],
  ['AuthenticationException: Invalid token', 'token-not-taken'],
  ['BadJWTException: JWT before use time', 'id-token-times'],
  ['BadJWTException: Expired JWT', 'id-token-times'],
  ['Operation is not permitted with the Selected Authenticator.', 'not-with-this-provider'],
  ['Signup is not supported.', 'not-with-this-provider'],
  [
    'Authentication failed for user [admin] trying to access the Airflow APIs.',
    'airflow-user-refused',
  ],
  [
    '"GET /api/v1/openmetadata/health-auth HTTP/1.1" 401 187 "-" "Java-http-client"',
    'airflow-user-refused',
  ],
  [
    'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate',
    'ingestion-certificate',
  ],
  [
    "LDAPException(resultCode=13 (confidentiality required), errorMessage='TLS is required')",
    'ldap-integrity',
  ],
  ['LDAPException(resultCode=8 (strong auth required))', 'ldap-integrity'],
  ['LDAPSearchException(resultCode=4 (size limit exceeded), numEntries=1000)', 'ldap-size-limit'],
  ['LDAPException: Sizelimit Exceeded', 'ldap-size-limit'],
  ['LDAPException(resultCode=50 (insufficient access rights))', 'ldap-no-access'],
  ['LDAPException(resultCode=34 (invalid DN syntax))', 'ldap-dn-form'],
  ['LDAPSearchException(resultCode=10 (referral), numEntries=0)', 'ldap-referral'],
  [
    'MountVolume.SetUp failed for volume "trust" : secret "ldap-trust" not found',
    'secret-not-found',
  ],
  [
    'MountVolume.SetUp failed for volume "conf" : configmap "om-conf" not found',
    'secret-not-found',
  ],
  [
    'MountVolume.SetUp failed for volume "k" : references non-existent secret key: a.der',
    'secret-not-found',
  ],
  [
    'MountVolume.SetUp failed for volume "k" : references non-existent config key: a.yaml',
    'secret-not-found',
  ],
  ['Error: No matching state found in storage', 'no-matching-state'],
  ['Error: No state in response', 'no-matching-state'],
  [
    "Refused to display 'https://login.example.com/' in a frame because it set 'X-Frame-Options' to 'deny'.",
    'frame-refused',
  ],
  [
    'The loading of “https://login.example.com/” in a frame is denied by “X-Frame-Options“ directive set to “deny“.',
    'frame-refused',
  ],
  [
    "Refused to frame 'https://sso.example.com/' because an ancestor violates the following Content Security Policy directive: \"frame-ancestors 'self'\".",
    'frame-refused',
  ],
  ['[ERROR] ClientAuthError: Token renewal operation failed due to timeout.', 'frame-refused'],
  [
    "Mixed Content: The page at 'https://om.example.com/callback' was loaded over HTTPS, but requested an insecure resource 'http://sso.example.com/certs'.",
    'mixed-content',
  ],
  ['Blocked loading mixed active content “http://sso.example.com/token”', 'mixed-content'],
  [
    'This site can’t be reached. localhost refused to connect. ERR_CONNECTION_REFUSED',
    'browser-localhost',
  ],
  [
    'Unable to connect. Firefox can’t establish a connection to the server at localhost:8585.',
    'browser-localhost',
  ],
  ['GET http://localhost:8585/callback?code=x net::ERR_CONNECTION_REFUSED', 'browser-localhost'],
  ['POST https://sso.example.com/token net::ERR_CERT_AUTHORITY_INVALID', 'browser-certificate'],
  ['GET http://sso:8080/realms/data net::ERR_NAME_NOT_RESOLVED', 'browser-name'],
  ['This site can’t be reached. DNS_PROBE_FINISHED_NXDOMAIN', 'browser-name'],
  ['Error code: SEC_ERROR_UNKNOWN_ISSUER', 'browser-certificate'],
  ['Error code: MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'browser-certificate'],
  ['502 Bad Gateway nginx/1.25.3', 'proxy-no-answer'],
  ['GET https://om.example.com/callback 502 (Bad Gateway)', 'proxy-no-answer'],
  ['503 Service Temporarily Unavailable', 'proxy-no-answer'],
  ['GET https://om.example.com/ 503 (Service Unavailable)', 'proxy-no-answer'],
  ['504 Gateway Time-out', 'proxy-no-answer'],
  ['GET https://om.example.com/ 504 (Gateway Timeout)', 'proxy-no-answer'],
  [
    'connect() to 10.0.0.9:8585 failed (113: Host is down) while connecting to upstream',
    'proxy-log',
  ],
  ['no live upstreams while connecting to upstream', 'proxy-log'],
  [
    'upstream prematurely closed connection while reading response header from upstream',
    'proxy-log',
  ],
  ['upstream (110: Operation timed out) while reading response header from upstream', 'proxy-log'],
  [
    'Warning Unhealthy kubelet Readiness probe failed: HTTP probe failed with statuscode: 503',
    'probe-failed',
  ],
  ['Warning Unhealthy kubelet Liveness probe failed: HTTP probe failed', 'probe-failed'],
  ['Startup probe failed: dial tcp 10.1.2.3:8586: connect: connection refused', 'probe-failed'],
  [
    'The authentication provider must be basic, azure, auth0, custom-oidc, google, okta, aws-cognito, ldap, saml',
    'chart-provider',
  ],
  ['Error: Global key has been replaced by openmetadata.config', 'chart-global'],
  [
    "Error: values don't meet the specifications of the schema(s) in the following chart(s): openmetadata: - openmetadata.config.authentication.enabled: Invalid type. Expected: boolean, given: string",
    'chart-value-kind',
  ],
  ...['boolean', 'string', 'object', 'array', 'integer', 'number'].map((type): [string, string] => [
    `Error: values don't meet the specifications of the schema(s) in the following chart(s): openmetadata: - at '/openmetadata/config/x': got null, want ${type}`,
    'chart-value-kind',
  ]),
];
