import { ask, at, error, setting, type Question } from './question.ts';

const site = (page: string, section?: string) => ({ page, ...(section && { section }) });

/** Sentences and logs. */
const pasted: Question[] = [
  ask('The user or administrator has not consented to use the application', error('AADSTS65001')),
  ask('AADSTS500113', error('AADSTS500113')),
  ask('AADSTS900971: No reply address provided.', error('AADSTS900971')),
  ask(
    "AADSTS70011: The provided value for the input parameter 'scope' is not valid. The scope groups is not valid.",
    error('AADSTS70011'),
  ),
  ask(
    'AADSTS50034: The user account jane@example.com does not exist in the example.com directory. To sign into this application, the account must be added to the directory.',
    error('AADSTS50034'),
  ),
  ask(
    'AADSTS50126: Error validating credentials due to invalid username or password.',
    error('AADSTS50126'),
  ),
  ask(
    'com.nimbusds.jwt.proc.BadJWTException: JWT audience rejected: [11111111-2222-4333-8444-555555555555]',
    error('audience-not-expected'),
  ),
  ask(
    'org.pac4j.core.exception.TechnicalException: Bad authentication response',
    error('bad-authentication-response'),
  ),
  ask(
    'State parameter is different from the one sent in authentication request. Session expired or possible threat of cross-site request forgery',
    error('state-differs'),
  ),
  ask('Missing nonce parameter from session', error('nonce-missing')),
  ask('TechnicalException: ID token not returned by OIDC provider', error('id-token-not-returned')),
  ask(
    'Signed JWT rejected: Another algorithm expected, or no matching key(s) found',
    error('no-matching-key'),
  ),
  ask(
    'IllegalArgumentException: Client ID and Client Secret is required',
    error('client-id-and-secret-required'),
  ),
  ask(
    'javax.net.ssl.SSLHandshakeException: No subject alternative DNS name matching keycloak found.',
    error('certificate-other-name'),
  ),
  ask(
    'Caused by: java.net.SocketTimeoutException: Connect timed out',
    error('connection-timed-out'),
  ),
  ask(
    'java.security.cert.CertificateExpiredException: NotAfter: Sat Feb 01 00:59:59 CET 2025',
    error('certificate-expired'),
  ),
  ask('java.net.NoRouteToHostException: No route to host', error('no-route')),
  ask(
    'conf/openmetadata.yaml has an error: * Failed to parse value at: authenticationConfiguration.provider; not one of the values accepted for Enum class: [no-auth, azure, google, okta, auth0, aws-cognito, custom-oidc, ldap, saml, basic, openmetadata]',
    error('not-an-allowed-value'),
  ),
  ask(
    'Invalid JWT Principal Claims Mapping. Both username and email should be present',
    error('mapping-lacks-both'),
  ),
  ask('Email with the given domain is not allowed. Contact Administrator', error('signup-domain')),
  ask('There is some issue in sending the Mail. Please contact your administrator.', [
    error('basic-mail-not-sent'),
    at('/basic-auth#mail'),
  ]),
  ask('Auth Provider is Not Basic. Cannot Create User.', error('basic-not-basic')),
  ask(
    '{"error":"invalid_grant","error_description":"Code not valid"}',
    error('keycloak-code-not-valid'),
  ),
  ask('{"error":"Realm does not exist"}', error('keycloak-no-realm')),
  ask(
    'error="not_allowed", Offline tokens not allowed for the user or client',
    error('keycloak-offline-not-allowed'),
  ),
  ask(
    'Login pages unavailable. Please contact an administrator.',
    error('cognito-login-pages-unavailable'),
  ),
  ask('Error 400: admin_policy_enforced', error('google-admin-policy')),
  ask('client_secret is missing.', error('google-client-secret-missing')),
  ask(
    'error=invalid_grant, description=The refresh token is invalid or expired.',
    error('okta-refresh-token-invalid'),
  ),
  ask(
    'Client is not authorized to access "https://acme.eu.auth0.com/api/v2/". You need to create a "client-grant"',
    error('auth0-management-api'),
  ),
  ask('AcceptSecurityContext error, data 773 user must reset password', error('ldap-773')),
  ask(
    "LDAPException(resultCode=34 (invalid DN syntax), errorMessage='Unable to parse bind DN 'admin'",
    error('ldap-bind-dn'),
  ),
  ask(
    'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message',
    error('tls-at-plain-port'),
  ),
  ask('Email corresponds to multiple entries in Directory.', error('ldap-many-entries')),
  ask(
    'SettingsException: Invalid settings: sp_cert_not_found_and_required',
    error('saml-sp-certificate'),
  ),
  ask(
    "Invalid issuer in the Assertion/Response. Was 'https://sts.windows.net/11111111-2222-4333-8444-555555555555/', but expected 'https://sts.windows.net/11111111-2222-4333-8444-555555555555'",
    error('saml-issuer'),
  ),
  ask(
    'The Assertion of the Response is not signed and the SP requires it',
    error('saml-assertion-not-signed'),
  ),
  ask(
    'Warning  Failed  kubelet  Error: secret "oidc-secrets" not found CreateContainerConfigError',
    [
      at('/azure/kubernetes#if-it-fails'),
      site('/deployment/kubernetes', 'if-it-does-not-start'),
      at('/okta/kubernetes'),
      at('/keycloak/kubernetes#if-it-fails'),
      at('/custom-oidc/kubernetes#if-it-fails'),
    ],
  ),
  ask(
    'Public key URL is not accessible: https://catalog.example.com/api/v1/system/config/jwks',
    error('ui-key-url'),
  ),
  ask('Discovery document is missing required endpoints', error('ui-discovery')),
];

