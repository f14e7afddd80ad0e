/**
 * Configurations of public threads and files, in part, with IDs and hosts of nobody. Those of #7165 and #6132
 * (the block authentication), #19093, #20811, #22070, #26241, #29488, #30903, #31614 and helm-charts#245, #462 are
 * rebuilt from what the thread tells; `stored id` is a file of a public index. `codes`: what must be said.
 */
export const realConfigurations: readonly {
  source: string;
  text: string;
  codes: readonly string[];
}[] = [
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/7567',
    text: '      AUTHORIZER_ADMIN_PRINCIPALS: ${AUTHORIZER_ADMIN_PRINCIPALS:-[admin]}\n      AUTHENTICATION_PROVIDER: ${AUTHENTICATION_PROVIDER:-custom-oidc}\n      AUTHENTICATION_PUBLIC_KEYS: ${AUTHENTICATION_PUBLIC_KEYS:-[http://localhost:8080/realms/mfrealm/protocol/openid-connect/certs]}\n      AUTHENTICATION_AUTHORITY: ${AUTHENTICATION_AUTHORITY:-http://localhost:8080/realms/mfrealm}\n',
    codes: ['jwks-own-missing'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/23508',
    text: 'authentication:\n  enabled: true\n  clientType: confidential\n  provider: "custom-oidc"\n  publicKeys:\n    - "https://my.openmetadata.example/api/v1/system/config/jwks"\n    - "https://my.keycloak.example/realms/<myrealm>/protocol/openid-connect/certs"\n  authority: "https://my.keycloak.example/realms/r/protocol/openid-connect/auth"\n  clientId: "open-metadata"\n  callbackUrl: "http://localhost:8585/callback"\n  responseType: code\n  jwtPrincipalClaims: [email, preferred_username, sub]\n  oidcConfiguration:\n    enabled: true\n    oidcType: "Keycloak"\n',
    codes: ['authority-is-endpoint', 'callback-localhost'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/18865',
    text: 'authenticationConfiguration:\n  provider: ${AUTHENTICATION_PROVIDER:-azure}\n  publicKeyUrls: ${AUTHENTICATION_PUBLIC_KEYS:-[https://login.microsoftonline.com/common/discovery/keys,https://openmetadata.example.com/api/v1/system/config/jwks]}\n  authority: ${AUTHENTICATION_AUTHORITY:-https://login.microsoftonline.com/5c8e0e58-1111-4000-8000-9d3b1a7c2f40/oauth2/v2.0/authorize}\n',
    codes: ['authority-is-endpoint', 'jwks-v1'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/25775',
    text: 'AUTHENTICATION_PROVIDER=aws-cognito  # also tried custom-oidc\nAUTHENTICATION_CLIENT_TYPE=confidential\nAUTHENTICATION_CLIENT_ID=\nAUTHENTICATION_CALLBACK_URL=https://example.com/callback\nAUTHENTICATION_AUTHORITY=https://cognito-idp.us-east-1.amazonaws.com/\nOIDC_CLIENT_ID=\nOIDC_CLIENT_SECRET=\nOIDC_DISCOVERY_URI=https://cognito-idp.us-east-1.amazonaws.com//.well-known/openid-configuration\nOIDC_CALLBACK=https://example.com/callback\nOIDC_SERVER_URL=https://example.com\n',
    codes: ['secret-missing', 'client-id-missing'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/23930',
    text: "AUTHENTICATION_PROVIDER=ldap\nAUTHENTICATION_LDAP_HOST=ldap.example.org\nAUTHENTICATION_LDAP_PORT=636\nAUTHENTICATION_LOOKUP_ADMIN_DN='cn=directory manager'\nAUTHENTICATION_USER_MAIL_ATTR=mail\nAUTHENTICATION_LDAP_SSL_ENABLED=true\n",
    codes: ['env-not-forwarded'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/14709',
    text: 'AUTHENTICATION_PROVIDER="saml"\nAUTHENTICATION_ENABLE_SELF_SIGNUP=false #Disabling SIGNUP\n',
    codes: [],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/28062',
    text: 'openmetadata:\n  config:\n    authentication:\n      clientType: confidential\n      provider: custom-oidc\n      authority: https://keycloak.dev.local:8443/realms/uwv\n      clientId: openmetadata\n      callbackUrl: https://openmetadata.dev.local:8443/callback\n',
    codes: ['helm-oidc-not-enabled'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/16433',
    text: 'authentication:    \n      enabled: true\n      clientType: public\n      provider: "saml"\n      saml:\n        debugMode: true\n        idp:\n          entityId: "http://www.okta.com/a"\n          ssoLoginUrl: "https://a.okta.com/app/x/sso/saml"\n          authorityUrl: "https://catalog.example/api/v1/saml/login"\n        sp:\n          entityId: "https://catalog.example/api/v1/saml/metadata"\n          acs: "https://catalog.example/api/v1/saml/acs"\n          callback: "https://catalog.example/saml/callback"\n',
    codes: [],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/17161',
    text: '      AUTHORIZER_CLASS_NAME: ${AUTHORIZER_CLASS_NAME:-org.openmetadata.service.security.DefaultAuthorizer}\n      AUTHORIZER_ADMIN_PRINCIPALS: ${AUTHORIZER_ADMIN_PRINCIPALS:-[admin]}\n      AUTHENTICATION_PROVIDER: ${AUTHENTICATION_PROVIDER:-basic}\n',
    codes: [],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/23046',
    text: '      OIDC_SCOPE: ${OIDC_SCOPE:-"openid email profile"}\n      OIDC_TENANT: ${OIDC_TENANT:-""}\n      OIDC_CUSTOM_PARAMS: ${OIDC_CUSTOM_PARAMS:-{}}\n      OIDC_MAX_AGE: ${OIDC_MAX_AGE:-"0"}\n',
    codes: [],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/7165',
    text: 'replicaCount: 1\nglobal:\n  logLevel: INFO\n  openmetadata:\n    host: openmetadata\n    port: 8585\n  authentication:\n    provider: "google"\n',
    codes: ['helm-global'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/6132',
    text: '# Default values for OpenMetadata.\nreplicaCount: 1\nglobal:\n  logLevel: INFO\n  authentication:\n    provider: google\n    authority: https://accounts.google.com\n',
    codes: ['helm-global'],
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/316',
    text: 'authorizer:\n      enabled: true\n      className: "org.openmetadata.service.security.DefaultAuthorizer"\n      containerRequestFilter: "org.openmetadata.service.security.JwtFilter"\n      initialAdmins:  # john.doe from john.doe@example.com\n      - ""\n      principalDomain: ""\n\n    authentication:\n      enabled: true\n',
    codes: ['yaml-first-line'],
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/225',
    text: 'helm install metadata openmetadata/openmetadata --debug --version 1.3.1 --set openmetadata.config.airflow.host=localhost\n',
    codes: ['nothing-read'],
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/462',
    text: 'authentication:\n  provider: okta\n  clientType: confidential\n  oidcConfiguration:\n    oidcType: okta\n    clientId:\n      secretRef: a\n      secretKey: b\n',
    codes: ['helm-oidc-not-enabled'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/18138',
    text: 'jwtPrincipalClaimsMapping:\n  - email:email\n  - username:unique_name\n',
    codes: ['mapping-own-claim'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/32000',
    text: 'jwtPrincipalClaims:        [suffixed_name, email, preferred_username, sub]\njwtPrincipalClaimsMapping: [username:suffixed_name, email:email]\n',
    codes: ['mapping-own-claim'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/26241',
    text: 'AUTHENTICATION_PROVIDER=custom-oidc\nCUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME=KeyCloak\nAUTHENTICATION_PUBLIC_KEYS=[http://localhost:8081/auth/realms/data-sec/protocol/openid-connect/certs]\nAUTHENTICATION_AUTHORITY=http://localhost:8081/auth/realms/data-sec\nAUTHENTICATION_CLIENT_ID=open-metadata # Update with your Client ID\nAUTHENTICATION_CALLBACK_URL=http://localhost:8585/callback\n',
    codes: ['jwks-own-missing'],
  },
  {
    source: 'https://github.com/open-metadata/docs-v1',
    text: 'AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_PUBLIC_KEYS={ISSUER_URL}/v1/keys # Update with your Issuer URL\nAUTHENTICATION_AUTHORITY={ISSUER_URL} # Update with your Issuer URL\nAUTHENTICATION_CLIENT_ID={CLIENT_ID - SPA APP} # Update with your Client ID\nAUTHENTICATION_CALLBACK_URL=http://localhost:8585/callback\n',
    codes: ['value-placeholder'],
  },
  {
    source: 'https://github.com/open-metadata/docs-v1',
    text: 'AUTHENTICATION_CLIENT_TYPE=confidential\nOIDC_TYPE=okta\nOIDC_CLIENT_SECRET={Client Secret}\nOIDC_DISCOVERY_URI: http://{ISSUER_URL}/.well-known/openid-configuration        # Update with your Issuer URL\nOIDC_CALLBACK: ${OIDC_CALLBACK:-"http://localhost:8585/callback"}\n',
    codes: ['value-placeholder'],
  },
  {
    source: 'https://github.com/open-metadata/docs-v1',
    text: 'AUTHORIZER_ADMIN_PRINCIPALS: [ admin ]  # Your `name` from name@domain.com\nAUTHENTICATION_PROVIDER: google\nAUTHENTICATION_PUBLIC_KEYS:\n  - "https://www.googleapis.com/oauth2/v3/certs"\nAUTHENTICATION_AUTHORITY: "https://accounts.google.com"\nAUTHENTICATION_CLIENT_ID: Client ID\n',
    codes: ['env-colon'],
  },
  {
    source: 'https://github.com/open-metadata/docs-v1',
    text: 'authenticationConfiguration:\n  provider: "auth0"\n  publicKeyUrls: \n    - "https://acme.us.auth0.com/.well-known/jwks.json"\n    - "https://{your domain}/api/v1/system/config/jwks"\n  authority: "https://acme.us.auth0.com/"\n  clientId: "{Client ID}"\n  callbackUrl: "https://{your domain}/callback"\n',
    codes: ['value-placeholder'],
  },
  {
    source: 'https://github.com/open-metadata/docs-v1',
    text: 'AUTHENTICATION_PROVIDER=ldap\nAUTHENTICATION_LDAP_HOST={HOST}\nAUTHENTICATION_LDAP_PORT={PORT}\nAUTHENTICATION_LDAP_TRUSTSTORE_TYPE=TrustAll\n',
    codes: ['env-not-forwarded'],
  },
  {
    source: 'stored id 51769814157',
    text: '   - AUTHENTICATION_PROVIDER=custom-oidc\n   - CUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME=Keycloak\n   - AUTHENTICATION_AUTHORITY=http://keycloak:8082/realms/lakehouse\n   - AUTHENTICATION_CLIENT_ID=${KEYCLOAK_CLIENT_ID_OPENMETADATA:-openmetadata}\n   - AUTHENTICATION_CALLBACK_URL=http://localhost:8585/callback\n   - AUTHENTICATION_PUBLIC_KEYS=["http://keycloak:8082/realms/lakehouse/protocol/openid-connect/certs","http://localhost:8585/api/v1/system/config/jwks"]\n',
    codes: [],
  },
  {
    source: 'stored id 54876352256',
    text: '    "AUTHENTICATION_PROVIDER"           = "azure"\n    "AUTHENTICATION_CLIENT_TYPE"        = "confidential"\n    "AUTHENTICATION_AUTHORITY"          = "https://login.microsoftonline.com/common"\n    "AUTHENTICATION_JWT_PRINCIPAL_CLAIMS_MAPPING" = "[\\"username:preferred_username\\", \\"email:email\\"]"\n    "OIDC_TYPE"          = "azure"\n',
    codes: ['authority-tenant-keyword'],
  },
  {
    source: 'stored id 19442179532',
    text: 'AUTHENTICATION_PROVIDER: saml\nSAML_IDP_ENTITY_ID: "http://localhost:8080/realms/openmetadata"\nSAML_IDP_SSO_LOGIN_URL: "http://localhost:8080/realms/openmetadata/protocol/saml"\nSAML_SP_ENTITY_ID: "http://localhost:8585"\nSAML_SP_ACS: "http://localhost:8585/callback"\n',
    codes: ['env-colon'],
  },
  {
    source: 'stored id 55658765412',
    text: '    env.put("AUTHENTICATION_CLIENT_TYPE", clientTypeEnv());\n    env.put("OIDC_TYPE", "google");\n    env.put("OIDC_CLIENT_ID", CLIENT_ID);\n',
    codes: ['unknown-format'],
  },
  {
    source: 'stored id 31215028683',
    text: "    # cat > env <<'EOF'\n    AUTHORIZER_ADMIN_PRINCIPALS=[admin,bruno,cmutel]\n    AUTHORIZER_PRINCIPAL_DOMAIN=example.com\n    DB_USER=openmetadata\n    OIDC_CUSTOM_PARAMS=\n    EOF\n",
    codes: [],
  },
  {
    source: 'stored id 56185317092',
    text: 'services:\n  openmetadata:\n    image: $OPENMETADATA_IMAGE\n    environment:\n      - AUTHENTICATION_PROVIDER=basic\n      - AUTHORIZER_ADMIN_PRINCIPALS=[admin]\n      - AUTHENTICATION_PUBLIC_KEYS=[http://$OPENMETADATA_CONTAINER_NAME:8585/api/v1/system/config/jwks]\n',
    codes: [],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/19093',
    text: 'openmetadata:\n  server:\n    configOverrides:\n      security:\n        authProvider: ldap\n        jwtToken:\n          enabled: true\n',
    codes: ['unknown-key'],
  },
  {
    source: 'https://github.com/open-metadata/openmetadata-helm-charts/issues/245',
    text: 'openmetadata:\n  config:\n    authentication:\n      provider: custom-oidc\n      oidcConfiguration:\n        enabled: true\n        customParams: {}\n',
    codes: ['helm-wrong-type'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/20811',
    text: 'AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_CLIENT_TYPE=public\nAUTHENTICATION_AUTHORITY=https://idp.example.com/realms/one/protocol/openid-connect/auth\nAUTHENTICATION_CALLBACK_URL=http://localhost:8585/callback\nOIDC_SERVER_URL=https://openmetadata.example.com\n',
    codes: ['authority-is-endpoint', 'callback-localhost'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/22070',
    text: 'authentication:\n  provider: azure\n  clientType: confidential\n  oidcConfiguration:\n    oidcConfiguration.enabled: true\n    scope: openid email profile\n',
    codes: ['flat-key'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/30903',
    text: 'AUTHENTICATION_PROVIDER=aws-cognito\nAUTHENTICATION_RESPONSE_TYPE=code\nOIDC_RESPONSE_TYPE=code\n',
    codes: [],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/29488',
    text: 'authorizer:\n  principalDomain: example.com\n  enforcePrincipalDomain: true\nauthentication:\n  jwtPrincipalClaims:\n    - preferred_username\n    - email\n',
    codes: ['claims-order'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/31614',
    text: 'AUTHENTICATION_PROVIDER=azure\nAUTHENTICATION_JWT_PRINCIPAL_CLAIMS=[email]\n',
    codes: [],
  },
  // Added after the rules were made: three of these four were answered at once, one in part.
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/20811',
    text: 'authentication:\n  enabled: true\n  clientType: public\n  provider: "custom-oidc"\n  publicKeys:\n    - "https://keycloak.example/realms/one/protocol/openid-connect/certs"\n  authority: "https://keycloak.example/realms/one"\n  clientId: "om"\n  callbackUrl: "https://om.example/callback"\n  responseType: id_token\n  oidcConfiguration:\n    enabled: true\n    oidcType: "custom-oidc"\n',
    codes: ['jwks-own-missing'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/8505',
    text: 'export AUTHORIZER_ADMIN_PRINCIPALS=["admin"]\nexport AUTHORIZER_INGESTION_PRINCIPALS=["ingestion-bot"]\nexport AUTHORIZER_PRINCIPAL_DOMAIN="<my_domain>"\n\nexport AUTHENTICATION_PROVIDER=google\nexport AUTHENTICATION_AUTHORITY="https://accounts.google.com"\nexport AUTHENTICATION_CLIENT_ID="<client id>"\n',
    codes: ['value-placeholder'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/3757',
    text: 'authorizer:\n  className: "org.openmetadata.catalog.security.DefaultAuthorizer"\n  initialAdmin: "akash"\n  principalDomain: "abc.org, xyz.org"\n',
    codes: ['misspelt-key', 'domain-shape'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/14343',
    text: 'jwtTokenConfiguration:\n  rsapublicKeyFilePath: ${RSA_PUBLIC_KEY_FILE_PATH:-"/openmetadata/conf/public_key.der"}\n  rsaprivateKeyFilePath: ${RSA_PRIVATE_KEY_FILE_PATH:-"/openmetadata/conf/private_key.der"}\n',
    codes: [],
  },
];
