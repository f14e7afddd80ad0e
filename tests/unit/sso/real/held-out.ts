import type { realConfigurations } from './configurations.ts';
import type { realErrors } from './errors.ts';

/**
 * Pastes that were collected after all rules were written, and answered by what was there: what the
 * doctor said then is counted in held-out.test.ts. Shortened, with hosts and IDs of nobody; `stored id` is
 * a file of a public index. `undefined`: it is about something else than sign-in, and no answer is right.
 */
export const heldOutErrors: typeof realErrors = [
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/21120',
    text: "The connection to server ldap.example.org:389 was closed while waiting for a response to a search request SearchRequest(baseDN='dc=example,dc=org', scope=SUB, deref=NEVER, sizeLimit=0, timeLimit=0, filter='(mail=jo@example.org)', attrs={mail}): An I/O error occurred while trying to read the response from the server: SocketException(Connection reset), ldapSDKVersion=6.0.11",
    id: 'ldap-connection-lost',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/pull/33764',
    text: 'SSO login has been unusable since 2.0.0: the login dies with `Redirect URI must exactly match a trusted redirect URI` and a 400',
    id: 'trusted-redirect',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/21176',
    text: "io.dropwizard.configuration.ConfigurationParsingException: conf/openmetadata.yaml has an error:\n* Malformed YAML at line: 149, column: 12; while scanning a block scalar\nin 'reader', line 148, column 13:\npassword: >8fYhD\nexpected chomping or indentation indicators, but found f(102)",
    id: 'malformed-yaml',
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/229',
    text: 'Caused by: com.fasterxml.jackson.databind.exc.InvalidFormatException: Cannot coerce empty String ("") to element of `java.util.LinkedHashMap` (but could if coercion was enabled using `CoercionConfig`)\nat [Source: UNKNOWN; byte offset: #UNKNOWN] (through reference chain: org.openmetadata.service.OpenMetadataApplicationConfig["authenticationConfiguration"]->org.openmetadata.schema.api.security.AuthenticationConfiguration["oidcConfiguration"]->org.openmetadata.schema.security.client.OidcClientConfig["customParams"])',
    id: 'custom-params-no-text',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/14165',
    text: 'metadata.ingestion.ometa.client.APIError: Invalid token',
    id: 'bot-token-refused',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/14720',
    text: '172.16.240.5 - - [16/Jan/2024:11:06:31 +0000] "GET /api/v1/services/databaseServices/name/test1 HTTP/1.1" 401 54 "-" "python-requests/2.31.0" 9',
    id: undefined,
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/13849',
    text: 'InvalidServiceConnectionException for service [BigQuery] due to [Failed to encrypt connection instance of BigQuery].',
    id: undefined,
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/1417',
    text: ' io.dropwizard.configuration.ConfigurationValidationException: conf/openmetadata-security.yaml has an error:\n   * airflowConfiguration must not be null',
    id: 'setting-missing',
  },
  {
    source: 'https://github.com/okta/okta-signin-widget/issues/947',
    text: "okta 400 Bad Request :-(Your request resulted in an error. The 'redirect_uri' parameter must be a Login redirect URI in the client app settings: https://dev-1234567-admin.okta.com/admin/app/oidc_client/instance/0oa1ab2cd3EfGh4ij5k6#tab-general",
    id: 'okta-login-redirect-uri',
  },
  {
    source: 'https://github.com/okta/samples-python-flask/issues/19',
    text: "The 'redirect_uri' parameter must be an absolute URI that is whitelisted in the client app settings",
    id: 'okta-login-redirect-uri',
  },
  {
    source: 'https://github.com/oktadev/okta-aspnetcore-mvc-example/issues/14',
    text: "Proveedor de identidades: Unknown\nCódigo de error: invalid_request\nDescripción: The 'redirect_uri' parameter must be an absolute URI that is whitelisted in the client app settings.",
    id: 'okta-login-redirect-uri',
  },
  {
    source: 'https://github.com/okta/okta-react-native/issues/175',
    text: "400\nBAD REQUEST\nYour request resulted in an error.\nidentity provider: Unknown\nError Code : invalid_request\nDescription: The direct_url' parameter must be a Login redirect URI in the client  app settings: https://dev-1234567-admin.okta.com/admin/oidc_client/instance",
    id: 'okta-login-redirect-uri',
  },
  {
    source: 'https://github.com/oktadev/okta-wordpress-sign-in-widget/issues/35',
    text: '/wp/wp-login.php?state=3iNxeK8PFjDg8DZ5&error=access_denied&error_description=Policy+evaluation+failed+for+this+request%2C+please+check+the+policy+configurations.',
    id: 'okta-policy-evaluation-failed',
  },
  {
    source: 'https://github.com/okta/okta-aspnet/issues/130',
    text: '{"error":"invalid_grant","error_description":"The \'redirect_uri\' does not match the redirection URI used in the authorization request."}',
    id: 'invalid_grant',
  },
  {
    source: 'https://github.com/keycloak/keycloak/issues/14615',
    text: '2022-09-27 19:15:44,416 WARN  [org.keycloak.events] (executor-thread-27) type=LOGIN_ERROR, realmId=2e32eeed-558c-44a8-a625-a2bc4840e96e, clientId=myclient, userId=null, ipAddress=127.0.0.1, error=client_not_found',
    id: 'keycloak-client-not-found',
  },
  {
    source: 'https://github.com/marcospereirampj/python-keycloak/issues/207',
    text: 'keycloak.exceptions.KeycloakGetError: 400: b\'{"error":"invalid_grant","error_description":"Incorrect redirect_uri"}\'',
    id: 'keycloak-incorrect-redirect-uri',
  },
  {
    source: 'https://github.com/keycloak/keycloak-ui/issues/4127',
    text: '  {\n    "time": 1672840118932,\n    "type": "LOGIN_ERROR",\n    "realmId": "default",\n    "ipAddress": "172.24.0.1",\n    "error": "invalid_request"\n  },',
    id: 'invalid_request',
  },
  {
    source: 'https://github.com/ElektraInitiative/PermaplanT/issues/416',
    text: 'We are sorry...\nInvalid parameter: redirect_uri',
    id: 'keycloak-invalid-redirect-uri',
  },
  {
    source: 'https://github.com/aws/aws-aspnet-cognito-identity-provider/issues/167',
    text: 'URL: `https://__MYDOMAIN_.auth.us-east-2.amazoncognito.com/error?error=redirect_mismatch&client_id=__MYCLIENTID__`',
    id: 'cognito-redirect-mismatch',
  },
  {
    source: 'https://github.com/awslabs/cognito-at-edge/issues/6',
    text: 'error=redirect_mismatch by hosted UI',
    id: 'cognito-redirect-mismatch',
  },
  {
    source: 'https://github.com/aws-amplify/amplify-js/issues/5284',
    text: 'OAuth - Error handling auth response. Error: unauthorized_client',
    id: 'unauthorized_client',
  },
  {
    source: 'https://github.com/amazon-archives/amazon-cognito-auth-js/issues/206',
    text: 'All failed with {"error":"invalid_client"} exception.',
    id: 'invalid_client',
  },
  {
    source: 'https://github.com/deeplay-io/verdaccio-openid-connect/issues/20',
    text: "OPError: invalid_client (AADSTS700025: Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
    id: 'AADSTS700025',
  },
  {
    source: 'https://github.com/Azure-Samples/ms-identity-aspnet-webapp-openidconnect/issues/73',
    text: 'A configuration issue is preventing authentication - check the error message from the server for details. See https://aka.ms/msal-net-invalid-client for details. Original exception: AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID',
    id: 'AADSTS7000215',
  },
  {
    source: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/6915',
    text: 'ERROR ServerError: invalid_client: undefined - [undefined]: MSIS9622: Client authentication failed. Please verify the credential provided for client authentication is valid. - Correlation ID: undefined - Trace ID: undefined',
    id: 'invalid_client',
  },
  {
    source: 'https://github.com/CyberNinjas/pam_aad/issues/6',
    text: "AADSTS65005: Misconfigured application. This could be due to one of the following: The client has not listed any permissions for 'AAD Graph' in the requested permissions in the client's application registration.",
    id: 'AADSTS65005',
  },
  {
    source: 'https://github.com/SAML-Toolkits/java-saml/issues/85',
    text: '11:20:03.533 [main] ERROR c.onelogin.saml2.authn.SamlResponse - Timing issues (please check your clock settings)',
    id: 'saml-clock',
  },
  {
    source: 'https://github.com/SAML-Toolkits/java-saml/issues/85',
    text: '11:20:03.656 [main] ERROR c.onelogin.saml2.authn.SamlResponse - A valid SubjectConfirmation was not found on this Response: SubjectConfirmationData is not yet valid',
    id: 'saml-clock',
  },
  {
    source: 'https://github.com/SAML-Toolkits/java-saml/issues/37',
    text: 'throw new Exception( this.audienceUrl + " is not a valid audience for this Response");',
    id: 'saml-audience',
  },
  {
    source: 'https://github.com/SAML-Toolkits/wordpress-saml/issues/99',
    text: 'The status code of the Response was not Success, was Requester\nThere was at least one error processing the SAML Response: invalid_response\nContact the administrator',
    id: 'saml-status-requester',
  },
  {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/39848',
    text: 'Saml2 error_detail {"error":"Could not validate timestamp: not yet valid. Check system clock."} \nSaml2 error ["invalid_response"]',
    id: 'saml-clock',
  },
  {
    source: 'https://github.com/pingidentity/ldapsdk/issues/94',
    text: "LDAPException(resultCode=81 (server down), errorMessage='An error occurred while attempting to send the LDAP message to server 192.0.2.4:389:  SSLHandshakeException(Remote host closed connection during handshake), ldapSDKVersion=4.0.9, revision=29290')",
    id: 'ldap-plain-port',
  },
  {
    source: 'https://github.com/wstrange/dartdap/issues/52',
    text: 'FINE: LDAP message received: Id=2 protocolOp=Seq[ASN1Integer(49) OctetString() OctetString(80090308: LdapErr: DSID-0C09044E, comment: AcceptSecurityContext error, data 52e, v2580',
    id: 'ldap-52e',
  },
  {
    source: 'https://github.com/elastic/elasticsearch/issues/77024',
    text: "LDAPException(resultCode=91 (connect error), errorMessage='An error occurred while attempting to connect to server 127.0.0.1:60523:  IOException(LDAPException(resultCode=91 (connect error), errorMessage='Unable to verify an attempt to to establish a secure connection to '127.0.0.1:60523' because an unexpected error was encountered during validation processing:  SSLPeerUnverifiedException(peer not authenticated), ldapSDKVersion=4.0.8, revision=28812'))')",
    id: 'ldap-certificate',
  },
  {
    source: 'https://github.com/pac4j/pac4j/issues/1688',
    text: 'org.pac4j.core.exception.TechnicalException: com.nimbusds.jose.proc.BadJOSEException: Signed JWT rejected: Another algorithm expected, or no matching key(s) found\n\tat org.pac4j.oidc.profile.creator.OidcProfileCreator.create(OidcProfileCreator.java:138)',
    id: 'no-matching-key',
  },
  {
    source: 'https://github.com/microsoft/o365-moodle/issues/55',
    text: "AADB2C90019: The application with client id '1b798af1-5d39-480f-813f-000000000000' does not contain a secret called 'client_secret'.",
    id: undefined,
  },
  {
    source: 'https://github.com/FusionAuth/fusionauth-issues/issues/150',
    text: "{ error: 'invalid_request', error_description: 'Invalid Authorization Code',\n error_reason: 'auth_code_not_found' }",
    id: 'invalid_request',
  },
  {
    source: 'https://github.com/lelylan/simple-oauth2/issues/144',
    text: 'Error {stack: "Error: Bad Request", name: "Error", status: 400 …}\ncontext:Object {error: "invalid_grant", error_description: "Invalid authorization code: VWX0e2"}',
    id: 'invalid_grant',
  },
];

