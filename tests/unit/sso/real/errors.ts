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
  // Added after the rules were made: ten of these twelve were answered at once, two not at all.
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/24334',
    text: 'ERROR [2025-11-13 03:05:42,891] [dw-147 - PATCH /api/v1/system/security/config] o.o.s.r.s.SystemResource - Security configuration validation failed: authenticationConfiguration.publicKeyUrls: Public key URL validation failed: At least one public key URL must be the Okta JWKS endpoint: https://acme.okta.com/v1/keys',
    id: 'okta-keys-differ',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/8505',
    text: 'DEBUG [00:58:34.961] [dw-55 - GET /api/v1/permissions?limit=100] o.o.s.e.CatalogGenericExceptionMapper - No key found in with kid 77cc0ef4c7181cf4c0dcef7b60ae28cc9022c76b\ncom.auth0.jwk.SigningKeyNotFoundException: No key found in with kid 77cc0ef4c7181cf4c0dcef7b60ae28cc9022c76b\n\tSuppressed: com.auth0.jwk.SigningKeyNotFoundException: No key found in http://om.example.com/api/v1/config/jwks with kid 77cc0ef4c7181cf4c0dcef7b60ae28cc9022c76b',
    id: 'no-key-found-with-kid',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/25331',
    text: 'https://om.example.com/api/v1/users/loggedInUser?fields=profile%2Cteams respond with {"code":401,"message":"Expired token!"}',
    id: 'token-expired',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/29304',
    text: 'User with given name exists but is not associated with the provided email. Matching User Found By Name [username:email] : [202045:202045@example.at], Provided User: [202045:jane.doe@example.at]',
    id: 'user-exists',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/3757',
    text: '{\n  “code”: 400,\n  “message”: “[email must match \\“^\\\\S+@\\\\S+\\\\.\\\\S+$\\“]”\n}',
    id: 'email-form',
  },
  {
    source: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/5321',
    text: "MsalServiceException: A configuration issue is preventing authentication. Original exception: AADSTS500112: The reply address 'https://localhost:52808/Home' does not match the reply address 'https://localhost:52808/signin-oidc' provided when requesting Authorization code. Trace ID: 11111111-2222-4333-8444-555555555555",
    id: 'AADSTS500112',
  },
  {
    source:
      'https://github.com/Azure-Samples/active-directory-dotnet-webapp-webapi-openidconnect/issues/2',
    text: 'AADSTS70002: Error validating credentials. AADSTS70000: The provided access grant is invalid or malformed.',
    id: 'AADSTS70000',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/2773',
    text: 'An exception with message [No key found <hostname>/oauth2/default/v1/keys with kid <kid>] was thrown while processing request.',
    id: 'no-key-found-with-kid',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/27175',
    text: '[Auth Callback Servlet] Authentication failed. Please try again.',
    id: 'failed-in-auth-login',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/22758',
    text: 'Need admin approval\nThis app needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.',
    id: 'AADSTS90094',
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/259',
    text: 'Error: INSTALLATION FAILED: unable to build kubernetes objects from release manifest: error validating "": error validating data: unknown object type "nil" in Secret.data.DB_CONNECTION_CHECK_CONNECTION_ON_BORROW',
    id: undefined,
  },
  {
    source: 'https://github.com/ministryofjustice/analytical-platform/pull/643',
    text: 'ERROR [2023-06-23 14:07:25,767] [dw-48 - GET /api/v1/config/jwks] o.o.s.e.CatalogGenericExceptionMapper - Got exception: [NotFoundException] / message [HTTP 404 Not Found] javax.ws.rs.NotFoundException: HTTP 404 Not Found',
    id: undefined,
  },
];
