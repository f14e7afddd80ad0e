import type { fifthConfigurations } from './fifth-configurations.ts';

/**
 * Configurations that are in none of the five earlier sets, with what must and what must not be said written
 * down before the doctor saw any of them. `stored id` is a file of a public index, whose keys and mistakes stay;
 * where a format is named, its form is real and the settings in it are those that the source names. Values, hosts
 * and IDs are nobody’s.
 */
export const sixthConfigurations: typeof fifthConfigurations = [
  {
    source: 'stored id 34397954841',
    text: 'AUTHENTICATION_PROVIDER=ldap\nAUTHENTICATION_LDAP_HOST=192.168.0.11\nAUTHENTICATION_LDAP_PORT=389\n#AUTHENTICATION_LDAP_PORT=636 #ssl\nAUTHENTICATION_LOOKUP_ADMIN_DN="CN=Administrator, CN=Users, DC=mydomain, DC=local"\nAUTHENTICATION_LOOKUP_ADMIN_PWD="not-a-password"\nAUTHENTICATION_USER_LOOKUP_BASEDN="OU=MY_OU, DC=mydomain, DC=local"\n#OpenMetadata default is email. but Active Directory uses mail\nAUTHENTICATION_USER_MAIL_ATTR=userPrincipal Name\nAUTHENTICATION_LDAP_POOL_SIZE=3\nAUTHENTICATION_LDAP_SSL_ENABLED=false\nAUTHENTICATION_LDAP_TRUSTSTORE_TYPE=TrustAll\nAUTHENTICATION_LDAP_EXAMINE_VALIDITY_DATES=true\n',
    codes: ['ldap-plain', 'ldap-attribute-form'],
    not: ['ldap-not-dn', 'duplicate-variable', 'env-behind-quote', 'env-stray-line'],
    expert: 'No attribute has a blank in its name: it is userPrincipalName.',
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/218',
    text: 'openmetadata:\n  enabled: true\n  nameOverride: openmetadata\n  fullnameOverride: "openmetadata"\n  openmetadata:\n    config:\n      authorizer:       \n        initialAdmins:\n          - "admin:test12345"\n      database:\n        enabled: true\n        host: postgres.example.internal\n',
    codes: ['basic-admin-password'],
    not: ['helm-root-unknown', 'helm-root-misplaced', 'yaml-syntax', 'unknown-key'],
    expert: 'A chart around the chart: its values stand one level deeper.',
  },
  {
    source: 'a copy of the Keycloak page of 1.6 without its margin, in a public Gitea',
    text: 'authenticationConfiguration:\nprovider: "custom-oidc"\nproviderName: "KeyCloak"\npublicKeyUrls:\n- "http://localhost:8081/auth/realms/data-sec/protocol/openid-connect/certs"\n- "{your domain}/api/v1/system/config/jwks" # Update with your Domain and Make sure this "/api/v1/system/config/jwks" is always configured to enable JWT tokens\nauthority: "http://localhost:8081/auth/realms/data-sec"\nclientId: "open-metadata"\ncallbackUrl: "http://localhost:8585/callback"\n',
    codes: ['indentation-lost', 'callback-localhost', 'value-placeholder'],
    not: ['unknown-format', 'nothing-read'],
  },
  {
    source: 'openmetadata-docs/content/v1.9.x/deployment/security/saml/bare-metal.md',
    text: '    idp:\n      entityId: ${SAML_IDP_ENTITY_ID:-"https://mocksaml.com/api/saml/sso"}\n      ssoLoginUrl: ${SAML_IDP_SSO_LOGIN_URL:-"https://saml.example.com/entityid"}\n      idpX509Certificate: ${SAML_IDP_CERTIFICATE:-""}\n      authorityUrl: ${SAML_AUTHORITY_URL:-"http://localhost:8585/api/v1/saml/login"}\n      nameId: ${SAML_IDP_NAME_ID:-"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"}\n',
    codes: ['saml-idp-example'],
    not: ['nothing-read', 'unknown-format', 'yaml-syntax', 'unknown-key'],
  },
  {
    source: 'https://docs.open-metadata.org/v2.0.x/deployment/security/saml/docker.md',
    text: '# OpenMetadata Server IDP Configuration\nSAML_IDP_ENTITY_ID=https://mocksaml.com/api/saml/sso\nSAML_IDP_SSO_LOGIN_URL=https://saml.example.com/entityid\nSAML_IDP_CERTIFICATE=/path/to/the/certificate\nSAML_AUTHORITY_URL=http://localhost:8585/api/v1/saml/login\nSAML_IDP_NAME_ID=urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress\n\n# OpenMetadata Server SP Configuration\nSAML_SP_ENTITY_ID=http://localhost:8585/api/v1/saml/acs\nSAML_SP_ACS=http://localhost:8585/api/v1/saml/acs\nSAML_SP_CERTIFICATE=/path/to/the/certificate\nSAML_SP_CALLBACK=http://localhost:8585/saml/callback\n',
    codes: ['saml-idp-example', 'saml-certificate', 'saml-entity-id'],
    not: ['nothing-read', 'env-stray-line'],
  },
  {
    source: 'https://docs.open-metadata.org/v1.12.x/deployment/security/saml/kubernetes.md',
    text: 'openmetadata:\n  config:\n    idp:\n      entityId: ${SAML_IDP_ENTITY_ID:-"https://mocksaml.com/api/saml/sso"}\n      ssoLoginUrl: ${SAML_IDP_SSO_LOGIN_URL:-"https://saml.example.com/entityid"}\n      idpX509Certificate: ${SAML_IDP_CERTIFICATE:-""}\n      authorityUrl: ${SAML_AUTHORITY_URL:-"http://localhost:8585/api/v1/saml/login"}\n      nameId: ${SAML_IDP_NAME_ID:-"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"}\n\n    sp:\n      entityId: ${SAML_SP_ENTITY_ID:-"http://localhost:8585/api/v1/saml/acs"}\n      acs: ${SAML_SP_ACS:-"http://localhost:8585/api/v1/saml/acs"}\n      spX509Certificate: ${SAML_SP_CERTIFICATE:-""}\n      callback: ${SAML_SP_CALLBACK:-"http://localhost:8585/saml/callback"}\n\n    security:\n      strictMode: ${SAML_STRICT_MODE:-false}\n      tokenValidity: ${SAML_SP_TOKEN_VALIDITY:-"3600"}\n',
    codes: ['helm-misplaced'],
    not: ['yaml-syntax', 'unknown-format'],
    expert: 'The three blocks belong under openmetadata.config.authentication.saml.',
  },
  {
    source: 'stored id 55309253729',
    text: 'openmetadata:\n  config:\n    # OIDC via Keycloak — confidential client met server-side token-exchange.\n    authentication:\n      clientType: confidential\n      provider: custom-oidc\n      providerName: Keycloak\n      publicKeys:\n        - http://openmetadata.meta.svc.cluster.local:8585/api/v1/system/config/jwks\n        - https://kc.example.com:8443/realms/data/protocol/openid-connect/certs\n      authority: https://kc.example.com:8443/realms/data\n      clientId: openmetadata\n      callbackUrl: https://om.example.com:8443/callback\n      enableSelfSignup: false\n\n      # Pac4j-config voor confidential client (OM 1.3+).\n      oidcConfiguration:\n        enabled: true\n        type: Keycloak\n        id: openmetadata\n        secret:\n          secretRef: openmetadata-oidc-client\n          secretKey: clientSecret\n        callbackUrl: https://om.example.com:8443/callback\n        serverUrl: https://om.example.com:8443\n        discoveryUri: https://kc.example.com:8443/realms/data/.well-known/openid-configuration\n        scope: "openid email profile"\n        useNonce: "true"\n        preferredJwsAlgorithm: RS256\n        responseType: code\n        disablePkce: false\n        maxClockSkew: "0"\n        tokenValidity: "3600"\n        prompt: ""\n        sessionExpiry: "604800"\n\n    authorizer:\n      className: org.openmetadata.service.security.DefaultAuthorizer\n      containerRequestFilter: org.openmetadata.service.security.JwtFilter\n      initialAdmins:\n        - data.steward\n        - platform.admin\n      principalDomain: example.com\n      enforcePrincipalDomain: false\n      enableSecureSocketConnection: false\n\nextraEnvs:\n  - name: JAVA_OPTS_APPEND\n    value: "-Djavax.net.ssl.trustStore=/shared-truststore/cacerts"\n',
    codes: ['misspelt-key', 'helm-wrong-type'],
    not: ['yaml-syntax', 'helm-root-unknown', 'jwks-own-missing'],
    expert:
      'type, id and secret are the keys of the server; in the chart they are oidcType, clientId and clientSecret.',
  },
  {
    source: 'stored id 62803608844',
    text: 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: openmetadata\n  namespace: argocd\nspec:\n  project: default\n  source:\n    repoURL: https://helm.open-metadata.org/\n    chart: openmetadata\n    targetRevision: 1.13.3\n    helm:\n      valuesObject:\n        image:\n          pullPolicy: IfNotPresent\n        openmetadata:\n          config:\n            authentication:\n              enabled: true\n              clientType: confidential\n              provider: "custom-oidc"\n              publicKeys:\n                - "http://openmetadata:8585/api/v1/system/config/jwks"\n                - "http://keycloak.example.test/auth/realms/platform/protocol/openid-connect/certs"\n              authority: "http://keycloak.example.test:32460/auth/realms/platform"\n              clientId: "openmetadata"\n              callbackUrl: "http://openmetadata.example.test:32460/callback"\n              jwtPrincipalClaims:\n                - "email"\n                - "preferred_username"\n                - "sub"\n              oidcConfiguration:\n                enabled: true\n                oidcType: "Keycloak"\n                clientId:\n                  secretRef: openmetadata-oidc-secret\n                  secretKey: clientId\n                clientSecret:\n                  secretRef: openmetadata-oidc-secret\n                  secretKey: clientSecret\n                scope: "openid email profile"\n                discoveryUri: "http://keycloak.example.test/auth/realms/platform/.well-known/openid-configuration"\n                callbackUrl: "http://openmetadata.example.test:32460/callback"\n                serverUrl: "http://openmetadata.example.test:32460"\n',
    codes: ['realm-host-differs'],
    not: ['unknown-format', 'helm-root-unknown', 'jwks-own-missing', 'unknown-key'],
  },
  {
    source: 'the Auth0 page for Kubernetes of 0.10, in a public index',
    text: 'global:\n  authorizer:\n    className: "org.openmetadata.catalog.security.DefaultAuthorizer"\n    containerRequestFilter: "org.openmetadata.catalog.security.JwtFilter"\n    initialAdmin: "jo"\n    botPrincipal: "ingestion-bot"\n  provider: "auth0"\n  publicKeyUrls:\n    provider: "auth0"\n    - "https://acme.us.auth0.com/.well-known/jwks.json"\n  authority: "https://acme.us.auth0.com/"\n  clientId: "{Client ID}"\n  callbackUrl: "http://localhost:8585/callback"\n',
    codes: ['yaml-indentation'],
    expert: 'Under publicKeyUrls a key stands beside an item of a list.',
  },
  {
    source: 'stored id 1282091549',
    text: 'authorizerConfiguration:\n  className: "org.openmetadata.catalog.security.DefaultAuthorizer"\n  # JWT Filter\n  containerRequestFilter: "org.openmetadata.catalog.security.JwtFilter"\n  adminPrincipals:\n    - "jo"\n  botPrincipals:\n    - "ingestion-bot"\n  prinicipalDomain: "open-metadata.org"\nauthenticationConfiguration:\n  provider: "okta"\n  publicKeyUrls:\n    - "https://{okta_domain}/oauth2/default/v1/keys"\n  authority: "{okta_domain}"\n  clientId: "{Client Secret}"\n  callbackUrl: "http://localhost:8585/callback"\n',
    codes: ['misspelt-key', 'class-name', 'value-placeholder', 'callback-localhost'],
  },
  {
    source: 'deploy/deploy-on-kubernetes/enable-security/okta-sso/okta-config.md of OpenMetadata',
    text: 'global:\n  authorizer:\n    className: "org.openmetadata.catalog.security.DefaultAuthorizer"\n    containerRequestFilter: "org.openmetadata.catalog.security.JwtFilter"\n    initialAdmin: "<username>"\n    botPrincipal: "<Ingestion Client ID>"\n    principalDomain: "open-metadata.org"\n  authentication:\n    provider: "okta"\n    publicKey: "{ISSUER_URL}/v1/keys"\n    authority: "{ISSUER_URL}"\n    clientId: "{CLIENT_ID - SPA APP}"\n    callbackUrl: "http://localhost:8585/callback"\nauthenticationConfiguration:\n  provider: "okta"\n  publicKey: "{ISSUER_URL}/v1/keys"\n  authority: "{ISSUER_URL}"\n  clientId: "{CLIENT_ID - SPA APP}"\n  callbackUrl: "http://localhost:8585/callback"\n',
    codes: ['helm-global'],
    not: ['yaml-syntax', 'unknown-format'],
  },
  {
    source: 'stored id 2777382995',
    text: '    AUTHORIZER_CLASS_NAME=org.openmetadata.catalog.security.DefaultAuthorizer\n    AUTHORIZER_REQUEST_FILTER=org.openmetadata.catalog.security.JwtFilter\n    AUTHORIZER_ADMIN_PRINCIPALS=[admin]\n    AUTHORIZER_INGESTION_PRINCIPALS=[ingestion-bot]\n    AUTHORIZER_PRINCIPAL_DOMAIN=open-metadata.org\n    AUTHENTICATION_PROVIDER=aws-cognito\n    AUTHENTICATION_PUBLIC_KEYS=[https://cognito-idp.us-west-1.amazonaws.com/{User Pool ID}/.well-known/jwks.json]\n    AUTHENTICATION_AUTHORITY=https://cognito-idp.us-west-1.amazonaws.com/{User Pool ID}\n    AUTHENTICATION_CLIENT_ID={Client ID}\n    AUTHENTICATION_CALLBACK_URL=http://localhost:8585/callback\n    AIRFLOW_AUTH_PROVIDER=openmetadata\n    OM_AUTH_JWT_TOKEN=\n',
    codes: ['class-name', 'value-placeholder', 'callback-localhost'],
    not: ['env-stray-line', 'unknown-format'],
  },
  {
    source: 'stored id 18188651443',
    text: '# MetaMart Server Authentication Configuration\nAUTHORIZER_CLASS_NAME=org.metamart.service.security.DefaultAuthorizer\nAUTHORIZER_REQUEST_FILTER=org.metamart.service.security.JwtFilter\nAUTHORIZER_ADMIN_PRINCIPALS=[admin]  # Your `name` from name@domain.com\nAUTHORIZER_PRINCIPAL_DOMAIN=meta-mart.org # Update with your domain\n\nAUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_PUBLIC_KEYS=[{public key url}, https://{your domain}/api/v1/system/config/jwks] # Update with your Domain\nAUTHENTICATION_AUTHORITY={issuer url} # Update with your Issuer URL\nAUTHENTICATION_CLIENT_ID={Client ID} # Update with your Client ID\nAUTHENTICATION_CALLBACK_URL=https://{your domain}/callback\n',
    codes: ['class-name', 'value-placeholder'],
    not: ['env-stray-line', 'unknown-format', 'jwks-own-missing'],
    expert: 'Classes of a fork, which no image of OpenMetadata has.',
  },
  {
    source:
      'variables of a Terraform module (stored id 53124133578), with the settings of the Azure page',
    text: 'openmetadata_helm_set_values = {\n  "openmetadata.config.authentication.provider"    = "azure"\n  "openmetadata.config.authentication.clientType"  = "confidential"\n  "openmetadata.config.authentication.authority"   = "https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555"\n  "openmetadata.config.authentication.clientId"    = "11111111-2222-4333-8444-666666666666"\n  "openmetadata.config.authentication.callbackUrl" = "http://localhost:8585/callback"\n}\n',
    codes: ['callback-localhost'],
    not: ['unknown-format', 'nothing-read', 'unknown-key', 'yaml-syntax'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/29597',
    text: '$ curl -s https://om.example.com/api/v1/system/config/auth\n{"provider":"aws-cognito","providerName":"","responseType":"id_token","publicKeyUrls":[],"tokenValidationAlgorithm":"RS256","authority":"https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123","clientId":"4abcdefghij5klmnopqrstuvwx","callbackUrl":"https://om.example.com/callback","jwtPrincipalClaims":["email","preferred_username","sub"],"jwtPrincipalClaimsMapping":[],"enableSelfSignup":true,"enableAutoRedirect":false,"clientType":"public"}\n',
    codes: ['jwks-provider-missing'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax'],
    expert: 'The list of keys is empty, so no token of a user is taken.',
  },
  {
    source: 'https://restack.io/docs/openmetadata-knowledge-openmetadata-ldap-integration',
    text: 'ldapConfiguration:\nhost: "ldap.example.com"\nport: 389\ndnAdminPrincipal: "cn=admin,dc=example,dc=com"\ndnAdminPassword: "not-a-password"\nuserBaseDN: "ou=users,dc=example,dc=com"\nsslEnabled: false\nmaxPoolSize: 10\ntruststoreConfigType: "JVMDefault"\n',
    codes: ['indentation-lost', 'ldap-plain'],
    not: ['nothing-read', 'unknown-format'],
  },
  {
    source: 'the LDAP page of 0.13.3, in a public Gitea',
    text: 'authenticationConfiguration:\n  provider: ${AUTHENTICATION_PROVIDER:-ldap}\n  publicKeyUrls: ${AUTHENTICATION_PUBLIC_KEYS:-[http://localhost:8585/api/v1/system/config/jwks]}\n  authority: ${AUTHENTICATION_AUTHORITY:-https://accounts.google.com}\n  enableSelfSignup : ${AUTHENTICATION_ENABLE_SELF_SIGNUP:-false}\n  ldapConfiguration:\n    "host": ${AUTHENTICATION_LDAP_HOST:-localhost}\n    "port": ${AUTHENTICATION_LDAP_PORT:-10636}\n    "dnAdminPrincipal": ${AUTHENTICATION_LOOKUP_ADMIN_DN:-"cn=admin,dc=example,dc=com"}\n    "dnAdminPassword": ${AUTHENTICATION_LOOKUP_ADMIN_PWD:-"secret"}\n    "userBaseDN": ${AUTHENTICATION_USER_LOOKUP_BASEDN:-"ou=people,dc=example,dc=com"}\n    "mailAttributeName": ${AUTHENTICATION_USER_MAIL_ATTR:-email}\n    # Optional\n    "maxPoolSize": ${AUTHENTICATION_LDAP_POOL_SIZE:-3}\n    "sslEnabled": ${AUTHENTICATION_LDAP_SSL_ENABLED:-true}\n    "keyStorePath": ${AUTHENTICATION_LDAP_KEYSTORE_PATH:-"/etc/om/keystore.ks"}\n    "keyStorePassword": ${AUTHENTICATION_LDAP_KEYSTORE_PWD:-"secret"}\n    "truststoreFormat": ${AUTHENTICATION_LDAP_SSL_KEY_FORMAT:-"JKS"}\n    "verifyCertificateHostname": ${AUTHENTICATION_LDAP_SSL_VERIFY_CERT_HOST:-"false"}\n',
    codes: ['unknown-key', 'ldap-self-signup-off'],
    not: ['yaml-syntax', 'unknown-format'],
    expert: 'The last four keys are gone since trust stores have blocks of their own.',
  },
  {
    source: 'the LDAP page for Kubernetes of 1.8, in a public index',
    text: 'Update the `openmetadata.yaml` file with the following settings to enable LDAP authentication:\nopenmetadata:\n  config:\n    authorizer:\n     initialAdmins: ["admin"]  # Add admin users here\n     principalDomain: "example.com"  # Organization domain for principal matching\n    authentication:\n      provider: ldap\n      publicKeys:\n      - "https://<your-domain>/api/v1/system/config/jwks"  # Replace with your domain\n      authority: "https://<your-domain>"  # Replace with your domain\n      enableSelfSignup: false\n      ldapConfiguration:\n        host: "ldap.example.com"  # Replace with your LDAP server hostname\n        port: 636  # Use 636 for secure LDAP (LDAPS) or 389 for standard LDAP\n        dnAdminPrincipal: "cn=admin,dc=example,dc=com"\n        dnAdminPassword:\n          secretRef: ldap-admin-secret\n          secretKey: openmetadata-ldap-secret\n        userBaseDN: "ou=users,dc=example,dc=com"  # Base DN for LDAP users\n        mailAttributeName: "email"  # Attribute for email in the LDAP schema\n        sslEnabled: true  # Enable SSL for secure LDAP\n        truststoreConfigType: "TrustAll"  # Trust store type (options: TrustAll, JVMDefault, HostName, CustomTrustStore)\n        trustStoreConfig:\n          trustAllConfig:\n            examineValidityDates: true  # Reject certificates outside the validity window\n',
    codes: ['ldap-self-signup-off', 'ldap-mail-attribute', 'value-placeholder'],
    not: ['yaml-syntax', 'yaml-first-line', 'unknown-format', 'helm-root-unknown'],
  },
  {
    source: 'https://github.com/keycloak/keycloak-community/issues/161',
    text: '{\n  "realm": "demo",\n  "auth-server-url": "http://localhost:8080/auth/",\n  "ssl-required": "external",\n  "resource": "app",\n  "verify-token-audience": true,\n  "credentials": {\n    "secret": "not-a-secret-0123456789"\n  },\n  "confidential-port": 0,\n  "policy-enforcer": {},\n  "enable-cors": true\n}\n',
    codes: ['unknown-format'],
    not: ['yaml-syntax', 'unknown-key', 'misspelt-key', 'not-a-block'],
    expert: 'The file of an adapter of Keycloak, for another program.',
  },
  {
    source: 'https://github.com/argoproj/argo-cd/issues/20679',
    text: 'oidc.config: |\n      name: Keycloak\n      issuer: https://kc.example.com/auth/realms/data\n      clientID: argocd\n      clientSecret: $oidc.keycloak.clientSecret\n      requestedScopes: ["openid", "profile", "email", "groups"]\n',
    codes: ['unknown-format'],
    not: ['yaml-syntax', 'unknown-key', 'misspelt-key', 'client-id-missing'],
    expert: 'The settings of Argo CD itself.',
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/pull/132',
    text: '@@ -83,6 +83,36 @@ global:\n     - "preferred_username"\n     - "sub"\n     enableSelfSignup: true\n+    ldapConfiguration:\n+      host: localhost\n+      port: 10636\n+      dnAdminPrincipal: "cn=admin,dc=example,dc=com"\n+      dnAdminPassword: \n+        secretRef: ldap-secret\n+        secretKey: openmetadata-ldap-secret\n+      userBaseDN: "ou=people,dc=example,dc=com"\n',
    codes: ['ldap-host-localhost'],
    not: ['yaml-syntax', 'unknown-format', 'nothing-read'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/pull/12503',
    text: '      AUTHENTICATION_PROVIDER: ldap\n      AUTH_ROLES_MAPPING: "{\n          "cn=OpenmetadataAdmin,ou=Groups,dc=example,dc=com": ["Admin"],\n          "cn=OpenmetadataSteward,ou=Groups,dc=example,dc=com": ["DataSteward"],\n          "cn=OpenmetadataConsumer,ou=Groups,dc=example,dc=com": ["DataConsumer"]\n      }"\n',
    codes: ['yaml-syntax'],
    not: ['unknown-format'],
    expert: 'Quotation marks stand inside quotation marks.',
  },
  {
    source: 'openmetadata-docs/content/deployment/security/custom-oidc/docker.md of 0.12',
    text: '# OpenMetadata Server Authentication Configuration\nAUTHORIZER_CLASS_NAME: org.openmetadata.catalog.security.DefaultAuthorizer\nAUTHORIZER_REQUEST_FILTER: org.openmetadata.catalog.security.JwtFilter\nAUTHORIZER_ADMIN_PRINCIPALS: [ admin ]  # Your `name` from name@domain.com\nAUTHORIZER_INGESTION_PRINCIPALS: [ ingestion-bot ]\nAUTHORIZER_PRINCIPAL_DOMAIN: open-metadata.org # Update with your domain\n\nAUTHENTICATION_PROVIDER: custom-oidc\nCUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME: KeyCloak\nAUTHENTICATION_PUBLIC_KEYS: [ http://localhost:8080/realms/myrealm/protocol/openid-connect/certs ]\nAUTHENTICATION_AUTHORITY: http://localhost:8080/realms/myrealm\n',
    codes: ['class-name', 'jwks-own-missing', 'jwks-localhost'],
    not: ['unknown-format', 'yaml-syntax'],
  },
];
