import type { From } from './fifth-errors.ts';
import type { realErrors } from './errors.ts';

/** A text with the answer of somebody who knows. */
type Paste = (typeof realErrors)[number] & {
  /** What somebody who knows would say, where the ID alone does not tell it. */
  expert?: string;
  /** Who wrote the text; `person`: somebody tells in their own words what they see. */
  from: From | 'person';
};

const om = (issue: number): string =>
  `https://github.com/open-metadata/OpenMetadata/issues/${String(issue)}`;

/**
 * Errors that are in none of the eight earlier sets, with the expected answer written down before the doctor saw any
 * of them, weighed by how they are pasted: logs of several programs, tables and screens that were copied, ends that
 * were cut off, messages between sentences, the older and shorter wordings of what is known. Key words of the software
 * are as the thread has them; hosts, people, times and IDs are nobody’s, and what came from another program with the
 * same library has OpenMetadata’s names. `undefined`: it is about something else than sign-in, or nobody can tell its
 * cause from it alone. Where the catalogue had no entry, the ID is a name for the cause.
 */
export const ninthErrors: readonly Paste[] = [
  {
    source: 'https://github.com/AzureAD/microsoft-identity-web/issues/2102',
    text: "2025-03-06T23:50:37.007023120Z fail: OpenIdConnectHandler[17]\n2025-03-06T23:50:37.007026620Z       Exception occurred while processing message.\n2025-03-06T23:50:37.007033120Z       \tErrorCode: invalid_client\n\n2025-03-06T23:50:37.007036420Z       A configuration issue is preventing authentication - check the error message from the server for details. You can modify the configuration in the application registration portal. See https://aka.ms/msal-net-invalid-client for details.  Original exception: AADSTS500112: The reply address 'http://om.example.com/callback' does not match the reply address 'https://om.example.com/callback' provided when requesting Authorization code.\n\n2025-03-06T23:50:37.007040720Z       Trace ID: 11111111-2222-4333-8444-000000000000\n2025-03-06T23:50:37.007044320Z       Correlation ID: 11111111-2222-4333-8444-111111111111\n2025-03-06T23:50:37.007047820Z       Timestamp: 2025-03-06 23:50:36Z",
    id: 'AADSTS500112',
    from: 'provider',
  },
  {
    source: 'https://github.com/jgraph/docker-drawio/issues/140',
    text: 'SEVERE [http-nio-8080-exec-9] contactOAuthServer AUTH-SERVLET: [https://login.microsoftonline.com/common/oauth2/v2.0/token] ERROR: Server returned HTTP response code: 400 for URL: https://login.microsoftonline.com/common/oauth2/v2.0/token -> {"error":"invalid_client","error_description":"AADSTS50011: The redirect URI \'http://om.example.com/callback\' specified in the request does not match the redirect URIs configured for the application \'11111111-2222-4333-8444-666666666666\'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to fix this. Trace ID: 11111111-2222-4333-8444-000000000000","error_codes":[50011],"error_uri":"https://login.microsoftonline.com/error?code=50011"}',
    id: 'AADSTS50011',
    from: 'server',
  },
  {
    source: 'https://github.com/BookStackApp/BookStack/issues/4089',
    text: '[2025-03-08 15:59:28] production.ERROR: Client error: `POST https://login.microsoftonline.com/%7B{Tenant-ID]%7D/oauth2/v2.0/token` resulted in a `401 Unauthorized` response:\n{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided. Ensure the secret being se (truncated...)\n {"exception":"[object] (GuzzleHttp\\\\Exception\\\\ClientException(code: 401)',
    id: 'AADSTS7000215',
    from: 'server',
  },
  {
    source:
      'https://github.com/ahaenggli/AzureAD-LDAP-wrapper/issues/45 (a table that was copied line by line)',
    text: "ERROR: 2025-03-05T22:32:07.978Z:  checkToken { | stdout\n-\nerrorCode: 'invalid_client', | stdout\n-- | --\n\nerrorMessage: \"7000215 - [2025-03-05 22:32:01Z]: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app 'appid'.\\r\\n\" + | stdout\n-- | --\n'\nThat is what I see of course I blanked out the appid up there for security reasons",
    id: 'AADSTS7000215',
    from: 'server',
  },
  {
    source: 'https://github.com/sjkp/letsencrypt-siteextension/issues/144',
    text: 'AdalServiceException: AADSTS70002: Error validating credentials. AADSTS50012: Invalid client secret is provided. Trace ID: 11111111-2222-4333-8444-000000000000 Correlation ID: 11111111-2222-4333-8444-111111111111 Timestamp: 2017-06-08 09:22:07Z ---> System.Net.WebException: The remote server returned an error: (401) Unauthorized.',
    id: 'AADSTS7000215',
    expert: 'The older number of a wrong secret.',
    from: 'provider',
  },
  {
    source: 'https://github.com/davidjrh/dnn.azureadprovider/issues/112',
    text: 'On their end they are seeing the authentication as a success.\n\nWebResponse exception: {"error":"invalid_grant","error_description":"AADSTS9002313: Invalid request. Request is malformed or invalid. Trace ID: 11111111-2222-4333-8444-000000000000 Correlation ID: 11111111-2222-4333-8444-111111111111 Timestamp: 2024-10-03 18:40:55Z","error_codes":[9002313],"timestamp":"2024-10-03 18:40:55Z\n\nAny ideas on what the issue could be?',
    id: 'AADSTS90023',
    from: 'provider',
  },
  {
    source: 'https://github.com/suitenumerique/docs/issues/767',
    text: 'app-dev-1        | [19/Mar/2025 04:08:27] "GET /api/v1/auth/login HTTP/1.1" 302 0\nkeycloak-1       | 2025-03-19 04:08:27,383 WARN  [org.keycloak.events] (executor-thread-15) type=LOGIN_ERROR, realmId=ccf4fd40-4286-474d-854a-4714282a8bec, clientId=openmetadata, userId=null, ipAddress=192.168.100.25, error=invalid_redirect_uri, redirect_uri=http://192.168.100.2:8585/callback\nnginx-1          | 192.168.100.25 - - [19/Mar/2025:04:08:27 +0000] "GET /realms/data/protocol/openid-connect/auth?response_type=code&scope=openid+email&client_id=openmetadata&redirect_uri=http%3A%2F%2F192.168.100.2%3A8585%2Fcallback&state=abc&nonce=def HTTP/1.1" 400 1729 "-" "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:136.0) Gecko/20100101 Firefox/136.0" "-"',
    id: 'keycloak-invalid-redirect-uri',
    from: 'provider',
  },
  {
    source: 'https://github.com/zak905/keycloak-api-key-demo/issues/10',
    text: 'auth-server-1        | 2025-09-29 17:50:10,469 WARN  [org.keycloak.events] (executor-thread-5) type=CODE_TO_TOKEN_ERROR, realmId=example, clientId=openmetadata, userId=null, ipAddress=172.20.0.2, error=invalid_client_credentials, grant_type=authorization_code\ndashboard-service-1  | 2025-09-29 17:50:10.470 ERROR 1 --- [nio-8180-exec-1] o.k.adapters.OAuthRequestAuthenticator   : failed to turn code into token\ndashboard-service-1  | 2025-09-29 17:50:10.470 ERROR 1 --- [nio-8180-exec-1] o.k.adapters.OAuthRequestAuthenticator   : status from server: 401\ndashboard-service-1  | 2025-09-29 17:50:10.470 ERROR 1 --- [nio-8180-exec-1] o.k.adapters.OAuthRequestAuthenticator   :    {"error":"unauthorized_client","error_description":"Invalid client secret"}',
    id: 'keycloak-bad-credentials',
    from: 'provider',
  },
  {
    source: 'https://github.com/keycloak/keycloak/issues/13357',
    text: '2025-07-27 12:41:21.715 ERROR 25 --- [nio-8080-exec-2] o.k.adapters.OAuthRequestAuthenticator   : failed to turn code into token\n2025-07-27 12:41:21.716 ERROR 25 --- [nio-8080-exec-2] o.k.adapters.OAuthRequestAuthenticator   : status from server: 400\n\nErrors in keycloak pod logs as below:\n{  "level" : "audit",  "timestamp" : "Wed Jul 27 12:41:21 IST 2025",  "user_id" : null,  "audit_action" : "C\nODE_TO_TOKEN_ERROR",  "audit_action_result" : "FAILED",  "audit_action_message" : "invalid_code",  "a\nudit_object_type" : "CODE_TO_TOKEN_ERROR"',
    id: 'keycloak-code-not-valid',
    expert: 'An event of Keycloak as JSON, broken by a screen.',
    from: 'provider',
  },
  {
    source: om(16433),
    text: "│ openmetadata ERROR [2024-06-03 13:46:57,992] [dw-97 - GET /api/v1/services/databaseServices/name/Redshift%20Main] o.o.s.e.CatalogGenericExceptionMapper - Error handling a request: 9d9f385ef4b2d1ab                                        │\n│ openmetadata org.openmetadata.service.exception.UnhandledServerException: An exception with message [com.auth0.jwk.SigningKeyNotFoundException: JWT Token keyID doesn't match the configured keyID. This usually happens if you didn't configure proper pub │\n│ openmetadata     at org.openmetadata.service.security.MultiUrlJwkProvider.get(MultiUrlJwkProvider.java:64)                                                                                                                                                 │\n│ openmetadata     at org.openmetadata.service.security.JwtFilter.validateAndRet",
    id: 'key-id-does-not-match',
    from: 'server',
  },
  {
    source: 'https://github.com/sonar-auth-oidc/sonar-auth-oidc/issues/24 (the end is cut off)',
    text: '\tat java.base/sun.security.ssl.TransportContext.dispatch(TransportContext.java:177)\n\tat java.base/sun.security.ssl.SSLSocketImpl.startHandshake(SSLSocketImpl.java:402)\n\tat com.nimbusds.oauth2.sdk.http.HTTPRequest.send(HTTPRequest.java:866)\n\t... 49 common frames omitted\nCaused by: sun.security.validator.ValidatorExceptio',
    id: 'certificate-not-trusted',
    from: 'server',
  },
  {
    source: 'https://github.com/Budibase/budibase/issues/5969',
    text: 'With curl from my computer I get the same result:\n```\n<html>\n<head><title>502 Bad Gateway</title></head>\n<body bgcolor="white">\n<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx/1.14.2</center>\n</body>\n</html>\n```\nIt looks like the error code is form my nginx reverse proxy:\n```\n[error] 28325#28325: *66412 upstream sent too big header while reading response header from upstream, client: XX.XX.XXX.XX, server: om.example.com, request: "GET /callback?code=abc&state=def HTTP/2.0", upstream: "http://127.0.0.1:8585/callback?code=abc&state=def", host: "om.example.com", referrer: "https://login.example.com/"\n```',
    id: 'proxy-answer-header',
    from: 'proxy',
  },
  {
    source: 'https://github.com/coder/coder/issues/5577',
    text: 'NAME                            READY   STATUS             RESTARTS        AGE\nopenmetadata-7c9686b56d-g5kvw   0/1     CrashLoopBackOff   6 (2m17s ago)   12m\n\n> k describe pod/openmetadata-7c9686b56d-g5kvw -n data\n\n  Normal   Scheduled  11m                  default-scheduler  Successfully assigned data/openmetadata-7c9686b56d-g5kvw to minikube\n  Normal   Pulled     11m                  kubelet            Successfully pulled image "docker.getcollate.io/openmetadata/server:1.12.3" in 13.559505282s\n  Warning  Unhealthy  11m                  kubelet            Readiness probe failed: Get "http://10.244.0.5:8586/healthcheck": dial tcp 10.244.0.5:8586: connect: connection refused\n  Warning  BackOff    2m (x20 over 9m)     kubelet            Back-off restarting failed container',
    id: 'probe-failed',
    from: 'kubernetes',
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/202',
    text: 'helm install openmetadata open-metadata/openmetadata\noutput:\nError: INSTALLATION FAILED: unable to build kubernetes objects from release manifest: error validating "": error validating data: unknown object type "nil" in Secret.data.AUTHENTICATION_CLIENT_ID',
    id: 'chart-value-kind',
    expert: 'A value is empty where the chart wants a text.',
    from: 'kubernetes',
  },
  {
    source: om(17961),
    text: 'The error is:\n\n```\nUser with given email exists but is not associated with provider username. Matching User Found By Email [username:email] : [uid=jo,ou=people,dc=example,dc=com:jo@example.com], Provided User: [jo:jo@example.com]\n```',
    id: 'account-already-exists',
    from: 'server',
  },
  {
    source: om(29189),
    text: 'After the bad user is created, login fails with:\n\n```text\nAccount already exists. Please contact administrator.\n```\n\nServer logs show a mismatch like:\n\n```text\nMatching User Found By Name [username:email] : [shortid:shortid@example.com],\nProvided User: [shortid:firstname.lastname@example.com]\n```',
    id: 'account-already-exists',
    from: 'server',
  },
  {
    source: 'https://github.com/oktadev/spring-boot-microservices-example/issues/5',
    text: "I'm encountering problems during login, where I get the following error: \"OAUTH_ERROR: The 'redirect_uri' parameter must be an absolute URI that is whitelisted in the client app settings.\" The result is an endlessly spinning wheel on the login page.",
    id: 'okta-login-redirect-uri',
    from: 'provider',
  },
  {
    source:
      'https://support.okta.com/help/s/article/okta-error-400-bad-request-the-redirect-uri-parameter-must-be-a-login-redirect-uri-in-the-client-app-settings',
    text: 'OIDC authorization code request\nFAILURE: illegal_redirect_uri\nActor: unknown\nTarget: OpenMetadata (AppInstance)',
    id: 'okta-login-redirect-uri',
    expert: 'The system log of Okta has a name for it.',
    from: 'provider',
  },
  {
    source:
      'https://support.okta.com/help/s/article/the-post-logout-redirect-uri-parameter-must-be-a-logout-redirect-uri-in-the-client-app',
    text: "400 Bad Request\nThe 'post_logout_redirect_uri' parameter must be a Logout redirect URI in the client app settings: https://acme-admin.okta.com/admin/app/oidc_client/instance/0oa1b2c3d4e5f6g7h8i9#tab-general",
    id: 'okta-logout-redirect-uri',
    expert: 'It is the list for signing out, not the one for signing in.',
    from: 'provider',
  },
  {
    source: 'https://help.coassemble.com/en/articles/12046817 (as the system log of Okta shows it)',
    text: 'OAuth2 authorization request — FAILURE: no_matching_policy',
    id: 'okta-policy-evaluation-failed',
    from: 'provider',
  },
  {
    source: 'https://github.com/lobehub/lobehub/issues/4258',
    text: '点击登录时提示unauthorized_client: Callback URL mismatch. http://0.0.0.0:8585/callback is not in the list of allowed callback URLs',
    id: 'auth0-callback-url-mismatch',
    from: 'provider',
  },
  {
    source: 'https://github.com/auth0-developer-hub/spa_angular_typescript_hello-world/issues/1',
    text: 'Both signup and login work. However, when the app returns to `https://om.example.com/callback` the app UI shows "Error Unauthorized". And I can see in the DevTools that the POST request to `https://acme.eu.auth0.com/oauth/token` returned a 401. The payload seems OK but the response says \n {"error":"access_denied","error_description":"Unauthorized"}`.',
    id: 'auth0-wrong-secret',
    from: 'provider',
  },
  {
    source: 'https://github.com/unchase/antigravity-storage-manager/issues/1',
    text: 'Access blocked: Authorization Error\n\nMissing required parameter: client_id Learn more about this error\nIf you are a developer of this app, see error details.\nError 400: invalid_request\n\nError details: Request details: flowName=GeneralOAuthFlow',
    id: 'parameter-missing',
    expert: 'The client ID is empty.',
    from: 'provider',
  },
  {
    source: 'https://github.com/exa-studio/ApiVault/issues/284',
    text: 'Cannot sign in with google. I get "Access blocked: Authorization Error\n\nError 401: invalid_client\nRequest details: flowName=GeneralOAuthFlow',
    id: 'google-client-not-found',
    from: 'provider',
  },
  {
    source: 'https://github.com/khoj-ai/openpaper/issues/4',
    text: "i am unable to sign in the app: \n\"You can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy for keeping apps secure.\" \n`Error 400: invalid_request\nRequest details: redirect_uri=None flowName=GeneralOAuthFlow`",
    id: 'google-policy',
    from: 'provider',
  },
  {
    source: 'https://github.com/aws-amplify/amplify-js/issues/755',
    text: 'The above url re-directs to \n\n> https://acme.auth.eu-west-2.amazoncognito.com/error#\n\nThe re-directed pages shows the below error and the link "View error" doesn\'t provide any details\n> An error was encountered with the requested page. View error',
    id: 'cognito-error-page',
    from: 'provider',
  },
  {
    source: 'https://github.com/aws-amplify/amplify-js/issues/6291',
    text: 'after successful authorization cognito actually creates a user, but hosted UI showing the error: `An error was encountered with the requested page.` - `Invalid State`',
    id: 'cognito-invalid-state',
    from: 'provider',
  },
  {
    source: 'https://github.com/BookStackApp/BookStack/issues/3730',
    text: '```Invalid ACS Response; Errors: invalid_response; Reason: The status code of the Response was not Success, was Requester -&gt; urn:oasis:names:tc:SAML:2.0:status:InvalidNameIDPolicy```',
    id: 'saml-name-id-policy',
    from: 'server',
  },
  {
    source: 'https://github.com/SAML-Toolkits/php-saml/issues/325',
    text: 'I am setting up okta with saml and kept on getting OneLogin_Saml2_Error::SAML_RESPONSE_NOT_FOUND',
    id: 'saml-no-response',
    from: 'server',
  },
  {
    source: 'https://github.com/spring-attic/spring-security-saml/issues/224',
    text: '```\n<samlp:Status>\n    <samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder">\n    <samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:RequestDenied" /></samlp:StatusCode>\n</samlp:Status>\n```\nFor this response, SAML throws exception as below:\n\nResponse has invalid status code urn:oasis:names:tc:SAML:2.0:status:Responder, status message is null',
    id: 'saml-denied',
    from: 'provider',
  },
  {
    source: 'https://github.com/SAML-Toolkits/java-saml/issues/157',
    text: 'IDP response status is Responder not Success\n\n <samlp:Status>\n        <samlp:StatusCode \n            Value="urn:oasis:names:tc:SAML:2.0:status:Responder" />\n    </samlp:Status>\n\nwhat can be the issue',
    id: 'saml-status-responder',
    from: 'provider',
  },
  {
    source: 'https://docs.gigamon.com/doclib63/Content/GV-Admin/Audit%20Logs%20Failure.html',
    text: '[LDAP: error code 34 - 0000208F: NameErr: DSID-0310022D, problem 2006 (BAD_NAME), data 8350, best match of: ‘userbasedncheck’]',
    id: 'ldap-dn-form',
    from: 'directory',
  },
  {
    source: 'https://github.com/pingidentity/ldapsdk/issues/62',
    text: "LDAPException(resultCode=91 (connect error), errorMessage='An error occurred while attempting to connect to server 192.168.1.172:636:  SocketException(Socket Closed), ldapSDKVersion=4.0.10, revision=b2272901fd62ad978017ff1aeb049cafc1999b12')\n\tat com.unboundid.ldap.sdk.LDAPConnection.connect(LDAPConnection.java:871)\n\tat com.unboundid.ldap.sdk.LDAPConnection.connect(LDAPConnection.java:760)",
    id: 'ldap-connect-error',
    from: 'server',
  },
  {
    source: 'https://github.com/DuendeArchive/identity-model-oidc-client-js/issues/698',
    text: 'I tried to implement silent review in my react app with `oidc-client-js`, but got this error thrown: \n```\nError from signinSilent: End-User authentication is required\n```',
    id: 'login_required',
    from: 'browser',
  },
  {
    source: 'https://github.com/perarnborg/vuex-oidc/issues/114',
    text: '{context: "authenticateOidcSilent", error: "login_required"}\nApp.vue?234e:38 I am listening to the oidc error event in vuex-oidc \ncontext: "authenticateOidcSilent"\nerror: "login_required"',
    id: 'login_required',
    from: 'browser',
  },
  {
    source: 'https://github.com/authts/react-oidc-context/issues/259',
    text: "If error is thrown by Identity Server, for example I'm getting `Uncaught (in promise) ErrorResponse: login_required`.",
    id: 'login_required',
    from: 'browser',
  },
  {
    source: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/5395',
    text: 'AuthError.ts:49 Uncaught (in promise) BrowserAuthError: interaction_in_progress: Interaction is currently in progress. Please ensure that this interaction has been completed before calling an interactive API.  For more visit: aka.ms/msaljs/browser-errors.\n    at BrowserAuthError2.AuthError2 [as constructor] (AuthError.ts:49:9)\n    at BrowserCacheManager2.setInteractionInProgress (BrowserCacheManager.ts:998:40)\n    at PublicClientApplication2.loginPopup (PublicClientApplication.ts:84:21',
    id: 'interaction_in_progress',
    from: 'browser',
  },
  {
    source: om(7868),
    text: 'Unable to login with Auth0 SSO. It keeps redirecting to logout URL of Auth0.',
    id: 'login-loop',
    from: 'person',
  },
  {
    source: om(30304),
    text: 'Users failed to logon after a scope of offline_access was added in the SSO Okta configuration. An attempt to remove the offline_access scope from the UI also failed.',
    id: 'locked-out',
    from: 'person',
  },
  {
    source: om(2913),
    text: 'One of the users faced an `Expired Token` error. The Authentication from the Ingestion side does not handle the renewal of tokens.',
    id: 'token-expired',
    from: 'person',
  },
  {
    source: 'https://github.com/isaacrlevin/presencelight/issues/502',
    text: "Finally I was able to get it somewhat running but when I try to get to my containers endpoint I get a message stating that the reply URL specified in the request does not match the reply URLs configured for the application: '11111111-2222-4333-8444-666666666666'.",
    id: 'AADSTS50011',
    from: 'person',
  },
  {
    source: 'https://github.com/microsoft/Dynamics-AX-Integration/issues/95 (without its number)',
    text: 'azure: Invalid client secret is provided. Just recently I have noticed that client secrets are not base64 encoded anymore.',
    id: 'AADSTS7000215',
    from: 'person',
  },
  {
    source: 'as people write it in a chat',
    text: 'keycloak gives Invaild parameter: redirect_uri',
    id: 'keycloak-invalid-redirect-uri',
    expert: 'With a slip in it.',
    from: 'person',
  },
  {
    source: 'as people write it in a chat',
    text: 'getting "No session found" wehn i come back from okta',
    id: 'no-session-found',
    from: 'person',
  },
  {
    source: 'https://github.com/open-webui/open-webui/issues/7587',
    text: 'Authentication with Google is successful. *Bug here* You are redirected to http://om-internal:8585 and not the URL of the reverse proxy, so an error occurs naturally',
    id: 'returned-elsewhere',
    from: 'person',
  },
  {
    source: 'https://github.com/MrBounty/streamlit-google-auth/issues/7',
    text: 'I face this error after running on localhost:\nAccess blocked: This app’s request is invalid',
    id: undefined,
    expert: 'Google writes it above several errors: its last line is missing.',
    from: 'provider',
  },
  {
    source: om(12014),
    text: 'metadataService is unable to be found according to the UI via a notification message when navigating to "data insight" in settings. \n\nmetadataService instance not found',
    id: undefined,
    expert: 'It is about a service for metadata, and no user.',
    from: 'person',
  },
  {
    source: om(2582),
    text: "ERROR    {metadata.ingestion.ometa.ometa_api:391} - GET Role for name/DataSteward.Error 404 - role instance for DataSteward not found\nTraceback (most recent call last):\n  File \"/repos/OpenMetadata/ingestion/venv2/bin/metadata\", line 33, in <module>\n    sys.exit(load_entry_point('openmetadata-ingestion', 'console_scripts', 'metadata')())",
    id: undefined,
    from: 'ingestion',
  },
  {
    source: om(21476),
    text: 'Response: {"code":400,"message":" test_pipeline_name Failed to deploy Ingestion Pipeline due to airflow API returned Internal Server Error and response {\\"error\\": \\"Internal error while deploying due to [Failed to generate workflow [test_pipeline_name] verify config is correct: \'pydantic_core._pydantic_core.ValidationError\' object has no attribute \'model\'] \\"}"}',
    id: undefined,
    from: 'ingestion',
  },
  {
    source: om(30422),
    text: 'Failed to fetch OAuth token: Expecting value: line 1 column 1 (char 0)\n\nThe workflow reports `Airbyte reported errors: [0 Records, ... 1 Errors]` and no connectors/pipelines are ingested.',
    id: undefined,
    expert: 'A connector of ingestion signs in elsewhere.',
    from: 'ingestion',
  },
  {
    source: om(12243),
    text: 'Initializing OpenMetadata Server...\n\nMigrating the database to the latest version and the indexes in ElasticSearch...\n\norg.openmetadata.service.exception.InvalidServiceConnectionException: InvalidServiceConnectionException for service [Airflow] due to [Failed to encrypt connection instance of Airflow].\n\nat org.openmetadata.service.exception.InvalidServiceConnectionException.byMessage(InvalidServiceConnectionException.java:22)\n\nat org.openmetadata.service.secrets.SecretsManager.decryptServiceConnectionConfig(SecretsManager.java:84)',
    id: undefined,
    expert: 'It is about the Fernet key.',
    from: 'server',
  },
  {
    source: om(9855),
    text: '[2023-01-23, 00:09:39 UTC] {es_mixin.py:101} WARNING - **Elasticsearch search failed for query** [/search/query?q=fullyQualifiedName:sales.default&from=0&size=10&index=table_search_index]: **500 Server Error: Internal Server Error** for url: http://10.0.0.5:8585/api/v1/search/query',
    id: undefined,
    from: 'ingestion',
  },
  {
    source: 'https://egeria-project.org/guides/diagnostic/logon-problems',
    text: '16:53:51.158 [https-jsse-nio-9443-exec-4] ERROR o.o.o.userauthn.LoginController - User account not found for user: jo.\norg.springframework.security.authentication.AuthenticationServiceException: User account not found for user: jo.\nat org.odpi.openmetadata.userauthn.LoginController.platformToken(LoginController.java:136)',
    id: undefined,
    expert: 'Another program, whose name is alike.',
    from: 'server',
  },
  {
    source: 'https://github.com/skooner-k8s/skooner/issues/101',
    text: '{\n  "kind": "Status",\n  "apiVersion": "v1",\n  "status": "Failure",\n  "message": "selfsubjectrulesreviews.authorization.k8s.io is forbidden: User \\"system:anonymous\\" cannot list resource \\"selfsubjectrulesreviews\\" in API group \\"authorization.k8s.io\\" at the cluster scope",\n  "reason": "Forbidden",\n  "code": 403\n}',
    id: undefined,
    from: 'kubernetes',
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/416',
    text: '    user@host:~/openmetadata$ kubectl -n openmetadata get pods\n    NAME                                                       READY   STATUS                  RESTARTS      AGE\n    mysql-0                                                    0/1     Pending                 0             7m34s\n    openmetadata-dependencies-db-migrations-65d7b47dcf-2mqcc   0/1     Init:CrashLoopBackOff   3 (14s ago)   7m34s\n    openmetadata-dependencies-web-57b46d95b6-smpbv             0/1     Init:Error              3 (42s ago)   7m34s\n    opensearch-0                                               0/1     Pending                 0             7m34s',
    id: undefined,
    from: 'kubernetes',
  },
  {
    source: 'https://github.com/apache/airflow/issues/53713',
    text: 'Longer running tasks will occasionally fail because of an invalid auth token that has expired.\n2025-07-23 01:27:58,919 {_client.py:1025} INFO - HTTP Request: PATCH http://127.0.0.1:8085/airflow/execution/task-instances/019835de/run "HTTP/1.1 403 Forbidden"\n2025-07-23 01:27:58 [warning  ] Server error                   [airflow.sdk.api.client] detail=None',
    id: undefined,
    from: 'ingestion',
  },
  {
    source: om(13156),
    text: 'the tls section and creation of the ingress object seemd right but when i try to open https://HOSTNAME/openmeta i get this error',
    id: undefined,
    from: 'person',
  },
];
