import { ask, at, charts, error, om, setting, type Question } from './question.ts';

/** Sentences and logs, pasted with what stood around them; IDs, names and hosts are nobody's. */
const pasted: Question[] = [
  ask(
    "AADSTS50194: Application '11111111-2222-4333-8444-555555555555'(OpenMetadata) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such applications created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.",
    error('AADSTS50194'),
  ),
  ask(
    "Specified tenant identifier '{tenantid}' is neither a valid DNS name, nor a valid external domain.",
    error('AADSTS900023'),
  ),
  ask(
    "AADSTS50020: User account 'jane@outlook.com' from identity provider 'live.com' does not exist in tenant 'Contoso' and cannot access the application",
    error('AADSTS50020'),
  ),
  ask(
    'You cannot access this right now. Access has been blocked by Conditional Access policies. The access policy does not allow token issuance. Error Code: 53003',
    error('AADSTS53003'),
  ),
  ask(
    "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
    error('AADSTS50076'),
  ),
  ask(
    'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
    error('AADSTS54005'),
  ),
  ask(
    '{"error":"invalid_client","error_description":"AADSTS7000218: The request body must contain the following parameter: \'client_assertion\' or \'client_secret\'.',
    error('AADSTS7000218'),
  ),
  ask('No reply address is registered for the application.', error('AADSTS500113')),
  ask(
    "unsupported_response_type: response_type 'id_token' is not enabled for the application",
    error('AADSTS700054'),
  ),
  ask(
    "Sorry, but we're having trouble signing you in. AADSTS700016 Request Id: 11111111-2222-4333-8444-555555555555 Timestamp: 2026-02-03T10:11:12Z",
    error('AADSTS700016'),
  ),
  ask(
    'ClientAuthError: endpoints_resolution_error: Endpoints cannot be resolved. Detail: https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/oauth2/v2.0/authorize/v2.0/.well-known/openid-configuration',
    [at('/azure/implicit-flow#the-authority-of-a-public-client')],
    om(18865),
  ),
  ask(
    "Selected user account does not exist in tenant 'Contoso' and cannot access the application. The account needs to be added as an external user in the tenant first.",
    [error('AADSTS50020'), error('AADSTS90072')],
  ),
  ask(
    'Access blocked: Authorization Error jane@example.com The OAuth client was not found. Error 401: invalid_client',
    error('google-client-not-found'),
  ),
  ask(
    'OpenMetadata has not completed the Google verification process. The app is currently being tested, and can only be accessed by developer-approved testers. Error 403: access_denied',
    error('google-app-in-testing'),
  ),
  ask(
    'Some requested scopes were invalid. {valid=[openid, https://www.googleapis.com/auth/userinfo.email], invalid=[offline_access]}',
    error('google-invalid-scope'),
  ),
  ask(
    'https://catalog.example.com/callback?state=abc&error=invalid_scope&error_description=One+or+more+scopes+are+not+configured+for+the+authorization+server+resource.',
    error('okta-scopes-not-configured'),
  ),
  ask(
    'TechnicalException: Bad token response, error=invalid_client, description=The client secret supplied for a confidential client is invalid.',
    error('okta-wrong-secret'),
  ),
  ask(
    "Access to XMLHttpRequest at 'https://acme.okta.com/oauth2/default/v1/token' from origin 'https://catalog.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present",
    error('okta-cors'),
  ),
  ask(
    'AuthSdkError: Could not load PKCE codeVerifier from storage. This may indicate the auth flow has already completed or multiple auth flows are executing concurrently.',
    error('okta-pkce-storage'),
  ),
  ask(
    'Oops!, something went wrong. invalid_request: Unknown client: KJ3aBcDeFgHiJkLmNoPqRsTuVwXyZ012',
    error('auth0-unknown-client'),
  ),
  ask(
    'Uncaught Error: auth0-spa-js must run on a secure origin. See https://github.com/auth0/auth0-spa-js/blob/main/FAQ.md',
    error('auth0-secure-origin'),
  ),
  ask(
    "Missing Refresh Token (audience: 'default', scope: 'openid profile email offline_access')",
    error('auth0-missing-refresh-token'),
  ),
  ask(
    '2022-09-27 19:15:44,416 WARN  [org.keycloak.events] (executor-thread-27) type=LOGIN_ERROR, realmId=2e32eeed-558c-44a8-a625-a2bc4840e96e, clientId=myclient, userId=null, ipAddress=127.0.0.1, error=client_not_found',
    error('keycloak-client-not-found'),
    'https://github.com/keycloak/keycloak/issues/14615',
  ),
  ask('{"error":"Unable to find matching target resource method"}', [
    error('keycloak-no-resource'),
    at('/keycloak#the-addresses-of-a-realm'),
  ]),
  ask(
    'Cookie not found. Please make sure cookies are enabled in your browser.',
    error('keycloak-cookie-not-found'),
    'https://github.com/keycloak/keycloak/issues/32462',
  ),
  ask('We are sorry... HTTPS required', error('keycloak-https-required')),
  ask(
    'https://catalog.example.com/callback?error=invalid_request&error_description=Missing+parameter%3A+code_challenge_method&state=b1c2',
    error('keycloak-pkce-missing'),
  ),
  ask(
    'https://acme.auth.us-east-1.amazoncognito.com/error?error=redirect_mismatch&client_id=5abcdefghijklmnopqrstuvwx1',
    error('cognito-redirect-mismatch'),
  ),
  ask(
    '/callback?error_description=attributes+required%3A+%5Bemail%5D&error=invalid_request',
    error('cognito-attribute-mapping'),
  ),
  ask(
    'response_type=id_token unsupported response_type cognito',
    error('cognito-no-id-token'),
    om(30903),
  ),
  ask(
    'com.onelogin.saml2.exception.SettingsException: Invalid settings: idp_cert_or_fingerprint_not_found_and_required',
    error('saml-idp-certificate'),
    'https://github.com/SAML-Toolkits/java-saml/issues/176',
  ),
  ask(
    'The response was received at http://catalog.example.com/api/v1/saml/acs instead of https://catalog.example.com/api/v1/saml/acs',
    [error('saml-received-at'), at('/saml#behind-a-proxy')],
  ),
  ask('Could not validate timestamp: not yet valid. Check system clock.', error('saml-clock')),
  ask(
    '11:20:03.635 [main] ERROR c.onelogin.saml2.authn.SamlResponse - No Signature found. SAML Response rejected',
    error('saml-not-signed'),
    'https://github.com/SAML-Toolkits/java-saml/issues/85',
  ),
  ask('Error: app_not_configured_for_user Service is not configured for this user.', [
    error('saml-google-not-configured'),
    at('/saml/google#if-it-fails-at-google'),
  ]),
  ask(
    '80090308: LdapErr: DSID-0C09044E, comment: AcceptSecurityContext error, data 533, v2580',
    error('ldap-533'),
  ),
  ask(
    "LDAPException(resultCode=91 (connect error), errorMessage='Unable to verify an attempt to establish a secure connection to 'ldap.corp.example.com:636': SSLPeerUnverifiedException(peer not authenticated)",
    error('ldap-certificate'),
  ),
  ask(
    '00002028: LdapErr: DSID-0C090202, comment: The server requires binds to turn on integrity checking if SSL\\TLS are not already active on the connection, data 0, v1db1',
    error('ldap-integrity'),
  ),
  ask(
    'first ldap user can login, second user gets invalid email or password',
    [at('/ldap#what-to-know-about-releases'), error('ldap-user-not-found')],
    om(20487),
  ),
  ask(
    'Caused by: java.net.UnknownHostException: keycloak: Name or service not known',
    error('unknown-host'),
  ),
  ask(
    'java.net.ConnectException: Connection refused http://localhost:8080/realms/data/.well-known/openid-configuration',
    [error('connection-refused'), at('/keycloak#two-addresses')],
  ),
  ask(
    '[error] 31#31: *1119809 upstream sent too big header while reading response header from upstream, client: 10.0.0.5, server: catalog.example.com, request: "GET /callback HTTP/2.0"',
    [error('proxy-answer-header'), at('/reverse-proxy#the-header-is-too-large')],
    'https://github.com/Azure/EasyAuthForK8s/issues/79',
  ),
  ask(
    '400 Bad Request Request Header Or Cookie Too Large nginx/1.25.3',
    [error('header-too-large'), at('/reverse-proxy#the-header-is-too-large')],
    'https://github.com/apache/apisix/issues/12572',
  ),
  ask('metadata.ingestion.ometa.client.APIError: Invalid token', [
    error('bot-token-refused'),
    at('/bots#a-bot-is-refused'),
  ]),
  ask(
    '"GET /api/v1/services/databaseServices/name/test1 HTTP/1.1" 401 54 "-" "python-requests/2.31.0" after I changed the jwt of ingestion-bot',
    [
      error('bot-token-refused'),
      at('/bots#a-bot-is-refused'),
      at('/jwt-troubleshooting#all-bot-tokens-stopped-working-after-a-change'),
      at('/enable-jwt-tokens#check-then-renew-the-bot-tokens'),
    ],
    om(14720),
  ),
  ask(
    "com.auth0.jwt.exceptions.SignatureVerificationException: The Token's Signature resulted invalid when verified using the Algorithm: SHA256withRSA",
    error('signature-not-verified'),
  ),
  ask(
    'com.auth0.jwt.exceptions.TokenExpiredException: The Token has expired on 2025-01-12T09:14:22Z.',
    error('token-expired'),
  ),
  ask('Failed Login Attempts Exceeded. Please try after some time.', [
    error('too-many-attempts'),
    at('/basic-auth#passwords-and-failed-sign-ins'),
  ]),
  ask(
    'This page isn’t working catalog.example.com redirected you too many times. Try clearing your cookies. ERR_TOO_MANY_REDIRECTS',
    error('login-loop'),
  ),
  ask(
    'ConfigurationParsingException: conf/openmetadata.yaml has an error: * Unrecognized field at: authenticationConfiguration.clientSecret Did you mean?: - clientId',
    error('unrecognized-field'),
  ),
  ask(
    "Cannot construct instance of `java.util.HashSet`: no String-argument constructor/factory method to deserialize from String value ('admin,jane')",
    error('list-without-brackets'),
  ),
];

