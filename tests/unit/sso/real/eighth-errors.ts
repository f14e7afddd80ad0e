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
 * Errors that are in none of the seven earlier sets, with the expected answer written down before the doctor saw any
 * of them: what people tell each other, weighed by how often it is told, beside what a browser, a log and a command
 * show of the same. Words of people are as the thread has them, or as people write where no thread is named, with
 * their slips; hosts, people, times and IDs are nobody’s. `undefined`: it is no error, or nobody can tell its cause
 * from it alone. Where the catalogue had no entry, the ID is a name for what is told.
 */
export const eighthErrors: readonly Paste[] = [
  {
    source: om(16076),
    text: 'After pressing the button, I am redirected back to the same screen instead of getting logged in.',
    id: 'login-loop',
    from: 'person',
  },
  {
    source: om(16076),
    text: '* You will end up on the "Sign in with SSO screen" (I think because of the 404)\n* You can endlessly loop on the sign-in screen (sign in -> okta -> sign in)',
    id: 'login-loop',
    from: 'person',
  },
  {
    source: 'as people write it in a chat',
    text: 'login keeps redirecting to the signin page, no error',
    id: 'login-loop',
    from: 'person',
  },
  {
    source: om(28062),
    text: 'SSO loop on 1.12.x with Keycloak: confidential client 401 on /users/loggedInUser, public client forces implicit flow',
    id: 'login-loop',
    from: 'person',
  },
  {
    source: 'as people ask it',
    text: 'why does openmetadata go back to the login page after i login with azure?',
    id: 'login-loop',
    from: 'person',
  },
  {
    source: om(16141),
    text: "We followed the document available for OKTA SSO but it doesn't work.\nIt just spins eternally.",
    id: 'page-stays-blank',
    from: 'person',
  },
  {
    source: om(7131),
    text: 'when i get kicked out using Google SSO sometimes I sign in again and the page stays blank in the `http://localhost:8585/silent-callback` .',
    id: 'page-stays-blank',
    from: 'person',
  },
  {
    source: om(6483),
    text: 'Azure SSO falls into forever loading if tries after a day',
    id: 'page-stays-blank',
    from: 'person',
  },
  {
    source: om(26241),
    text: 'The system still presents the default login flow, and OIDC is not applied.',
    id: 'changes-without-effect',
    from: 'person',
  },
  {
    source: om(29597),
    text: "My Helm chart values were initially configured with incorrect SSO parameters.\nI tried to fix them, but the configuration won't update at all—it keeps to the old settings.",
    id: 'changes-without-effect',
    from: 'person',
  },
  {
    source: om(26159),
    text: "BUG: Modifying ENV variables in docker compose file doesn't propagate to backend database",
    id: 'changes-without-effect',
    from: 'person',
  },
  {
    source: 'as people ask it',
    text: 'i set AUTHENTICATION_PROVIDER=azure but it still shows the username/password login, why?',
    id: 'changes-without-effect',
    from: 'person',
  },
  {
    source: om(26622),
    text: '- When the user clicks Logout in OMD, the user gets automatically logged back into OMD because the Azure AD session is still active and not cleared.',
    id: 'signed-in-again',
    from: 'person',
  },
  {
    source: om(21181),
    text: 'Have to logout twice, with Okta SSO',
    id: 'signed-in-again',
    from: 'person',
  },
  {
    source: om(4055),
    text: 'Okta SSO id tokens expire in 60 minutes by default and any user logged into Open Metadata gets logged out after 60 minutes.',
    id: 'session-ends-soon',
    from: 'person',
  },
  {
    source: om(18004),
    text: 'Despite setting the JWT token duration to 3600 seconds, the system still automatically redirect me to login page after approximately 10 minutes.',
    id: 'session-ends-soon',
    from: 'person',
  },
  {
    source: om(2491),
    text: "UI doesn't renew this token and the session is only valid for an hour.",
    id: 'session-ends-soon',
    from: 'person',
  },
  {
    source: om(22510),
    text: '7. try to login with USER credentials in openmetadata - it will be succeed login, but the role of user will be empty',
    id: 'roles-not-taken',
    from: 'person',
  },
  {
    source: om(22008),
    text: 'We generate JWT-tokens with claim "roles", we created teams/roles with the same names as we generate in JWT but mapping doesn\'t work.',
    id: 'roles-not-taken',
    from: 'person',
  },
  {
    source: om(32960),
    text: 'New users: roles present in the Keycloak token are not automatically assigned in OpenMetadata on login.',
    id: 'roles-not-taken',
    from: 'person',
  },
  {
    source: 'as people write it in a chat',
    text: 'logged in with google fine but im not admin, dont see the settings',
    id: 'not-admin',
    from: 'person',
  },
  {
    source: om(22675),
    text: 'It is not possible to modify AUTHORIZER_ADMIN_PRINCIPALS after the initial bootstrap',
    id: 'not-admin',
    from: 'person',
  },
  {
    source: om(23979),
    text: 'Mistake configure to ldap login in the web configure page of sso, then been kick out of login, lead to could not login any more',
    id: 'locked-out',
    from: 'person',
  },
  {
    source: 'as people ask it',
    text: 'changed the sso settings in the UI and now nobody can log in. how do i get back to basic auth?',
    id: 'locked-out',
    from: 'person',
  },
  {
    source: om(24863),
    text: '3. While logging in, the user is redirected to "http" url with id_token instead of https.',
    id: 'returned-elsewhere',
    from: 'person',
  },
  {
    source: om(26551),
    text: 'it appears that the basePath is not taken into account, resulting in a redirect call to https://apps.example.com/auth/callback instead of https://apps.example.com/openmetadata/auth/callback',
    id: 'returned-elsewhere',
    from: 'person',
  },
  {
    source: om(20782),
    text: 'https://om.example.com/callback?state=(code)&session_state=(code)&iss=https%3A%2F%2Fkc.example.com%2Frealms%2Fopenmetadata&code=(code)\nhttp://om.example.com/null?id_token=(token)&email=(emailID)&name=(name)',
    id: 'returned-elsewhere',
    expert: 'It came back to “null”: the session had lost where to go, with several servers.',
    from: 'browser',
  },
  {
    source: om(20782),
    text: 'ERROR [2025-04-11 13:35:15,610] [dw-149 - GET /api/v1/auth/login?redirectUri=https://om.example.com/auth/callback] o.o.s.s.AuthenticationCodeFlowHandler - No credentials found against session. ID: node01abc',
    id: undefined,
    expert: 'The server prints it for each sign-in that begins: it is no error.',
    from: 'server',
  },
  {
    source: 'AuthenticationCodeFlowHandler, getUserCredentialsFromSession (stored id 2524385692)',
    text: 'openmetadata_server | ERROR [2025-05-20 08:02:41,113] [dw-77 - GET /api/v1/auth/login] o.o.s.s.AuthenticationCodeFlowHandler - No refresh token found against session. ID: node0x7',
    id: 'refresh-token-is-null',
    from: 'server',
  },
  {
    source: om(24095),
    text: 'java.lang.NullPointerException\n        at java.base/java.util.Objects.requireNonNull(Objects.java:233)\n        at java.base/java.util.ImmutableCollections$MapN.<init>(ImmutableCollections.java:1193)\n        at java.base/java.util.Map.of(Map.java:1431)\n        at org.openmetadata.service.security.LocalJwkProvider.<init>(LocalJwkProvider.java:17)\n        at org.openmetadata.service.security.MultiUrlJwkProvider.<init>(MultiUrlJwkProvider.java:32)\n        at org.openmetadata.service.security.JwtFilter.<init>(JwtFilter.java:126)',
    id: 'jwt-not-generated',
    expert: 'The server has no key of its own, so it cannot list it beside the others.',
    from: 'server',
  },
  {
    source: om(30445),
    text: "ID token issuer mismatch. Expected 'https://accounts.google.com' but got 'https://om.example.com'.",
    id: 'mcp-issuer',
    expert:
      'An MCP client that signs in with OpenID Connect gets the token of OpenMetadata; a fault of the server.',
    from: 'server',
  },
  {
    source: `${om(9525)} (the last lines alone)`,
    text: '\t\t... 66 common frames omitted\n\tCaused by: java.io.IOException: Server returned HTTP response code: 500 for URL: http://localhost:8585/api/v1/system/config/jwks\n\t\tat java.base/sun.net.www.protocol.http.HttpURLConnection.getInputStream0(HttpURLConnection.java:1924)',
    id: 'no-key-found-with-kid',
    from: 'server',
  },
  {
    source: om(12091),
    text: '        Suppressed: com.auth0.jwk.NetworkException: Cannot obtain jwks from url https://MY_DOMAIN/auth/realms/xxx/protocol/openid-connect/certs\n                at com.auth0.jwk.UrlJwkProvider.getJwks(UrlJwkProvider.java:139)\n                ... 66 common frames omitted\n        Caused by: java.net.UnknownHostException: MY_DOMAIN',
    id: 'unknown-host',
    from: 'server',
  },
  {
    source: 'a stack of which only the third cause matters',
    text: 'jakarta.servlet.ServletException: org.pac4j.core.exception.TechnicalException: com.nimbusds.oauth2.sdk.ParseException\n\tat org.openmetadata.service.security.AuthLoginServlet.doGet(AuthLoginServlet.java:31)\nCaused by: org.pac4j.core.exception.TechnicalException: com.nimbusds.oauth2.sdk.ParseException\n\tat org.pac4j.oidc.config.OidcConfiguration.findProviderMetadata(OidcConfiguration.java:156)\nCaused by: com.nimbusds.oauth2.sdk.ParseException: Invalid JSON: Unexpected token <!DOCTYPE html> at position 15.\n\tat com.nimbusds.oauth2.sdk.util.JSONUtils.parseJSON(JSONUtils.java:45)',
    id: 'discovery-not-read',
    expert: 'A web page came where the discovery document should be.',
    from: 'server',
  },
  {
    source: 'the name of a class alone',
    text: 'com.auth0.jwk.SigningKeyNotFoundException',
    id: 'key-id-does-not-match',
    from: 'server',
  },
  {
    source: 'the name of a class alone',
    text: 'sun.security.validator.ValidatorException',
    id: 'certificate-not-trusted',
    from: 'server',
  },
  {
    source: 'the name of a class alone',
    text: 'got UnrecognizedPropertyException when starting openmetadata',
    id: 'unrecognized-field',
    from: 'server',
  },
  {
    source: 'with what was redacted',
    text: 'An exception with message [No key found in *** with kid ***] was thrown while processing request.',
    id: 'no-key-found-with-kid',
    from: 'server',
  },
  {
    source: om(7701),
    text: 'UnAuthorized user! please check email or password',
    id: 'wrong-password',
    from: 'server',
  },
  {
    source: 'as people write it in a chat',
    text: 'getting AADSTS 50011 when i click sign in',
    id: 'AADSTS50011',
    from: 'person',
  },
  {
    source: 'as people write it in a chat',
    text: 'azure error 700016 application not found in directory',
    id: 'AADSTS700016',
    from: 'person',
  },
  {
    source: 'as people write it in a chat',
    text: 'Google says redirect uri mismatch',
    id: 'google-redirect-uri-mismatch',
    from: 'person',
  },
  {
    source: 'as people write it in a chat',
    text: 'keycloak shows Invalid parameter redirect_uri after clicking the button',
    id: 'keycloak-invalid-redirect-uri',
    from: 'person',
  },
  {
    source: 'as people write it in a chat',
    text: 'azure says the client secret is invalid or expired',
    id: undefined,
    expert: 'Two causes with a number each: it has to be asked for.',
    from: 'person',
  },
  {
    source: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/4659',
    text: 'POST https://login.microsoftonline.com/common/oauth2/v2.0/token 400 (Bad Request)\n\nacquireTokenSilent failed with errorCode=monitor_window_timeout',
    id: 'monitor_window_timeout',
    from: 'browser',
  },
  {
    source: om(15428),
    text: 'CORS Error while having Keycloak being under an App firewall (here Netscaller)',
    id: 'cors-blocked',
    from: 'person',
  },
  {
    source: om(26126),
    text: 'When enabling LDAP authentication, users regularly receive an error indicating a lost connection to the LDAP server.',
    id: 'ldap-connection-lost',
    from: 'person',
  },
  {
    source: 'the page of Chrome',
    text: 'This site can’t be reached\nom.example.com refused to connect.\nTry:\n\nChecking the connection\nChecking the proxy and the firewall\nERR_CONNECTION_REFUSED',
    id: 'connection-refused',
    from: 'browser',
  },
  {
    source: 'the page of Chrome in German',
    text: 'Die Website ist nicht erreichbar\nkc.example.com braucht zu lange, um zu antworten.\nERR_CONNECTION_TIMED_OUT',
    id: 'connection-timed-out',
    from: 'browser',
  },
  {
    source: 'wget of BusyBox, which is in the image of the server',
    text: "$ docker exec openmetadata_server wget -qO- http://keycloak:8080/realms/data/.well-known/openid-configuration\nwget: bad address 'keycloak:8080'",
    id: 'unknown-host',
    from: 'network',
  },
  {
    source: 'nslookup',
    text: "Server:\t\t127.0.0.11\nAddress:\t127.0.0.11:53\n\n** server can't find kc.example.internal: NXDOMAIN",
    id: 'unknown-host',
    from: 'network',
  },
  {
    source: 'curl',
    text: "curl: (7) Failed to connect to om.example.com port 8585 after 2 ms: Couldn't connect to server",
    id: 'connection-refused',
    from: 'network',
  },
  {
    source: 'curl',
    text: "* Trying 20.190.151.8:443...\n* connect to 20.190.151.8 port 443 failed: Operation timed out\ncurl: (28) Failed to connect to login.microsoftonline.com port 443 after 75003 ms: Couldn't connect to server",
    id: 'connection-timed-out',
    from: 'network',
  },
  {
    source: 'Python on macOS',
    text: "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='om.example.com', port=443): Max retries exceeded with url: /api/v1/system/version (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x1>: Failed to establish a new connection: [Errno 8] nodename nor servname provided, or not known'))",
    id: 'unknown-host',
    from: 'ingestion',
  },
  // Texts of which nothing may be claimed.
  {
    source: om(6602),
    text: 'After upgrading to 0.11.4, i cannot login to OM using Google SSO.\nNo errors in logs or in the browser console.',
    id: undefined,
    from: 'person',
  },
  {
    source: om(14602),
    text: 'CustomOIDC auth provider docs does not describe where to put CLIENT_SECRET',
    id: undefined,
    from: 'person',
  },
  {
    source: om(22657),
    text: 'How to log in without authentication using the admin account\n\nIs there any simple way?',
    id: undefined,
    from: 'person',
  },
  {
    source: om(7383),
    text: '[Failed to generate workflow [workflow_name] verify config is correct: Could not get service from type databaseService] "}',
    id: undefined,
    expert: 'Somebody answers that it was the bot, somebody else that it was not.',
    from: 'ingestion',
  },
  {
    source: om(7452),
    text: "Don't see my pipelines on /explore/pipelines/, the page stays empty after the ingestion",
    id: undefined,
    expert: 'It is about metadata, and no sign-in.',
    from: 'person',
  },
  {
    source: 'as people write it in a chat',
    text: 'it says not authenticated after callback',
    id: undefined,
    from: 'person',
  },
];
