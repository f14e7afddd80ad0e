import { ask, at, charts, error, om, setting, type Question } from './question.ts';

/** Sentences of identity providers, as their pages print them, with IDs of nobody. */
const sentences: Question[] = [
  ask(
    "AADSTS50011: The redirect URI 'https://catalog.example.com/callback' specified in the request does not match the redirect URIs configured for the application '11111111-2222-4333-8444-555555555555'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to fix this.",
    error('AADSTS50011'),
    'https://github.com/OfficeDev/microsoft-teams-apps-company-communicator/issues/1035',
  ),
  ask(
    "ERROR retrieving token: AADSTS50011: The reply address 'http://localhost:10800/Home/Authorize' does not match the reply addresses configured for the application",
    error('AADSTS50011'),
    'https://github.com/jasonjoh/dotnet-tutorial/issues/4',
  ),
  ask(
    'The reply url specified in the request does not match the reply urls configured for the application',
    [error('AADSTS50011'), at('/azure/auth-code-flow#aadsts50011-the-redirect-uri-does-not-match')],
    'https://github.com/microsoftgraph/msgraph-sample-pythondjangoapp/issues/21',
  ),
  ask(
    'The redirect URI specified in the request does not match the redirect URIs configured for the application',
    [
      error('AADSTS50011'),
      at('/azure/auth-code-flow#aadsts50011-the-redirect-uri-does-not-match'),
      at('/azure/implicit-flow#the-redirect-uri-does-not-match'),
    ],
    'https://github.com/microsoft/Agent365-devTools/issues/146',
  ),
  ask(
    "AADSTS500112: The reply address 'https://localhost:52808/Home' does not match the reply address 'https://localhost:52808/signin-oidc' provided when requesting Authorization code.",
    error('AADSTS500112'),
    'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/5321',
  ),
  ask(
    "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '11111111-2222-4333-8444-555555555555'.",
    error('AADSTS7000215'),
    'https://aztokenwatch.com/blog/fix-aadsts7000215-invalid-client-secret',
  ),
  ask(
    'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID',
    [
      error('AADSTS7000215'),
      at('/azure/auth-code-flow#aadsts7000215-invalid-client-secret'),
      at('/azure/auth-code-flow#the-client-secret'),
    ],
    'https://www.decodeiterrors.com/errors/aadsts7000215-invalid-client-secret',
  ),
  ask(
    "AADSTS700016: Application with identifier '11111111-2222-4333-8444-555555555555' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant",
    error('AADSTS700016'),
  ),
  ask(
    'AADSTS7000222: The provided client secret keys for app are expired. Visit the Azure portal to create new keys for your app',
    error('AADSTS7000222'),
  ),
  ask(
    "AADSTS9002326: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
    error('AADSTS9002326'),
  ),
  ask(
    "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests",
    error('AADSTS9002327'),
  ),
  ask(
    "AADSTS65001: The user or administrator has not consented to use the application with ID '11111111-2222-4333-8444-555555555555' named 'OpenMetadata'.",
    error('AADSTS65001'),
  ),
  ask(
    "AADSTS50105: Your administrator has configured the application OpenMetadata to block users unless they are specifically granted ('assigned') access to the application.",
    error('AADSTS50105'),
  ),
  ask(
    "AADSTS90002: Tenant 'contoso' not found. Check to make sure you have the correct tenant ID",
    error('AADSTS90002'),
  ),
  ask(
    "invalid_request: AADSTS900144: The request body must contain the following parameter: 'client_id'.",
    error('AADSTS900144'),
  ),
  ask(
    'Need admin approval This app needs permission to access resources in your organization that only an admin can grant.',
    [error('AADSTS90094'), at('/jwt-troubleshooting#need-admin-approval')],
    om(22758),
  ),
  ask(
    "Error 400: redirect_uri_mismatch You can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy.",
    error('google-redirect-uri-mismatch'),
  ),
  ask(
    'Access blocked: OpenMetadata has not completed the Google verification process',
    error('google-app-in-testing'),
  ),
  ask(
    'Error 403: org_internal This client is restricted to users within its organization.',
    error('google-org-internal'),
  ),
  ask(
    "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings: https://acme-admin.okta.com/admin/app/oidc_client/instance/0oa1",
    error('okta-login-redirect-uri'),
  ),
  ask(
    'error=access_denied&error_description=Policy+evaluation+failed for this request, please check the policy configurations. Policy evaluation failed',
    error('okta-policy-evaluation-failed'),
  ),
  ask('User is not assigned to the client application.', error('okta-user-not-assigned')),
  ask(
    'Callback URL mismatch. The provided redirect_uri is not in the list of allowed callback URLs.',
    error('auth0-callback-url-mismatch'),
    'https://github.com/auth0/docs/issues/10413',
  ),
  ask(
    "Grant type 'authorization_code' not allowed for the client.",
    error('auth0-code-not-allowed'),
  ),
  ask(
    'We are sorry... Invalid parameter: redirect_uri',
    error('keycloak-invalid-redirect-uri'),
    'https://github.com/keycloak/keycloak/issues/10528',
  ),
  ask(
    'An error was encountered with the requested page. redirect_mismatch',
    error('cognito-redirect-mismatch'),
  ),
  ask('Invalid client or Invalid client credentials keycloak', error('keycloak-bad-credentials')),
];