/** Settings by whatever spelling somebody has in hand. */
const names: Question[] = [
  ask('authenticationConfiguration.publicKeyUrls', setting('publicKeyUrls')),
  ask('openmetadata.config.authentication.publicKeys', setting('publicKeyUrls')),
  ask('initialAdmins', setting('adminPrincipals')),
  ask('openmetadata.config.authorizer.initialAdmins', setting('adminPrincipals'), charts(218)),
  ask('AUTHENTICATION_CLIENT_TYPE', setting('clientType')),
  ask('callbackUrl', [setting('callbackUrl'), setting('oidcCallbackUrl')]),
  ask('what is OIDC_SERVER_URL for', setting('oidcServerUrl')),
  ask('clientAuthenticationMethod', setting('oidcClientAuthMethod')),
  ask('OIDC_MAX_AGE', setting('oidcMaxAge')),
  ask('maxClockSkew', setting('oidcMaxClockSkew')),
  ask('preferredJwsAlgorithm', setting('oidcPreferredJwsAlgorithm')),
  ask('oidc_disable_pkce', setting('oidcDisablePkce')),
  ask('enableAutoRedirect in helm values', setting('enableAutoRedirect')),
  ask('jwtTeamClaimMapping', setting('jwtTeamClaimMapping')),
  ask('allowedEmailRegistrationDomains', setting('allowedRegistrationDomains')),
  ask('AUTHORIZER_ALLOWED_DOMAINS=["example.com"]', setting('allowedDomains')),
  ask('SAML_SP_ACS', setting('samlSpAcs')),
  ask('saml.idp.idpX509Certificate', setting('samlIdpCertificate')),
  ask('wantAssertionsSigned', setting('samlWantAssertionsSigned')),
  ask('AUTHENTICATION_LDAP_TRUSTSTORE_TYPE', setting('ldapTrustStoreType')),
  ask('dnAdminPrincipal', setting('ldapBindDn')),
  ask('authRolesMapping json', [setting('ldapRolesMapping'), at('/ldap#roles-by-group')]),
  ask('JWT_KEY_ID', setting('jwtKeyId')),
  ask('FERNET_KEY', setting('fernetKey')),
  ask('CUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME', setting('providerName')),
  ask('force secure session cookie', [
    setting('forceSecureSessionCookie'),
    at('/reverse-proxy#the-cookie-does-not-stay'),
    at('/reverse-proxy#tell-the-server-that-a-proxy-is-there'),
  ]),
  ask('session expiry', [setting('sessionExpiry'), setting('oidcSessionExpiry')]),
  ask('extraEnvs openmetadata helm', [
    at('/azure/kubernetes#know-what-each-value-does'),
    { page: '/deployment', section: 'kubernetes' },
  ]),
];

