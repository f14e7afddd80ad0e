import type { From } from './fifth-errors.ts';
import type { realErrors } from './errors.ts';

type Paste = (typeof realErrors)[number] & {
  /** What somebody who knows would say, where the ID alone does not tell it. */
  expert?: string;
  /** Who wrote the text. */
  from: From;
};

/**
 * Errors of public threads that are in none of the five earlier sets and that all have a cause which
 * can be named, with the expected answer written down before the doctor saw any of them. Words of the software are as
 * the thread has them; hosts, people, times and IDs are ours, and what came from another program with the
 * same provider or library has the addresses of OpenMetadata. Where the catalogue had no entry, the ID is a name for
 * the cause.
 */
export const sixthErrors: readonly Paste[] = [
  {
    source: 'https://github.com/open-metadata/OpenMetadata/pull/12503',
    text: "2024-02-15T11:31:17.535624913-05:00 expected <block end>, but found '<scalar>'\n in 'reader', line 218, column 25:\n        authRolesMapping: \"\"\"{\n2024-02-15T11:31:17.535634571-05:00                             ^\n2024-02-15T11:31:17.535636675-05:00 \n2024-02-15T11:31:17.535639781-05:00  at [Source: (ByteArrayInputStream); line: 218, column: 25]\n2024-02-15T11:31:17.535642156-05:00 \n\tat io.dropwizard.configuration.ConfigurationParsingException$Builder.build(ConfigurationParsingException.java:277)",
    id: 'malformed-yaml',
    from: 'server',
  },
  {
    source: 'https://github.com/sartography/spiff-arena/pull/1550',
    text: '414 Request-URI Too Large\nnginx/1.25.3',
    id: 'header-too-large',
    expert: 'The token in the address is longer than nginx takes.',
    from: 'proxy',
  },
  {
    source: 'https://github.com/usekaneo/kaneo/issues/1745',
    text: 'After upgrades I get the follow error when refresh the page:\n\n**400 Bad Request**\nRequest Header Or Cookie Too Large\nnginx/1.30.4',
    id: 'header-too-large',
    from: 'proxy',
  },
  {
    source: 'https://github.com/apache/apisix/issues/11726',
    text: '2024/11/08 07:29:32 [error] 50#50: *101493 upstream sent too big header while reading response header from upstream, client: 172.26.134.5, server: _, request: "GET /callback?state=eyJhbGciOiJIUzI1NiJ9&session_state=9160d6f6&code=2c6bf143-3a13-4c8f-b738-39eb3f7ea6d5 HTTP/2.0", upstream: "https://172.26.134.47:443/callback"',
    id: 'proxy-answer-header',
    expert: 'The answer has more headers than the buffer of nginx holds: proxy_buffer_size.',
    from: 'proxy',
  },
  {
    source: 'https://github.com/kasmtech/workspaces-issues/issues/131',
    text: "**_Sorry, but we’re having trouble signing you in.\nAADSTS75011: Authentication method 'X509, MultiFactor' by which the user authenticated with the service doesn't match requested authentication method 'Password, ProtectedTransport'. Contact the OpenMetadata SSO application owner._**",
    id: 'AADSTS75011',
    from: 'provider',
  },
  {
    source: 'https://github.com/reportportal/reportportal/issues/2558',
    text: "AADSTS50011: The reply URL 'http://om.example.com/api/v1/saml/acs' specified in the request does not match the reply URLs configured for the application 'om.sp.id'. Make sure the reply URL sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/urlMismatchError to learn more about how to fix this.\n\nI noticed for the http in the request, but it's https configured in the SAML integration.",
    id: 'AADSTS50011',
    from: 'provider',
  },
  {
    source: 'https://github.com/edgardmessias/glpi-singlesignon/issues/13',
    text: "AADSTS650056: Misconfigured application. This could be due to one of the following: the client has not listed any permissions for 'AAD Graph' in the requested permissions in the client's application registration. Or, the admin has not consented in the tenant. Or, check the application identifier in the request to ensure it matches the configured client application identifier. Or, check the certificate in the request to ensure it's valid. Client app ID: 2f7f888c-3106-4599-a5fc-dcc39e7acde1.\n\nJá olhei diversos LINKS e nada...",
    id: 'AADSTS650056',
    from: 'provider',
  },
  {
    source: 'https://github.com/Azure-Samples/ms-identity-python-webapp/issues/67',
    text: 'invalid_client\nAADSTS7000222: The provided client secret keys are expired. Visit the Azure Portal to create new keys for your app, or consider using certificate credentials for added security: https://docs.microsoft.com/azure/active-directory/develop/active-directory-certificate-credentials Trace ID: fff84e51-e60e-4599-bdc6-6d6685207601 Correlation ID: 83ddadd9-4d95-44f4-99e5-36a2401e8faf Timestamp: 2021-06-19 15:14:59Z',
    id: 'AADSTS7000222',
    from: 'provider',
  },
  {
    source: 'https://github.com/grafana/grafana/issues/16353',
    text: 'An administrator has set a policy that prevents you from granting OpenMetadata the permissions it is requesting. Contact an administrator who can grant permissions to this application on your behalf.',
    id: 'AADSTS90094',
    from: 'provider',
  },
  {
    source:
      'https://github.com/Azure-Samples/active-directory-aspnetcore-webapp-openidconnect-v2/issues/44',
    text: 'Need admin approval\nOpenMetadata\nOpenMetadata needs permission to access resources in your organisation that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.\n\nHave an admin account? Sign in with that account\n\nReturn to the application without granting consent',
    id: 'AADSTS90094',
    from: 'provider',
  },
  {
    source: 'https://github.com/RocketChat/Rocket.Chat/issues/2770',
    text: 'Microsoft.IdentityServer.Service.Policy.PolicyServer.Engine.InvalidAuthenticationTypePolicyException: MSIS7102: Requested Authentication Method is not supported on the STS. at Microsoft.IdentityServer.Web.Authentication.GlobalAuthenticationPolicyEvaluator.EvaluatePolicy(IList`1 mappedRequestedAuthMethods, AccessLocation location, ProtocolContext context, HashSet`1 authMethodsInToken, Boolean& validAuthMethodsInToken)',
    id: 'saml-no-context',
    expert: 'AD FS cannot sign in by the method that the SAML request demands.',
    from: 'provider',
  },
  {
    source: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/4879',
    text: 'Uncaught (in promise) ClientAuthError: endpoints_resolution_error: Error: could not resolve endpoints. Please check network and try again. Detail: ClientAuthError: openid_config_error: Could not retrieve endpoints. Check your authority and verify the .well-known/openid-configuration endpoint returns the required endpoints. Attempted to retrieve endpoints from: https://login.microsoftonline.com/ { private tenant-id} /v2.0/.well-known/openid-configuration',
    id: 'endpoints_resolution_error',
    from: 'browser',
  },
  {
    source: 'https://github.com/onelogin/onelogin-oidc-node/issues/17',
    text: "error: redirect_uri_mismatch\nerror_description: redirect_uri did not match any client's registered redirect_uris\nstate: 497592e85aae4273ad1f",
    id: 'redirect-not-registered',
    expert: 'The redirect URI is not registered in the app at OneLogin.',
    from: 'provider',
  },
  {
    source: 'https://github.com/onelogin/onelogin-oidc-node/issues/17 (the first error there)',
    text: 'error: invalid_client\nerror_description: client is invalid\nstate: 7f38287367a6475f9eaa6c0b6370c1c',
    id: 'client-unknown',
    expert: 'No app at OneLogin has this Client ID: the one of the API was taken.',
    from: 'provider',
  },
  {
    source: 'https://github.com/goauthentik/authentik/issues/16398',
    text: 'Your request resulted in an error. PKCE code challenge is required by the application.',
    id: 'okta-pkce-required',
    from: 'provider',
  },
  {
    source: 'https://github.com/tailscale/tailscale/issues/3334',
    text: 'https://om.example.com/callback?state=tc-27f9cf592fa81cd8&error=access_denied&error_description=User+is+not+assigned+to+the+client+application',
    id: 'okta-user-not-assigned',
    from: 'provider',
  },
  {
    source: 'https://github.com/okta/okta-auth-js/issues/417',
    text: 'When trying to renew my access token I get the error AuthSdkError: The request does not match client configuration',
    id: 'okta-origin-differs',
    expert: 'The answer came from another host than the one in the issuer.',
    from: 'browser',
  },
  {
    source: 'https://github.com/okta/okta-developer-docs/issues/1077',
    text: 'AuthSdkError: No issuer passed to constructor. Required usage: new OktaAuth({issuer: "https://{yourOktaDomain}.com/oauth2/{authServerId}"})',
    id: 'okta-no-issuer',
    expert: 'The authority is empty.',
    from: 'browser',
  },
  {
    source: 'https://github.com/codecentric/helm-charts/issues/662',
    text: 'We are sorry...\nCookie not found. Please make sure cookies are enabled in your browser.',
    id: 'keycloak-cookie-not-found',
    from: 'provider',
  },
  {
    source: 'https://github.com/keycloak/keycloak/issues/46564',
    text: "2026-02-24 15:04:32,444 DEBUG [org.keycloak.services.resources.SessionCodeChecks] (executor-thread-46) Authentication session not found. Trying to restart from cookie.\n\n2026-02-24 15:04:32,444 DEBUG [org.keycloak.protocol.RestartLoginCookie] (executor-thread-46) KC_RESTART cookie doesn't exist",
    id: 'keycloak-cookie-not-found',
    from: 'provider',
  },
  {
    source: 'https://github.com/keycloak/keycloak/issues/11807',
    text: 'WARN  [org.keycloak.events] (executor-thread-26) type=LOGIN_ERROR, realmId=e5918c51-72e4-447d-8b74-05a08711fe60, clientId=openmetadata, userId=null, ipAddress=(redacted), error=invalid_redirect_uri, redirect_uri=http://om.example.com:8443/callback',
    id: 'keycloak-invalid-redirect-uri',
    from: 'provider',
  },
  {
    source: 'https://github.com/keycloak/keycloak/issues/36108',
    text: '{\n    "error": "invalid_grant",\n    "error_description": "Account is not fully set up"\n}',
    id: 'keycloak-account-not-set-up',
    expert: 'The account has something left to do, such as its names, mail or a new password.',
    from: 'provider',
  },
  {
    source: 'https://github.com/Nerzal/gocloak/issues/427',
    text: '400 Bad Request: invalid_grant: Account disabled',
    id: 'keycloak-account-disabled',
    from: 'provider',
  },
  {
    source: 'https://github.com/react-keycloak/react-keycloak-examples/issues/13',
    text: 'trying the login I get:\nerror: "invalid_request"\nerror_description: "Missing+parameter%3A+code_challenge_method"',
    id: 'keycloak-pkce-missing',
    from: 'provider',
  },
  {
    source: 'https://github.com/jenkinsci/oic-auth-plugin/issues/438',
    text: 'com.nimbusds.jose.proc.BadJOSEException: Signed JWT rejected: Another algorithm expected, or no matching key(s) found\n\tat com.nimbusds.jwt.proc.DefaultJWTProcessor.process(DefaultJWTProcessor.java:357)\n\tat com.nimbusds.openid.connect.sdk.validators.IDTokenValidator.validate(IDTokenValidator.java:321)\n\tat org.pac4j.oidc.profile.creator.TokenValidator.validate(TokenValidator.java:108)\nCaused: org.pac4j.core.exception.TechnicalException\n\tat org.pac4j.oidc.profile.creator.OidcProfileCreator.create(OidcProfileCreator.java:152)',
    id: 'no-matching-key',
    from: 'server',
  },
  {
    source: 'https://github.com/pac4j/play-pac4j/issues/144',
    text: 'Caused by: org.pac4j.core.exception.TechnicalException: State parameter is different from the one sent in authentication request. Session expired or possible threat of cross-site request forgery\n\tat org.pac4j.oidc.credentials.extractor.OidcExtractor.extract(OidcExtractor.java:80)',
    id: 'state-differs',
    from: 'server',
  },
  {
    source: 'https://github.com/matomo-org/docker/issues/343',
    text: 'SAMLResponse rejected. The response was received at `https://om.example.com:8080/api/v1/saml/acs` instead of `https://om.example.com/api/v1/saml/acs`',
    id: 'saml-received-at',
    from: 'server',
  },
  {
    source: 'https://github.com/keycloak/keycloak/issues/15894',
    text: '   <samlp:Status>\n      <samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Requester">\n         <samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:InvalidNameIDPolicy" />\n      </samlp:StatusCode>\n   </samlp:Status>',
    id: 'saml-name-id-policy',
    from: 'provider',
  },
  {
    source: 'https://github.com/oidc-wp/openid-connect-generic/issues/654',
    text: "Sending form data to 'https://idp.example.com/sso' violates the following Content Security Policy directive: \"form-action 'self' \". The request has been blocked.",
    id: 'csp-blocked',
    from: 'browser',
  },
  {
    source: 'https://github.com/keycloak/keycloak-quickstarts/issues/283',
    text: "Refused to frame 'http://localhost:8180/' because an ancestor violates the following Content Security Policy directive: \"frame-ancestors 'self'\".",
    id: 'frame-refused',
    from: 'browser',
  },
  {
    source: 'https://github.com/lennart-k/rustical/issues/184',
    text: 'Firefox logs a warning in the developer console:\n> Cookie “OM_SESSION” with the “SameSite” attribute value “Lax” or “Strict” was omitted because of a cross-site redirect.',
    id: 'cookie-not-sent',
    expert: 'The browser keeps the cookie of the session back on the way from the provider.',
    from: 'browser',
  },
  {
    source: 'https://github.com/googleanalytics/ga-dev-tools/issues/671',
    text: "Not a valid origin for the client: http://127.0.0.1:8585 has not been registered for client ID 123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com. Please go to https://console.developers.google.com/ and register this origin for your project's client ID.",
    id: 'google-origin-mismatch',
    from: 'provider',
  },
  {
    source: 'https://github.com/jgraph/docker-drawio/issues/156',
    text: 'I have configured all that it needed, but when I try to login using Google Oauth, it says "Error 403: org_internal".',
    id: 'google-org-internal',
    from: 'provider',
  },
  {
    source: 'https://github.com/kettari/authgoogle/issues/54',
    text: "Authorization Error\nError 400: invalid_request\n\nYou can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy for keeping apps secure.\n\nYou can let the app developer know that this app doesn't comply with one or more Google validation rules.\nLearn more\nRequest Details\nThe content in this section has been provided by the app developer. This content has not been reviewed or verified by Google.\nIf you’re the app developer, make sure that these request details comply with Google policies.\n\nredirect_uri: http://om.example.com:8585/callback",
    id: 'google-policy',
    expert: 'Google takes no redirect URI with http, but for localhost.',
    from: 'provider',
  },
  {
    source: 'https://github.com/lobehub/lobehub/issues/4258',
    text: '点击登录时提示unauthorized_client: Callback URL mismatch. http://0.0.0.0:8585/callback is not in the list of allowed callback URLs',
    id: 'auth0-callback-url-mismatch',
    from: 'provider',
  },
  {
    source: 'https://github.com/auth0/auth0-react/issues/620',
    text: 'Error: Invalid state\n    at te.handleRedirectCallback (auth0-spa-js.production.esm.js:1:38524)',
    id: 'auth0-invalid-state',
    from: 'browser',
  },
  {
    source: 'https://github.com/mblackgeo/flask-cognito-lib/issues/21',
    text: 'https://example.auth.eu-central-1.amazoncognito.com/error?error=redirect_mismatch&client_id=4abcdefghij5klmnopqrstuvwx',
    id: 'cognito-redirect-mismatch',
    from: 'provider',
  },
  {
    source: 'https://github.com/NASA-IMPACT/veda-data-airflow/issues/170',
    text: 'I get redirected to a Cognito error page at `https://acme.auth.us-west-2.amazoncognito.com/error?error=Required+parameters+missing`.',
    id: 'cognito-invalid-request',
    from: 'provider',
  },
  {
    source: 'https://github.com/apiman/apiman/issues/722',
    text: "The connection to server ldap.example.com:636 was closed while waiting for a response to a bind request SimpleBindRequest(dn='CN=openmetadata,OU=Services,DC=example,DC=com'):  An I/O error occurred while trying to read the response from the server:  java.net.SocketException: Connection reset",
    id: 'ldap-tls-port',
    from: 'directory',
  },
  {
    source: 'https://github.com/scm-manager/scm-manager/issues/734',
    text: 'javax.naming.NamingException: LDAP response read timed out, timeout used: 5000ms.',
    id: 'ldap-timed-out',
    from: 'directory',
  },
  {
    source: 'https://github.com/keycloak/keycloak/issues/24674',
    text: '2024-01-18 11:33:44,671 ERROR [org.keycloak.services] (executor-thread-5) KC-SERVICES0055: Error when authenticating to LDAP: LDAP connection has been closed: javax.naming.NamingException: LDAP connection has been closed\n        at java.naming/com.sun.jndi.ldap.LdapRequest.getReplyBer(Unknown Source)',
    id: 'ldap-connection-lost',
    from: 'directory',
  },
  {
    source: 'https://github.com/zyn3rgy/LdapRelayScan/issues/29',
    text: '[LDAP: error code 49 - 80090308: LdapErr: DSID-0C090446, comment: AcceptSecurityContext error, data 531, v4563]',
    id: 'ldap-531',
    from: 'directory',
  },
  {
    source: 'https://github.com/Adambean/gitlab-ce-ldap-sync/issues/22',
    text: 'ldap_build_search_req ATTRS: sAMAccountName distinguishedName cn mail\n[error] LDAP failure: No such object. (Code 32)',
    id: 'ldap-no-object',
    from: 'directory',
  },
  {
    source: 'https://github.com/nilsteampassnet/TeamPass/issues/3068',
    text: 'Always get Error 34 - invalid dn syntax',
    id: 'ldap-dn-form',
    from: 'directory',
  },
  {
    source: 'https://github.com/cloudfoundry/uaa/issues/901',
    text: 'Caused by: org.springframework.ldap.CommunicationException: simple bind failed: dc01.example.com:636; nested exception is javax.naming.CommunicationException: simple bind failed: dc01.example.com:636 [Root exception is javax.net.ssl.SSLHandshakeException: sun.security.validator.ValidatorException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target]',
    id: 'certificate-not-trusted',
    from: 'directory',
  },
  {
    source: 'https://github.com/opensearch-project/security/issues/2578',
    text: 'javax.net.ssl.SSLHandshakeException: PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed\n\tat sun.security.ssl.Alert.createSSLException(Alert.java:131) ~[?:?]\nCaused by: java.security.cert.CertificateExpiredException: NotAfter: Wed Feb 16 16:19:25 UTC 2022',
    id: 'certificate-expired',
    from: 'network',
  },
  {
    source: 'https://github.com/sonar-auth-oidc/sonar-auth-oidc/issues/3',
    text: 'Caused by: java.security.cert.CertificateException: No subject alternative names present\n\tat com.nimbusds.oauth2.sdk.http.HTTPRequest.send(HTTPRequest.java:798)',
    id: 'certificate-other-name',
    from: 'network',
  },
  {
    source: 'https://github.com/argoproj/argo-cd/issues/11392',
    text: 'time="2023-07-31T08:41:37Z" level=warning msg="Failed to verify token: failed to verify token: Failed to query provider \\"https://kc.example.com/auth/realms/data\\": Get \\"https://kc.example.com/auth/realms/data/.well-known/openid-configuration\\": x509: certificate signed by unknown authority"',
    id: 'certificate-not-trusted',
    from: 'network',
  },
  {
    source: 'https://github.com/argoproj/argo-cd/issues/14669',
    text: '"http://sso.example.com/dex": oidc: issuer did not match the issuer returned by provider, expected "http://sso.example.com/dex" got "https://sso.example.com/dex"',
    id: 'discovery-other-issuer',
    from: 'proxy',
  },
  {
    source: 'https://github.com/sonar-auth-oidc/sonar-auth-oidc/issues/63',
    text: 'Caused by: com.nimbusds.oauth2.sdk.ParseException: Missing JSON object member with key subject_types_supported',
    id: 'discovery-lacks',
    expert: 'The discovery document lacks a member that every one must have.',
    from: 'server',
  },
  {
    source: 'https://github.com/line/line-login-starter/issues/25',
    text: "com.auth0.jwt.exceptions.IncorrectClaimException: The Token can't be used before Tue Apr 17 11:32:42 WIB 2018.",
    id: 'token-too-early',
    expert: 'The clock of the server is behind that of the provider.',
    from: 'server',
  },
  {
    source: 'https://github.com/authts/oidc-client-ts/issues/971',
    text: 'Error: No state in response\n    at OidcClient.readSigninResponseState (OidcClient.ts:155:26)\n    at OidcClient.processSigninResponse (OidcClient.ts:173:48)\n    at UserManager._signinEnd (UserManager.ts:442:51)\n    at UserManager.signinRedirectCallback (UserManager.ts:174:33)',
    id: 'no-state-in-response',
    expert: 'The answer stands in another part of the address than the browser looks in.',
    from: 'browser',
  },
  {
    source: 'https://github.com/authts/oidc-client-ts/issues/975',
    text: 'IFrame timed out without a response, how to debug it?\n\noidc-client-ts.js:48 [UserManager] signinSilent: begin\noidc-client-ts.js:48 [UserManager] _loadUser: begin\noidc-client-ts.js:48 [UserManager] _signinStart: begin',
    id: 'frame-window-timed-out',
    from: 'browser',
  },
];