/** Titles of threads and sentences in them. */
const threads: Question[] = [
  ask(
    'After restart of entire machine, azure SSO gives no session found after logging in',
    error('no-session-found'),
    om(24761),
  ),
  ask(
    'No key found in with kid - Self-signed certificate',
    error('no-key-found-with-kid'),
    om(9525),
  ),
  ask(
    'Question: Azure SSO with User Assignment Enabled Fails Authentication',
    [
      error('AADSTS50105'),
      at('/jwt-troubleshooting#aadsts50105-the-user-is-not-assigned'),
      at('/who-may-sign-in#assignment-at-the-provider'),
    ],
    om(22758),
  ),
  ask(
    'openmetadata.config.authentication.oidcConfiguration.enabled is required by helm code but not included in documentation example',
    [setting('oidcEnabled'), at('/azure/kubernetes')],
    charts(462),
  ),
  ask(
    'Values yaml schema expects String for oidcConfiguration.customParams which causes upgrades to fail',
    [setting('oidcCustomParams'), error('custom-params-no-text')],
    charts(245),
  ),
  ask(
    'To Allow multiple domains to login with enforcePrincipalDomain enabled',
    setting('enforcePrincipalDomain'),
    om(19152),
  ),
  ask(
    'Azure AD SSO logout does not terminate IdP session, causing immediate re-login when auto-redirect is enabled',
    at('/jwt-troubleshooting#signed-back-in-right-after-logout'),
    om(25438),
  ),
  ask(
    'User with given name exists but is not associated with the provided email',
    error('user-exists'),
    om(29304),
  ),
  ask(
    'Have to logout twice',
    at('/jwt-troubleshooting#signed-back-in-right-after-logout'),
    om(21181),
  ),
  ask(
    'Unable to login: Self Signup is not enabled. Please contact your Administrator',
    error('self-signup-off'),
    om(18430),
  ),
  ask('{"code":401,"message":"Expired token!"}', error('token-expired'), om(25331)),
  ask(
    'tokens expire in 60 minutes and any user gets logged out',
    [
      error('refresh-token-is-null'),
      error('token-expired'),
      at('/jwt-troubleshooting#refresh-token-is-null'),
      at('/okta/auth-code-flow#stay-signed-in'),
    ],
    om(4055),
  ),
  ask(
    'At least one public key URL must be the Okta JWKS endpoint',
    [error('okta-keys-differ'), error('ui-jwks-uri')],
    om(24334),
  ),
  ask(
    'Custom OIDC not applied after docker up using env file',
    [at('/custom-oidc/docker'), at('/jwt-troubleshooting#your-changes-have-no-effect')],
    om(26241),
  ),
  ask(
    'SSO URL returned error (HTTP 400). Please verify the URL is correct.',
    error('ui-sso-url'),
    om(24347),
  ),
  ask(
    'Illegal character in path at index 34',
    [
      error('illegal-character-in-path'),
      at('/jwt-troubleshooting#illegal-character-in-path-at-index-34'),
    ],
    'https://github.com/open-metadata/OpenMetadata/pull/22070',
  ),
  ask(
    'Openmetadata unable to get SSL certificate',
    [error('certificate-not-trusted'), at('/saml')],
    om(7165),
  ),
  ask(
    'Support K8s Secret for storing public and private keys used by JWT Token feature',
    at('/enable-jwt-tokens#configure-kubernetes'),
    om(7677),
  ),
  ask('rsaprivateKeyFilePath', setting('jwtPrivateKeyFile'), om(14343)),
];

