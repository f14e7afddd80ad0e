import type { realConfigurations } from './configurations.ts';

type Paste = (typeof realConfigurations)[number] & {
  /** What must not be said of it. */
  not?: readonly string[];
  /** What somebody who knows would say, where the codes alone do not tell it. */
  expert?: string;
};

/**
 * Configurations that are in none of the three earlier sets, with what must and what must not be said written
 * down before the doctor saw any of them. Their form is that of the source, keys and mistakes included; values,
 * hosts and IDs are nobody’s. `stored id` is a file of a public index.
 */
export const fourthConfigurations: readonly Paste[] = [
  {
    source: 'stored id 54749387226',
    text: '              authentication:\n                provider: "custom-oidc"\n                publicKeys:\n                  - "$(ISSUER_URL)/protocol/openid-connect/certs"\n                authority: "$(ISSUER_URL)"\n                clientId: "openmetadata"\n                callbackUrl: "http://$(NODE_IP):30585/callback"\n              authorizer:\n                className: "org.openmetadata.service.security.DefaultAuthorizer"\n                containerRequestFilter: "org.openmetadata.service.security.JwtFilter"\n                initialAdmins:\n                  - "demo-admin"\n                principalDomain: "demo.example"\n',
    codes: ['jwks-own-missing'],
    not: ['url-shape', 'authority-form', 'server-url-form', 'yaml-first-line'],
    expert: 'Kubernetes puts $(…) in; what counts is that the server’s own key list is missing.',
  },
  {
    source: 'stored id 71612449355',
    text: '# Authorizer\nAUTHORIZER_CLASS_NAME=org.openmetadata.service.security.DefaultAuthorizer\nAUTHORIZER_REQUEST_FILTER=org.openmetadata.service.security.JwtFilter\nAUTHORIZER_ADMIN_PRINCIPALS=[ivanov-ii,petrov-pp]     # preferred_username в нижнем регистре\nAUTHORIZER_PRINCIPAL_DOMAIN=bank.example\nAUTHORIZER_ENFORCE_PRINCIPAL_DOMAIN=true\n\n# Authentication, public-режим\nAUTHENTICATION_PROVIDER=custom-oidc\nCUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME=Keycloak\nAUTHENTICATION_CLIENT_TYPE=public\nAUTHENTICATION_RESPONSE_TYPE=code\nAUTHENTICATION_AUTHORITY=https://kc.example.com/realms/datalake\nAUTHENTICATION_CLIENT_ID=openmetadata\nAUTHENTICATION_CALLBACK_URL=https://om.example.com/callback\nAUTHENTICATION_PUBLIC_KEYS=[http://localhost:8585/api/v1/system/config/jwks,https://kc.example.com/realms/datalake/protocol/openid-connect/certs]\nAUTHENTICATION_JWT_PRINCIPAL_CLAIMS=[email,preferred_username,sub]\nAUTHENTICATION_JWT_PRINCIPAL_CLAIMS_MAPPING=[username:preferred_username,email:email]\nAUTHENTICATION_ENABLE_SELF_SIGNUP=true\n',
    codes: [],
    not: [
      'jwks-localhost',
      'value-not-list',
      'domain-default',
      'env-behind-quote',
      'mapping-own-claim',
    ],
  },
  {
    source: 'stored id 3047670522',
    text: 'AUTHORIZER_ADMIN_PRINCIPALS=[admin-user]  # Your `name` from name@domain.com\nAUTHORIZER_INGESTION_PRINCIPALS=[ingestion-bot,service-account-open-metadata]\nAUTHORIZER_PRINCIPAL_DOMAIN=open-metadata.org # Update with your domain\n\nAUTHENTICATION_PROVIDER=custom-oidc\nCUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME=KeyCloak\nAUTHENTICATION_PUBLIC_KEYS=[http://localhost:8081/auth/realms/data-sec/protocol/openid-connect/certs]\nAUTHENTICATION_AUTHORITY=http://localhost:8081/auth/realms/data-sec\nAUTHENTICATION_CLIENT_ID=open-metadata # Update with your Client ID\nAUTHENTICATION_CALLBACK_URL=http://localhost:8585/callback\n\n# Airflow Configuration\nAIRFLOW_AUTH_PROVIDER=custom-oidc\nOM_AUTH_AIRFLOW_CUSTOM_OIDC_CLIENT_ID=open-metadata # Update with your Client ID\nOM_AUTH_AIRFLOW_CUSTOM_OIDC_SECRET_KEY={Secret Key} # Update with your Secret Key\nOM_AUTH_AIRFLOW_CUSTOM_OIDC_TOKEN_ENDPOINT_URL="http://localhost:8081/realms/data-sec/protocol/openid-connect/token"\n',
    codes: ['setting-retired', 'jwks-own-missing', 'jwks-localhost', 'domain-default'],
  },
  {
    source: 'stored id 2451976998',
    text: '  publicKeyUrls: ${AUTHENTICATION_PUBLIC_KEYS:-[{your SSO public keys URL}, {your domain}/api/v1/system/config/jwks]}\n',
    codes: ['value-placeholder'],
    not: ['yaml-first-line', 'unknown-format'],
  },
  {
    source: 'stored id 2454888554',
    text: 'authenticationConfiguration:\n  provider: ${AUTHENTICATION_PROVIDER:-ldap}\n  publicKeyUrls: ${AUTHENTICATION_PUBLIC_KEYS:-[{your domain}/api/v1/system/config/jwks]} # Update with your Domain\n  authority: ${AUTHENTICATION_AUTHORITY:-https://accounts.google.com}\n  enableSelfSignup : ${AUTHENTICATION_ENABLE_SELF_SIGNUP:-false}\n  ldapConfiguration:\n    host: ${AUTHENTICATION_LDAP_HOST:-localhost}\n    port: ${AUTHENTICATION_LDAP_PORT:-10636}\n    dnAdminPrincipal: ${AUTHENTICATION_LOOKUP_ADMIN_DN:-"cn=admin,dc=example,dc=com"}\n    dnAdminPassword: ${AUTHENTICATION_LOOKUP_ADMIN_PWD:-"secret"}\n    userBaseDN: ${AUTHENTICATION_USER_LOOKUP_BASEDN:-"ou=people,dc=example,dc=com"}\n    mailAttributeName: ${AUTHENTICATION_USER_MAIL_ATTR:-email}\n    maxPoolSize: ${AUTHENTICATION_LDAP_POOL_SIZE:-3}\n    sslEnabled: ${AUTHENTICATION_LDAP_SSL_ENABLED:-true}\n',
    codes: ['ldap-host-localhost', 'ldap-self-signup-off'],
    not: ['other-provider', 'authority-not-google', 'variable-in-file', 'ldap-port-tls'],
  },
  {
    source: 'https://docs.getcollate.io/deployment/security/azure/bare-metal',
    text: '# Implicit Flow\nauthorizerConfiguration:\n  className: "org.openmetadata.service.security.DefaultAuthorizer"\n  containerRequestFilter: "org.openmetadata.service.security.JwtFilter"\n  adminPrincipals:                          # Your `name` from [email protected]\n    - "admin"\n    - "user1"\n  principalDomain: "open-metadata.org"      # Update with your Domain\nauthenticationConfiguration:\n  provider: "azure"\n  publicKeyUrls:                            # Update with your azure Domain and  OMD server URL.\n    - "https://login.microsoftonline.com/common/discovery/keys""\n    - "{OMD URL}/api/v1/system/config/jwks"\n  authority: "https://login.microsoftonline.com/{Tenant ID}"\n  clientId: "{Client ID}"\n  callbackUrl: "http://localhost:8585/callback"\n  clientType: "public"\n',
    codes: ['yaml-doubled-quote', 'value-placeholder', 'domain-default'],
  },
  {
    source: 'openmetadata-docs SAML for Kubernetes, of 1.5 to 1.9',
    text: 'openmetadata:\n  config:\n    idp:\n      entityId: ${SAML_IDP_ENTITY_ID:-"https://mocksaml.com/api/saml/sso"}\n      ssoLoginUrl: ${SAML_IDP_SSO_LOGIN_URL:-"https://saml.example.com/entityid"}\n      idpX509Certificate: ${SAML_IDP_CERTIFICATE:-""}\n      authorityUrl: ${SAML_AUTHORITY_URL:-"http://localhost:8585/api/v1/saml/login"}\n      nameId: ${SAML_IDP_NAME_ID:-"urn:oasis:names:tc:SAML:2.0:nameid-format:emailAddress"}\n    sp:\n      entityId: ${SAML_SP_ENTITY_ID:-"http://localhost:8585/api/v1/saml/metadata"}\n      acs: ${SAML_SP_ACS:-"http://localhost:8585/api/v1/saml/acs"}\n      spX509Certificate: ${SAML_SP_CERTIFICATE:-""}\n      callback: ${SAML_SP_CALLBACK:-"http://localhost:8585/saml/callback"}\n',
    codes: ['helm-placeholder', 'helm-misplaced'],
    expert: 'idp and sp belong below authentication.saml, and Helm fills in no ${…}.',
  },
  {
    source: 'openmetadata-docs/content/v1.9.x/deployment/security/saml/bare-metal.md',
    text: '    idp:\n      entityId: ${SAML_IDP_ENTITY_ID:-"https://mocksaml.com/api/saml/sso"}\n      ssoLoginUrl: ${SAML_IDP_SSO_LOGIN_URL:-"https://saml.example.com/entityid"}\n      idpX509Certificate: ${SAML_IDP_CERTIFICATE:-""}\n      authorityUrl: ${SAML_AUTHORITY_URL:-"http://localhost:8585/api/v1/saml/login"}\n      nameId: ${SAML_IDP_NAME_ID:-"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"}\n',
    codes: ['saml-idp-example'],
    not: ['yaml-first-line', 'unknown-key'],
  },
  {
    source: 'set blocks of stored id 53359594011, with settings of sign-in in them',
    text: 'resource "helm_release" "openmetadata" {\n  name       = "openmetadata"\n  repository = "https://helm.open-metadata.org"\n  chart      = "openmetadata"\n  version    = var.openmetadata_chart_version\n  namespace  = local.namespace_name\n\n  set {\n    name  = "openmetadata.config.database.host"\n    value = var.database_host\n  }\n  set {\n    name  = "openmetadata.config.authentication.provider"\n    value = "google"\n  }\n  set {\n    name  = "openmetadata.config.authentication.publicKeys[0]"\n    value = "https://www.googleapis.com/oauth2/v3/certs"\n  }\n  set {\n    name  = "openmetadata.config.authentication.authority"\n    value = "https://accounts.google.com/"\n  }\n  set {\n    name  = "openmetadata.config.authentication.callbackUrl"\n    value = "https://om.example.com/callback"\n  }\n}\n',
    codes: ['jwks-own-missing', 'authority-not-google'],
  },
  {
    source: 'stored id 60244995703',
    text: 'helm upgrade --install "$OM_RELEASE_SERVER" \\\n  open-metadata/openmetadata \\\n  --version "$OM_CHART_VERSION" \\\n  --namespace "$OM_NAMESPACE" \\\n  --values "$PROJECT_DIR/local-k8s-values.yaml" \\\n  --set openmetadata.config.authentication.clientId="$KEYCLOAK_CLIENT_ID"\n',
    codes: [],
    not: ['unknown-format', 'client-id-spelling', 'value-stray-quote', 'value-placeholder'],
  },
  {
    source: 'stored id 7096873032',
    text: 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: oidc-secrets\n  namespace: openmetadata\ntype: Opaque\nstringData:\n  openmetadata-oidc-client-id: openmetadata-ID\n  openmetadata-oidc-client-secret: not-a-secret\n',
    codes: ['nothing-read'],
    not: ['unknown-key', 'misspelt-key'],
  },
  {
    source: 'stored id 53486524670',
    text: 'kubectl create secret generic oidc-secrets -n openmetadata \\\n  --from-literal=openmetadata-oidc-client-id=openmetadata \\\n  --from-literal=openmetadata-oidc-client-secret=not-a-secret-0123456789 \\\n  --dry-run=client -o yaml | kubectl apply -f -\n',
    codes: ['secret-script'],
    not: ['unknown-key'],
  },
  {
    source: 'stored id 1565929886',
    text: '      authority: "{Keycloak-server-URL}/realms/{your-realm-name}/protocol/openid-connect/auth"\n      clientId: "{Client ID}"                                        # Update your Client ID\n      callbackUrl: "http://localhost:8585/callback"\n      oidcConfiguration:\n        enabled: true\n        oidcType: "Keycloak"\n        clientId:\n          secretRef: oidc-secrets\n          secretKey: openmetadata-oidc-client-id\n        clientSecret:\n          secretRef: oidc-secrets\n          secretKey: openmetadata-oidc-client-secret\n        discoveryUri:"{Keycloak-server-URL}/realms/{your-realm-name}/.well-known/openid-configuration"  # Keycloak\'s discovery URI\n        callbackUrl: http://localhost:8585/callback\n        serverUrl: http://localhost:8585\n',
    codes: ['yaml-missing-space', 'value-placeholder', 'callback-localhost'],
  },
  {
    source: 'stored id 2555113353',
    text: '      authority: "https://login.microsoftonline.com/{Tenant ID}"    # Update your Tenant ID\n      clientId: "{Client ID}"                                       # Update your Client ID\n      callbackUrl: "http://localhost:8585/callback"\n      oidcConfiguration:\n        oidcType: "azure"\n        oidcConfiguration.enabled: true\n        clientId:\n          secretRef: oidc-secrets\n          secretKey: openmetadata-oidc-client-id\n        clientSecret:\n          secretRef: oidc-secrets\n          secretKey: openmetadata-oidc-client-secret\n        discoveryUri: "https://login.microsoftonline.com/.well-known/openid-configuration"\n        callbackUrl: http://localhost:8585/callback\n        serverUrl: http://localhost:8585\n',
    codes: ['flat-key', 'value-placeholder', 'discovery-no-tenant', 'callback-localhost'],
  },
  {
    source: 'stored id 2664523035',
    text: '      publicKeys:\n        - "{your domain}/api/v1/system/config/jwks"\n        - "{Auth0 Domain Name}/.well-known/jwks.json\n      authority: "{Your Auth0 Domain}"  # The base URL of the authentication provider.\n      clientId: "{Client ID}"  # Update your Client ID\n      callbackUrl: "http://localhost:8585/callback"\n      oidcConfiguration:\n        oidcType: "Auth0"\n',
    codes: ['yaml-open-quote', 'value-placeholder'],
  },
  {
    source: 'stored id 53623973542',
    text: '**3. Cấu hình Authentication Provider:**\n```yaml\nAUTHENTICATION_PROVIDER: basic             # Sử dụng basic auth (user/password)\nAUTHENTICATION_ENABLE_SELF_SIGNUP: true    # Cho phép đăng ký tài khoản\nAUTHENTICATION_CLIENT_TYPE: public\n\n# OIDC Configuration (Google, Azure, etc.) - Optional\nAUTHENTICATION_AUTHORITY: https://accounts.google.com\nOIDC_SCOPE: openid email profile\nOIDC_RESPONSE_TYPE: code\nOIDC_CALLBACK: http://localhost:8585/callback\n```\n',
    codes: [],
    not: [
      'secret-missing',
      'client-id-missing',
      'callback-localhost',
      'other-provider',
      'yaml-syntax',
      'env-stray-line',
    ],
  },
  {
    source: 'stored id 62684483794',
    text: '{"provider":"basic","responseType":"id_token","providerName":"","publicKeyUrls":["http://localhost:8585/api/v1/system/config/jwks"],"tokenValidationAlgorithm":"RS256","authority":"https://accounts.google.com","clientId":"","callbackUrl":"","jwtPrincipalClaims":["email","preferred_username","sub"],"jwtPrincipalClaimsMapping":[],"enableSelfSignup":true,"enableAutoRedirect":false,"clientType":"public"}\n',
    codes: [],
    not: ['client-id-missing', 'callback-missing', 'other-provider', 'value-not-list'],
  },
  {
    source: 'the environment of the same container',
    text: 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\nHOSTNAME=openmetadata-5d4f9c7b8-x2x7k\nKUBERNETES_SERVICE_HOST=10.43.0.1\nOPENMETADATA_PORT_8585_TCP=tcp://10.43.7.9:8585\nAUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_PUBLIC_KEYS=["https://kc.example.com/realms/lite/protocol/openid-connect/certs"]\nAUTHENTICATION_AUTHORITY=https://kc.example.com/realms/lite\nAUTHENTICATION_CLIENT_ID=openmetadata\nAUTHENTICATION_CALLBACK_URL=https://om.example.com/callback\nAUTHENTICATION_CLIENT_TYPE=public\nHOME=/opt/openmetadata\n',
    codes: ['jwks-own-missing'],
    not: ['unknown-variable', 'misspelt-variable', 'env-stray-line'],
  },
  {
    source:
      'the Secret that the chart makes of its values, as `kubectl get secret -o yaml` prints it',
    text: 'apiVersion: v1\ndata:\n  AUTHENTICATION_AUTHORITY: Imh0dHBzOi8va2MuZXhhbXBsZS5jb20vcmVhbG1zL2RhdGEi\n  AUTHENTICATION_CALLBACK_URL: Imh0dHBzOi8vb20uZXhhbXBsZS5jb20vY2FsbGJhY2si\n  AUTHENTICATION_CLIENT_ID: Im9wZW5tZXRhZGF0YSI=\n  AUTHENTICATION_CLIENT_TYPE: InB1YmxpYyI=\n  AUTHENTICATION_PROVIDER: ImN1c3RvbS1vaWRjIg==\n  AUTHENTICATION_PUBLIC_KEYS: WyJodHRwczovL2tjLmV4YW1wbGUuY29tL3JlYWxtcy9kYXRhL3Byb3RvY29sL29wZW5pZC1jb25uZWN0L2NlcnRzIl0=\nkind: Secret\nmetadata:\n  annotations:\n    meta.helm.sh/release-name: openmetadata\n  name: openmetadata-authentication-secret\n  namespace: openmetadata\ntype: Opaque\n',
    codes: ['jwks-own-missing'],
    not: ['nothing-read', 'url-shape', 'value-not-list', 'value-not-allowed'],
    expert: 'The values are in base64; read, they lack the server’s own key list.',
  },
  {
    source: 'the env file of the Google page, saved on Windows',
    text: '\ufeffAUTHENTICATION_PROVIDER=google\r\nAUTHENTICATION_PUBLIC_KEYS=[https://www.googleapis.com/oauth2/v3/certs,https://om.example.com/api/v1/system/config/jwks]\r\nAUTHENTICATION_AUTHORITY=https://accounts.google.com\r\nAUTHENTICATION_CLIENT_ID=123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com\r\nAUTHENTICATION_CALLBACK_URL=http://om.example.com/callback\r\n',
    codes: ['redirect-uri-http'],
    not: [
      'hidden-character',
      'misspelt-variable',
      'unknown-variable',
      'provider-missing',
      'value-not-allowed',
      'value-stray-space',
    ],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/24334 (how the form saves)',
    text: '[\n  {"op": "replace", "path": "/authenticationConfiguration/provider", "value": "ldap"},\n  {"op": "add", "path": "/authenticationConfiguration/ldapConfiguration/host", "value": "ldaps://ad.corp.example"},\n  {"op": "add", "path": "/authenticationConfiguration/ldapConfiguration/port", "value": 389},\n  {"op": "add", "path": "/authenticationConfiguration/ldapConfiguration/sslEnabled", "value": true}\n]\n',
    codes: ['ldap-host-scheme', 'ldap-port-tls'],
    expert: 'A JSON Patch, as the network tab shows it.',
  },
  {
    source: 'stored id 57982703644',
    text: 'authenticationConfiguration:\n  provider: "oidc"  # Required: oidc, saml, ldap, basic\n  publicKeyUrls: ["https://sso.example.com/keys"]  # Required for SSO providers\n\n  # New simplified fields\n  emailClaim: "email"      # Optional, defaults per provider\n  displayNameClaim: "name" # Optional, defaults per provider\n',
    codes: ['value-not-allowed'],
    not: ['yaml-syntax'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/1578',
    text: 'authorizerConfiguration:\n  className: "org.openmetadata.catalog.security.DefaultCatalogAuthorizer"\n  # JWT Filter\n  containerRequestFilter: "org.openmetadata.catalog.security.JwtFilter"\n  adminPrincipals:\n    - "jo"\n  botPrincipals:\n    - "ingestion-bot"\n  principalDomain: "acme.example"\n',
    codes: ['class-name', 'setting-retired'],
  },
  {
    source: 'https://github.com/opendatahub-io-contrib/data-mesh-pattern/issues/48',
    text: 'AUTHORIZER_ADMIN_PRINCIPALS="[user1,user2,user3,user4]" \\\nAUTHORIZER_PRINCIPAL_DOMAIN="labs.example" \\\n',
    codes: [],
    not: [
      'env-stray-line',
      'env-behind-quote',
      'value-not-list',
      'value-stray-quote',
      'domain-shape',
      'env-open-quote',
    ],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/pull/27360',
    text: '       OIDC_CLIENT_AUTH_METHOD: ${OIDC_CLIENT_AUTH_METHOD:-"client_secret_post"}\n       OIDC_TENANT: ${OIDC_TENANT:-""}\n       OIDC_MAX_CLOCK_SKEW: ${OIDC_MAX_CLOCK_SKEW:-""}\n-      OIDC_CUSTOM_PARAMS: ${OIDC_CUSTOM_PARAMS:-{}}\n+      OIDC_CUSTOM_PARAMS: "{}"\n       OIDC_MAX_AGE: ${OIDC_MAX_AGE:-"0"}\n',
    codes: [],
    not: [
      'duplicate-key',
      'yaml-syntax',
      'yaml-indentation',
      'unknown-format',
      'misspelt-variable',
    ],
  },
  {
    source: 'parameters of Argo CD, with the paths of stored id 53138303938',
    text: 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: openmetadata\nspec:\n  source:\n    repoURL: https://helm.open-metadata.org\n    chart: openmetadata\n    targetRevision: 1.12.11\n    helm:\n      parameters:\n        - name: openmetadata.config.authentication.provider\n          value: okta\n        - name: openmetadata.config.authentication.authority\n          value: https://acme-admin.okta.com\n        - name: openmetadata.config.authentication.clientId\n          value: 0oa1b2c3d4e5f6g7h8i9\n',
    codes: ['authority-admin'],
  },
  {
    source: 'a HelmRelease of Flux, with the values of the Okta page (stored id 2481649138)',
    text: 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: openmetadata\nspec:\n  chart:\n    spec:\n      chart: openmetadata\n      version: 1.12.11\n  values:\n    openmetadata:\n      config:\n        authentication:\n          provider: okta\n          clientType: confidential\n          publicKeys:\n            - https://om.example.com/api/v1/system/config/jwks\n            - https://acme.okta.com/oauth2/v1/keys\n          authority: https://acme.okta.com\n          clientId: 0oa1b2c3d4e5f6g7h8i9\n          callbackUrl: https://om.example.com/callback\n          oidcConfiguration:\n            oidcType: "okta"\n            clientId:\n              secretRef: oidc-secrets\n              secretKey: openmetadata-oidc-client-id\n            clientSecret:\n              secretRef: oidc-secrets\n              secretKey: openmetadata-oidc-client-secret\n            discoveryUri: https://acme.okta.com/.well-known/openid-configuration\n            callbackUrl: https://om.example.com/callback\n            serverUrl: https://om.example.com\n',
    codes: ['helm-oidc-not-enabled'],
    not: ['client-id-unusual'],
  },
  {
    source: 'stored id 55043531446',
    text: '    "OIDC_TYPE": "keycloak",\n    "AUTHENTICATION_PROVIDER": "custom-oidc",\n    "AUTHENTICATION_CLIENT_TYPE": "confidential",\n    # Keycloak discovery endpoint is <realm_url>/.well-known/openid-configuration.\n    "OIDC_DISCOVERY_URI": \'{{ get .Secrets "url" }}/.well-known/openid-configuration\',  # noqa: E501\n',
    codes: [],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'value-placeholder'],
  },
  {
    source: 'SAML metadata, as AD FS serves it',
    text: '<?xml version="1.0" encoding="UTF-8"?>\n<EntityDescriptor ID="_1" entityID="http://adfs.corp.example/adfs/services/trust" xmlns="urn:oasis:names:tc:SAML:2.0:metadata">\n  <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">\n    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://adfs.corp.example/adfs/ls/"/>\n  </IDPSSODescriptor>\n</EntityDescriptor>\n',
    codes: ['unknown-format'],
    not: ['yaml-syntax'],
    expert: 'No configuration of OpenMetadata: the form of SAML takes it.',
  },
];
