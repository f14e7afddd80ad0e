import type { fifthConfigurations } from './fifth-configurations.ts';

const om = (issue: number): string =>
  `https://github.com/open-metadata/OpenMetadata/issues/${String(issue)}`;

/**
 * Configurations that are in none of the seven earlier sets, with what must and what must not be said written down
 * before the doctor saw any of them: as they stand in issues and chats, cut, with values blacked out, between
 * sentences, two files in one. Where a form is named, it is real and the settings in it are those that the source
 * names. Values, hosts and IDs are nobody’s.
 */
export const eighthConfigurations: typeof fifthConfigurations = [
  {
    source: om(22008),
    text: 'Our config (OpenMetadata v 1.6.13):\n\n>   authentication:\n>         enabled: true\n>         provider: custom-oidc\n>         clientType: confidential\n>         publicKeys:\n>         - "https://<our_domain>/api/v1/system/config/jwks"\n>         - "http://openmetadata:8585/api/v1/system/config/jwks"\n>         jwtPrincipalClaims:\n>         - "email"\n>         - "preferred_username"\n>         - "roles"\n>         - "unique_name"\n>         - "family_name"\n>         enableSelfSignup: true\n>         responseType: code\n>         oidcConfiguration:\n>           enabled: true\n>           oidcType: "custom-oidc"\n>           responseType: code\n',
    codes: ['jwks-provider-missing'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'unknown-key', 'helm-root-unknown'],
  },
  {
    source: om(26159),
    text: 'I changed this in docker-compose-postgres.yml and restarted:\n\n```\n      AUTHENTICATION_PROVIDER: ${AUTHENTICATION_PROVIDER:-basic}\n      AUTHENTICATION_ENABLE_SELF_SIGNUP: ${AUTHENTICATION_ENABLE_SELF_SIGNUP:-false}\n      OM_EMAIL_ENTITY: ${OM_EMAIL_ENTITY:-"Acme"}\n```\n\nbut signup is still possible.\n',
    codes: ['stored-settings'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'unknown-variable', 'variable-in-file'],
  },
  {
    source: 'the Google page for Docker of 1.9, filled in by half',
    text: '# OpenMetadata Server Authentication Configuration\nAUTHORIZER_CLASS_NAME=org.openmetadata.service.security.DefaultAuthorizer\nAUTHORIZER_REQUEST_FILTER=org.openmetadata.service.security.JwtFilter\nAUTHORIZER_ADMIN_PRINCIPALS=[admin]  # Your `name` from name@domain.com\nAUTHORIZER_INGESTION_PRINCIPALS=[ingestion-bot]\nAUTHORIZER_PRINCIPAL_DOMAIN=open-metadata.org # Update with your domain\n\nAUTHENTICATION_PROVIDER=google\nAUTHENTICATION_PUBLIC_KEYS=[https://www.googleapis.com/oauth2/v3/certs, https://{your domain}/api/v1/system/config/jwks] # Update with your Domain and Make sure this "/api/v1/system/config/jwks" is always configured to enable JWT tokens\nAUTHENTICATION_AUTHORITY=https://accounts.google.com\nAUTHENTICATION_CLIENT_ID=123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com # Update with your Google SSO Client ID\nAUTHENTICATION_CALLBACK_URL=https://om.example.com/callback\n',
    codes: ['value-placeholder', 'domain-default'],
    not: ['unknown-format', 'nothing-read', 'env-stray-line', 'env-behind-quote', 'value-not-list'],
  },
  {
    source: 'two files in one paste, with sentences between them',
    text: 'Hi, azure login does not work for me. This is my .env:\n\nAUTHENTICATION_PROVIDER=azure\nAUTHENTICATION_CLIENT_TYPE=public\nAUTHENTICATION_AUTHORITY=https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/oauth2/v2.0/authorize\nAUTHENTICATION_CLIENT_ID=11111111-2222-4333-8444-666666666666\nAUTHENTICATION_CALLBACK_URL=https://om.example.com/callback\n\nand this is the docker-compose.yml:\n\nservices:\n  openmetadata-server:\n    container_name: openmetadata_server\n    image: docker.getcollate.io/openmetadata/server:1.12.3\n    environment:\n      AUTHENTICATION_PROVIDER: ${AUTHENTICATION_PROVIDER:-basic}\n      AUTHENTICATION_AUTHORITY: ${AUTHENTICATION_AUTHORITY:-https://accounts.google.com}\n      AUTHENTICATION_CLIENT_ID: ${AUTHENTICATION_CLIENT_ID:-""}\n      AUTHENTICATION_CALLBACK_URL: ${AUTHENTICATION_CALLBACK_URL:-""}\n',
    codes: ['authority-is-endpoint'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'env-stray-line', 'not-a-block'],
  },
  {
    source: 'two blocks of code in one comment: an env file and the override',
    text: '`openmetadata.env`:\n```\nAUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_CLIENT_TYPE=confidential\nAUTHENTICATION_AUTHORITY=https://acme-admin.okta.com/oauth2/default\nOIDC_CLIENT_ID=0oa1b2c3d4e5f6g7h8i9\nOIDC_CLIENT_SECRET=****\n```\n`docker-compose.override.yml`:\n```yaml\nservices:\n  openmetadata-server:\n    env_file: openmetadata.env\n```\n',
    codes: ['authority-admin'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'secret-missing', 'env-stray-line'],
  },
  {
    source: 'options of `helm`, without the command',
    text: '--set openmetadata.config.authentication.provider=google \\\n--set openmetadata.config.authentication.clientType=public \\\n--set "openmetadata.config.authentication.publicKeys[0]=https://www.googleapis.com/oauth2/v3/certs" \\\n--set openmetadata.config.authentication.authority=https://accounts.google.com \\\n--set openmetadata.config.authentication.callbackUrl=https://om.example.com/callback\n',
    codes: ['jwks-own-missing'],
    not: ['unknown-format', 'nothing-read', 'env-stray-line', 'unknown-key'],
  },
  {
    source: '`kubectl get secret -o yaml`',
    text: 'apiVersion: v1\ndata:\n  AUTHENTICATION_PROVIDER: YXp1cmU=\n  AUTHENTICATION_CLIENT_TYPE: Y29uZmlkZW50aWFs\n  AUTHENTICATION_CALLBACK_URL: aHR0cDovL2xvY2FsaG9zdDo4NTg1L2NhbGxiYWNr\n  AUTHENTICATION_AUTHORITY: aHR0cHM6Ly9sb2dpbi5taWNyb3NvZnRvbmxpbmUuY29tLzExMTExMTExLTIyMjItNDMzMy04NDQ0LTU1NTU1NTU1NTU1NQ==\n  OIDC_SERVER_URL: aHR0cHM6Ly9vbS5leGFtcGxlLmNvbQ==\n  OIDC_CLIENT_SECRET: <redacted>\nkind: Secret\nmetadata:\n  annotations:\n    meta.helm.sh/release-name: openmetadata\n  creationTimestamp: "2026-03-02T09:14:07Z"\n  name: openmetadata-authentication-secret\n  namespace: data\n  resourceVersion: "1234567"\n  uid: 11111111-2222-4333-8444-777777777777\ntype: Opaque\n',
    codes: ['callback-localhost'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'unknown-key', 'value-not-allowed'],
  },
  {
    source: '`kubectl get configmap -o yaml`, with the file of the server in it',
    text: 'apiVersion: v1\ndata:\n  openmetadata.yaml: |\n    authenticationConfiguration:\n      clientType: public\n      provider: azure\n      publicKeyUrls:\n        - https://login.microsoftonline.com/common/discovery/keys\n      authority: https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555\n      clientId: 11111111-2222-4333-8444-666666666666\n      callbackUrl: https://om.example.com/callback\nkind: ConfigMap\nmetadata:\n  name: openmetadata-config\n  namespace: data\n',
    codes: ['jwks-v1', 'jwks-own-missing'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'unknown-key'],
  },
  {
    source: '`kubectl describe configmap`',
    text: 'Name:         openmetadata-env\nNamespace:    data\nLabels:       <none>\nAnnotations:  <none>\n\nData\n====\nAUTHENTICATION_CLIENT_TYPE:\n----\nPublic\n\nAUTHENTICATION_PROVIDER:\n----\nazure\n\nAUTHENTICATION_CALLBACK_URL:\n----\nhttps://om.example.com/callback\n\n\nBinaryData\n====\n\nEvents:  <none>\n',
    codes: ['value-not-allowed'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'env-stray-line', 'unknown-key'],
  },
  {
    source: om(17441),
    text: 'Same problem here.\n\nOM 1.4.7 (kubernetes).\n\n```yaml\n    authentication:\n      enabled: true\n      clientType: public\n      provider: "ldap"\n\n...\n\n      ldapConfiguration:\n        host: x.x.x.x\n        port: 389\n        dnAdminPrincipal: "CN=bind.openmetadata,OU=DIGTI,OU=RE,OU=ORG,DC=example,DC=local"\n        dnAdminPassword:\n          secretRef: openmetadata-ldap-secret\n          secretKey: password\n        userBaseDN: "OU=ORG,DC=example,DC=local"\n        mailAttributeName: "mail"\n        maxPoolSize: 3\n        sslEnabled: false\n        groupBaseDN: "OU=RE,OU=ORG,DC=example,DC=local"\n        roleAdminName: "Admin"\n        allAttributeName: "dn"\n        usernameAttributeName: "sAMAccountName" # mail only? username?\n        groupAttributeName: "memberOf"\n        groupAttributeValue: "group"\n        groupMemberAttributeName: "member"\n        authRolesMapping: \'{\n            "CN=G_BIGDATA_USERS,OU=BigData,OU=ORG,DC=example,DC=local": ["DataConsumer"],\n            "CN=G_BIGDATA_ADMINS,OU=BigData,OU=ORG,DC=example,DC=local": ["Admin"]\n            }\'\n        authReassignRoles: ["Admin", "DataConsumer"]\n```\n\nLogin in web: jo@example.com (mail / username not supported in OM)\n',
    codes: ['ldap-plain'],
    not: [
      'unknown-format',
      'nothing-read',
      'yaml-syntax',
      'helm-root-unknown',
      'ldap-roles-not-json',
    ],
  },
  {
    source: om(15518),
    text: '```shell\n export AUTHORIZER_ADMIN_PRINCIPALS=[admin1:password1]   \n./docker/run_local_docker.sh\n```\n',
    codes: ['basic-admin-password'],
    not: ['unknown-format', 'nothing-read', 'env-stray-line'],
  },
  {
    source: `${om(16662)} (Kustomize, which makes the chart)`,
    text: 'helmChartInflationGenerator:\n- chartName: openmetadata\n  chartVersion: 1.3.0\n  chartRepoUrl: https://helm.open-metadata.org/\n  releaseName: open-metadata\n  valuesLocal:\n    openmetadata:\n      config:\n        authorizer:\n          initialAdmins:\n            - "admin:test12345"\n          principalDomain: example.com\n        authentication:\n          provider: basic\n',
    codes: ['basic-admin-password'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'helm-root-unknown', 'unknown-key'],
  },
  {
    source: om(19162),
    text: 'AUTHENTICATION_PROVIDER=SAML\nSAML_IDP_ENTITY_ID=https://sts.windows.net/11111111-2222-4333-8444-555555555555/\nSAML_IDP_SSO_LOGIN_URL=https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/saml2\nSAML_IDP_CERTIFICATE=/opt/openmetadata/conf/idp.pem\nSAML_SP_ENTITY_ID=https://om.example.com\nSAML_SP_ACS=https://om.example.com/api/v1/saml/acs\nSAML_SP_CALLBACK=https://om.example.com/saml/callback\n',
    codes: ['value-not-allowed', 'saml-certificate'],
    not: ['unknown-format', 'nothing-read', 'other-provider'],
  },
  {
    source:
      'docs/deploy/secure-openmetadata/azure-sso of OpenMetadata 0.10, with the values of a reader',
    text: 'global:\n  authorizer:\n    className: "org.openmetadata.catalog.security.DefaultAuthorizer"\n    containerRequestFilter: "org.openmetadata.catalog.security.JwtFilter"\n    initialAdmins: \n    - "jo"\n    botPrincipals: \n    - "11111111-2222-4333-8444-888888888888"\n    principalDomain: "example.com"\n  authentication:\n    provider: "azure"\n    publicKeys: \n    - "https://login.microsoftonline.com/common/discovery/keys"\n    authority: "https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555"\n    clientId: "11111111-2222-4333-8444-666666666666"\n    callbackUrl: "https://om.example.com/callback"\n',
    codes: ['helm-global', 'class-name'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax'],
  },
  {
    source: 'an env file with its values blacked out',
    text: 'AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_CLIENT_TYPE=confidential\nAUTHENTICATION_CLIENT_ID=<redacted>\nAUTHENTICATION_AUTHORITY=https://kc.example.com/realms/data\nAUTHENTICATION_CALLBACK_URL=https://om.example.com/callback\nOIDC_CLIENT_ID=<redacted>\nOIDC_CLIENT_SECRET=***\nOIDC_DISCOVERY_URI=https://kc.example.com/realms/data\n',
    codes: ['discovery-ending'],
    not: ['value-placeholder', 'blanks-to-fill', 'secret-missing', 'client-id-placeholder'],
    expert: 'What was blacked out is no placeholder: nothing can be said of it.',
  },
  {
    source: 'values of the chart with their IDs blacked out',
    text: 'openmetadata:\n  config:\n    authorizer:\n      initialAdmins: ["xxxx"]\n      principalDomain: xxxx.com\n    authentication:\n      enabled: true\n      clientType: public\n      provider: azure\n      publicKeys:\n        - https://login.microsoftonline.com/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx/discovery/v2.0/keys\n      authority: https://login.microsoftonline.com/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx\n      clientId: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx\n      callbackUrl: https://xxxx.com/callback\n',
    codes: ['jwks-own-missing'],
    not: ['value-placeholder', 'blanks-to-fill', 'client-id-placeholder', 'tenant-placeholder'],
    expert: 'What was blacked out is no placeholder: nothing can be said of it.',
  },
  {
    source: 'the compose file of the quickstart, changed inside its defaults',
    text: '      AUTHORIZER_ADMIN_PRINCIPALS: ${AUTHORIZER_ADMIN_PRINCIPALS:-[jo]}\n      AUTHORIZER_PRINCIPAL_DOMAIN: ${AUTHORIZER_PRINCIPAL_DOMAIN:-"example.com"}\n      AUTHENTICATION_PROVIDER: ${AUTHENTICATION_PROVIDER:-custom-oidc}\n      AUTHENTICATION_CLIENT_TYPE: ${AUTHENTICATION_CLIENT_TYPE:-confidential}\n      CUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME: ${CUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME:-"Keycloak"}\n      AUTHENTICATION_PUBLIC_KEYS: ${AUTHENTICATION_PUBLIC_KEYS:-[http://localhost:8585/api/v1/system/config/jwks,https://kc.example.com/realms/data/protocol/openid-connect/certs]}\n      AUTHENTICATION_AUTHORITY: ${AUTHENTICATION_AUTHORITY:-https://kc.example.com/realms/data}\n      AUTHENTICATION_CLIENT_ID: ${AUTHENTICATION_CLIENT_ID:-"openmetadata"}\n      AUTHENTICATION_CALLBACK_URL: ${AUTHENTICATION_CALLBACK_URL:-"https://om.example.com/callback"}\n      OIDC_CLIENT_ID: ${OIDC_CLIENT_ID:-"openmetadata"}\n      OIDC_CLIENT_SECRET: ${OIDC_CLIENT_SECRET:-"xxxxxxx"}\n      OIDC_DISCOVERY_URI: ${OIDC_DISCOVERY_URI:-"https://kc.example.com/auth/realms/data/.well-known/openid-configuration"}\n      OIDC_CALLBACK: ${OIDC_CALLBACK:-"https://om.example.com/callback"}\n',
    codes: ['realm-prefix-differs'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'secret-missing', 'variable-in-file'],
  },
  {
    source:
      'https://github.com/open-metadata/openmetadata-helm-charts/issues/462, with dots where lines were left out',
    text: 'relevant part of my values.yaml (chart 1.12.3):\n\nopenmetadata:\n  config:\n    ...\n    authentication:\n      clientType: confidential\n      provider: okta\n      ...\n      oidcConfiguration:\n        oidcType: okta\n        clientId:\n          secretRef: oidc-secrets\n          secretKey: openmetadata-oidc-client-id\n        clientSecret:\n          secretRef: oidc-secrets\n          secretKey: openmetadata-oidc-client-secret\n        discoveryUri: https://acme.okta.com/oauth2/default/.well-known/openid-configuration\n        ...\n\nlogin page does not redirect to okta at all\n',
    codes: ['helm-oidc-not-enabled'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'not-a-block', 'secret-missing'],
  },
  {
    source: 'the Keycloak page for Docker of 1.7, its braces left around the values of a reader',
    text: 'AUTHENTICATION_PROVIDER=custom-oidc\nCUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME=KeyCloak\nAUTHENTICATION_PUBLIC_KEYS=[https://kc.example.com/realms/data-sec/protocol/openid-connect/certs, {https://om.example.com}/api/v1/system/config/jwks]\nAUTHENTICATION_AUTHORITY={https://kc.example.com/realms/data-sec}\nAUTHENTICATION_CLIENT_ID=open-metadata # Update with your Client ID\nAUTHENTICATION_CALLBACK_URL=https://om.example.com/callback\n',
    codes: ['value-placeholder'],
    not: ['unknown-format', 'nothing-read', 'env-stray-line', 'env-behind-quote'],
  },
  {
    source: '`docker compose config`',
    text: "name: openmetadata\nservices:\n  openmetadata-server:\n    container_name: openmetadata_server\n    depends_on:\n      elasticsearch:\n        condition: service_healthy\n        required: true\n    environment:\n      AUTHENTICATION_AUTHORITY: https://acme.eu.auth0.com\n      AUTHENTICATION_CALLBACK_URL: https://om.example.com/callback\n      AUTHENTICATION_CLIENT_ID: AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPp\n      AUTHENTICATION_CLIENT_TYPE: public\n      AUTHENTICATION_PROVIDER: auth0\n      AUTHENTICATION_PUBLIC_KEYS: '[https://acme.eu.auth0.com/.well-known/jwks.json]'\n      OIDC_SCOPE: openid email profile\n    hostname: openmetadata-server\n    image: docker.getcollate.io/openmetadata/server:1.12.3\n    networks:\n      app_net: null\nnetworks:\n  app_net:\n    name: ometa_network\n    driver: bridge\n",
    codes: ['jwks-own-missing'],
    not: ['unknown-format', 'nothing-read', 'yaml-syntax', 'unknown-variable'],
  },
  {
    source: 'a message of a chat: settings in a row, between words',
    text: 'we have AUTHENTICATION_PROVIDER=azure, AUTHENTICATION_CLIENT_TYPE=confidential, OIDC_TENANT=https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555 and OIDC_SERVER_URL=https://om.example.com, what is missing?\n',
    codes: ['tenant-is-url'],
    not: ['unknown-format', 'nothing-read', 'value-not-allowed', 'env-stray-line'],
  },
];
