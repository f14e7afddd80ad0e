import type { SettingKey } from '../../../../src/sso/settings/table.ts';
import { settings } from '../../../../src/sso/settings/table.ts';
import type { Literal, Setting } from '../../../../src/sso/settings/setting.ts';

/** OpenMetadata as it is shipped, with basic sign-in: the four kinds of files, defaults and all. */

const keys = Object.keys(settings) as SettingKey[];

function literal(value: Literal): string {
  if (typeof value === 'object') return `[${value.join(',')}]`;
  return typeof value === 'string' && !/^[\w.]+$/.test(value) ? `"${value}"` : String(value);
}

/** `NAME` with its default behind `:-`, as conf/openmetadata.yaml and the compose file have it. */
function reference({ env = '', defaults }: Setting): string {
  return `\${${env}:-${defaults?.server === undefined ? '' : literal(defaults.server)}}`;
}

const variables = keys
  .map((key): Setting => settings[key])
  .filter(({ env, yaml }) => env !== undefined && yaml !== undefined);

export const shippedEnv = `# defaults of the server
SERVER_PORT="8585"
DB_USER_PASSWORD="openmetadata_password"
AUTHORIZER_ENABLE_SMTP="false"
${variables
  .filter(({ forwarded }) => forwarded !== false)
  .map(({ env, defaults }) => `${env ?? ''}=${literal(defaults?.server ?? '')}`)
  .join('\n')}
`;

function block(prefix: string, indent: string): string {
  return variables
    .filter(({ yaml }) => yaml?.slice(0, yaml.lastIndexOf('.')) === prefix)
    .map((setting) => `${indent}${setting.yaml?.split('.').at(-1) ?? ''}: ${reference(setting)}\n`)
    .join('');
}

export const shippedYaml = `swagger:
  resourcePackage: org.openmetadata.service.resources
logging:
  level: \${LOG_LEVEL:-INFO}
  appenders:
    - type: file
      logFormat: "%level [%d{ISO8601,UTC}] [%t] %logger{5} - %msg %n"
database:
  driverClass: \${DB_DRIVER_CLASS:-com.mysql.cj.jdbc.Driver}
  url: jdbc:\${DB_SCHEME:-mysql}://\${DB_HOST:-localhost}:\${DB_PORT:-3306}/\${OM_DATABASE:-openmetadata_db}
  password: \${DB_USER_PASSWORD:-openmetadata_password}
authorizerConfiguration:
${block('authorizerConfiguration', '  ')}  # a space before the colon, as shipped
authenticationConfiguration:
${block('authenticationConfiguration', '  ')}  oidcConfiguration:
${block('authenticationConfiguration.oidcConfiguration', '    ')}  samlConfiguration:
    debugMode: \${SAML_DEBUG_MODE:-false}
    idp:
      entityId: \${SAML_IDP_ENTITY_ID:-""}
      idpX509Certificate: \${SAML_IDP_CERTIFICATE:-""}
    sp:
      entityId: \${SAML_SP_ENTITY_ID:-"http://localhost:8585/api/v1/saml/metadata"}
      callback: \${SAML_SP_CALLBACK:-"http://localhost:8585/saml/callback"}
    security:
      strictMode: \${SAML_STRICT_MODE:-false}
  ldapConfiguration:
    host: \${AUTHENTICATION_LDAP_HOST:-}
    truststoreConfigType: \${AUTHENTICATION_LDAP_TRUSTSTORE_TYPE:-TrustAll}
    trustStoreConfig:
      trustAllConfig:
        examineValidityDates: \${AUTHENTICATION_LDAP_EXAMINE_VALIDITY_DATES:-true}
jwtTokenConfiguration:
${block('jwtTokenConfiguration', '  ')}elasticsearch:
  searchType: \${SEARCH_TYPE:- "elasticsearch"}
  aws:
    secretAccessKey: \${AWS_SECRET_ACCESS_KEY:-""}
web:
  uriPath: \${WEB_CONF_URI_PATH:-"/api"}
`;

const environment = variables
  .filter(({ forwarded }) => forwarded !== false)
  .map((setting) => `      ${setting.env ?? ''}: ${reference(setting)}\n`)
  .join('');

const service = (name: string): string => `  ${name}:
    image: docker.getcollate.io/openmetadata/server:1.10.15
    environment:
      SERVER_PORT: \${SERVER_PORT:-8585}
${environment}      # SAML_DEBUG_MODE: \${SAML_DEBUG_MODE:-false}
      DB_PARAMS: \${DB_PARAMS:-allowPublicKeyRetrieval=true&useSSL=false}
      AUTHORIZER_ENABLE_SMTP : \${AUTHORIZER_ENABLE_SMTP:-false}
      OPENMETADATA_HEAP_OPTS: \${OPENMETADATA_HEAP_OPTS:--Xmx1G -Xms1G}
    ports:
      - "8585:8585"
    healthcheck:
      test: [ "CMD", "wget", "-q", "--spider",  "http://localhost:8586/healthcheck" ]
`;

