import type { fifthConfigurations } from './fifth-configurations.ts';

/**
 * Configurations that are in none of the six earlier sets, with what must and what must not be said written
 * down before the doctor saw any of them. The forms are those in which real tools keep or print variables and values;
 * some have no mistake. Values, hosts and IDs are nobody’s.
 */
export const seventhConfigurations: typeof fifthConfigurations = [
  {
    source: 'an env file of Notepad: a mark at its beginning, and the line breaks of Windows',
    text: '\ufeffAUTHENTICATION_PROVIDER=azure\r\nAUTHENTICATION_CLIENT_TYPE=confidential\r\nAUTHENTICATION_AUTHORITY=https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555\r\nAUTHENTICATION_CLIENT_ID=11111111-2222-4333-8444-666666666666\r\nAUTHENTICATION_CALLBACK_URL=https://om.example.com/callback\r\nAUTHENTICATION_PUBLIC_KEYS=[https://om.example.com/api/v1/system/config/jwks,https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/discovery/v2.0/keys]\r\nOIDC_CLIENT_ID=11111111-2222-4333-8444-666666666666\r\nOIDC_CLIENT_SECRET=not~a.secret-0123456789\r\nOIDC_TYPE=azure\r\nOIDC_TENANT=11111111-2222-4333-8444-555555555555\r\nOIDC_DISCOVERY_URI=https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/v2.0/.well-known/openid-configuration\r\nOIDC_CALLBACK=https://om.example.com/callback/\r\nOIDC_SERVER_URL=https://om.example.com\r\n',
    codes: ['callback-path'],
    not: ['provider-missing', 'unknown-variable', 'misspelt-variable', 'env-stray-line'],
  },
  {
    source: 'what `docker inspect` prints, with the settings of the Okta page',
    text: '[\n    {\n        "Id": "3f4e",\n        "Config": {\n            "Hostname": "om",\n            "Env": [\n                "AUTHENTICATION_PROVIDER=okta",\n                "AUTHENTICATION_CLIENT_TYPE=public",\n                "AUTHENTICATION_AUTHORITY=https://acme-admin.okta.com",\n                "AUTHENTICATION_PUBLIC_KEYS=[https://om.example.com/api/v1/system/config/jwks,https://acme.okta.com/oauth2/v1/keys]",\n                "AUTHENTICATION_CLIENT_ID=0oa1b2c3d4e5f6g7h8i9",\n                "AUTHENTICATION_CALLBACK_URL=https://om.example.com/callback",\n                "PATH=/usr/local/sbin:/usr/bin"\n            ],\n            "Image": "docker.getcollate.io/openmetadata/server:1.12.3"\n        }\n    }\n]\n',
    codes: ['authority-admin'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'unknown-key'],
  },
  {
    source: '`kubectl get deployment -o yaml`, with the settings of the Keycloak page',
    text: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  annotations:\n    deployment.kubernetes.io/revision: "7"\n  name: openmetadata\n  namespace: data\nspec:\n  replicas: 1\n  template:\n    spec:\n      containers:\n      - env:\n        - name: AUTHENTICATION_PROVIDER\n          value: custom-oidc\n        - name: CUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME\n          value: Keycloak\n        - name: AUTHENTICATION_AUTHORITY\n          value: https://kc.example.com/realms/data/\n        - name: AUTHENTICATION_PUBLIC_KEYS\n          value: \'[https://om.example.com/api/v1/system/config/jwks,https://kc.example.com/realms/data/protocol/openid-connect/certs]\'\n        - name: AUTHENTICATION_CLIENT_ID\n          value: openmetadata\n        - name: AUTHENTICATION_CALLBACK_URL\n          value: https://om.example.com/callback\n        - name: DB_USER_PASSWORD\n          valueFrom:\n            secretKeyRef:\n              key: openmetadata-mysql-password\n              name: mysql-secrets\n        image: docker.getcollate.io/openmetadata/server:1.12.3\n        name: openmetadata\nstatus:\n  availableReplicas: 1\n',
    codes: ['authority-slash'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'unknown-key'],
  },
  {
    source: '`env | grep` in the container, with the settings of the LDAP page',
    text: '$ kubectl exec deploy/openmetadata -c openmetadata -- env | grep -E "LDAP|AUTHENTICATION_PROV"\nAUTHENTICATION_PROVIDER=ldap\nAUTHENTICATION_LDAP_HOST=dc01.example.com\nAUTHENTICATION_LDAP_PORT=636\nAUTHENTICATION_LDAP_SSL_ENABLED=false\nAUTHENTICATION_LOOKUP_ADMIN_DN=CN=openmetadata,OU=Services,DC=example,DC=com\nAUTHENTICATION_USER_LOOKUP_BASEDN=OU=People,DC=example,DC=com\nAUTHENTICATION_USER_MAIL_ATTR=mail\n',
    codes: ['ldap-port-tls'],
    not: ['unknown-format', 'nothing-read', 'env-stray-line'],
  },
  {
    source: 'Terraform, with the values in yamlencode',
    text: 'resource "helm_release" "openmetadata" {\n  name       = "openmetadata"\n  repository = "https://helm.open-metadata.org"\n  chart      = "openmetadata"\n  version    = "1.12.3"\n\n  values = [yamlencode({\n    openmetadata = {\n      config = {\n        authentication = {\n          clientType  = "confidential"\n          provider    = "azure"\n          authority   = "https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555"\n          clientId    = "11111111-2222-4333-8444-666666666666"\n          callbackUrl = "https://om.example.com/callback"\n          publicKeys = [\n            "https://om.example.com/api/v1/system/config/jwks",\n            "https://login.microsoftonline.com/common/discovery/keys",\n          ]\n        }\n      }\n    }\n  })]\n}\n',
    codes: ['helm-oidc-not-enabled'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'unknown-key', 'jwks-own-missing'],
  },
  {
    source: 'a program of Pulumi (stored id 3618845442)',
    text: 'open_metadata_application = kubernetes.helm.v3.Release(\n    f"open-metadata-{stack_info.name}-application-helm-release",\n    kubernetes.helm.v3.ReleaseArgs(\n        name="open-metadata",\n        chart="openmetadata",\n        values={\n            "openmetadata": {\n                "config": {\n                    "authorizer": {\n                        "enabled": True,\n                        "className": "org.openmetadata.service.security.DefaultAuthorizer",  # noqa: E501\n                        "containerRequestFilter": "org.openmetadata.service.security.JwtFilter",  # noqa: E501\n                        "initialAdmins": [\n                            "jo@example.com",\n                        ],\n                        "principalDomain": "example.com",\n                    },\n                    "authentication": {\n                        "provider": "custom-oidc",\n                        "callbackUrl": f"https://{open_metadata_config.require(\'domain\')}/callback",\n                    },\n                },\n            },\n            "envFrom": [\n                {\n                    "secretRef": {\n                        "name": oidc_config_secret_name,\n                    },\n                },\n            ],\n        },\n    ),\n)\n',
    codes: ['admins-email'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'value-placeholder'],
  },
  {
    source: 'values of the chart, with the settings of the Auth0 page for Kubernetes',
    text: 'openmetadata:\n  config:\n    authentication:\n      clientType: public\n      provider: "auth0"\n      publicKeys:\n      - "https://om.example.com/api/v1/system/config/jwks"\n      - "https://acme.eu.auth0.com/.well-known/jwks.json"\n      authority: "https://acme.eu.auth0.com"\n      clientId: "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPp"\n      callbackUrl: "https://om.example.com/callback"\n      oidcConfiguration:\n        enabled: true\n        oidcType: "auth0"\n        clientId: "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPp"\n        clientSecret:\n          secretRef: auth0-secret\n          secretKey: openmetadata-auth0-secret\n        discoveryUri: "https://acme.eu.auth0.com/.well-known/openid-configuration"\n        callbackUrl: "https://om.example.com/callback"\n',
    codes: ['helm-oidc-not-confidential', 'helm-secret-as-text'],
    not: ['yaml-syntax', 'unknown-key'],
  },
  {
    source: 'values of the chart, written with tabs',
    text: 'openmetadata:\n  config:\n    authentication:\n\t  provider: "google"\n\t  clientId: "123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com"\n\t  callbackUrl: "https://om.example.com/callback"\n',
    codes: ['yaml-tab'],
    not: ['unknown-format'],
  },
  {
    source: 'extraEnvs of the chart with values that are no text',
    text: 'openmetadata:\n  config:\n    authentication:\n      clientType: public\n      provider: okta\n      authority: https://acme.okta.com/oauth2/default\n      clientId: 0oa1b2c3d4e5f6g7h8i9\n      callbackUrl: https://om.example.com/callback\n      publicKeys:\n        - https://om.example.com/api/v1/system/config/jwks\n        - https://acme.okta.com/oauth2/default/v1/keys\nextraEnvs:\n  - name: AUTHENTICATION_ENABLE_SELF_SIGNUP\n    value: true\n  - name: AUTHENTICATION_RESPONSE_TYPE\n    value: id_token\n',
    codes: ['helm-wrong-type'],
    not: ['yaml-syntax', 'unknown-format', 'helm-root-unknown'],
    expert: 'Kubernetes takes only text as the value of a variable.',
  },
  {
    source: 'a compose file that mixes its two ways to write variables',
    text: 'services:\n  openmetadata-server:\n    image: docker.getcollate.io/openmetadata/server:1.12.3\n    environment:\n      - AUTHENTICATION_PROVIDER: google\n      - AUTHENTICATION_AUTHORITY: https://accounts.google.com\n      - AUTHENTICATION_CLIENT_ID: 123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com\n      - AUTHENTICATION_CALLBACK_URL: https://om.example.com/callback\n',
    codes: ['env-colon'],
    not: ['unknown-format', 'nothing-read'],
    expert: 'In a list a variable has = and not a colon; Compose refuses the file.',
  },
  {
    source: 'openmetadata.yaml, with the settings of the SAML page',
    text: 'authenticationConfiguration:\n  provider: saml\n  publicKeyUrls: [https://om.example.com/api/v1/system/config/jwks]\n  samlConfiguration:\n    debugMode: false\n    idp:\n      entityId: "http://www.okta.com/exk1fxabc"\n      ssoLoginUrl: "https://acme.okta.com/app/acme_om_1/exk1fxabc/sso/saml"\n      idpX509Certificate: ""\n      nameId: "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"\n    sp:\n      entityId: "https://om.example.com/api/v1/saml/metadata"\n      acs: "https://openmetadata.example.com/api/v1/saml/acs"\n      callback: "https://om.example.com/saml/callback"\n    security:\n      strictMode: false\n',
    codes: ['saml-own-differ', 'saml-certificate-missing'],
    not: ['yaml-syntax', 'unknown-format', 'saml-idp-value'],
  },
  {
    source: 'an env file, with the settings of the Google page',
    text: 'AUTHENTICATION_PROVIDER=google\nAUTHENTICATION_PUBLIC_KEYS=[https://www.googleapis.com/oauth2/v1/certs, https://om.example.com/api/v1/system/config/jwks]\nAUTHENTICATION_AUTHORITY=https://accounts.google.com/\nAUTHENTICATION_CLIENT_ID=123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com\nAUTHENTICATION_CALLBACK_URL=https://om.example.com/callback\n',
    codes: ['jwks-pem', 'authority-not-google'],
    not: ['unknown-format', 'jwks-own-missing'],
  },
  {
    source: 'values of the chart, with the settings of the Cognito page',
    text: 'openmetadata:\n  config:\n    authentication:\n      provider: "aws-cognito"\n      publicKeys:\n        - "https://om.example.com/api/v1/system/config/jwks"\n        - "https://cognito-idp.us-west-1.amazonaws.com/eu-central-1_AbCdEf123/.well-known/jwks.json"\n      authority: "https://cognito-idp.us-west-1.amazonaws.com/eu-central-1_AbCdEf123"\n      clientId: "4abcdefghij5klmnopqrstuvwx"\n      callbackUrl: "https://om.example.com/callback"\n',
    codes: ['region-differs'],
    not: ['yaml-syntax', 'unknown-format', 'helm-root-unknown'],
  },
  {
    source: 'an override of Compose, with the settings of the Auth0 page',
    text: 'services:\n  openmetadata-server:\n    environment:\n      AUTHENTICATION_PROVIDER: auth0\n      AUTHENTICATION_CLIENT_TYPE: confidential\n      AUTHENTICATION_AUTHORITY: https://acme.eu.auth0.com/\n      AUTHENTICATION_PUBLIC_KEYS: "[https://om.example.com/api/v1/system/config/jwks,https://acme.eu.auth0.com/.well-known/jwks.json]"\n      AUTHENTICATION_CLIENT_ID: AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPp\n      AUTHENTICATION_CALLBACK_URL: https://om.example.com/callback\n      OIDC_CLIENT_ID: AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPp\n      OIDC_CLIENT_SECRET: ${OIDC_CLIENT_SECRET}\n      OIDC_TYPE: auth0\n      OIDC_DISCOVERY_URI: https://acme.eu.auth0.com/.well-known/openid-configuration\n      OIDC_CALLBACK: https://om.example.com/callback\n      OIDC_SERVER_URL: https://om.example.com/callback\n',
    codes: ['authority-slash', 'server-url-form'],
    not: ['unknown-format', 'secret-missing', 'yaml-syntax'],
  },
  {
    source: 'an env file with a secret of Entra ID that has a dollar sign',
    text: '# openmetadata_azure.env\nAUTHENTICATION_PROVIDER=azure\nAUTHENTICATION_CLIENT_TYPE=confidential\nOIDC_CLIENT_SECRET=aB38Q~not$a.Secret_0123456789abcdefghijk\n',
    codes: ['env-dollar'],
    not: ['unknown-format', 'secret-missing'],
  },
  {
    source: 'conf/openmetadata-env.sh, with the settings of the Azure page',
    text: '#!/usr/bin/env bash\n# OpenMetadata\nexport OPENMETADATA_HEAP_OPTS="-Xmx2G -Xms2G"\nexport AUTHENTICATION_PROVIDER=azure\nexport AUTHENTICATION_CLIENT_TYPE=confidential\nexport AUTHENTICATION_CLIENT_ID=11111111-2222-4333-8444-666666666666\nexport AUTHENTICATION_AUTHORITY=https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555\nexport OIDC_TYPE=azure\nexport OIDC_CLIENT_ID=11111111-2222-4333-8444-666666666666\nexport OIDC_TENANT=https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555\n',
    codes: ['tenant-is-url'],
    not: ['unknown-format', 'nothing-read', 'env-stray-line'],
  },
  {
    source: 'the body that the settings page sends, from the tab Network',
    text: '{"authenticationConfiguration":{"provider":"ldap","providerName":"LDAP","publicKeyUrls":["https://om.example.com/api/v1/system/config/jwks"],"clientType":"public","enableSelfSignup":true,"ldapConfiguration":{"host":"dc01.example.com","port":636,"sslEnabled":true,"dnAdminPrincipal":"CN=openmetadata,OU=Services,DC=example,DC=com","dnAdminPassword":"*********","userBaseDN":"OU=People,DC=example,DC=com","groupBaseDN":"OU=Groups,DC=example,DC=com","mailAttributeName":"mail","usernameAttributeName":"sAMAccountName","groupAttributeName":"objectClass","groupAttributeValue":"group","groupMemberAttributeName":"member","authRolesMapping":"CN=om-admins,OU=Groups,DC=example,DC=com: Admin","authReassignRoles":["*"],"truststoreConfigType":"TrustAll","maxPoolSize":3}}}\n',
    codes: ['ldap-roles-not-json'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'unknown-key'],
  },
  {
    source: 'values of the chart for Keycloak, without a mistake',
    text: 'openmetadata:\n  config:\n    authorizer:\n      initialAdmins:\n        - jo\n      principalDomain: example.com\n    authentication:\n      enabled: true\n      clientType: confidential\n      provider: custom-oidc\n      publicKeys:\n        - http://openmetadata:8585/api/v1/system/config/jwks\n        - https://kc.example.com/realms/data/protocol/openid-connect/certs\n      authority: https://kc.example.com/realms/data\n      clientId: openmetadata\n      callbackUrl: https://om.example.com/callback\n      oidcConfiguration:\n        enabled: true\n        oidcType: Keycloak\n        clientId:\n          secretRef: oidc-secrets\n          secretKey: openmetadata-oidc-client-id\n        clientSecret:\n          secretRef: oidc-secrets\n          secretKey: openmetadata-oidc-client-secret\n        scope: openid email profile\n        discoveryUri: https://kc.example.com/realms/data/.well-known/openid-configuration\n        callbackUrl: https://om.example.com/callback\n        serverUrl: https://om.example.com\n',
    codes: [],
    not: [
      ...['unknown-format', 'nothing-read', 'yaml-syntax', 'unknown-key', 'helm-root-unknown'],
      ...['helm-wrong-type', 'jwks-own-missing', 'realm-differs', 'callback-differs'],
      ...['client-id-missing', 'secret-missing', 'other-provider', 'helm-oidc-not-enabled'],
    ],
  },
  {
    source: 'an env file of the public client of Entra ID, without a mistake',
    text: 'AUTHORIZER_ADMIN_PRINCIPALS=[jo]\nAUTHORIZER_PRINCIPAL_DOMAIN=example.com\nAUTHENTICATION_PROVIDER=azure\nAUTHENTICATION_CLIENT_TYPE=public\nAUTHENTICATION_PUBLIC_KEYS=[https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/discovery/v2.0/keys,http://openmetadata-server:8585/api/v1/system/config/jwks]\nAUTHENTICATION_AUTHORITY=https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555\nAUTHENTICATION_CLIENT_ID=11111111-2222-4333-8444-666666666666\nAUTHENTICATION_CALLBACK_URL=https://om.example.com/callback\n',
    codes: [],
    not: [
      ...['unknown-format', 'nothing-read', 'jwks-own-missing', 'jwks-form', 'value-not-list'],
      ...['client-type-missing', 'tenant-differs', 'tenant-missing', 'jwks-v1', 'unknown-variable'],
    ],
  },
  {
    source: 'the configuration of nginx in front of OpenMetadata',
    text: 'server {\n    listen 443 ssl;\n    server_name om.example.com;\n    ssl_certificate /etc/nginx/om.pem;\n    location / {\n        proxy_pass http://openmetadata:8585;\n        proxy_set_header Host $host;\n        proxy_set_header X-Forwarded-Proto $scheme;\n    }\n}\n',
    codes: ['unknown-format'],
    not: ['yaml-syntax', 'unknown-key', 'misspelt-key', 'not-a-block'],
  },
  {
    source: 'a ConfigMap and a Secret beside it',
    text: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: openmetadata-sso\ndata:\n  AUTHENTICATION_PROVIDER: okta\n  AUTHENTICATION_CLIENT_TYPE: Confidential\n  AUTHENTICATION_AUTHORITY: https://acme.okta.com/oauth2/default\n  AUTHENTICATION_CLIENT_ID: 0oa1b2c3d4e5f6g7h8i9\n  AUTHENTICATION_CALLBACK_URL: https://om.example.com/callback\n---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: openmetadata-sso\nstringData:\n  OIDC_CLIENT_SECRET: not-a-secret-0123456789\n',
    codes: ['value-not-allowed'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'unknown-key', 'secret-missing'],
  },
  {
    source: '`helm upgrade` with its values on the command line',
    text: 'helm upgrade --install openmetadata open-metadata/openmetadata -n data --version 1.12.3 \\\n  --set openmetadata.config.authentication.provider=okta \\\n  --set openmetadata.config.authentication.clientType=public \\\n  --set openmetadata.config.authentication.clientId=0oa1b2c3d4e5f6g7h8i9 \\\n  --set-string openmetadata.config.authentication.authority=https://acme.okta.com/oauth2/default \\\n  --set "openmetadata.config.authentication.publicKeys={https://acme.okta.com/oauth2/default/v1/keys}" \\\n  --set openmetadata.config.authentication.callbackUrl=https://om.example.com/callback\n',
    codes: ['jwks-own-missing'],
    not: ['unknown-format', 'nothing-read', 'value-placeholder', 'env-stray-line'],
  },
  {
    source: 'a job of Nomad, with the settings of the LDAP page',
    text: 'job "openmetadata" {\n  group "server" {\n    task "openmetadata" {\n      driver = "docker"\n      config {\n        image = "docker.getcollate.io/openmetadata/server:1.12.3"\n        ports = ["http"]\n      }\n      env {\n        AUTHENTICATION_PROVIDER         = "ldap"\n        AUTHENTICATION_LDAP_HOST        = "ldaps://dc01.example.com"\n        AUTHENTICATION_LDAP_PORT        = "636"\n        AUTHENTICATION_LDAP_SSL_ENABLED = "true"\n      }\n    }\n  }\n}\n',
    codes: ['ldap-host-scheme'],
    not: ['unknown-format', 'nothing-read', 'env-stray-line'],
  },
  {
    source: 'a unit of Podman (Quadlet), with the settings of the Google page',
    text: '[Unit]\nDescription=OpenMetadata\n\n[Container]\nImage=docker.getcollate.io/openmetadata/server:1.12.3\nPublishPort=8585:8585\nEnvironment=AUTHENTICATION_PROVIDER=google\nEnvironment=AUTHENTICATION_CLIENT_ID=123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com\nEnvironment=AUTHENTICATION_CALLBACK_URL=http://localhost:8585/callback AUTHENTICATION_CLIENT_TYPE=public\n\n[Install]\nWantedBy=default.target\n',
    codes: ['callback-localhost'],
    not: ['unknown-format', 'nothing-read', 'env-stray-line', 'misspelt-variable'],
  },
  {
    source: 'a container app of Azure',
    text: 'properties:\n  configuration:\n    secrets:\n      - name: oidc-secret\n        keyVaultUrl: https://kv.example.com/secrets/oidc\n        identity: system\n  template:\n    containers:\n      - image: docker.getcollate.io/openmetadata/server:1.12.3\n        name: openmetadata\n        env:\n          - name: AUTHENTICATION_PROVIDER\n            value: azure\n          - name: AUTHENTICATION_CLIENT_TYPE\n            value: confidential\n          - name: AUTHENTICATION_AUTHORITY\n            value: https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555\n          - name: AUTHENTICATION_CLIENT_ID\n            value: 11111111-2222-4333-8444-666666666666\n          - name: OIDC_CLIENT_ID\n            value: 11111111-2222-4333-8444-666666666666\n          - name: OIDC_CLIENT_SECRET\n            secretRef: oidc-secret\n          - name: OIDC_TYPE\n            value: azure\n          - name: OIDC_SERVER_URL\n            value: http://localhost:8585\n',
    codes: ['server-url-localhost'],
    not: ['unknown-format', 'nothing-read', 'secret-missing', 'yaml-syntax'],
  },
  {
    source: 'openmetadata.yaml in which a block stands twice',
    text: 'authorizerConfiguration:\n  className: org.openmetadata.service.security.DefaultAuthorizer\n  adminPrincipals: [jo]\n  principalDomain: example.com\n\nauthenticationConfiguration:\n  provider: basic\n  publicKeyUrls: [http://localhost:8585/api/v1/system/config/jwks]\n\n# SSO\nauthenticationConfiguration:\n  provider: custom-oidc\n  providerName: Keycloak\n  publicKeyUrls: [http://localhost:8585/api/v1/system/config/jwks, https://kc.example.com/realms/data/protocol/openid-connect/certs]\n  authority: https://kc.example.com/realms/data\n  clientId: openmetadata\n  callbackUrl: https://om.example.com/callback\n',
    codes: ['duplicate-key'],
    not: ['yaml-syntax', 'unknown-format', 'other-provider'],
  },
];
