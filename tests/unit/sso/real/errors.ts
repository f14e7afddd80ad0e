/**
 * Errors of public threads, shortened, with IDs of nobody. Lines of #9525 (PKIX), #17631, #19152, #19741,
 * #21971, #22758, #23508, #23964, #24334, #24347, #26311, #28223, #31615, #31786, keycloak#10528, auth0/docs#10413,
 * php-saml#117 and python3-saml#86 are rebuilt from what is known of the thread, not copied from it.
 * `undefined`: no answer is right.
 */
export const realErrors: readonly { source: string; text: string; id: string | undefined }[] = [
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/9525',
    text: 'Suppressed: com.auth0.jwk.NetworkException: Cannot obtain jwks from url http://localhost:8585/api/v1/system/config/jwks\n\tat com.auth0.jwk.UrlJwkProvider.getJwks(UrlJwkProvider.java:139)\nCaused by: java.io.IOException: Server returned HTTP response code: 500 for URL: http://localhost:8585/api/v1/system/config/jwks',
    id: 'no-key-found-with-kid',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/9525',
    text: 'INFO [2023-03-21 11:06:56,510] [dw-52 - GET /api/v1/services/storageServices/name/sample_s3] o.o.s.e.CatalogGenericExceptionMapper - exception\ncom.auth0.jwk.SigningKeyNotFoundException: No key found in with kid Gb389a-9f76-gdjs-a92j-0242bk94356\n\tat org.openmetadata.service.security.MultiUrlJwkProvider.get(MultiUrlJwkProvider.java:34)',
    id: 'no-key-found-with-kid',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/7567',
    text: 'An exception with message [No key found in with kid aaaaaaaa] was thrown while processing request.',
    id: 'no-key-found-with-kid',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/11348',
    text: 'Got exception: [SigningKeyNotFoundException] / message [No key found in with kid 00000000-267c-4504-ac3a-fde6f0f93d5a]',
    id: 'no-key-found-with-kid',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/15489',
    text: 'Suppressed: com.auth0.jwk.SigningKeyNotFoundException: No key found in https://login.microsoftonline.com/common/discovery/keys with kid XXXX\nSuppressed: com.auth0.jwk.NetworkException: Cannot obtain jwks from url https://open-metadata.example.com/api/v1/system/config/jwks',
    id: 'no-key-found-with-kid',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/16433',
    text: "com.auth0.jwk.SigningKeyNotFoundException: JWT Token keyID doesn't match the configured keyID. This usually happens if you didn't configure proper publicKeyUrls under authentication configuration.\n    at org.openmetadata.service.security.MultiUrlJwkProvider.get(MultiUrlJwkProvider.java:64)",
    id: 'key-id-does-not-match',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/22992',
    text: '[Auth Callback Servlet] Failed in Auth Login : PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target',
    id: 'certificate-not-trusted',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/28219',
    text: 'No session found for callback\nAuthentication Failed',
    id: 'no-session-found',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/26145',
    text: '“No session found for callback, redirecting to login”',
    id: 'no-session-found',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/25775',
    text: 'ERROR [AuthenticationCodeFlowHandler] - [Auth Callback Servlet] Failed in Auth Login :\norg.pac4j.core.exception.TechnicalException: Redirect URI is required',
    id: 'redirect-uri-required',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/32000',
    text: '{"code":401,"message":"Invalid JWT token, \'username\' claim is not present"}',
    id: 'claim-not-present',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/18138',
    text: 'Failed to deploy Ingestion Pipeline due to airflow API returned Internal Server Error and response {"error": "Internal error while deploying due to [Failed to generate workflow verify config is correct: Invalid JWT token, \'username\' claim is not present] "}',
    id: 'claim-not-present',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/24193',
    text: "[openmetadata-server] | io.dropwizard.configuration.ConfigurationParsingException: conf/openmetadata.yaml has an error:\n[openmetadata-server] |   * Malformed YAML at line: 227, column: 21; while parsing a block mapping\n[openmetadata-server] | expected <block end>, but found '}'\n[openmetadata-server] |         customParams: {}}",
    id: 'malformed-yaml',
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/483',
    text: 'Malformed YAML at line: 209, column: 49; while parsing a flow sequence\npassword: [aaaaaaaaaaaa ...',
    id: 'malformed-yaml',
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/225',
    text: "Error: INSTALLATION FAILED: values don't meet the specifications of the schema(s) in the following chart(s):\nopenmetadata:\n- openmetadata.config: Additional property airflow is not allowed",
    id: 'additional-property-not-allowed',
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/537',
    text: "Error: values don't meet the specifications of the schema(s) in the following chart(s):\nopenmetadata:\n- at '/openmetadata/config/authentication': additional properties 'jwtTeamClaimMapping' not allowed",
    id: 'additional-property-not-allowed',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/20032',
    text: 'org.openmetadata.service.exception.CustomExceptionMessage: You have entered an invalid email or password.\n at org.openmetadata.service.security.auth.LdapAuthenticator.getUserDnFromLdap(LdapAuthenticator.java:270)',
    id: 'ldap-user-not-found',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/20487',
    text: '"dw-100 - POST /api/v1/users/login","logger":"org.openmetadata.service.exception.CatalogGenericExceptionMapper","message":"Error handling a request: 84b8","exception":"org.openmetadata.service.exception.CustomExceptionMessage: You have entered an invalid email or password.\\n\\tat org.openmetadata.service.security.auth.LdapAuthenticator.getUserDnFromLdap(LdapAuthenticator.java:270)"',
    id: 'ldap-user-not-found',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/15129',
    text: "org.openmetadata.service.exception.UnhandledServerException: An exception with message [0000208D: NameErr: DSID-03100220, problem 2001 (NO_OBJECT), data 0, best match of:\n        ''\n] was thrown while processing request.",
    id: 'ldap-no-object',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/17441',
    text: 'DEBUG [2024-08-09 13:48:26,488] [dw-127 - GET /api/v1/users/loggedInUser] o.o.s.e.CatalogGenericExceptionMapper - user instance for user@example.com not found',
    id: 'user-instance-not-found',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/18430',
    text: 'org.openmetadata.service.exception.CustomExceptionMessage: Self Signup is not enabled. Please contact your Administrator for assistance with account creation\n        at org.openmetadata.service.security.auth.LdapAuthenticator.checkAndCreateUser(LdapAuthenticator.java:171)',
    id: 'self-signup-off',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/20383',
    text: 'ERROR [2025-03-22 06:11:02,908] [dw-314 - POST /api/v1/users/login] o.o.s.r.t.UserResource - Got exception: [JWTCreationException] / message [Failed to generate JWT Token. Please check your OpenMetadata Configuration.]',
    id: 'jwt-not-generated',
  },
  {
    source: 'https://github.com/shaozi/ldap-authentication/issues/37',
    text: '80090308: LdapErr: DSID-0C090446, comment: AcceptSecurityContext error, data 52e, v4563',
    id: 'ldap-52e',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/pull/16485',
    text: 'org.pac4j.core.exception.TechnicalException: You must define either the discovery URL or directly the provider metadata',
    id: 'no-discovery-url',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/pull/22070',
    text: 'org.pac4j.core.exception.TechnicalException: com.nimbusds.oauth2.sdk.ParseException: Illegal character in path at index 34: https://login.microsoftonline.com/{tenantid}/v2.0',
    id: 'illegal-character-in-path',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/21971',
    text: 'Missing state parameter',
    id: 'missing-state-parameter',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/19741',
    text: 'java.lang.NullPointerException: Cannot invoke "com.nimbusds.oauth2.sdk.token.RefreshToken.getValue()" because the return value of "getRefreshToken()" is null',
    id: 'refresh-token-is-null',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/15241',
    text: 'Entity already exists',
    id: 'account-already-exists',
  },
  {
    source: 'https://github.com/percona/pmm/issues/2423',
    text: 'Error 400: redirect_uri_mismatch',
    id: 'google-redirect-uri-mismatch',
  },
  {
    source: 'https://github.com/zorn-v/nextcloud-social-login/issues/384',
    text: 'Access blocked: This app’s request is invalid\nIf you are a developer of this app, see error details.\nError 400: redirect_uri_mismatch',
    id: 'google-redirect-uri-mismatch',
  },
  {
    source: 'https://github.com/SAML-Toolkits/php-saml/issues/117',
    text: 'Signature validation failed. SAML Response rejected',
    id: 'saml-signature',
  },
  {
    source: 'https://github.com/SAML-Toolkits/python3-saml/issues/86',
    text: 'https://openmetadata.example.com is not a valid audience for this Response',
    id: 'saml-audience',
  },
  {
    source: 'https://github.com/keycloak/keycloak/issues/10528',
    text: 'We are sorry...\nInvalid parameter: redirect_uri',
    id: 'keycloak-invalid-redirect-uri',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/22758',
    text: 'AADSTS90094: Admin consent is required for the permissions requested.',
    id: 'AADSTS90094',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/26311',
    text: 'AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured for the application.',
    id: 'AADSTS50011',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/23964',
    text: 'INFO o.o.s.s.SecurityConfigurationManager - Loaded security configuration from database - provider: LDAP\nERROR 80090308: LdapErr: DSID-0C090446, comment: AcceptSecurityContext error, data 52e, v4563',
    id: 'ldap-52e',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/31786',
    text: 'INFO o.o.s.s.SecurityConfigurationManager - Loaded security configuration from database - provider: custom-oidc',
    id: 'loaded-from-database',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/17631',
    text: 'WARN A null object was provided where a non-null object is required (non-null index 0)',
    id: 'ldap-null-group',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/24334',
    text: 'publicKeyUrls must include the JWKS URI from discovery. Expected: https://example.okta.com/oauth2/v1/keys but found: [https://example.okta.com/oauth2/default/v1/keys]',
    id: 'ui-jwks-uri',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/24347',
    text: 'SSO URL returned error (HTTP 400). Please verify the URL is correct.',
    id: 'ui-sso-url',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/28223',
    text: '414 URI Too Long',
    id: 'header-too-large',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/9525',
    text: 'javax.net.ssl.SSLHandshakeException: PKIX path building failed\nCaused by: sun.security.validator.ValidatorException',
    id: 'certificate-not-trusted',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/19152',
    text: 'Not Authorized! Email does not match the principal domain',
    id: 'email-not-principal-domain',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/23508',
    text: 'HTTP 404 on GET /callback?code=aaaaaaaaaaaa&state=bbbbbb',
    id: undefined,
  },
  {
    source: 'https://github.com/auth0/docs/issues/10413',
    text: 'Callback URL mismatch. The provided redirect_uri is not in the list of allowed callback URLs.',
    id: 'auth0-callback-url-mismatch',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/pull/31614',
    text: 'Invalid JWT token, none of the configured principal claims [email] are present -- the token carries [aud, exp, iat, iss, oid, preferred_username, sub, tid]. Set jwtPrincipalClaims to a claim this identity provider issues.',
    id: 'claims-not-present',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/pull/28548',
    text: 'SSO authentication is not available. SSO handler not initialized.',
    id: undefined,
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/pull/10669',
    text: 'ERROR [SAML ACS] Not Authenticated',
    id: 'saml-failed',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/29488',
    text: 'AuthenticationException: Not Authorized! Email does not match the principal domain example.com',
    id: 'email-not-principal-domain',
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/316',
    text: "An exception with message [com.auth0.jwk.SigningKeyNotFoundException: JWT Token keyID doesn't match the configured keyID. This usually happens if you didn't configure proper publicKeyUrls under authentication configuration.] was thrown while processing request.",
    id: 'key-id-does-not-match',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/31615',
    text: 'Invalid JWT token, none of the following claims are present [email]',
    id: 'claims-not-present',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/12468',
    text: 'signin:1     GET https://catalog.example.com/signin 404',
    id: undefined,
  },
];