/** Questions in a reader’s own words. */
const words: Question[] = [
  ask('how does sign-in work', at('/how-a-sign-in-goes')),
  ask('how does sso login work', at('/how-a-sign-in-goes')),
  ask('flow diagram', at('/how-a-sign-in-goes')),
  ask('sequence diagram', at('/how-a-sign-in-goes')),
  ask('tenant id', at('/azure/auth-code-flow#the-tenant-id-and-the-client-id')),
  ask('where do I find the tenant id', at('/azure/auth-code-flow#the-tenant-id-and-the-client-id')),
  ask('redirect uri', at('/azure/auth-code-flow#the-redirect-uri')),
  ask('reply url', at('/azure/auth-code-flow#the-redirect-uri')),
  ask('azure reply url', at('/azure/auth-code-flow#the-redirect-uri')),
  ask('client secret', [
    at('/azure/auth-code-flow#the-client-secret'),
    at('/rotate-secrets#make-the-new-client-secret'),
  ]),
  ask('create azure client secret', at('/azure/auth-code-flow#the-client-secret')),
  ask('client secret expired', [
    error('AADSTS7000222'),
    at('/azure/auth-code-flow#aadsts7000215-invalid-client-secret'),
    at('/rotate-secrets#what-can-expire'),
  ]),
  ask('helm values azure', at('/azure/kubernetes#write-the-values')),
  ask('need admin approval', [
    error('AADSTS90094'),
    at('/jwt-troubleshooting#need-admin-approval'),
  ]),
  ask(
    'login.microsoftonline.com',
    at('/azure/auth-code-flow#the-authority-loginmicrosoftonlinecom'),
  ),
  ask('realm', at('/keycloak')),
  ask('kcadm', at('/keycloak/auth-code-flow#with-kcadm')),
  ask('onelogin', at('/one-login')),
  ask('cognito', at('/amazon-cognito')),
  ask('user pool', at('/amazon-cognito')),
  ask('google auth platform', at('/google/auth-code-flow')),
  ask('auth0 domain', at('/auth0')),
  ask('auth0 allowed callback urls', at('/auth0/auth-code-flow')),
  ask('okta authorization server', at('/okta#which-authorization-server')),
  ask('okta default or custom authorization server', at('/okta#which-authorization-server')),
  ask('trusted origins', at('/okta/implicit-flow')),
  ask('21Vianet', at('/azure#sovereign-clouds')),
  ask('azure china', at('/azure#sovereign-clouds')),
  ask('azure us government', at('/azure#sovereign-clouds')),
  ask('azure ad docker', at('/azure/docker')),
  ask('azure active directory kubernetes', at('/azure/kubernetes')),
  ask('configure azure sso with docker compose', at('/azure/docker')),
  ask('azure on bare metal', at('/azure/bare-metal')),
  ask('openmetadata.yaml azure', at('/azure/bare-metal#1-edit-confopenmetadatayaml')),
  ask('keycloak docker', at('/keycloak/docker')),
  ask('keycloak kubernetes helm', at('/keycloak/kubernetes')),
  ask('google sso kubernetes', at('/google/kubernetes')),
  ask('okta docker', at('/okta/docker')),
  ask('auth0 docker', at('/auth0/docker')),
  ask('helm repo add', { page: '/deployment/kubernetes', section: '2-add-the-charts-to-helm' }),
  ask('install openmetadata on kubernetes', { page: '/deployment/kubernetes' }),
  ask('install openmetadata docker compose', { page: '/deployment/docker' }),
  ask('tarball java 21', { page: '/deployment/bare-metal' }),
  ask('custom oidc', at('/custom-oidc')),
  ask('pingone', at('/custom-oidc/pingone')),
  ask('ping identity', at('/custom-oidc/pingone')),
  ask('authentik', at('/custom-oidc/authentik')),
  ask('zitadel', at('/custom-oidc/zitadel')),
  ask('gitlab', at('/custom-oidc/gitlab')),
  ask('gitlab as identity provider', at('/custom-oidc/gitlab')),
  ask('dex', at('/custom-oidc/dex')),
  ask('dexidp', at('/custom-oidc/dex')),
  ask('adfs', [at('/custom-oidc/adfs'), at('/saml/adfs')]),
  ask('adfs openid connect', at('/custom-oidc/adfs')),
  ask('active directory federation services', [at('/custom-oidc/adfs'), at('/saml/adfs')]),
  ask('single page application', [
    at('/azure/implicit-flow#step-1-register-as-a-single-page-application'),
    at('/auth0/implicit-flow'),
  ]),
  ask('public or confidential client', [
    at('#confidential-or-public-client'),
    at('/azure#choose-the-flow-first'),
    at('/okta#choose-the-flow-first'),
  ]),
  ask('admin consent', [
    at('/azure/auth-code-flow#api-permissions-and-admin-consent'),
    at('/jwt-troubleshooting#need-admin-approval'),
  ]),
  ask('api permissions', at('/azure/auth-code-flow#api-permissions-and-admin-consent')),
  ask('user is not an administrator', [
    at('/jwt-troubleshooting#signed-in-but-not-an-administrator'),
    at('/who-may-sign-in#administrators'),
  ]),
  ask('how do I make someone an admin', [
    at('/who-may-sign-in#administrators'),
    at('/azure/docker#authorizer_admin_principals'),
    at('/jwt-troubleshooting#signed-in-but-not-an-administrator'),
    setting('adminPrincipals'),
  ]),
  ask('my changes have no effect', at('/jwt-troubleshooting#your-changes-have-no-effect')),
  ask('settings in the database win over the file', at('#files-or-database-which-settings-win')),
  ask(
    'user name is a random string',
    at('/jwt-troubleshooting#the-user-name-is-a-long-random-text'),
  ),
  ask(
    'bot tokens stopped working',
    at('/jwt-troubleshooting#all-bot-tokens-stopped-working-after-a-change'),
  ),
  ask('ingestion bot token 401', [
    at('/jwt-troubleshooting#no-key-found-with-kid-for-the-ingestion-bot'),
    at('/jwt-troubleshooting#all-bot-tokens-stopped-working-after-a-change'),
    at('/bots#a-bot-is-refused'),
  ]),
  ask('generate private key for jwt', at('/enable-jwt-tokens#create-the-key-pair-and-the-key-id')),
  ask('openssl der key pair', at('/enable-jwt-tokens#create-the-key-pair-and-the-key-id')),
  ask('password asked at every login', at('/jwt-troubleshooting#a-password-at-every-sign-in')),
  ask('sticky sessions several replicas', [
    at('/replicas#does-it-need-sticky-sessions'),
    at('/azure/kubernetes#more-than-one-replica'),
    error('missing-state-parameter'),
    at('/jwt-troubleshooting#no-session-found-for-callback'),
    at('/okta/kubernetes#more-than-one-replica'),
    at('/keycloak/kubernetes#more-than-one-replica'),
  ]),
  ask('key rotation bots', [
    at('/enable-jwt-tokens#check-then-renew-the-bot-tokens'),
    at('/enable-jwt-tokens'),
  ]),
  ask('which provider should I choose', at('#which-provider')),
  ask('check what the server uses', at('#check-what-the-server-uses')),
  ask('restart server after configuration change', [
    at('/azure/bare-metal#3-restart'),
    at('#files-or-database-which-settings-win'),
    at('/jwt-troubleshooting#your-changes-have-no-effect'),
    at('/where-settings-come-from'),
    at('/replicas#restart-all-of-them'),
  ]),
  ask('compose override', [
    at('/azure/docker#the-compose-override'),
    at('/okta/docker#the-compose-override'),
  ]),
  ask('self signup', [
    error('self-signup-off'),
    setting('enableSelfSignup'),
    at('/who-may-sign-in#self-signup'),
  ]),
  ask('loops back to the login page', [
    error('AADSTS50196'),
    at('/azure/implicit-flow#aadsts50058-or-repeated-popups'),
    at('/jwt-troubleshooting'),
  ]),
  ask('groups and roles from okta', at('/okta/auth-code-flow#groups-and-claims')),
  ask('stay signed in okta', at('/okta/auth-code-flow#stay-signed-in')),
  ask('certificate is not trusted', [
    at('/ldap#which-certificate-to-trust'),
    error('certificate-not-trusted'),
    error('ldap-certificate'),
  ]),
  ask('upgrade 2.0', at('/upgrade')),
  ask('what changes in 2.0', at('/upgrade')),
  ask('ldap account locked', error('ldap-775')),
  ask('ldap password expired', error('ldap-532')),
];