export const shippedCompose = `version: "3.9"
volumes:
  es-data:
services:
  mysql:
    image: docker.getcollate.io/openmetadata/db:1.10.15
    environment:
      MYSQL_ROOT_PASSWORD: password
    healthcheck:
      test: mysql --password=$$MYSQL_ROOT_PASSWORD --execute "use openmetadata_db"
  elasticsearch:
    environment:
      - discovery.type=single-node
      - ES_JAVA_OPTS=-Xms1024m -Xmx1024m
${service('execute-migrate-all')}${service('openmetadata-server')}  ingestion:
    image: docker.getcollate.io/openmetadata/ingestion:1.10.15
    environment:
      AIRFLOW__API__AUTH_BACKENDS: "airflow.api.auth.backend.basic_auth"
    entrypoint: /bin/bash
    command:
      - "/opt/airflow/ingestion_dependency.sh"
`;

export const shippedHelm = `replicaCount: 1
openmetadata:
  config:
    logLevel: INFO
    clusterName: openmetadata
    openmetadata:
      host: "0.0.0.0"
      port: 8585
    database:
      enabled: true
      auth:
        username: openmetadata_user
        password:
          secretRef: mysql-secrets
          secretKey: openmetadata-mysql-password
    authorizer:
      enabled: true
      className: "org.openmetadata.service.security.DefaultAuthorizer"
      containerRequestFilter: "org.openmetadata.service.security.JwtFilter"
      initialAdmins:
      - "admin"
      allowedEmailRegistrationDomains:
      - "all"
      principalDomain: "open-metadata.org"
      allowedDomains: []
      enforcePrincipalDomain: false
      enableSecureSocketConnection: false
      useRolesFromProvider: false
    authentication:
      enabled: true
      clientType: public
      provider: "basic"
      publicKeys:
      - "http://openmetadata:8585/api/v1/system/config/jwks"
      authority: "https://accounts.google.com"
      clientId: ""
      callbackUrl: ""
      responseType: id_token
      jwtPrincipalClaims:
      - "email"
      - "preferred_username"
      - "sub"
      jwtPrincipalClaimsMapping: []
      enableSelfSignup: true
      oidcConfiguration:
        enabled: false
        oidcType: ""
        clientId:
          secretRef: oidc-secrets
          secretKey: openmetadata-oidc-client-id
        clientSecret:
          secretRef: oidc-secrets
          secretKey: openmetadata-oidc-client-secret
        scope: "openid email profile"
        discoveryUri: ""
        useNonce: true
        preferredJwsAlgorithm: RS256
        responseType: code
        promptType: "consent"
        disablePkce: true
        callbackUrl: http://openmetadata:8585/callback
        serverUrl: http://openmetadata:8585
        clientAuthenticationMethod: client_secret_post
        tenant: ""
        maxClockSkew: ""
        tokenValidity: "3600"
        customParams: '{}'
        maxAge: "0"
        sessionExpiry: "604800"
      ldapConfiguration:
        host: localhost
        port: 10636
        dnAdminPassword:
          secretRef: ldap-admin-secret
          secretKey: openmetadata-ldap-secret
        truststoreConfigType: TrustAll
        trustStoreConfig:
          hostNameConfig:
            acceptableHostNames: []
      saml:
        debugMode: false
        idp:
          entityId: ""
          idpX509Certificate:
            secretRef: ""
            secretKey: ""
        sp:
          entityId: "http://openmetadata:8585/api/v1/saml/metadata"
          callback: "http://openmetadata:8585/saml/callback"
        security:
          tokenValidity: 3600
    jwtTokenConfiguration:
      enabled: true
      rsapublicKeyFilePath: "./conf/public_key.der"
      rsaprivateKeyFilePath: "./conf/private_key.der"
      jwtissuer: "open-metadata.org"
      keyId: "Gb389a-9f76-gdjs-a92j-0242bk94356"
    fernetkey:
      value: "jJ/9sz0g0OHxsfxOoSfdFdmk3ysNmPRnH3TUAbz3IHA="
      secretRef: ""
      secretKey: ""
    web:
      hsts:
        maxAge: "365 days"
image:
  repository: docker.getcollate.io/openmetadata/server
  tag: ""
fullnameOverride: "openmetadata"
extraEnvs: []
envFrom: []
`;

/** The answer of `GET /api/v1/system/config/auth`. */
export const shippedAuth = `{
  "provider": "basic",
  "providerName": "",
  "publicKeyUrls": ["http://localhost:8585/api/v1/system/config/jwks"],
  "authority": "https://accounts.google.com",
  "clientId": "",
  "callbackUrl": "",
  "jwtPrincipalClaims": ["email", "preferred_username", "sub"],
  "enableSelfSignup": true,
  "clientType": "public",
  "responseType": "id_token"
}
`;
