import type { realErrors } from './errors.ts';

/** Who wrote a text. */
export type From =
  | 'browser'
  | 'proxy'
  | 'server'
  | 'network'
  | 'provider'
  | 'directory'
  | 'database'
  | 'search'
  | 'kubernetes'
  | 'docker'
  | 'ingestion';

type Paste = (typeof realErrors)[number] & {
  /** What somebody who knows would say, where the ID alone does not tell it. */
  expert?: string;
  /** Who wrote the text: what must be said of it at least, where no entry fits. */
  from: From;
};

/**
 * Errors and logs of public threads that are in none of the four earlier sets, with the expected answer
 * written down before the doctor saw any of them. Key words of the software are as the thread has them;
 * sentences of people, hosts, times and IDs are ours, and what came from another program with the same library has
 * OpenMetadata’s names. `undefined`: it is about something else than sign-in, or nobody can tell its cause
 * from it alone: then it is right to name none, and to say whose words they are.
 */
export const fifthErrors: readonly Paste[] = [
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/15898',
    text: "SSLHandshakeException(Received fatal alert: handshake_failure)\nCaused by: LDAPException(resultCode=91 (connect error), errorMessage='An error occurred while attempting to connect to server ldap.example.com/10.0.0.9:636:  IOException(LDAPException(resultCode=91 (connect error), errorMessage='An error occurred while attempting to establish a connection to server ldap.example.com/10.0.0.9:636:  SSLHandshakeException(Received fatal alert: handshake_failure), ldapSDKVersion=6.0.11, revision=8b21d0a4c6eb8b5c3e60a96fc3e9e13b9c2f650f'))')",
    id: 'no-tls-in-common',
    expert: 'Directory and server have no cipher or version of TLS in common.',
    from: 'directory',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/10580',
    text: 'The error message "Server is configured to Deny Anonymous Binds" appears on the sign-in screen and users cannot sign in to OpenMetadata.',
    id: 'ldap-no-bind',
    expert: 'The directory was asked without a signed-in connection and refuses that.',
    from: 'directory',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/25412',
    text: 'Domain validation failed: Invalid or unsafe URL: https://fd12345.okta.com/.well-known/openid-configuration',
    id: 'ui-unsafe-url',
    expert:
      'The check of the settings page takes a host that begins with fd for a private IPv6 address: set the URL in the files, or upgrade.',
    from: 'server',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/15467',
    text: "Failed to db migration due to org.flywaydb.core.internal.exception.FlywaySqlException: Unable to obtain connection from database (jdbc:mysql://mysql:3306/openmetadata_db?allowPublicKeyRetrieval=true&useSSL=false&serverTimezone=UTC) for user 'openmetadata_user': Communications link failure\n\nThe last packet sent successfully to the server was 0 milliseconds ago. The driver has not received any packets from the server.\nSQL State  : 08S01\nError Code : 0",
    id: undefined,
    expert: 'The server does not reach its database. Sign-in was not begun.',
    from: 'database',
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/230',
    text: 'Migrating the OpenMetadata Schema.\nFailed to db migration due to\norg.flywaydb.core.api.FlywayException: No database found to handle jdbc:postgres://10.53.0.7:5432/openmetadata_db?allowPublicKeyRetrieval=true&useSSL=false&serverTimezone=UTC\n\tat org.flywaydb.core.internal.database.DatabaseTypeRegister.getDatabaseTypeForUrl(DatabaseTypeRegister.java:54)\n\tat org.openmetadata.service.util.OpenMetadataOperations.parseConfig(OpenMetadataOperations.java:411)',
    id: undefined,
    expert: 'The scheme of the database is postgresql, not postgres.',
    from: 'database',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/17116',
    text: "MySQLdb.OperationalError: (2002, \"Can't connect to MySQL server on 'mysql' (115)\")",
    id: undefined,
    expert: 'Airflow does not reach its database.',
    from: 'database',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/16839',
    text: 'openmetadata_postgresql | 2024-06-28 08:44:31.104 UTC [72] FATAL:  password authentication failed for user "openmetadata_user"\nopenmetadata_postgresql | 2024-06-28 08:44:31.104 UTC [72] DETAIL:  Connection matched pg_hba.conf line 100: "host all all all scram-sha-256"',
    id: undefined,
    expert: 'The password of the database user, not of a person.',
    from: 'database',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/14857',
    text: 'es.org.elasticsearch.ElasticsearchStatusException: Elasticsearch exception [type=index_not_found_exception, reason=no such index [stored_procedure_search_index]]\n    at es.org.elasticsearch.rest.BytesRestResponse.errorFromXContent(BytesRestResponse.java:178)\n    at es.org.elasticsearch.client.RestHighLevelClient.parseEntity(RestHighLevelClient.java:2484)\n    at org.openmetadata.service.search.elasticsearch.ElasticSearchClient.createAliases(ElasticSearchClient.java:251)\n    at org.openmetadata.service.search.SearchRepository.updateIndex(SearchRepository.java:203)',
    id: undefined,
    expert: 'The search index is not built.',
    from: 'search',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/20462',
    text: 'dependency failed to start: container openmetadata_elasticsearch exited (134)',
    id: undefined,
    expert: 'Docker: the container of the search engine ended. Its log says why.',
    from: 'docker',
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/235',
    text: 'Init Containers:\n  run-db-migrations:\n    Container ID:  containerd://a0fda33b74f4\n    Image:         docker.getcollate.io/openmetadata/server:1.3.3\n    Command:\n      /bin/bash\n      -c\n      /opt/openmetadata/bootstrap/openmetadata-ops.sh migrate \n    State:          Running\n      Started:      Tue, 30 Apr 2024 17:31:16 +0000\n    Last State:     Terminated\n      Reason:       Error\n      Exit Code:    1',
    id: undefined,
    expert: 'Kubernetes tells only that the migration ended; its own log says why.',
    from: 'kubernetes',
  },
  {
    source: 'the last state of a pod, in the words of `kubectl describe` of helm-charts#235',
    text: '    State:          Waiting\n      Reason:       CrashLoopBackOff\n    Last State:     Terminated\n      Reason:       OOMKilled\n      Exit Code:    137\n    Ready:          False\n    Restart Count:  6',
    id: undefined,
    expert: 'The container got too little memory.',
    from: 'kubernetes',
  },
  {
    source: 'https://github.com/keycloak/keycloak/issues/47856',
    text: 'Apr 12 19:24:20 idp keycloak-start[1783046]: 2026-04-12 19:24:20,023 WARN  [org.keycloak.events] (executor-thread-9) type="REFRESH_TOKEN_ERROR", realmId="d40a9e8c-1add-4401-86b0-01a7b201b804", realmName="main", clientId="openmetadata", userId="null", sessionId="7bSKhOHfQS7dBkm0hz6rTDbF", ipAddress="203.0.113.9", error="invalid_token", reason="Session doesn\'t have required client", grant_type="refresh_token", refresh_token_type="Refresh", client_auth_method="client-secret"',
    id: 'keycloak-session-ended',
    from: 'provider',
  },
  {
    source: 'https://github.com/keycloak/keycloak/issues/29527',
    text: "2024-02-21 17:07:05,002 WARN  [org.keycloak.protocol.oidc.utils.OAuth2CodeParser] (executor-thread-75) Code 'c3d11805-9069-4670-b7ff-86b35d689408' already used for userSession '103571cd-8bd8-4926-9d49-d1296c285462' and client '427c56e7-2696-4312-bd84-79dbce933456'.",
    id: 'keycloak-code-not-valid',
    from: 'provider',
  },
  {
    source: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/4573',
    text: 'BrowserAuthError: hash_empty_error: Hash value cannot be processed because it is empty. Please verify that your redirectUri is not clearing the hash. Given Url: https://om.example.com/\nat BrowserAuthError.AuthError [as constructor] (vendors.59b4d47dd671469824f8.bundle.js:2:227816)\nat new BrowserAuthError (vendors.59b4d47dd671469824f8.bundle.js:2:12149)',
    id: 'monitor_window_timeout',
    expert:
      'The answer lost its part behind # on the way: the address redirects, or a second window took it.',
    from: 'browser',
  },
  {
    source: 'https://github.com/okta/okta-auth-js/issues/570',
    text: 'AuthSdkError: Unable to parse a token from the url',
    id: 'okta-pkce-storage',
    expert: 'The callback was opened without what the browser kept at the beginning.',
    from: 'browser',
  },
  {
    source: 'https://github.com/okta/okta-auth-js/issues/225',
    text: 'AuthSdkError: The audience [0oa1b2c3d4e5f6g7h8i9] does not match [0oa9i8h7g6f5e4d3c2b1]',
    id: 'audience-not-expected',
    from: 'browser',
  },
  {
    source: 'https://github.com/okta/okta-auth-js/issues/848',
    text: 'AuthSdkError: Unable to parse storage string: okta-token-storage',
    id: undefined,
    expert: 'What the browser kept is broken: clear the data of the site.',
    from: 'browser',
  },
  {
    source: 'https://github.com/auth0/auth0-react/issues/365',
    text: 'https://om.example.com/callback?error=unauthorized&error_description=Please%20verify%20your%20email%20before%20logging%20in.&state=QnFTa0JoRnJscDZP',
    id: 'access_denied',
    expert: 'A rule or action of Auth0 refused the account; the description is its own.',
    from: 'provider',
  },
  {
    source: 'https://github.com/DuendeArchive/identity-model-oidc-client-js/issues/435',
    text: "Refused to connect to 'https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/.well-known/openid-configuration' because it violates the following Content Security Policy directive: \"default-src 'self'\". Note that 'connect-src' was not explicitly set, so 'default-src' is used as a fallback.",
    id: 'csp-blocked',
    expert: 'A content security policy of OpenMetadata or of the proxy does not name the provider.',
    from: 'browser',
  },
  {
    source: 'https://github.com/jenkinsci/oic-auth-plugin/pull/409',
    text: 'FINE: Missing JWT nonce (nonce) claim\ncom.nimbusds.jwt.proc.BadJWTException: Missing JWT nonce (nonce) claim\n        at com.nimbusds.openid.connect.sdk.validators.BadJWTExceptions.<clinit>(BadJWTExceptions.java:70)\n        at com.nimbusds.openid.connect.sdk.validators.IDTokenClaimsVerifier.verify(IDTokenClaimsVerifier.java:248)\n        at org.pac4j.oidc.profile.creator.TokenValidator.validate(TokenValidator.java:108)',
    id: 'id-token-nonce',
    expert: 'The ID token has no nonce, and the server sent one.',
    from: 'server',
  },
  {
    source: 'https://github.com/SecurityRiskAdvisors/VECTR/issues/172',
    text: 'org.pac4j.core.exception.TechnicalException: java.net.UnknownHostException: login.microsoftonline.com\n        at org.pac4j.oidc.config.OidcConfiguration.internalInit(OidcConfiguration.java:136)',
    id: 'unknown-host',
    from: 'server',
  },
  {
    source: 'https://github.com/linuxserver/docker-bookstack/issues/243',
    text: '$ docker exec -it openmetadata_server curl https://kc.example.com/auth/realms/data/.well-known/openid-configuration\ncurl: (60) SSL certificate problem: unable to get local issuer certificate\nMore details here: https://curl.se/docs/sslcerts.html',
    id: 'certificate-not-trusted',
    expert: 'curl uses other trust than Java, but the cause is the same.',
    from: 'network',
  },
  {
    source: 'the words of curl, as in the issue before',
    text: 'C:\\> curl https://om.example.com/api/v1/system/version\ncurl: (35) schannel: next InitializeSecurityContext failed: SEC_E_UNTRUSTED_ROOT (0x80090325) - The certificate chain was issued by an authority that is not trusted.',
    id: 'certificate-not-trusted',
    from: 'network',
  },
  {
    source: 'the words of curl, in a pod',
    text: 'curl: (6) Could not resolve host: keycloak',
    id: 'unknown-host',
    from: 'network',
  },
  {
    source: 'https://github.com/pegacat/jxplorer/issues/7',
    text: 'javax.naming.CommunicationException: simple bind failed: ldap.example.com:636 [Root exception is javax.net.ssl.SSLHandshakeException: No subject alternative DNS name matching ldap.example.com found.]',
    id: 'certificate-other-name',
    from: 'directory',
  },
  {
    source: 'https://github.com/OpenLiberty/open-liberty/issues/12630',
    text: 'javax.naming.CommunicationException: simple bind failed: ldap.example.com:636 [Root exception is javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake]\n\tat java.naming/com.sun.jndi.ldap.LdapClient.authenticate(LdapClient.java:219)\n\tat java.naming/com.sun.jndi.ldap.LdapCtx.connect(LdapCtx.java:2795)',
    id: 'no-tls-in-common',
    from: 'directory',
  },
  {
    source: 'https://github.com/kvspb/nginx-auth-ldap/issues/175',
    text: '58eb5c49 conn=101062 fd=47 ACCEPT from IP=10.0.0.7:46488 (IP=0.0.0.0:389)\n58eb5c49 conn=101062 op=0 BIND dn="cn=openmetadata,ou=services,dc=example,dc=com" method=128\n58eb5c49 conn=101062 op=0 RESULT tag=97 err=13 text=TLS confidentiality required',
    id: 'ldap-integrity',
    from: 'directory',
  },
  {
    source: 'https://github.com/TheHive-Project/TheHiveDocs/issues/93',
    text: 'javax.naming.OperationNotSupportedException: [LDAP: error code 53 - Unauthenticated binds are not allowed]\n\tat java.naming/com.sun.jndi.ldap.LdapCtx.mapErrorCode(LdapCtx.java:3231)',
    id: 'ldap-empty-password',
    expert: 'A name was sent with an empty password.',
    from: 'directory',
  },
  {
    source: 'https://github.com/elastic/elasticsearch/issues/86425',
    text: "LDAPException(resultCode=85 (timeout), errorMessage='A client-side timeout was encountered while waiting 5004ms for a response to simple bind request with message ID 1 for user 'cn=openmetadata,ou=services,dc=example,dc=com' from server ldap.example.com:389.', ldapSDKVersion=6.0.11, revision=405ee52a554f9867e81d4598a5b2f97beabeb29a)",
    id: 'ldap-timed-out',
    expert: 'The directory took the connection and did not answer in time.',
    from: 'directory',
  },
  {
    source: 'https://github.com/kubernetes/ingress-nginx/issues/250',
    text: 'W0121 13:40:12.332512       9 controller.go:797] Service "openmetadata/openmetadata" does not have any active Endpoint.',
    id: 'proxy-log',
    expert: 'No pod of OpenMetadata is ready behind the Service.',
    from: 'proxy',
  },
  {
    source: 'https://github.com/kubernetes/ingress-nginx/issues/9679',
    text: 'Rules:\n  Host            Path  Backends\n  ----            ----  --------\n  om.example.com\n                  /   openmetadata:8585 (<error: endpoints "openmetadata" not found>)',
    id: 'proxy-log',
    from: 'kubernetes',
  },
  {
    source: 'https://github.com/justmeandopensource/kubernetes/issues/60',
    text: '503 Service Unavailable\nNo server is available to handle this request.',
    id: 'proxy-no-answer',
    from: 'proxy',
  },
  {
    source: 'the words of Envoy, as Istio shows them',
    text: 'upstream connect error or disconnect/reset before headers. reset reason: connection failure, transport failure reason: delayed connect error: 111',
    id: 'proxy-no-answer',
    from: 'proxy',
  },
  {
    source: 'the reference of Microsoft for AADSTS530003',
    text: 'Sorry, we could not sign you in.\nAADSTS530003: Your device is required to be managed to access this resource.',
    id: 'AADSTS53003',
    expert: 'A Conditional Access policy wants a managed device.',
    from: 'provider',
  },
  {
    source: 'the reference of Microsoft for AADSTS500121',
    text: 'AADSTS500121: Authentication failed during strong authentication request.\r\nTrace ID: 11111111-2222-4333-8444-555555555555\r\nTimestamp: 2026-05-17 11:04:26Z',
    id: 'AADSTS50076',
    expert: 'The second factor was not passed.',
    from: 'provider',
  },
  {
    source: 'https://github.com/jaredhanson/passport-google-oauth/issues/38',
    text: '400. That’s an error.\n\nError: invalid_request\n\ndevice_id and device_name are required for private IP: http://192.168.1.10:8585/callback\n\nLearn more\n\nRequest Details\nThat’s all we know.',
    id: 'google-private-ip',
    expert: 'Google takes no redirect URI with a private IP address: give the server a name.',
    from: 'provider',
  },
  {
    source: 'https://github.com/aws-amplify/amplify-js/issues/6291',
    text: 'An error was encountered with the requested page.\nInvalid State',
    id: 'cognito-invalid-state',
    expert: 'Cognito lost its own way to the provider behind it.',
    from: 'provider',
  },
  {
    source: 'https://github.com/dropwizard/dropwizard/issues/2303',
    text: 'ERROR [2021-03-03 23:03:08,831] io.dropwizard.cli.ServerCommand: Unable to start server, shutting down\n! java.net.BindException: Address already in use\n! at java.base/sun.nio.ch.Net.bind0(Native Method)\n! Causing: java.io.IOException: Failed to bind to 0.0.0.0/0.0.0.0:8585',
    id: undefined,
    expert: 'Another program has the port.',
    from: 'server',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/12468',
    text: 'POST https://om.example.com/api/v1/analytics/web/events/collect net::ERR_BLOCKED_BY_CLIENT\n(anonymous) @ openmetadata.bundle.js?b22402ca2a690502eefc:2\ne.exports @ openmetadata.bundle.js?b22402ca2a690502eefc:2',
    id: undefined,
    expert: 'An extension of the browser blocks a request; sign-in does not need it.',
    from: 'browser',
  },
  {
    source:
      'https://github.com/StonyBrookNLP/ircot/issues/28 (the words of urllib3, at the address of the ingestion)',
    text: "requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=8585): Max retries exceeded with url: /api/v1/system/version (Caused by NewConnectionError('<urllib3.connection.HTTPConnection object at 0x7f0ac0ca7a60>: Failed to establish a new connection: [Errno 111] Connection refused'))",
    id: 'connection-refused',
    from: 'ingestion',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/7278',
    text: '  File "/home/airflow/.local/lib/python3.9/site-packages/metadata/profiler/api/workflow.py", line 340, in execute\n    self.create_profiler_obj()\nsqlalchemy.exc.OperationalError: (psycopg2.OperationalError) could not connect to server: Connection timed out\n\tIs the server running on host "warehouse.example.com" (10.0.0.8) and accepting\n\tTCP/IP connections on port 5432?',
    id: undefined,
    expert: 'The ingestion does not reach the database that it reads. Sign-in works.',
    from: 'ingestion',
  },
  {
    source: 'https://github.com/jetty/jetty.project (the page that Jetty shows)',
    text: '<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html;charset=ISO-8859-1"/>\n<title>Error 405 Method Not Allowed</title>\n</head>\n<body><h2>HTTP ERROR 405 Method Not Allowed</h2>\n<table>\n<tr><th>URI:</th><td>http://om.example.com/api/v1/saml/login</td></tr>\n<tr><th>STATUS:</th><td>405</td></tr>\n<tr><th>MESSAGE:</th><td>Method Not Allowed</td></tr>\n</table>\n</body>\n</html>',
    id: undefined,
    expert: 'OpenMetadata itself answered; its log says more.',
    from: 'server',
  },
];