/** Names of settings, alone and in a sentence. */
const names: Question[] = [
  ask('AUTHENTICATION_AUTHORITY', setting('authority')),
  ask('OIDC_TENANT', setting('oidcTenant')),
  ask('oidc_tenant', setting('oidcTenant')),
  ask('oidcConfiguration.tenant', setting('oidcTenant')),
  ask('authenticationConfiguration.oidcConfiguration.tenant', setting('oidcTenant')),
  ask('what goes into OIDC_TENANT?', setting('oidcTenant')),
  ask('promptType', setting('oidcPrompt')),
  ask('which values can promptType have', setting('oidcPrompt')),
  ask('prompttype', setting('oidcPrompt')),
  ask('AUTHORIZER_USE_ROLES_FROM_PROVIDER', setting('useRolesFromProvider')),
  ask('jwtPrincipalClaims order', setting('jwtPrincipalClaims')),
  ask('how to use jwtPrincipalClaimsMapping', setting('jwtPrincipalClaimsMapping')),
  ask(
    'AUTHENTICATION_PUBLIC_KEYS=[https://login.microsoftonline.com/common/discovery/v2.0/keys]',
    setting('publicKeyUrls'),
  ),
  ask('publicKeyUrls', setting('publicKeyUrls')),
  ask('AUTHORIZER_ADMIN_PRINCIPALS', setting('adminPrincipals')),
  ask('adminPrincipals in openmetadata.yaml', setting('adminPrincipals')),
  ask('AUTHORIZER_PRINCIPAL_DOMAIN', setting('principalDomain')),
  ask('enableSelfSignup', setting('enableSelfSignup')),
  ask('OIDC_DISCOVERY_URI keycloak', setting('oidcDiscoveryUri')),
  ask('discoveryUri', setting('oidcDiscoveryUri')),
  ask('OIDC_CLIENT_SECRET', setting('oidcClientSecret')),
  ask('OIDC_SCOPE offline_access', setting('oidcScope')),
  ask('FORCE_SECURE_SESSION_COOKIE behind a proxy', setting('forceSecureSessionCookie')),
  ask('customParams', setting('oidcCustomParams')),
  ask('AADSTS50011', error('AADSTS50011')),
  ask('50011', error('AADSTS50011')),
  ask('aadsts7000215', error('AADSTS7000215')),
  ask('AADSTS90095', error('AADSTS90094')),
  ask('AADSTS50011 in the browser after login', error('AADSTS50011')),
  ask('redirect_mismatch', error('cognito-redirect-mismatch')),
  ask('redirect_uri_mismatch', error('google-redirect-uri-mismatch')),
  ask('org_internal', error('google-org-internal')),
  ask('invalid_client', error('invalid_client')),
  ask('error=invalid_grant', error('invalid_grant')),
  ask('Unknown or invalid refresh token', error('auth0-refresh-token')),
  ask('PKIX path building failed', error('certificate-not-trusted')),
  ask('data 52e', error('ldap-52e')),
  ask('AcceptSecurityContext error, data 775', error('ldap-775')),
];

