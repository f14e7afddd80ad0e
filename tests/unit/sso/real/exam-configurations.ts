import type { realConfigurations } from './configurations.ts';

type Paste = (typeof realConfigurations)[number] & {
  /** What somebody who knows would say, where the codes alone do not tell it. */
  expert?: string;
};

/**
 * Configurations of public threads and files that were collected after `held-out.ts` was answered, with
 * what must be said written down before the doctor saw any of them (five codes that were expected have
 * been replaced since by the names of the findings that say it). Copied, then only cut; people,
 * hosts and IDs are nobody's; `stored id` is a file of a public index.
 */
export const examConfigurations: readonly Paste[] = [
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/19741',
    text: 'authentication:\n      enabled: true\n      clientType: "confidential"\n      provider: "azure"\n      publicKeys:\n      - "https://{my domain}/api/v1/system/config/jwks"\n      - "https://login.microsoftonline.com/common/discovery/keys"\n      authority: "https://login.microsoftonline.com/{my tenant id}"\n      clientId: "{my client id}"\n      callbackUrl: "https://{my domain}/callback"\n      responseType: id_token\n      jwtPrincipalClaims:\n      - "email"\n      - "preferred_username"\n      - "sub"\n      jwtPrincipalClaimsMapping: []\n      # jwtPrincipalClaimsMapping:\n      # - username:sub\n      # - email:email\n      enableSelfSignup: true\n      oidcConfiguration:\n        enabled: true\n        oidcType: "azure"\n        clientId:\n          secretRef: oidc-secrets\n          secretKey: openmetadata-oidc-client-id\n        clientSecret:\n          secretRef: oidc-secrets\n          secretKey: openmetadata-oidc-client-secret\n        scope: "openid email profile"\n        discoveryUri: "https://login.microsoftonline.com/{my tenant id}/.well-known/openid-configuration"\n        useNonce: true\n        preferredJwsAlgorithm: RS256\n        responseType: code\n        disablePkce: true\n',
    codes: ['scope-no-offline-access', 'jwks-v1', 'tenant-missing'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/15737',
    text: 'AUTHENTICATION_LDAP_HOST: ${AUTHENTICATION_LDAP_HOST:-"ldap.example.com"}\n      AUTHENTICATION_LDAP_PORT: ${AUTHENTICATION_LDAP_PORT:-389}\n      AUTHENTICATION_LOOKUP_ADMIN_DN: ${AUTHENTICATION_LOOKUP_ADMIN_DN:-"CN=s-openmetadata-1,OU=Openmetadata,OU=ServiceAccounts,OU=FL,DC=example,DC=com >\n      AUTHENTICATION_LOOKUP_ADMIN_PWD: ${AUTHENTICATION_LOOKUP_ADMIN_PWD:-"not-a-password}\n      AUTHENTICATION_USER_LOOKUP_BASEDN: ${AUTHENTICATION_USER_LOOKUP_BASEDN:-"OU=FL,DC=example,DC=com"}\n      AUTHENTICATION_LDAP_SSL_ENABLED: ${AUTHENTICATION_LDAP_SSL_ENABLED:-false}\n      AUTHENTICATION_USER_MAIL_ATTR: ${AUTHENTICATION_USER_MAIL_ATTR:-"mail"}\nAUTH_ROLES_MAPPING: ${AUTH_ROLES_MAPPING:-"CN=openmetadata_admins,OU=Openmetadata,OU=Roles,OU=FL,DC=example,DC=com":["Admin"],"CN=openmetadata_viewers,OU=Openmetadata,OU=Roles,OU=FL,DC=example,DC=com":["DataConsumer"]}\n      AUTH_REASSIGN_ROLES: ${AUTH_REASSIGN_ROLES:-["Admin","DataConsumer"]}\n',
    codes: ['ldap-roles-not-json', 'yaml-indentation'],
    expert:
      'The lookup account is cut off at the end of the terminal’s line, and a quotation mark is open.',
  },
  {
    source: 'stored id 52601833471',
    text: '# === OIDC 인증 (Keycloak 예시) ===\nAUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_CLIENT_TYPE=confidential\nCUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME=Keycloak\nAUTHENTICATION_PUBLIC_KEYS=[http://keycloak.company.com:8443/realms/openmetadata/protocol/openid-connect/certs,http://localhost:8585/api/v1/system/config/jwks]\nAUTHENTICATION_AUTHORITY=http://keycloak.company.com:8443/realms/openmetadata\nAUTHENTICATION_CLIENT_ID=openmetadata\nAUTHENTICATION_CALLBACK_URL=http://openmetadata.company.com/callback\nAUTHENTICATION_JWT_PRINCIPAL_CLAIMS=[email,preferred_username,sub]\nAUTHENTICATION_ENABLE_SELF_SIGNUP=true\n\nOIDC_CLIENT_ID=openmetadata\nOIDC_CLIENT_SECRET=<Keycloak_Client_Secret>\nOIDC_TYPE=custom\nOIDC_DISCOVERY_URI=http://keycloak.company.com:8443/realms/openmetadata/.well-known/openid-configuration\nOIDC_CALLBACK=http://openmetadata.company.com/callback\nOIDC_SERVER_URL=http://openmetadata.company.com\nOIDC_CLIENT_AUTH_METHOD=client_secret_post\nOIDC_SCOPE=openid email profile\n\n# === Authorizer ===\nAUTHORIZER_ADMIN_PRINCIPALS=[admin]\nAUTHORIZER_PRINCIPAL_DOMAIN=company.com\nAUTHORIZER_ALLOWED_REGISTRATION_DOMAIN=["company.com"]\nAUTHORIZER_ENFORCE_PRINCIPAL_DOMAIN=true\n\n# === Airflow ===\nAIRFLOW_USERNAME=admin\nAIRFLOW_PASSWORD=<Airflow_비밀번호>\n',
    codes: ['value-placeholder'],
  },
  {
    source: 'stored id 5834196012',
    text: '  virtualisation.oci-containers.containers."execute_migrate_all" = {\n    image = "docker.getcollate.io/openmetadata/server:1.5.12";\n    environment = {\n      "AIRFLOW_PASSWORD" = "admin";\n      "AUTHENTICATION_AUTHORITY" = "https://accounts.google.com";\n      "AUTHENTICATION_CALLBACK_URL" = "\\"\\"";\n      "AUTHENTICATION_CLIENT_ID" = "\\"\\"";\n      "AUTHENTICATION_CLIENT_TYPE" = "public";\n      "AUTHENTICATION_ENABLE_SELF_SIGNUP" = "true";\n      "AUTHENTICATION_JWT_PRINCIPAL_CLAIMS" = "[email,preferred_username,sub]";\n      "AUTHENTICATION_PROVIDER" = "basic";\n      "AUTHENTICATION_PUBLIC_KEYS" = "[http://localhost:8585/api/v1/system/config/jwks]";\n      "AUTHORIZER_ADMIN_PRINCIPALS" = "[admin]";\n      "AUTHORIZER_PRINCIPAL_DOMAIN" = "\\"open-metadata.org\\"";\n    };\n',
    codes: [],
    expert: 'Nix. The settings are the shipped ones: passwords, no single sign-on.',
  },
  {
    source: 'stored id 2733310842',
    text: 'AUTHORIZER_ADMIN_PRINCIPALS=[admin]                 # john.doe from john.doe@example.com\nAUTHORIZER_PRINCIPAL_DOMAIN=open-metadata.org       # Update with your Domain,The primary domain for the organization (example.com from john.doe@example.com).\n\nAUTHENTICATION_PROVIDER=custom-oidc                 # Use "custom-oidc" for Keycloak\nAUTHENTICATION_CLIENT_ID=testsso\nCUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME=KeyCloak   # Name of the OIDC provider\nAUTHENTICATION_PUBLIC_KEYS=[http://localhost:8081/auth/realms/data-sec/protocol/openid-connect/certs, https://{your domain}/api/v1/system/config/jwks]                                 # Update with your Domain and Make sure this "/api/v1/system/config/jwks" is always configured to enable JWT tokens\nAUTHENTICATION_CALLBACK_URL="http://localhost:8585/callback"\nAUTHENTICATION_AUTHORITY={http://localhost:8080/realms/{your-realm}}\nAUTHENTICATION_CLIENT_TYPE=public\n',
    codes: ['value-placeholder', 'domain-default', 'jwks-localhost'],
  },
  {
    source: 'stored id 4284212405',
    text: 'AUTHENTICATION_PROVIDER=custom-oidc\nCUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME=KeyCloak\nAUTHENTICATION_PUBLIC_KEYS=[http://localhost:8081/auth/realms/data-sec/protocol/openid-connect/certs, https://om.example.com/api/v1/system/config/jwks]\nAUTHENTICATION_AUTHORITY={http://localhost:8081/auth/realms/data-sec}\nAUTHENTICATION_CLIENT_ID=open-metadata # Update with your Client ID\nAUTHENTICATION_CALLBACK_URL=https://om.example.com/callback\n',
    codes: ['jwks-localhost', 'value-placeholder'],
    expert: 'The braces around the authority must go.',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/13673',
    text: "sink:\n  type: file\n  config:\n    filename: output.txt\nworkflowConfig:\n  loggerLevel: DEBUG\n  openMetadataServerConfig:\n    hostPort: https://my-openmetadata.endpoint/api\n    authProvider: openmetadata\n    securityConfig:\n      jwtToken: 'my-ingestion-bot-token'\n",
    codes: ['ingestion-workflow'],
    expert: 'The file of an ingestion, not of the server; how it signs in is right.',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/6139',
    text: '  "sink": {\n    "type": "metadata-rest",\n    "config": {}\n  },\n  "workflowConfig":{\n      "openMetadataServerConfig":{\n        "hostPort": "http://localhost:8585/api",\n        "authProvider": "no-auth"\n      }\n    }\n}',
    codes: ['ingestion-auth-provider'],
    expert: 'no-auth is gone: authProvider openmetadata with the token of a bot.',
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/5847',
    text: '    "sink": {\n      "type": "metadata-rest",\n      "config": {}\n    },\n    "workflowConfig": {\n      "openMetadataServerConfig": {\n        "hostPort": "https://url/api",\n        "authProvider": "google",\n        "securityConfig":{\n            "secretKey": "openmetadata-sa-key.json",\n',
    codes: ['ingestion-auth-provider'],
  },
  {
    source: 'stored id 22169370063',
    text: 'workflowConfig:\n  openMetadataServerConfig:\n    hostPort: http://localhost:8585/api  # 🔧 Modifier ici\n    securityConfig:\n      jwtToken: "your-token-here"        # 🔧 Modifier ici\n',
    codes: ['ingestion-workflow'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/16877',
    text: '    "openMetadataServerConnection":\n    {\n        "clusterName": "openmetadata",\n        "type": "OpenMetadata",\n        "hostPort": "http://openmetadata-server:8585/api",\n        "authProvider": "openmetadata",\n        "verifySSL": "no-ssl",\n        "sslConfig": null,\n        "securityConfig":\n        {\n            "jwtToken": "eyJraWQiOiJub25lIiwiYWxnIjoiUlMyNTYifQ.eyJzdWIiOiJuby1ib3QifQ.bm90LWEtc2lnbmF0dXJl"\n        }\n',
    codes: ['ingestion-workflow'],
  },
  {
    source: 'stored id 70455130582',
    text: '      {\n        "authenticationConfiguration": {\n          "clientType": "public",\n          "provider": "azure",\n          "responseType": "id_token",\n          "providerName": "",\n          "publicKeyUrls": ["https://openmetadata.example.com/api/v1/system/config/jwks", "https://login.microsoftonline.com/common/discovery/keys"],\n          "tokenValidationAlgorithm": "RS256",\n          "authority": "https://login.microsoftonline.com/5c8e0e58-1111-4000-8000-9d3b1a7c2f40",\n          "clientId": "5c8e0e58-2222-4000-8000-9d3b1a7c2f40",\n          "callbackUrl": "https://openmetadata.example.com/callback",\n          "emailClaim": "",\n          "jwtPrincipalClaims": ["email", "preferred_username", "sub"],\n          "jwtPrincipalClaimsMapping": [],\n          "enableSelfSignup": true,\n          "oidcConfiguration": {\n            "id": "",\n            "type": "",\n            "secret": "",\n            "scope": "openid email profile",\n            "discoveryUri": "",\n            "useNonce": "true",\n            "preferredJwsAlgorithm": "RS256",\n            "responseType": "code",\n            "disablePkce": true,\n            "callbackUrl": "http://localhost:8585/callback",\n            "serverUrl": "http://localhost:8585",\n            "clientAuthenticationMethod": "client_secret_post",\n            "tenant": "",\n',
    codes: ['jwks-v1'],
    expert: 'What is stored for a public client; nothing is to be said of oidcConfiguration.',
  },
  {
    source: 'https://docs.getcollate.io/deployment/security/keycloak/kubernetes',
    text: '# Public Flow\nopenmetadata:\nconfig:\nauthorizer:\nclassName: "org.openmetadata.service.security.DefaultAuthorizer"\ncontainerRequestFilter: "org.openmetadata.service.security.JwtFilter"\ninitialAdmins: # john.doe from jo@example.com\n- "admin"\n- "user1"\n- "user2"\nprincipalDomain: "open-metadata.org" # Update with your Domain,The primary domain for the organization.\nauthentication:\nclientType: public\nprovider: "custom-oidc"\npublicKeys:\n- "{OMD-server-domain}/api/v1/system/config/jwks"\n- "{Keycloak-server-URL}/realms/{your-realm-name}/protocol/openid-connect/certs"\nauthority: "{Keycloak-server-URL}/realms/{your-realm-name}/protocol/openid-connect/auth"\nclientId: "{Client ID}" # Update your Client ID\ncallbackUrl: "http://localhost:8585/callback"\n',
    codes: ['indentation-lost'],
    expert: 'The blanks at the start of the lines are lost, so nothing belongs to anything.',
  },
  {
    source: 'https://docs.getcollate.io/deployment/security/keycloak/bare-metal',
    text: '# Implicit Flow\nauthorizerConfiguration:\n  className: "org.openmetadata.service.security.DefaultAuthorizer"\n  containerRequestFilter: "org.openmetadata.service.security.JwtFilter"\n  adminPrincipals:                                          # Your `name` from jo@example.com\n    - "admin"\n    - "user1"\n    - "user2"\n  principalDomain: "open-metadata.org"                      # Update with your Domain\nauthenticationConfiguration:\n  provider: "custom-oidc"\n  publicKeyUrls:                                            # Update with your keycloak Domain and  OMD server URL.\n    - "{OMD-server-domain}/api/v1/system/config/jwks"       # Update with your Domain\n    - "{Keycloak-server-URL}/auth/realms/{your-realm-name}/protocol/openid-connect/certs"           # Update your Keycloak Url And Realm.\n  authority: "{Keycloak-server-URL}/auth/realms/{your-realm-name}"\n  clientId: "{Client ID}"\n  callbackUrl: "http://localhost:8585/callback"\n  clientType: "public"\n',
    codes: ['value-placeholder', 'domain-default'],
  },
  {
    source:
      'openmetadata-docs/content/v1.6.x-SNAPSHOT/deployment/security/keycloak/bare-metal.md, as a page of a mirror',
    text: 'authenticationConfiguration:\nprovider: "custom-oidc"\nproviderName: "KeyCloak"\npublicKeyUrls:\n- "http://localhost:8081/auth/realms/data-sec/protocol/openid-connect/certs"\n- "{your domain}/api/v1/system/config/jwks" # Update with your Domain\nauthority: "http://localhost:8081/auth/realms/data-sec"\nclientId: "open-metadata"\ncallbackUrl: "http://localhost:8585/callback"\n',
    codes: ['indentation-lost'],
  },
  {
    source:
      'open-metadata/OpenMetadata deploy/deploy-on-kubernetes/enable-security/okta-sso/okta-config.md',
    text: 'global:\n  authorizer:\n    className: "org.openmetadata.catalog.security.DefaultAuthorizer"\n    containerRequestFilter: "org.openmetadata.catalog.security.JwtFilter"\n    initialAdmin: "<username>"\n    botPrincipal: "<Ingestion Client ID>"\n    principalDomain: "open-metadata.org"\n  authentication:\n    provider: "okta"\n    publicKey: "{ISSUER_URL}/v1/keys"\n    authority: "{ISSUER_URL}"\n    clientId: "{CLIENT_ID - SPA APP}"\n    callbackUrl: "http://localhost:8585/callback"\nauthenticationConfiguration:\n  provider: "okta"\n  publicKey: "{ISSUER_URL}/v1/keys"\n  authority: "{ISSUER_URL}"\n  clientId: "{CLIENT_ID - SPA APP}"\n  callbackUrl: "http://localhost:8585/callback"\n',
    codes: ['helm-global'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/pull/3836',
    text: 'authenticationConfiguration:\n  provider: "auth0"\n  publicKeyUrls:\n    - "https://dev-abc1de2f.us.auth0.com/.well-known/jwks.json"\n  authority: "https://dev-abc1de2f.us.auth0.com"\n  clientId: "AbCdEfGhIjKlMnOpQrStUvWxYz012345"\n  callbackUrl: "http://localhost:8585/callback"\n',
    codes: ['jwks-own-missing'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/4060',
    text: 'airflowConfiguration:\n  apiEndpoint: http://${AIRFLOW_HOST:-localhost}:${AIRFLOW_PORT:-8080}\n  username: ${AIRFLOW_USERNAME:-admin}\n  password: ${AIRFLOW_PASSWORD:-admin}\n  metadataApiEndpoint: http://${SERVER_HOST:-localhost}:${SERVER_PORT:-8585}/api\n  authProvider: "azure"\n  client_id: "Client ID"\n  client_credential: "Secret Key"\n  authority: "Authority"\n  scopes: \n  - "Scope1"\n  - "Scope2"\n',
    codes: ['airflow-block'],
    expert: 'This block is gone; ingestion signs in with the token of a bot.',
  },
  {
    source: 'stored id 3550162794',
    text: 'AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_PUBLIC_KEYS=[{public key url}, http://openmetadata:8585/api/v1/system/config/jwks] # Update with your Public Key URL\nAUTHENTICATION_AUTHORITY={issuer url} # Update with your Issuer URL\nAUTHENTICATION_CLIENT_ID={Client ID} # Update with your Client ID\nAUTHENTICATION_CALLBACK_URL=http://localhost:8585/callback\n',
    codes: ['value-placeholder'],
  },
  {
    source: 'stored id 4300569791',
    text: '      initialAdmins:\n        - "user1"\n        - "user2"\n      principalDomain: "open-metadata.org"\n    authentication:\n      provider: "google"\n      publicKeys:\n        - "https://www.googleapis.com/oauth2/v3/certs"\n        - "https://{your domain}/api/v1/system/config/jwks" # Update with your Domain\n      authority: "https://accounts.google.com"\n      clientId: "{client id}"\n      callbackUrl: "https://{your domain}/callback"\n',
    codes: ['value-placeholder', 'domain-default'],
    expert: 'Cut out of the middle: nothing is wrong with how it is indented.',
  },
  {
    source: 'stored id 55697252441',
    text: '            "AUTHENTICATION_PROVIDER": "${OM_AUTH_PROVIDER:-basic}",\n            "AUTHENTICATION_CLIENT_TYPE": "${OM_AUTH_CLIENT_TYPE:-public}",\n            "OIDC_CLIENT_SECRET": "${OPENMETADATA_OIDC_CLIENT_SECRET:-}",\n            "AUTHORIZER_ADMIN_PRINCIPALS": "${OM_ADMIN_PRINCIPALS:-[admin]}",\n',
    codes: [],
  },
  {
    source: 'stored id 2454888554',
    text: 'authenticationConfiguration:\n  provider: ${AUTHENTICATION_PROVIDER:-ldap}\n  publicKeyUrls: ${AUTHENTICATION_PUBLIC_KEYS:-[{your domain}/api/v1/system/config/jwks]} # Update with your Domain\n  authority: ${AUTHENTICATION_AUTHORITY:-https://accounts.google.com}\n  enableSelfSignup : ${AUTHENTICATION_ENABLE_SELF_SIGNUP:-false}\n  ldapConfiguration:\n    host: ${AUTHENTICATION_LDAP_HOST:-localhost}\n    port: ${AUTHENTICATION_LDAP_PORT:-10636}\n    dnAdminPrincipal: ${AUTHENTICATION_LOOKUP_ADMIN_DN:-"cn=admin,dc=example,dc=com"}\n    userBaseDN: ${AUTHENTICATION_USER_LOOKUP_BASEDN:-"ou=people,dc=example,dc=com"}\n    mailAttributeName: ${AUTHENTICATION_USER_MAIL_ATTR:-email}\n    maxPoolSize: ${AUTHENTICATION_LDAP_POOL_SIZE:-3}\n    sslEnabled: ${AUTHENTICATION_LDAP_SSL_ENABLED:-true}\n    truststoreConfigType: ${AUTHENTICATION_LDAP_TRUSTSTORE_TYPE:-TrustAll}\n',
    codes: ['value-placeholder', 'ldap-trust-all', 'ldap-self-signup-off'],
  },
  {
    source: 'stored id 60887826366',
    text: '  OAUTH2_PROXY_COOKIE_SECRET    = New-UrlSafeSecret\n  AUTHORIZER_ADMIN_PRINCIPALS   = "[$Username]"\n  AUTHORIZER_PRINCIPAL_DOMAIN   = \'example.com.vn\'\n}\n',
    codes: [],
    expert: 'PowerShell.',
  },
  {
    source: 'stored id 18670003183',
    text: '- name: AUTHENTICATION_PROVIDER\n  value: "{{ .Values.openmetadata.config.authentication.provider }}"\n- name: AUTHENTICATION_PUBLIC_KEYS\n  value: \'[{{ include "OpenMetadata.commaJoinedQuotedList" (dict "value" .Values.openmetadata.config.authentication.publicKeys) }}]\'\n- name: AUTHENTICATION_AUTHORITY\n  value: "{{ .Values.openmetadata.config.authentication.authority }}"\n- name: AUTHENTICATION_CLIENT_ID\n  value: "{{ .Values.openmetadata.config.authentication.clientId }}"\n',
    codes: ['filled-by-template'],
    expert:
      'A template of the chart: no values. Paste your values, or what helm get values prints.',
  },
  {
    source: 'stored id 66196538075',
    text: 'apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata:\n  name: openmetadata\nspec:\n  targetNamespace: openmetadata\n  createNamespace: true\n  chart: openmetadata\n  version: 1.5.12\n  valuesContent: |-\n    image:\n      pullPolicy: "IfNotPresent"\n    openmetadata:\n      config:\n        database:\n          host: db.example.com\n          port: 3306\n    extraEnvs:\n      - name: TZ\n        value: "Asia/Shanghai"\n',
    codes: ['nothing-read'],
    expert: 'A HelmChart of k3s; no sign-in settings in it.',
  },
];