export const heldOutConfigurations: typeof realConfigurations = [
  {
    source: 'https://github.com/open-metadata/OpenMetadata/pull/3241',
    text: 'AUTHORIZER_CLASS_NAME=org.openmetadata.catalog.security.DefaultAuthorizer\nAUTHORIZER_REQUEST_FILTER=org.openmetadata.catalog.security.JwtFilter\nAUTHORIZER_ADMIN_PRINCIPALS=admin\nAUTHORIZER_INGESTION_PRINCIPAL=ingestion-bot\nAUTHORIZER_PRINCIPAL_DOMAIN=open-metadata.org\nAUTHENTICATION_PROVIDER=google\nAUTHENTICATION_PUBLIC_KEY=https://www.googleapis.com/oauth2/v3/certs\nAUTHENTICATION_AUTHORITY=https://accounts.google.com\nAUTHENTICATION_CALLBACK_URL=http://localhost:8585/callback\n',
    codes: ['value-not-list', 'misspelt-variable', 'domain-default', 'class-name'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/18430',
    text: '      ldapConfiguration:\n        host: adldap.example.org\n        port: 3268\n        dnAdminPrincipal: "cn=some_user,ou=Users,dc=example,dc=org"\n        dnAdminPassword:\n          secretRef: openmetadata-ldap-secret\n          secretKey: password\n        userBaseDN: "DC=example,DC=org"\n        mailAttributeName: mail\n        maxPoolSize: 3\n        sslEnabled: false\n        groupBaseDN: "ou=Groups,ou=some,dc=example,dc=org"\n',
    codes: [],
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/229',
    text: 'openmetadata:\n  configuration:\n      authentication:\n        enabled: true\n        clientType: confidential\n        provider: "custom-oidc"\n        oidcConfiguration:\n          enabled: true\n',
    codes: ['unknown-key'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/pull/5403',
    text: '   publicKeyUrls: ${AUTHENTICATION_PUBLIC_KEYS:-[https://www.googleapis.com/oauth2/v3/certs]}\n   authority: ${AUTHENTICATION_AUTHORITY:-https://accounts.google.com}\n   clientId: ${AUTHENTICATION_CLIENT_ID:-""}\n-  callbackUrl: ${AUTHENTICATION_CALLBACK_URL:-""}\n+  callbackUrl: ${AUTHENTICATION_CALBACK_URL:-""}\n',
    codes: ['variable-in-file'],
  },
  {
    source: 'stored id 25817183083',
    text: 'AUTHENTICATION_PROVIDER: google\nAUTHENTICATION_ENABLE_SELF_SIGNUP: true\nAUTHENTICATION_CLIENT_ID: 123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com\nAUTHENTICATION_CALLBACK_URL: http://om.example:8585/callback\n',
    codes: ['redirect-uri-http'],
  },
  {
    source: 'stored id 2901985069',
    text: '# OpenMetadata Server Authentication Configuration\nAUTHORIZER_CLASS_NAME: org.openmetadata.catalog.security.DefaultAuthorizer\nAUTHORIZER_ADMIN_PRINCIPALS: [ admin ]  # Your `name` from name@domain.com\nAUTHORIZER_INGESTION_PRINCIPALS: [ ingestion-bot ]\nAUTHENTICATION_PROVIDER: google\nAUTHENTICATION_PUBLIC_KEYS:\n  - "https://www.googleapis.com/oauth2/v3/certs"\nAUTHENTICATION_AUTHORITY: "https://accounts.google.com"\nAUTHENTICATION_CLIENT_ID: Client ID\n',
    codes: ['setting-retired', 'jwks-own-missing', 'value-placeholder', 'class-name'],
  },
  {
    source: 'stored id 60493775543',
    text: 'openmetadata-server:\n  environment:\n    AUTHENTICATION_PROVIDER: google\n    AUTHENTICATION_PUBLIC_KEYS: \'[\n      "https://www.googleapis.com/oauth2/v3/certs",\n      "http://localhost:8585/api/v1/system/config/jwks"\n    ]\'\n    AUTHENTICATION_AUTHORITY: "https://accounts.google.com"\n    AUTHENTICATION_CLIENT_ID: "votre-client-id.apps.googleusercontent.com"\n    AUTHENTICATION_CALLBACK_URL: "http://localhost:8585/callback"\n',
    codes: ['callback-localhost', 'value-placeholder'],
  },
  {
    source: 'stored id 3056774421',
    text: 'AUTHORIZER_ADMIN_PRINCIPALS: [ admin ]  # Your `name` from name@domain.com\nAUTHORIZER_PRINCIPAL_DOMAIN: open-metadata.org\n\nAUTHENTICATION_PROVIDER: custom-oidc\nCUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME: KeyCloak\nAUTHENTICATION_PUBLIC_KEYS:\n  - "http://localhost:8080/realms/myrealm/protocol/openid-connect/certs"\nAUTHENTICATION_AUTHORITY: "http://localhost:8080/realms/myrealm"\nAUTHENTICATION_CLIENT_ID: Client ID\nAUTHENTICATION_CALLBACK_URL: http://localhost:8585/callback\n',
    codes: ['domain-default', 'jwks-own-missing', 'value-placeholder', 'jwks-localhost'],
  },
  {
    source: 'stored id 5724232560',
    text: 'AUTHORIZER_INGESTION_PRINCIPALS=[ingestion-bot, <service_application_client_id>]\nAUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_PUBLIC_KEYS={ISSUER_URL}/v1/keys # Update with your Issuer URL\nAUTHENTICATION_AUTHORITY={ISSUER_URL} # Update with your Issuer URL\nAUTHENTICATION_CLIENT_ID={CLIENT_ID - SPA APP} # Update with your Client ID\nAUTHENTICATION_CALLBACK_URL=http://localhost:8585/callback\nAIRFLOW_AUTH_PROVIDER=okta\n',
    codes: ['setting-retired', 'value-placeholder', 'value-not-list'],
  },
  {
    source: 'stored id 3126978847',
    text: '    ```\n    AUTHORIZER_CLASS_NAME=org.openmetadata.catalog.security.DefaultAuthorizer\n    AUTHORIZER_ADMIN_PRINCIPALS=[admin]\n    AUTHENTICATION_PROVIDER=azure\n    AUTHENTICATION_PUBLIC_KEYS=[https://login.microsoftonline.com/common/discovery/keys]\n    AUTHENTICATION_AUTHORITY=https://login.microsoftonline.com/{Tenant ID}\n    AUTHENTICATION_CLIENT_ID={Client ID}\n    AUTHENTICATION_CALLBACK_URL=http://localhost:8585/callback\n    ```\n',
    codes: ['jwks-own-missing', 'jwks-v1', 'value-placeholder', 'class-name'],
  },
  {
    source: 'stored id 57909556250',
    text: '    environment = [\n      { name = "DB_HOST", value = aws_db_instance.openmetadata.address },\n      { name = "DB_PORT", value = "5432" },\n      { name = "AUTHENTICATION_PROVIDER", value = "basic" },\n      { name = "AUTHORIZER_CLASS_NAME", value = "org.openmetadata.service.security.DefaultAuthorizer" }\n    ]\n',
    codes: [],
  },
  {
    source: 'stored id 3507117209',
    text: 'authenticationConfiguration:\n  provider: "aws-cognito"\n  publicKeyUrls:\n    - "https://cognito-idp.us-west-1.amazonaws.com/{User Pool ID}/.well-known/jwks.json"\n    - "http://openmetadata:8585/api/v1/system/config/jwks"\n  authority: "https://cognito-idp.us-west-1.amazonaws.com/{User Pool ID}"\n  clientId: "{Client ID}"\n  callbackUrl: "http://localhost:8585/callback"\n',
    codes: ['value-placeholder', 'callback-localhost'],
  },
  {
    source: 'stored id 19442179532',
    text: 'AUTHENTICATION_PROVIDER: saml\nSAML_IDP_ENTITY_ID: "http://localhost:8080/realms/openmetadata"\nSAML_IDP_SSO_LOGIN_URL: "http://localhost:8080/realms/openmetadata/protocol/saml"\nSAML_SP_ENTITY_ID: "http://localhost:8585"\nSAML_SP_ACS: "http://localhost:8585/callback"\nSAML_SP_CALLBACK: "http://localhost:8585/saml/callback"\n',
    codes: ['saml-certificate-missing'],
  },
  {
    source: 'stored id 19442179532',
    text: 'AUTHENTICATION_PROVIDER: ldap\nAUTHENTICATION_LDAP_HOST: openldap\nAUTHENTICATION_LDAP_PORT: 1389\nAUTHENTICATION_LOOKUP_ADMIN_DN: "cn=admin,dc=openmetadata,dc=org"\nAUTHENTICATION_USER_LOOKUP_BASEDN: "ou=users,dc=openmetadata,dc=org"\nAUTHENTICATION_USER_MAIL_ATTR: mail\n',
    codes: [],
  },
];