/** Settings. */
const names: Question[] = [
  ask('AUTHENTICATION_PROVIDER', setting('provider')),
  ask('oidcConfiguration.callbackUrl', setting('oidcCallbackUrl')),
  ask('OIDC_CALLBACK', setting('oidcCallbackUrl')),
  ask('principalDomain', setting('principalDomain')),
  ask('responseType', [setting('responseType'), setting('oidcResponseType')]),
  ask('useNonce', setting('oidcUseNonce')),
  ask('OIDC_PREFERRED_JWS', setting('oidcPreferredJwsAlgorithm')),
  ask('SAML_IDP_SSO_LOGIN_URL', setting('samlIdpLoginUrl')),
  ask('samlConfiguration.sp.entityId', setting('samlSpEntityId')),
  ask('userBaseDN', setting('ldapUserBaseDn')),
  ask('mailAttributeName', setting('ldapMailAttribute')),
  ask('AUTHENTICATION_LOOKUP_ADMIN_PWD', setting('ldapBindPassword')),
  ask('acceptableHostNames', setting('ldapHostNames')),
  ask('containerRequestFilter', setting('requestFilter')),
  ask('defaultOAuthRole', setting('defaultOAuthRole')),
  ask('maxActiveSessionsPerUser', setting('maxActiveSessionsPerUser')),
  ask('additionalTrustedRedirectUris', setting('additionalTrustedRedirectUris')),
  ask('SERVER_USE_FORWARDED_HEADERS=true', [
    setting('useForwardedHeaders'),
    at('/reverse-proxy#tell-the-server-that-a-proxy-is-there'),
  ]),
  ask('use roles from provider', [setting('useRolesFromProvider'), at('/who-may-sign-in#roles')]),
  ask('OIDC_OM_REFRESH_TOKEN_VALIDITY', setting('oidcTokenValidity')),
];

