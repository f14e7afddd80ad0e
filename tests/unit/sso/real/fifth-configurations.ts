import type { realConfigurations } from './configurations.ts';

type Paste = (typeof realConfigurations)[number] & {
  /** What must not be said of it. */
  not?: readonly string[];
  /** What somebody who knows would say, where the codes alone do not tell it. */
  expert?: string;
};

/**
 * Configurations that are in none of the four earlier sets, with what must and what must not be said written
 * down before the doctor saw any of them. `stored id` is a file of a public index, whose keys and mistakes stay;
 * where a format is named, its form is real and the settings in it are those that the source names. Values, hosts
 * and IDs are nobody’s.
 */
export const fifthConfigurations: readonly Paste[] = [
  {
    source: 'stored id 63207885802',
    text: 'begin;\n\nupdate openmetadata_settings\nset json = \'\n{\n  "enabled": true,\n  "clientType": "confidential",\n  "provider": "custom-oidc",\n  "publicKeys": [\n    "https://om.example.com/api/v1/system/config/jwks",\n    "https://kc.example.com/realms/data/protocol/openid-connect/certs"\n  ],\n  "authority": "https://kc.example.com/realms/data/protocol/openid-connect/auth",\n  "clientId": "openmetadata",\n  "callbackUrl": "https://om.example.com/callback",\n  "enableSelfSignup": true,\n  "jwtPrincipalClaims": ["email", "preferred_username", "sub"],\n  "oidcConfiguration": {\n    "enabled": true,\n    "oidcType": "Keycloak",\n    "clientId": "openmetadata",\n    "secret": "__SECRET__",\n    "scope": "openid email profile",\n    "discoveryUri": "https://kc.example.com/realms/data/.well-known/openid-configuration",\n    "callbackUrl": "https://om.example.com/callback",\n    "serverUrl": "https://om.example.com"\n  }\n}\'::jsonb\nwhere configtype = \'authenticationConfiguration\';\n',
    codes: ['authority-is-endpoint', 'chart-only-key'],
    not: ['yaml-syntax'],
    expert: 'The keys are those of the chart: in the database they are publicKeyUrls, type and id.',
  },
  {
    source: 'stored id 63274349116',
    text: 'update openmetadata_settings\nset json = $${\n  "clientId": "openmetadata",\n  "provider": "custom-oidc",\n  "authority": "https://kc.example.com/realms/data",\n  "clientType": "confidential",\n  "callbackUrl": "https://om.example.com/callback",\n  "providerName": "Keycloak",\n  "responseType": "code",\n  "publicKeyUrls": [\n    "https://kc.example.com/realms/data/protocol/openid-connect/certs"\n  ],\n  "enableSelfSignup": true,\n  "ldapConfiguration": {\n    "isFullDn": false,\n    "sslEnabled": false,\n    "userBaseDN": "",\n    "groupBaseDN": "",\n    "maxPoolSize": 3,\n    "dnAdminPassword": "",\n    "authRolesMapping": "",\n    "dnAdminPrincipal": ""\n  }\n}$$\nwhere configtype = \'authenticationConfiguration\';\n',
    codes: ['jwks-own-missing'],
    not: ['other-provider', 'ldap-plain', 'ldap-not-dn', 'unknown-format', 'yaml-syntax'],
  },
  {
    source: 'stored id 59137231963',
    text: 'cat > sso-ldap-config.json << \'EOF\'\n{\n  "provider": "ldap",\n  "authority": "ldap://ad.example.internal:389",\n  "clientId": "openmetadata",\n  "callbackUrl": "http://om.example.internal/callback",\n  "scopes": ["openid", "profile", "email"],\n  "ldapConfiguration": {\n    "host": "ad.example.internal",\n    "port": 389,\n    "dnAdminPrincipal": "CN=om-service,OU=Services,DC=example,DC=internal",\n    "dnAdminPassword": "${LDAP_PASSWORD}",\n    "userBaseDN": "OU=Users,DC=example,DC=internal",\n    "groupBaseDN": "OU=Groups,DC=example,DC=internal",\n    "roleAttributeName": "memberOf",\n    "mailAttributeName": "mail",\n    "maxPoolSize": 3\n  }\n}\nEOF\n',
    codes: ['unknown-key'],
    not: ['yaml-syntax', 'unknown-format'],
  },
  {
    source: 'stored id 63094150726',
    text: 'auth_config = {\n    "clientType": "confidential",\n    "provider": "custom-oidc",\n    "responseType": "code",\n    "providerName": "Keycloak",\n    "publicKeyUrls": [\n        "https://kc.example.com/realms/data/protocol/openid-connect/certs"\n    ],\n    "tokenValidationAlgorithm": "RS256",\n    "authority": "https://kc.example.com/realms/data",\n    "clientId": "openmetadata",\n    "callbackUrl": "https://om.example.com/callback",\n    "jwtPrincipalClaims": ["email", "preferred_username", "sub"],\n    "jwtPrincipalClaimsMapping": [],\n    "enableSelfSignup": True,\n    "enableAutoRedirect": False,\n}\n\nauthorizer_config = {\n    "adminPrincipals": ["admin", "jo"],\n    "allowedEmailRegistrationDomains": ["all"],\n    "principalDomain": "open-metadata.org",\n    "useRolesFromProvider": False,\n}\n',
    codes: ['jwks-own-missing'],
    not: ['unknown-format', 'yaml-syntax', 'value-not-boolean'],
  },
  {
    source: 'a realm of Keycloak, as its export has it (the client of stored id 56118360878)',
    text: '{\n  "realm": "data",\n  "enabled": true,\n  "clients": [\n    {\n      "clientId": "openmetadata",\n      "enabled": true,\n      "publicClient": true,\n      "protocol": "openid-connect",\n      "redirectUris": ["https://om.example.com"],\n      "webOrigins": [],\n      "directAccessGrantsEnabled": true,\n      "standardFlowEnabled": true,\n      "implicitFlowEnabled": false,\n      "defaultClientScopes": ["profile", "email", "roles"]\n    }\n  ]\n}\n',
    codes: ['unknown-format'],
    not: ['yaml-syntax', 'unknown-key', 'misspelt-key', 'client-type-missing'],
    expert: 'The registration at Keycloak, not the configuration of OpenMetadata.',
  },
  {
    source: 'the manifest of an application in Entra ID (the keys of stored id 42141002063)',
    text: '{\n\t"id": "11111111-2222-4333-8444-555555555555",\n\t"appId": "11111111-2222-4333-8444-666666666666",\n\t"oauth2AllowIdTokenImplicitFlow": false,\n\t"oauth2AllowImplicitFlow": false,\n\t"replyUrlsWithType": [\n\t\t{\n\t\t\t"url": "http://localhost:8585/callback",\n\t\t\t"type": "InstalledClient"\n\t\t}\n\t],\n\t"signInAudience": "AzureADMultipleOrgs"\n}\n',
    codes: ['unknown-format'],
    not: ['yaml-syntax', 'yaml-tab', 'unknown-key', 'callback-localhost'],
  },
  {
    source:
      'an application of Auth0, as `auth0 apps show --json` prints it (the keys of stored id 702977095)',
    text: '{\n  "name": "OpenMetadata",\n  "client_id": "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPp",\n  "callbacks": ["https://om.example.com/callback"],\n  "app_type": "spa",\n  "grant_types": ["authorization_code", "refresh_token"],\n  "token_endpoint_auth_method": "none"\n}\n',
    codes: ['unknown-format'],
    not: ['yaml-syntax', 'unknown-key', 'misspelt-key'],
  },
  {
    source: 'an app of Okta, as GET /api/v1/apps prints it',
    text: '{\n  "id": "0oa1b2c3d4e5f6g7h8i9",\n  "name": "oidc_client",\n  "label": "OpenMetadata",\n  "status": "ACTIVE",\n  "signOnMode": "OPENID_CONNECT",\n  "settings": {\n    "oauthClient": {\n      "redirect_uris": ["https://om.example.com/callback"],\n      "response_types": ["code"],\n      "grant_types": ["authorization_code"],\n      "application_type": "browser"\n    }\n  }\n}\n',
    codes: ['unknown-format'],
    not: ['yaml-syntax', 'unknown-key', 'misspelt-key'],
  },
  {
    source: 'stored id 2427731261',
    text: 'AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_PUBLIC_KEYS=[{ISSUER_URL}/v1/keys, https://{your domain}/api/v1/system/config/jwks]   # Update with your Issuer URL\nAUTHENTICATION_AUTHORITY={ISSUER_URL}           # Update with your Issuer URL\nAUTHENTICATION_CLIENT_ID={Client ID}            # Update with your Client ID\nAUTHENTICATION_CALLBACK_URL=http://localhost:8585/callback \nAUTHENTICATION_CLIENT_TYPE=confidential\n\nOIDC_CLIENT_ID={Client ID}                      # Update with your Client ID\nOIDC_TYPE=okta\nOIDC_CLIENT_SECRET={Client Secret}              # Update with your Client Secret\nOIDC_DISCOVERY_URI: http://{ISSUER_URL}/.well-known/openid-configuration        # Update with your Issuer URL\nOIDC_CALLBACK: ${OIDC_CALLBACK:-"http://localhost:8585/callback"}\n',
    codes: ['env-colon', 'value-placeholder'],
  },
  {
    source: 'stored id 2403680908',
    text: 'AUTHENTICATION_PROVIDER=ldap\nAUTHENTICATION_LDAP_HOST={HOST}\nAUTHENTICATION_LDAP_PORT={PORT}\nAUTHENTICATION_LOOKUP_ADMIN_DN={ADMIN_DN}\nAUTHENTICATION_LOOKUP_ADMIN_PWD={ADMIN_DN_PASSWORD}\nAUTHENTICATION_USER_LOOKUP_BASEDN={USER_DN}\nAUTHENTICATION_USER_MAIL_ATTR={MAIL_ATTRIBUTE}\nAUTHENTICATION_LDAP_POOL_SIZE=3\nAUTHENTICATION_LDAP_SSL_ENABLED=true\nAUTHENTICATION_LDAP_TRUSTSTORE_TYPE=TrustAll\nAUTHENTICATION_LDAP_EXAMINE_VALIDITY_DATES=true\n',
    codes: ['value-placeholder'],
    not: ['value-not-number', 'ldap-not-dn'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/9525',
    text: 'authenticationConfiguration:\n  provider: "basic"\n  publicKeyUrls:\n    - "https://om.example.com:8585/api/v1/config/jwks"\n  authority: "https://accounts.google.com"\nserver:\n  rootPath: \'/api/*\'\n  applicationConnectors:\n    - type: https\n      port: 8585\n      keyStorePath: ./conf/openmetadata.keystore.jks\n      keyStorePassword: not-a-secret\n      keyStoreType: JKS\n',
    codes: ['basic-keys'],
    not: ['unknown-key'],
  },
  {
    source: 'https://github.com/open-metadata/OpenMetadata/issues/28088',
    text: '{\n  "authenticationConfiguration": {\n    "provider": "custom-oidc",\n    "providerName": "Keycloak",\n    "clientType": "confidential",\n    "publicKeyUrls": [\n      "https://om.example.com/api/v1/system/config/jwks",\n      "https://kc.example.com/realms/old/protocol/openid-connect/certs"\n    ],\n    "authority": "https://kc.example.com/realms/new",\n    "clientId": "openmetadata",\n    "callbackUrl": "https://om.example.com/callback",\n    "jwtPrincipalClaims": ["email", "preferred_username", "sub"],\n    "enableSelfSignup": true,\n    "oidcConfiguration": {\n      "id": "openmetadata",\n      "type": "keycloak",\n      "secret": "*********",\n      "scope": "openid email profile",\n      "discoveryUri": "https://kc.example.com/realms/new/.well-known/openid-configuration",\n      "callbackUrl": "https://om.example.com/callback",\n      "serverUrl": "https://om.example.com"\n    }\n  }\n}\n',
    codes: ['realm-differs'],
    not: ['secret-missing'],
    expert: 'The key list is that of the realm before.',
  },
  {
    source: '`docker run`, with the settings of OpenMetadata#7567',
    text: "docker run -d --name openmetadata -p 8585:8585 \\\n  -e AUTHENTICATION_PROVIDER=custom-oidc \\\n  -e AUTHENTICATION_PUBLIC_KEYS='[https://kc.example.com/realms/data/protocol/openid-connect/certs]' \\\n  -e AUTHENTICATION_AUTHORITY=https://kc.example.com/realms/data \\\n  -e AUTHENTICATION_CLIENT_ID=openmetadata \\\n  -e AUTHENTICATION_CALLBACK_URL=https://om.example.com/callback \\\n  -e AUTHENTICATION_CLIENT_TYPE=public \\\n  docker.getcollate.io/openmetadata/server:1.12.3\n",
    codes: ['jwks-own-missing'],
    not: ['unknown-format', 'env-stray-line', 'value-stray-quote'],
  },
  {
    source: 'what `kubectl describe pod` prints of the environment',
    text: "    Environment:\n      AUTHENTICATION_PROVIDER:      azure\n      AUTHENTICATION_PUBLIC_KEYS:   [\"https://login.microsoftonline.com/common/discovery/keys\"]\n      AUTHENTICATION_AUTHORITY:     https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555\n      AUTHENTICATION_CLIENT_ID:     11111111-2222-4333-8444-666666666666\n      AUTHENTICATION_CALLBACK_URL:  https://om.example.com/callback\n      OIDC_CLIENT_SECRET:           <set to the key 'openmetadata-oidc-client-secret' in secret 'oidc-secrets'>  Optional: false\n    Mounts:\n      /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-9x2x7 (ro)\n",
    codes: ['jwks-own-missing'],
    not: ['unknown-format', 'yaml-syntax', 'value-placeholder', 'unknown-key'],
  },
  {
    source: 'PowerShell, with the settings of the Okta page',
    text: '$env:AUTHENTICATION_PROVIDER = "okta"\n$env:AUTHENTICATION_PUBLIC_KEYS = "[https://acme.okta.com/oauth2/default/v1/keys]"\n$env:AUTHENTICATION_AUTHORITY = "https://acme.okta.com/oauth2/default"\n$env:AUTHENTICATION_CLIENT_ID = "0oa1b2c3d4e5f6g7h8i9"\n$env:AUTHENTICATION_CALLBACK_URL = "https://om.example.com/callback"\ndocker compose up -d\n',
    codes: ['jwks-own-missing'],
    not: ['unknown-format'],
  },
  {
    source: 'what `helm get values` prints, with the settings of OpenMetadata#28062',
    text: 'USER-SUPPLIED VALUES:\nopenmetadata:\n  config:\n    authentication:\n      authority: https://kc.example.com/realms/data\n      callbackUrl: https://om.example.com/callback\n      clientId: openmetadata\n      clientType: confidential\n      provider: custom-oidc\n      publicKeys:\n      - https://om.example.com/api/v1/system/config/jwks\n      - https://kc.example.com/realms/data/protocol/openid-connect/certs\n',
    codes: ['helm-oidc-not-enabled'],
    not: ['unknown-format', 'yaml-syntax', 'helm-root-unknown', 'yaml-first-line'],
  },
  {
    source: 'a unit of systemd, with the settings of the LDAP page',
    text: '[Unit]\nDescription=OpenMetadata\nAfter=network.target\n\n[Service]\nUser=openmetadata\nWorkingDirectory=/opt/openmetadata\nEnvironment="AUTHENTICATION_PROVIDER=ldap"\nEnvironment="AUTHENTICATION_LDAP_HOST=ldaps://ldap.example.com"\nEnvironment="AUTHENTICATION_LDAP_PORT=636"\nEnvironment="AUTHENTICATION_LDAP_SSL_ENABLED=true"\nExecStart=/opt/openmetadata/bin/openmetadata.sh start\n',
    codes: ['ldap-host-scheme'],
    not: ['unknown-format', 'env-stray-line'],
  },
  {
    source: 'a task of ECS, with the settings of OpenMetadata#25775',
    text: '{\n  "family": "openmetadata",\n  "containerDefinitions": [\n    {\n      "name": "openmetadata",\n      "image": "docker.getcollate.io/openmetadata/server:1.12.3",\n      "environment": [\n        {"name": "AUTHENTICATION_PROVIDER", "value": "aws-cognito"},\n        {"name": "AUTHENTICATION_CLIENT_TYPE", "value": "confidential"},\n        {"name": "AUTHENTICATION_AUTHORITY", "value": "https://acme.auth.us-east-1.amazoncognito.com"},\n        {"name": "AUTHENTICATION_CALLBACK_URL", "value": "https://om.example.com/callback"}\n      ],\n      "secrets": [\n        {"name": "OIDC_CLIENT_SECRET", "valueFrom": "arn:aws:ssm:us-east-1:111122223333:parameter/oidc"}\n      ]\n    }\n  ]\n}\n',
    codes: ['authority-login-domain'],
    not: ['unknown-format', 'nothing-read', 'secret-missing'],
  },
  {
    source: 'a patch of Kustomize, with the settings of OpenMetadata#20811',
    text: 'patches:\n  - target:\n      kind: Deployment\n      name: openmetadata\n    patch: |-\n      - op: add\n        path: /spec/template/spec/containers/0/env/-\n        value:\n          name: AUTHENTICATION_PROVIDER\n          value: custom-oidc\n      - op: add\n        path: /spec/template/spec/containers/0/env/-\n        value:\n          name: AUTHENTICATION_PUBLIC_KEYS\n          value: \'["https://kc.example.com/realms/data/protocol/openid-connect/certs"]\'\n',
    codes: ['jwks-own-missing'],
    not: ['unknown-format', 'nothing-read', 'unknown-key'],
  },
  {
    source: 'a task of Ansible, with the settings of the Azure page',
    text: '- name: OpenMetadata\n  community.docker.docker_container:\n    name: openmetadata_server\n    image: "docker.getcollate.io/openmetadata/server:{{ om_version }}"\n    env:\n      AUTHENTICATION_PROVIDER: "azure"\n      AUTHENTICATION_AUTHORITY: "https://login.microsoftonline.com/{{ tenant_id }}"\n      AUTHENTICATION_CLIENT_ID: "{{ client_id }}"\n      AUTHENTICATION_PUBLIC_KEYS: "[https://login.microsoftonline.com/common/discovery/keys]"\n      AUTHENTICATION_CALLBACK_URL: "https://om.example.com/callback"\n',
    codes: ['jwks-own-missing'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'value-placeholder'],
  },
];