/** What somebody wants who has had single sign-on for a while. */
const dayAfter: Question[] = [
  ask('locked out', at('/basic-auth#locked-out-the-way-back')),
  ask('go back to basic auth', at('/basic-auth#locked-out-the-way-back')),
  ask('rotate client secret', at('/rotate-secrets')),
  ask('client secret expires', at('/rotate-secrets#what-can-expire')),
  ask('rotate jwt keys', at('/enable-jwt-tokens#rotate-the-keys')),
  ask('several replicas', at('/replicas')),
  ask('sticky sessions', [at('/replicas#does-it-need-sticky-sessions'), at('/reverse-proxy')]),
  ask('reverse proxy header too large', at('/reverse-proxy#the-header-is-too-large'), om(28223)),
  ask(
    '431 request header fields too large',
    [error('header-too-large'), at('/reverse-proxy#the-header-is-too-large')],
    om(23080),
  ),
  ask('nginx', at('/reverse-proxy#nginx')),
  ask('caddyfile', at('/reverse-proxy#caddy')),
  ask('ingress-nginx annotations', at('/reverse-proxy#kubernetes')),
  ask('X-Forwarded-Proto', at('/reverse-proxy')),
  ask('sub-path redirect loses prefix', at('/reverse-proxy#below-a-path'), om(26551)),
  ask('switch from basic to sso', at('/switch-provider')),
  ask('change identity provider', at('/switch-provider')),
  ask('second account after sso', at('/switch-provider#somebody-has-two-accounts-now'), om(21532)),
  ask('who may sign in', at('/who-may-sign-in')),
  ask('restrict access to a group', at('/who-may-sign-in')),
  ask('bot token expired', [at('/bots'), at('/jwt-troubleshooting')]),
  ask('renew bot token', [
    at('/bots#renew-a-token'),
    at('/enable-jwt-tokens#check-then-renew-the-bot-tokens'),
  ]),
  ask('regenerate-bot-tokens', [
    at('/where-settings-come-from'),
    at('/bots'),
    at('/enable-jwt-tokens'),
  ]),
  ask('update-security-config', at('/where-settings-come-from'), om(23964)),
  ask('variable has no effect', at('/where-settings-come-from'), om(31786)),
  ask('production checklist', at('/production-checklist')),
  ask('glossary', at('/glossary')),
  ask('check my server', [at('/operate#check-my-server'), at('/azure/docker#check-my-server')]),
];