/** Tasks and questions. */
const tasks: Question[] = [
  ask('how long is a client secret valid', [
    at('/rotate-secrets#what-can-expire'),
    at('/azure/auth-code-flow#the-client-secret'),
  ]),
  ask('renew the azure client secret on kubernetes', [
    at('/rotate-secrets#put-the-client-secret-in'),
    at('/azure/kubernetes#create-the-secret'),
  ]),
  ask('add a second administrator', [
    at('/who-may-sign-in#administrators'),
    setting('adminPrincipals'),
    at('/basic-auth#no-administrator-can-get-in'),
  ]),
  ask('change the name on the sign in button', [
    setting('providerName'),
    at('/custom-oidc#what-the-settings-page-checks'),
  ]),
  ask('redirect automatically to the identity provider', setting('enableAutoRedirect')),
  ask('which scopes does azure need', [
    at('/azure/auth-code-flow#api-permissions-and-admin-consent'),
    at('/azure/docker#oidc_scope'),
    setting('oidcScope'),
  ]),
  ask('keycloak pkce', at('/keycloak/auth-code-flow#pkce')),
  ask('create keycloak client from the command line', at('/keycloak/auth-code-flow#with-kcadm')),
  ask('keycloak in docker network different issuer', at('/keycloak#two-addresses')),
  ask('okta default authorization server 404', [
    at('/okta#which-authorization-server'),
    error('okta-discovery-failed'),
  ]),
  ask('assign a group to the okta app', [
    at('/okta/auth-code-flow#who-may-sign-in'),
    error('okta-user-not-assigned'),
    at('/saml/okta#2-assign-people'),
  ]),
  ask(
    'google asks for consent every time',
    at('/google/auth-code-flow#consent-or-account-chooser'),
  ),
  ask('google external app test users', [
    at('/google/auth-code-flow#step-1-set-up-the-google-auth-platform'),
    error('google-app-in-testing'),
  ]),
  ask('auth0 trailing slash in authority', at('/auth0#domain-and-slash')),
  ask('auth0 custom domain', at('/auth0#custom-domain')),
  ask('cognito user pool domain', at('/amazon-cognito#step-3-give-the-pool-a-login-domain')),
  ask(
    'onelogin token endpoint authentication method',
    at('/one-login#step-3-set-the-token-endpoint'),
  ),
  ask('saml nameid format', [at('/saml#nameid'), setting('samlNameId')]),
  ask('encrypted saml assertions', [
    at('/saml#sign-requests-and-encrypt-assertions'),
    at('/saml/keycloak#encrypted-assertions'),
  ]),
  ask('saml strict mode', [at('/saml#strict-mode'), setting('samlStrictMode')]),
  ask('keytool import ldap certificate', at('/ldap#make-a-trust-store')),
  ask('ldaps port 636', [
    at('/ldap#what-the-directory-must-have'),
    at('/ldap#which-certificate-to-trust'),
    setting('ldapPort'),
    setting('ldapSsl'),
    error('ldap-plain-port'),
  ]),
  ask(
    'generate rsa keys with openssl',
    at('/enable-jwt-tokens#create-the-key-pair-and-the-key-id'),
  ),
  ask('mount jwt keys into docker', at('/enable-jwt-tokens#configure-docker')),
  ask('caddy reverse proxy', at('/reverse-proxy#caddy')),
  ask('samesite secure cookie', at('/reverse-proxy#the-cookie-does-not-stay')),
  ask('what happens to bots when I change the provider', [
    at('/switch-provider#what-becomes-of-what'),
    at('/bots#a-bot-is-refused'),
  ]),
  ask('export security config to a file', at('/where-settings-come-from#change-what-is-stored')),
  ask('limit sessions per user', [
    at('/replicas#five-sessions-for-each-user'),
    setting('maxActiveSessionsPerUser'),
  ]),
  ask('difference between public and confidential client', [
    at('#confidential-or-public-client'),
    at('/azure#choose-the-flow-first'),
    at('/okta#choose-the-flow-first'),
    at('/auth0#choose-the-flow-first'),
    at('/keycloak#choose-the-flow'),
    at('/google#choose-the-flow-first'),
  ]),
  ask('entra app roles', at('/who-may-sign-in#roles')),
  ask('is my secret sent to this website', site('/privacy', 'what-leaves-your-browser')),
  ask('look at the server log', [
    at('/troubleshooting#find-your-message'),
    at('/jwt-troubleshooting#the-server-log'),
    at('/where-settings-come-from#see-which-one-it-is'),
  ]),
  ask('what is a redirect uri', [
    at('/glossary'),
    at('/azure/auth-code-flow#the-redirect-uri'),
    at('/google/auth-code-flow#the-redirect-uri'),
    at('/okta/auth-code-flow#the-redirect-uri'),
  ]),
  ask('user signed in but is not admin', [
    at('/jwt-troubleshooting#signed-in-but-not-an-administrator'),
    at('/who-may-sign-in#administrators'),
  ]),
];

/** Other words, products and spellings. */
const otherWords: Question[] = [
  ask('Windows AD login', at('/ldap')),
  ask('AWS SSO saml', at('/saml/aws')),
  ask('okta saml', at('/saml/okta')),
  ask('adfs saml relying party trust', at('/saml/adfs#1-add-the-relying-party-trust')),
  ask('eks ingress', at('/reverse-proxy#kubernetes')),
  ask('admni principals', [setting('adminPrincipals'), at('/who-may-sign-in#administrators')]),
  ask('authentcation provider', [setting('provider'), at('#which-provider')]),
  ask('java does not trust the certficate', [
    error('certificate-not-trusted'),
    at('/ldap#which-certificate-to-trust'),
    error('ldap-certificate'),
  ]),
  ask('openid configuration well known url', [
    at('/custom-oidc#find-the-discovery-document'),
    setting('oidcDiscoveryUri'),
  ]),
  ask('service account for ingestion', [at('/bots'), at('#bots-need-tokens-too')]),
  ask('organisation wide consent', [
    at('/azure/auth-code-flow#api-permissions-and-admin-consent'),
    at('/jwt-troubleshooting#need-admin-approval'),
    error('AADSTS90094'),
    error('AADSTS65001'),
  ]),
  ask('microsoft login docker', at('/azure/docker')),
  ask('which java version', site('/deployment/bare-metal', 'what-you-need')),
  ask('sovereign cloud', at('/azure#sovereign-clouds')),
  ask('inspect a jwt', at('/doctor#token')),
];

/** A second set, written as the first one was, after the search had been corrected by the first. */
export const secondExam: readonly Question[] = [...pasted, ...names, ...tasks, ...otherWords];
