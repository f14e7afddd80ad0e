import type { realErrors } from './errors.ts';

type Paste = (typeof realErrors)[number] & {
  /** What somebody who knows would say, where the ID alone does not tell it. */
  expert?: string;
};

/**
 * Errors and logs of public threads that are in none of the three earlier sets, with the expected answer
 * written down before the doctor saw any of them. The words of the software are as the thread has them;
 * sentences of people, hosts, times and IDs are ours. Four that came from other programs with the same
 * libraries are written with OpenMetadata’s names: Dropwizard’s three, and a directory’s limit of size in the
 * words of UnboundID. `undefined`: it is about something else than sign-in, and no answer is right.
 */
export const fourthErrors: readonly Paste[] = [
  {
    source: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/7389',
    text: 'main.4c1d2e9a.js:2 Error acquiring token: BrowserAuthError: monitor_window_timeout: Token acquisition in iframe failed due to timeout.  For more visit: aka.ms/msaljs/browser-errors\n    at v (main.4c1d2e9a.js:2:1722865)\n    at main.4c1d2e9a.js:2:1655230\noverrideMethod @ console.js:288\n(anonymous) @ main.4c1d2e9a.js:2',
    id: 'monitor_window_timeout',
    expert:
      'The silent sign-in of the browser got no answer in its hidden frame: third-party cookies, or a redirect URI that is not registered.',
  },
  {
    source: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/6362',
    text: 'Navigated to https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/login\nNavigated to https://om.example.com/\nERROR BrowserAuthError: no_token_request_cache_error: No token request found in cache.\n    at createBrowserAuthError (BrowserAuthError.ts:351:1)',
    id: 'no_token_request_cache_error',
    expert:
      'The browser lost the beginning of the sign-in: it ended at another host or tab, or site data was cleared.',
  },
  {
    source: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/7084',
    text: 'ClientAuthError: endpoints_resolution_error: Error: could not resolve endpoints. Please check network and try again. Detail: ClientAuthError: openid_config_error: Could not retrieve endpoints. Check your authority and verify the .well-known/openid-configuration endpoint returns the required endpoints. Attempted to retrieve endpoints from: https://login.example.com/acme.onmicrosoft.com/v2.0/.well-known/openid-configuration',
    id: 'endpoints_resolution_error',
    expert: 'The authority is wrong, or the browser cannot reach it.',
  },
  {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/98905',
    text: 'ERROR Error: Uncaught (in promise): ClientAuthError: endpoints_resolution_error: Error: could not resolve endpoints. Please check network and try again. Detail: ClientConfigurationError: untrusted_authority: The provided authority is not a trusted authority. Please include this authority in the knownAuthorities config parameter.',
    id: 'endpoints_resolution_error',
    expert: 'The authority is no address of Entra ID.',
  },
  {
    source: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/2219',
    text: '{"error":"invalid_grant","error_description":"AADSTS700081: The refresh token has expired due to maximum lifetime. The token was issued on 2025-08-24T08:18:06.0651014+00:00 and the maximum allowed lifetime for this application is 1.00:00:00.\\r\\nTrace ID: 11111111-2222-4333-8444-000000000000\\r\\nCorrelation ID: 11111111-2222-4333-8444-111111111111\\r\\nTimestamp: 2025-08-31 17:05:16Z","error_codes":[700081],"timestamp":"2025-08-31 17:05:16Z","suberror":"token_expired"}',
    id: 'AADSTS700084',
    expert: 'The refresh token reached its greatest age; sign in again.',
  },
  {
    source: 'https://github.com/syncweek-react-aad/react-aad/issues/103',
    text: ":8585/#:1 Refused to display 'https://om.example.com/callback#access_token=…&token_type=Bearer&expires_in=3599' in a frame because it set 'X-Frame-Options' to 'deny'.\nVM18 2.d6a79346.chunk.js:1 [ERROR] ClientAuthError: Token renewal operation failed due to timeout.",
    id: 'frame-refused',
    expert:
      'The hidden frame that renews the token may not be shown: a header in front of OpenMetadata forbids it.',
  },
  {
    source: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/7458',
    text: "Refused to display 'https://login.microsoftonline.com/' in a frame because it set 'X-Frame-Options' to 'deny'.",
    id: 'frame-refused',
    expert:
      'The provider wanted to show a page in the hidden frame, so there is no session to renew silently.',
  },
  {
    source: 'https://github.com/authts/react-oidc-context/issues/445',
    text: 'Error: No matching state found in storage\n    at OidcClient.readSigninResponseState (oidc-client-ts.js:1443:1)\n    at async UserManager.signinCallback (oidc-client-ts.js:2312:21)\n    at async react-oidc-context.js:154:1',
    id: 'no-matching-state',
    expert:
      'The page of the callback was loaded again, or the sign-in began at another address (http, https, port).',
  },
  {
    source: 'https://github.com/DuendeArchive/identity-model-oidc-client-js/issues/1044',
    text: 'Uncaught (in promise) Error: No matching state found in storage\n    at oidc-client.min.js:1',
    id: 'no-matching-state',
  },
  {
    source: 'https://github.com/bjerkio/oidc-react/issues/1015',
    text: 'oidc-client-ts.js:1779 Uncaught (in promise) Error: No state in response\n    at OidcClient.readSigninResponseState (oidc-client-ts.js:1779:1)',
    id: 'no-state-in-response',
    expert: 'The callback was opened without an answer of the provider.',
  },
  {
    source: 'https://github.com/evertramos/nginx-proxy-automation/issues/137',
    text: "oidc-client.min.js:3 Mixed Content: The page at 'https://om.example.com/callback#code=…' was loaded over HTTPS, but requested an insecure XMLHttpRequest endpoint 'http://sso.example.com/.well-known/openid-configuration/jwks'. This request has been blocked; the content must be served over HTTPS.",
    id: 'mixed-content',
    expert: 'The provider names itself with http: its own proxy headers are to be set.',
  },
  {
    source: 'https://github.com/keycloak/keycloak/issues/9315',
    text: 'Blocked loading mixed active content “http://login.example.com/auth/realms/data/protocol/openid-connect/token”',
    id: 'mixed-content',
  },
  {
    source: 'https://github.com/googleworkspace/browser-samples/issues/71',
    text: '{\n  "error": "idpiframe_initialization_failed",\n  "details": "Not a valid origin for the client: http://om.example.com:8585 has not been registered for client ID 123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com. Please go to https://console.developers.google.com/ and register this origin for your project\'s client ID."\n}',
    id: 'google-origin-mismatch',
  },
  {
    source: 'https://github.com/okta/samples-nodejs-express-4/issues/59',
    text: 'OAuthError: The response type is not supported by the authorization server. Configured response types: [code].',
    id: 'okta-response-type',
    expert: 'The app at Okta does not allow the implicit grant.',
  },
  {
    source: 'https://github.com/okta/okta-auth-js/issues/455',
    text: 'POST https://acme.okta.com/oauth2/default/v1/token 401 (Unauthorized)\n{\n  "error": "invalid_client"\n  "error_description": "Client authentication failed. Either the client or the client credentials are invalid."\n}',
    id: 'invalid_client',
  },
  {
    source: 'https://github.com/Apicurio/apicurio-registry/issues/4041',
    text: '10:22:19,903 WARN  [org.keycloak.events] (default task-147) type=REFRESH_TOKEN_ERROR, realmId=data, clientId=openmetadata, userId=null, ipAddress=203.0.113.28, error=invalid_token, grant_type=refresh_token, client_auth_method=client-secret',
    id: 'keycloak-session-ended',
    expert: 'The session at Keycloak is over, so its refresh token is worth nothing.',
  },
  {
    source: 'https://github.com/mauriciovigolo/keycloak-angular/issues/564',
    text: '{"error":"invalid_grant","error_description":"Token is not active"}',
    id: 'keycloak-session-ended',
  },
  {
    source: 'https://github.com/s3pweb/keycloak-admin-client-cjs/issues/15',
    text: 'OPError: invalid_grant (Session not active)',
    id: 'keycloak-session-ended',
  },
  {
    source: 'https://github.com/anthonny/kit-keycloak-theme/issues/1',
    text: 'keycloak_1  | 09:23:48,629 INFO  [org.keycloak.protocol.oidc.endpoints.AuthorizationEndpoint] (default task-17) PKCE enforced Client without code challenge method.\nkeycloak_1  | 09:23:48,629 WARN  [org.keycloak.events] (default task-17) type=LOGIN_ERROR, realmId=data, clientId=openmetadata, userId=null, ipAddress=172.18.0.1, error=invalid_request, response_type=code, redirect_uri=https://om.example.com/callback, response_mode=query',
    id: 'keycloak-pkce-missing',
  },
  {
    source: 'https://github.com/keycloak/keycloak/issues/24973',
    text: '2025-11-23 16:31:19,912 ERROR [org.keycloak.services] (executor-thread-20) KC-SERVICES0055: Error when authenticating to LDAP: simple bind failed: ldap.example.com:636: javax.naming.CommunicationException: simple bind failed: ldap.example.com:636 [Root exception is javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target]\n\tat java.naming/com.sun.jndi.ldap.LdapClient.authenticate(LdapClient.java:219)\n\tat java.naming/com.sun.jndi.ldap.LdapCtx.connect(LdapCtx.java:2896)\n\tat java.naming/com.sun.jndi.ldap.LdapCtx.<init>(LdapCtx.java:348)',
    id: 'certificate-not-trusted',
  },
  {
    source: 'https://github.com/keycloak/keycloak/issues/11360',
    text: 'keytool error: java.io.IOException: Keystore was tampered with, or password was incorrect',
    id: 'key-store-password',
    expert: 'The password of the store is wrong, or the file is no key store of that format.',
  },
  {
    source: 'https://github.com/EnMasseProject/enmasse/issues/4208',
    text: '2025/03/26 17:01:32 [error] 48#48: *63737 upstream sent too big header while reading response header from upstream, client: 203.0.113.9, server: om.example.com, request: "GET /callback?state=7a6d8a3f4d99474c126ad9d988019d32&session_state=e472e1b8-a0a5-4312-b2a4-51df04d9a987&code=… HTTP/2.0", upstream: "http://172.17.0.4:8585/callback?state=7a6d8a3f", host: "om.example.com"',
    id: 'proxy-answer-header',
  },
  {
    source: 'https://github.com/vmware-tanzu/kubeapps/issues/1862',
    text: '<html>\n<head><title>400 Request Header Or Cookie Too Large</title></head>\n<body>\n<center><h1>400 Bad Request</h1></center>\n<center>Request Header Or Cookie Too Large</center>\n<hr><center>nginx</center>\n</body>\n</html>',
    id: 'header-too-large',
  },
  {
    source: 'https://github.com/rodzalendo/nanohive-abs-theme/issues/32',
    text: '<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx/1.25.3</center>\n</body>\n</html>',
    id: 'proxy-no-answer',
    expert:
      'What stands in front of OpenMetadata got no usable answer from it. Its own log says whether the server is down or the header too large.',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/25924',
    text: 'GET https://om.example.com/callback?code=…&state=… 404 (Not Found)\nGET https://om.example.com/api/v1/users/loggedInUser?fields=profile%2Cteams%2Croles 504 (Gateway Time-out)',
    id: 'proxy-no-answer',
  },
  {
    source: 'https://github.com/milvus-io/milvus/issues/33827',
    text: 'Events:\n  Type     Reason       Age                 From               Message\n  ----     ------       ----                ----               -------\n  Normal   Scheduled    2m11s               default-scheduler  Successfully assigned openmetadata/openmetadata-5d4f9c7b8-x2x7k to node-1\n  Warning  FailedMount  3s (x9 over 2m11s)  kubelet            MountVolume.SetUp failed for volume "ldap-truststore" : secret "openmetadata-ldap-truststore" not found',
    id: 'secret-not-found',
  },
  {
    source: 'https://github.com/elastic/cloud-on-k8s/issues/7315',
    text: '  Warning  FailedMount  5s    kubelet            MountVolume.SetUp failed for volume "jwt-keys" : references non-existent secret key: private_key.der',
    id: 'secret-not-found',
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/134',
    text: "Error: UPGRADE FAILED: values don't meet the specifications of the schema(s) in the following chart(s):\nopenmetadata:\n- global.pipelineServiceClientConfig: Additional property hostIp is not allowed",
    id: 'additional-property-not-allowed',
  },
  {
    source: 'the check of values in the chart (stored id 52300252590), as Argo CD prints it',
    text: 'Failed to load target state: failed to generate manifest for source 1 of 1: rpc error: code = Unknown desc = Manifest generation error (cached): failed to execute helm template command: failed to get command args to log: `helm template . --name-template openmetadata --namespace openmetadata --kube-version 1.30 --values /tmp/8d3f6c1e-values.yaml <api versions removed> --include-crds` failed exit status 1: Error: execution error at (openmetadata/templates/_helpers.tpl:2:5): The authentication provider must be basic, azure, auth0, custom-oidc, google, okta, aws-cognito, ldap, saml',
    id: 'chart-provider',
    expert: 'The provider in the values is misspelt: write one of the list.',
  },
  {
    source: 'the check of values in the chart (stored id 44934029983)',
    text: 'Error: UPGRADE FAILED: execution error at (openmetadata/templates/_helpers.tpl:126:4): Error: Global key has been replaced by openmetadata.config',
    id: 'chart-global',
    expert: 'The values are those of a chart before 1.1: global is openmetadata.config now.',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/7258',
    text: '{"code":403,"message":"Principal: CatalogPrincipal{name=\'jo.doe\'} is not admin"}',
    id: 'operation-not-allowed',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/12760',
    text: 'Authentication failed for user [admin] trying to access the Airflow APIs.',
    id: 'airflow-user-refused',
    expert:
      'Not a sign-in of people: the server shows Airflow another user or password than Airflow has.',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/12331',
    text: 'ingestion  | 10.0.0.7 - - [07/Jul/2025:10:11:12 +0000] "GET /api/v1/openmetadata/health-auth HTTP/1.1" 401 187 "-" "Java-http-client/11.0.18"',
    id: 'airflow-user-refused',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/12053',
    text: '  File "/home/airflow/.local/lib/python3.9/site-packages/metadata/ingestion/ometa/client.py", line 221, in _one_request\n    resp.raise_for_status()\nrequests.exceptions.HTTPError: 404 Client Error: Not Found for url: http://openmetadata:8585/v1/system/version',
    id: undefined,
    expert: 'Not about sign-in: hostPort of the ingestion must end in /api.',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/9435',
    text: '[2025-12-20 15:25:06,185] {deploy.py:112} ERROR - Failed to import dag_file [/opt/airflow/dags/test_metadata.py]: Failed to generate workflow [test_metadata] verify config is correct: Could not get service from type pipelineService',
    id: undefined,
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/416',
    text: 'NAME                                                       READY   STATUS                  RESTARTS      AGE\nmysql-0                                                    0/1     Pending                 0             7m34s\nopenmetadata-dependencies-db-migrations-65d7b47dcf-2mqcc   0/1     Init:CrashLoopBackOff   3 (14s ago)   7m34s',
    id: undefined,
  },
  {
    source: 'https://github.com/auth0/java-jwt/issues/644',
    text: 'openmetadata_server  | com.auth0.jwt.exceptions.JWTDecodeException: The input is not a valid base 64 encoded string.\nopenmetadata_server  | \tat com.auth0.jwt.JWTDecoder.<init>(JWTDecoder.java:46)\nopenmetadata_server  | \tat com.auth0.jwt.JWT.decode(JWT.java:21)\nopenmetadata_server  | \tat org.openmetadata.service.security.JwtFilter.validateAndReturnDecodedJwtToken(JwtFilter.java:193)',
    id: 'token-not-jwt',
    expert: 'What came as a token is none: cut off, in quotes, or an opaque token.',
  },
  {
    source: 'https://github.com/auth0/JWTDecode.Android/issues/71',
    text: 'com.auth0.jwt.exceptions.JWTDecodeException: The token was expected to have 3 parts, but got 1.',
    id: 'token-not-jwt',
  },
  {
    source: 'https://github.com/pac4j/pac4j/issues/969',
    text: '2025-08-09 18:29:30,906 WARN [org.pac4j.oidc.credentials.authenticator.OidcAuthenticator] - <Preferred token endpoint Authentication method: null not available. Defaulting to: private_key_jwt>',
    id: 'auth-method-not-supported',
  },
  {
    source: 'https://github.com/dropwizard/dropwizard/issues/1321',
    text: 'default configuration has an error:\n  * Unrecognized field at: database.healthCheckValidationTimeout\n    Did you mean?:\n      - logValidationErrors\n      - removeAbandonedTimeout\n        [30 more]',
    id: 'unrecognized-field',
  },
  {
    source: 'https://github.com/dropwizard/dropwizard/issues/2029',
    text: 'io.dropwizard.configuration.ConfigurationValidationException: conf/openmetadata.yaml has the following errors:\n  * authenticationConfiguration.provider must not be null\n  * database.driverClass must not be empty\n\n\tat io.dropwizard.configuration.BaseConfigurationFactory.validate(BaseConfigurationFactory.java:314)',
    id: 'setting-missing',
    expert: 'The server names the settings that are empty.',
  },
  {
    source: 'https://github.com/dropwizard-bundles/dropwizard-configurable-assets-bundle/issues/13',
    text: 'conf/openmetadata.yaml has an error:\n  * Failed to parse configuration at: authenticationConfiguration.ldapConfiguration; Can not deserialize instance of java.util.LinkedHashMap out of START_ARRAY token\n at [Source: N/A; line: -1, column: -1] (through reference chain: org.openmetadata.service.OpenMetadataApplicationConfig["authenticationConfiguration"]->org.openmetadata.schema.api.security.AuthenticationConfiguration["ldapConfiguration"])',
    id: 'setting-of-wrong-kind',
    expert: 'A list stands where a block is wanted.',
  },
  {
    source: 'https://github.com/uphold/rest-api-examples/issues/11',
    text: "Request Id: 11111111-2222-4333-8444-555555555555\nCorrelation Id: 11111111-2222-4333-8444-666666666666\nTimestamp: 2025-05-02T03:24:52Z\nMessage: AADSTS50020: User account 'jo@outlook.example' from identity provider 'live.com' does not exist in tenant 'Acme' and cannot access the application '11111111-2222-4333-8444-777777777777'(OpenMetadata) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.",
    id: 'AADSTS50020',
  },
  {
    source: 'https://github.com/Azure/azure-digital-twins-graph-viewer/pull/19',
    text: 'adal.min.js:2 renewToken is failed:AADSTS50058: A silent sign-in request was sent but none of the currently signed in user(s) match the requested login hint.\nTrace ID: <redacted>\nCorrelation ID: <redacted>\nTimestamp: 2025-06-17 11:04:26Z',
    id: 'AADSTS50058',
  },
  {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/33099',
    text: 'AADSTS750054: SAMLRequest or SAMLResponse must be present as query string parameters in HTTP request for SAML Redirect binding.',
    id: 'AADSTS750054',
    expert:
      'The Login URL was opened by itself, or stands where something else belongs: start from OpenMetadata.',
  },
  {
    source: 'https://github.com/aacotroneo/laravel-saml2/issues/179',
    text: 'Saml2 error_detail {"error":"The status code of the Response was not Success, was Requester -&gt; urn:oasis:names:tc:SAML:2.0:status:InvalidNameIDPolicy"}',
    id: 'saml-name-id-policy',
    expert: 'The identity provider cannot give the form of NameID that is asked for.',
  },
  {
    source: 'https://github.com/justinbleach/saml-client/issues/39',
    text: 'Microsoft.IdentityServer.Protocols.Saml.InvalidNameIdPolicyException: MSIS7070: The SAML request contained a NameIDPolicy that was not satisfied by the issued token. Requested NameIDPolicy: AllowCreate: False Format: urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress SPNameQualifier: . Actual NameID properties: null.\n   at Microsoft.IdentityServer.Web.Protocols.Saml.SamlProtocolManager.Issue(HttpSamlRequestMessage httpSamlRequestMessage)',
    id: 'saml-name-id-policy',
  },
  {
    source: 'https://github.com/TimothyJones/github-cognito-openid-wrapper/issues/3',
    text: 'https://om.example.com/callback?error_description=Bad+token+response%3A+HTTP%2F1.1+400+Bad+Request%2C+entity%3A+Failure%3A+%27Request+failed+with+status+code+400%27&error=invalid_request',
    id: 'invalid_request',
    expert: 'Cognito could not redeem the code of the provider behind it; the description says so.',
  },
  {
    source: 'https://github.com/ldapjs/node-ldapjs/issues/313',
    text: '{"level":50,"msg":"error: 000004DC: LdapErr: DSID-0C090724, comment: In order to perform this operation a successful bind must be completed on the connection., data 0, v23f0\\u0000"}',
    id: 'ldap-no-bind',
  },
  {
    source: 'https://github.com/lmenezes/cerebro/issues/230',
    text: '        at sun.security.ssl.ClientHandshaker.serverCertificate(ClientHandshaker.java:1514)\n        at sun.security.ssl.ClientHandshaker.processMessage(ClientHandshaker.java:216)\n        at sun.security.ssl.SSLSocketImpl.performInitialHandshake(SSLSocketImpl.java:1385)\n        at com.sun.jndi.ldap.Connection.run(Connection.java:860)\n        at java.lang.Thread.run(Thread.java:748)\nCaused by: sun.security.validator.ValidatorException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target\n        at sun.security.validator.PKIXValidator.doBuild(PKIXValidator.java:397)',
    id: 'certificate-not-trusted',
  },
  {
    source: 'https://github.com/apache/guacamole-client/pull/371',
    text: "22:09:34.489 [http-nio-8080-exec-2] ERROR - Error processing LDAPEntry search result.\nLDAPSearchException(resultCode=4 (size limit exceeded), numEntries=1000, numReferences=0, errorMessage='Size limit exceeded', ldapSDKVersion=6.0.11, revision=…)",
    id: 'ldap-size-limit',
    expert:
      'The directory gave only a part of what was found: narrow the base DN or the filter, or raise its limit.',
  },
];