/** What readers call things that the pages call otherwise. */
const otherWords: Question[] = [
  ask('login loop', [at('/reverse-proxy#the-cookie-does-not-stay'), error('login-loop')]),
  ask('keeps redirecting to login', [
    at('/reverse-proxy#the-cookie-does-not-stay'),
    at('/switch-provider#what-becomes-of-what'),
  ]),
  ask('multiple domains', at('/who-may-sign-in#domains')),
  ask('multiple replicas', at('/replicas')),
  ask('saml metadata', at('/saml#what-each-side-gets')),
  ask('session timeout', [setting('oidcSessionExpiry'), setting('sessionExpiry')]),
  ask('self signed certificate', error('certificate-not-trusted')),
];

/** What the two tools do. */
const tools: Question[] = [
  ask('check my configuration', at('/doctor#configuration')),
  ask('validate helm values', at('/doctor#configuration')),
  ask('verify my env file', at('/doctor#configuration')),
  ask('decode id token', at('/doctor#token')),
  ask('decode jwt', at('/doctor#token')),
  ask('jwt.io', at('/doctor#token')),
  ask('explain this error', at('/doctor#came-back')),
  ask('what does this error message mean', at('/doctor#came-back')),
  ask('doctor', at('/doctor')),
  ask('build authority url', at('/playground')),
  ask('generate helm values', at('/playground')),
  ask('config generator', at('/playground')),
  ask('playground', at('/playground')),
];

export const questions: readonly Question[] = [
  ...sentences,
  ...threads,
  ...words,
  ...names,
  ...dayAfter,
  ...otherWords,
  ...tools,
];