/** What somebody wants to do, in their own words. */
const tasks: Question[] = [
  ask('what is the default username and password', at('/basic-auth#the-first-administrator')),
  ask('how to change the default admin/admin', at('/basic-auth#the-first-administrator'), om(7936)),
  ask('reset admin password', at('/basic-auth#no-administrator-can-get-in')),
  ask('give another user admin rights', [
    at('/who-may-sign-in#administrators'),
    at('/jwt-troubleshooting#signed-in-but-not-an-administrator'),
    at('/azure/docker#authorizer_admin_principals'),
    setting('adminPrincipals'),
  ]),
  ask('remove admin rights from a user', at('/who-may-sign-in#administrators')),
  ask('openmetadata behind nginx', at('/reverse-proxy#nginx')),
  ask('run behind traefik', at('/reverse-proxy#traefik')),
  ask('tls terminated at the load balancer', [
    at('/reverse-proxy#tell-the-server-that-a-proxy-is-there'),
    at('/reverse-proxy#the-cookie-does-not-stay'),
    at('/saml#behind-a-proxy'),
  ]),
  ask('callback url for okta', at('/okta/auth-code-flow#the-redirect-uri')),
  ask('which redirect uri do I register at google', at('/google/auth-code-flow#the-redirect-uri')),
  ask('keycloak valid redirect uris', at('/keycloak/auth-code-flow#the-redirect-uri')),
  ask('cognito allowed callback urls', at('/amazon-cognito#the-redirect-uri')),
  ask(
    'where do I find the okta client id and secret',
    at('/okta/auth-code-flow#step-3-the-client-id-and-the-client-secret'),
  ),
  ask(
    'where is the directory id in the azure portal',
    at('/azure/auth-code-flow#the-tenant-id-and-the-client-id'),
  ),
  ask('switch from basic to azure', [
    at('/switch-provider#from-basic-step-by-step'),
    at('/switch-provider#switch'),
    at('/switch-provider'),
  ]),
  ask('move from okta to entra id without losing users', [
    at('/switch-provider#what-becomes-of-what'),
    at('/switch-provider'),
  ]),
  ask('nobody can login after enabling sso', at('/basic-auth#locked-out-the-way-back')),
  ask('disable sso', [
    at('/basic-auth#locked-out-the-way-back'),
    at('/switch-provider#back-to-basic'),
  ]),
  ask('map azure ad groups to openmetadata roles', at('/who-may-sign-in#roles'), om(25599)),
  ask('keycloak groups to teams', [
    at('/keycloak/auth-code-flow#roles-and-groups'),
    at('/who-may-sign-in#teams'),
  ]),
  ask(
    'put users into a team from a saml attribute such as department',
    [at('/saml#display-name-and-teams'), at('/who-may-sign-in#teams')],
    om(24786),
  ),
  ask('roles claim in token is ignored', at('/who-may-sign-in#roles'), om(22008)),
  ask('self signed certificate ldap', [
    at('/ldap#which-certificate-to-trust'),
    at('/ldap#make-a-trust-store'),
  ]),
  ask('test ldap bind with ldapsearch', at('/ldap#try-the-lookup-first')),
  ask('ldap group to role mapping', at('/ldap#roles-by-group')),
  ask('ldap nested groups', [at('/ldap#roles-by-group'), setting('ldapRecursiveGroups')]),
  ask('new users are not created at first login', [
    at('/who-may-sign-in#self-signup'),
    error('self-signup-off'),
    setting('enableSelfSignup'),
    error('user-instance-not-found'),
  ]),
  ask('only allow people with our email domain', [
    at('/who-may-sign-in#domains'),
    setting('allowedDomains'),
    setting('enforcePrincipalDomain'),
  ]),
  ask('users are logged out every hour', [
    error('refresh-token-is-null'),
    at('/jwt-troubleshooting#refresh-token-is-null'),
    at('/okta/auth-code-flow#stay-signed-in'),
  ]),
  ask('employee leaves the company revoke access', at('/who-may-sign-in#somebody-leaves')),
  ask('new token for ingestion bot', [
    at('/bots#renew-a-token'),
    at('/enable-jwt-tokens#check-then-renew-the-bot-tokens'),
  ]),
  ask('test a bot token with curl', at('/bots#test-a-token')),
  ask(
    'replace the default jwt signing keys in kubernetes',
    at('/enable-jwt-tokens#configure-kubernetes'),
  ),
  ask('saml certificate renewal', [
    at('/saml#when-the-certificate-changes'),
    at('/rotate-secrets#the-saml-certificate'),
  ]),
  ask('sso broken after upgrade to 1.12', at('/upgrade'), om(28062)),
  ask('database overrides environment variables', [
    at('/where-settings-come-from#a-changed-file-or-variable-has-no-effect'),
    at('#files-or-database-which-settings-win'),
    at('/jwt-troubleshooting#your-changes-have-no-effect'),
  ]),
  ask('remove-security-config', [
    at('/where-settings-come-from#the-commands-of-openmetadata-opssh'),
    at('/basic-auth#locked-out-the-way-back'),
    at('#files-or-database-which-settings-win'),
  ]),
  ask('smtp settings for forgot password mail', at('/basic-auth#mail')),
  ask('login fails randomly with two pods', [
    at('/replicas#does-it-need-sticky-sessions'),
    at('/azure/kubernetes#more-than-one-replica'),
    error('missing-state-parameter'),
  ]),
  ask('validate config in github actions', at('/check-in-a-pipeline#in-a-pipeline')),
  ask('only allow my google workspace', at('/google/auth-code-flow#only-your-workspace')),
  ask(
    'oauth2-proxy in front of openmetadata',
    at('/reverse-proxy#a-sign-in-of-the-proxy-in-front'),
  ),
  ask(
    'saml redirects to http instead of https behind proxy',
    at('/saml#behind-a-proxy'),
    om(24863),
  ),
  ask('create app registration with az cli', at('/azure/auth-code-flow#as-a-command')),
  ask(
    'test sso settings before saving',
    [
      at('/switch-provider#before'),
      at('/doctor#configuration'),
      at('/check-in-a-pipeline'),
      at('/azure/auth-code-flow#build-your-urls'),
    ],
    om(28781),
  ),
];

/** Other words, other products, other spellings. */
const otherWords: Question[] = [
  ask('AAD app registration', at('/azure/auth-code-flow#step-1-register-the-application')),
  ask('Entra ID setup', [at('/azure'), at('/azure/auth-code-flow')]),
  ask('ACS url', [at('/saml#what-each-side-gets'), setting('samlSpAcs'), at('/glossary')]),
  ask('SP entity id', [at('/saml#what-each-side-gets'), setting('samlSpEntityId')]),
  ask('idp metadata xml', [at('/saml#what-each-side-gets'), at('/saml/azure#3-take-the-metadata')]),
  ask('JWKS url', [
    at('/enable-jwt-tokens#keep-the-key-url-in-the-list'),
    setting('publicKeyUrls'),
    at('/azure/docker#authentication_public_keys'),
  ]),
  ask('docker compose okta env file', at('/okta/docker#1-write-the-files')),
  ask('k8s azure sso', at('/azure/kubernetes')),
  ask('google oauth secret helm', at('/google/kubernetes#create-the-secret')),
  ask('cookies too big', [at('/reverse-proxy#the-header-is-too-large'), error('header-too-large')]),
  ask(
    '502 after login',
    [at('/reverse-proxy#the-header-is-too-large'), error('header-too-large')],
    'https://github.com/Budibase/budibase/issues/15046',
  ),
  ask('azure authorisation code flow', at('/azure/auth-code-flow')),
  ask('okta authorisation server', at('/okta#which-authorization-server')),
  ask('AD FS saml', at('/saml/adfs')),
  ask('gsuite saml', at('/saml/google')),
  ask('active directory login', at('/ldap')),
  ask('openldap', at('/ldap')),
  ask('AWS IAM Identity Center', at('/saml/aws')),
  ask('azure gov cloud', at('/azure#sovereign-clouds')),
  ask(
    'SPA registration azure',
    at('/azure/implicit-flow#step-1-register-as-a-single-page-application'),
  ),
  ask('saml single logout', at('/saml#signing-out')),
  ask('jumpcloud', at('/custom-oidc')),
  ask(
    'oracle idcs',
    at('/custom-oidc'),
    'https://docs.oracle.com/en/industries/financial-services/ofs-analytical-applications/stress-testing-analytics/8.1.2.5.0/stins/steps-configure-sso-om.html',
  ),
  ask('SCIM provisioning', at('/who-may-sign-in#roles'), om(25599)),
  ask('keyclock redirect uri', at('/keycloak/auth-code-flow#the-redirect-uri')),
  ask('cogntio callback', [at('/amazon-cognito#the-redirect-uri'), at('/amazon-cognito')]),
  ask('kubernets azure', at('/azure/kubernetes')),
];

/**
 * Questions that were written, with their answers, by reading the pages and before the search was asked
 * any of them. They were not what it was made with.
 */
export const exam: readonly Question[] = [...pasted, ...names, ...tasks, ...otherWords];
