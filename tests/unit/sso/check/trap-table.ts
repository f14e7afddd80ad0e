import type { CheckSituation, Format } from '../../../../src/sso/check/diagnose.ts';
import { clientId, tenantId } from '../ids.ts';

/** A mistake that OpenMetadata's documentation leads to, in our own words and values. */
export interface Trap {
  /** Number in the list of traps; `3c` for what follows for generated files. */
  trap: string;
  name: string;
  /** With a mark before the place that the finding must name; without one, where it names none. */
  text: string;
  code: string;
  format?: Format;
  situation?: Partial<CheckSituation>;
  /** A part of what the corrected text must have. */
  corrected?: string;
}

const host = 'https://login.microsoftonline.com';
const well = '/.well-known/openid-configuration';

const azureEnv = `AUTHENTICATION_PROVIDER=azure
AUTHENTICATION_CLIENT_TYPE=confidential
`;
const azureYaml = `authenticationConfiguration:
  provider: azure
  clientType: confidential
`;
const azureHelm = `openmetadata:
  config:
    authentication:
      provider: azure
      clientType: confidential
`;

export const traps: readonly Trap[] = [
  {
    trap: 'T2',
    name: 'the printed tenant that is no GUID, as OIDC_TENANT',
    text: `${azureEnv}OIDC_TENANT=▶c11234b7c-b1b2-9854-0mn1-56abh3dea295\n`,
    code: 'value-placeholder',
  },
  {
    trap: 'T2',
    name: 'a tenant of nine digits in its first group, in the authority',
    text: `${azureYaml}  authority: ▶${host}/a3d5c0b1e-7a42-4f19-9c68-b2e17f0a94d6\n`,
    code: 'authority-tenant-not-guid',
  },
  {
    trap: 'T3',
    name: 'a discovery URL without tenant',
    text: `${azureEnv}OIDC_TENANT=${tenantId}\nOIDC_DISCOVERY_URI=▶${host}${well}\n`,
    code: 'discovery-no-tenant',
    corrected: `OIDC_DISCOVERY_URI=${host}/${tenantId}/v2.0${well}`,
  },
  {
    trap: 'T3',
    name: 'a discovery URL set a second time, to nothing',
    text: `OIDC_DISCOVERY_URI=${host}/${tenantId}/v2.0${well}\n▶OIDC_DISCOVERY_URI=""\n`,
    code: 'duplicate-variable',
  },
  {
    trap: 'T4',
    name: 'a URL as the tenant',
    text: `${azureEnv}OIDC_TENANT=▶${host}/${tenantId}\n`,
    code: 'tenant-is-url',
    corrected: `OIDC_TENANT=${tenantId}\n`,
  },
  {
    trap: 'T5',
    name: 'an empty tenant in openmetadata.yaml',
    text: `${azureYaml}  oidcConfiguration:\n    type: azure\n    tenant: ▶""\n`,
    code: 'tenant-missing',
  },
  {
    trap: 'T5',
    name: 'a discovery URL without tenant in Helm values',
    text: `${azureHelm}      oidcConfiguration:\n        enabled: true\n        discoveryUri: ▶"${host}${well}"\n`,
    code: 'discovery-no-tenant',
  },
  {
    trap: 'T6',
    name: 'oidcConfiguration.enabled as one key',
    text: `${azureHelm}      oidcConfiguration:\n        ▶oidcConfiguration.enabled: true\n        oidcType: azure\n`,
    code: 'flat-key',
  },
  {
    trap: 'T6',
    name: 'enabled switched off beside a confidential client',
    text: `${azureHelm}      oidcConfiguration:\n        enabled: ▶false\n        oidcType: azure\n`,
    code: 'helm-oidc-not-enabled',
    corrected: 'enabled: true',
  },
  {
    trap: 'T7',
    name: 'two quotes at the end of a list of keys',
    text: `${azureYaml}  publicKeyUrls:\n    - "http://localhost:8585/api/v1/system/config/jwks"\n    - "${host}/${tenantId}/discovery/v2.0/keys"▶"\n  clientId: ${clientId}\n`,
    code: 'yaml-doubled-quote',
    corrected: 'discovery/v2.0/keys"\n',
  },
  {
    trap: 'T7',
    name: 'a stray quote at the end of the redirect URI',
    text: `${azureYaml}  callbackUrl: ▶https://openmetadata.example.com/callback"\n`,
    code: 'value-stray-quote',
    corrected: 'callbackUrl: https://openmetadata.example.com/callback\n',
  },
  {
    trap: 'T8',
    name: 'a quote that is never closed',
    text: `openmetadata:\n  config:\n    authentication:\n      clientId: ▶"${clientId}\n      callbackUrl: "https://openmetadata.example.com/callback"\n`,
    code: 'yaml-open-quote',
    corrected: `clientId: "${clientId}"\n`,
  },
  {
    trap: 'T8',
    name: 'a key that is indented too far',
    text: `authorizerConfiguration:\n  adminPrincipals: [alice]\n    ▶principalDomain: example.com\n  enforcePrincipalDomain: false\n`,
    code: 'yaml-indentation',
  },
  {
    trap: 'T8',
    name: 'the same key twice in one block',
    text: `authorizerConfiguration:\n  principalDomain: example.com\n  ▶principalDomain: example.org\n`,
    code: 'duplicate-key',
  },
  {
    trap: 'T8',
    name: 'no space behind the colon',
    text: `authenticationConfiguration:\n  oidcConfiguration:\n    discoveryUri▶:"https://idp.example.com/realms/one${well}"\n    type: custom\n`,
    code: 'yaml-missing-space',
    corrected: 'discoveryUri: "https://idp.example.com',
  },
  {
    trap: 'T8',
    name: 'a sentence between the keys',
    text: `openmetadata:\n  config:\n    authentication:\n      provider: ldap\n▶The following values go below it\n    authorizer:\n      principalDomain: example.com\n`,
    code: 'yaml-prose',
  },
  {
    trap: 'T9',
    name: 'the old block global',
    text: `▶global:\n  authentication:\n    provider: custom-oidc\n`,
    code: 'helm-global',
  },
  {
    trap: 'T10',
    name: 'SAML right below config',
    text: `openmetadata:\n  config:\n    ▶idp:\n      entityId: "https://idp.example.com"\n`,
    code: 'helm-misplaced',
  },
  {
    trap: 'T10',
    name: 'a ${…} in Helm values',
    text: `openmetadata:\n  config:\n    authentication:\n      saml:\n        idp:\n          entityId: ▶\${SAML_IDP_ENTITY_ID:-""}\n`,
    code: 'helm-placeholder',
  },
  {
    trap: 'T11',
    name: 'a colon in an env file',
    text: `OIDC_CLIENT_ID=${clientId}\n▶OIDC_CALLBACK: https://openmetadata.example.com/callback\n`,
    code: 'env-colon',
    corrected: 'OIDC_CALLBACK=https://openmetadata.example.com/callback',
  },
  {
    trap: 'T12',
    name: 'a value that begins with its own name',
    text: `OIDC_DISCOVERY_URI=▶OIDC_DISCOVERY_URI=https://idp.example.com/realms/one${well}\n`,
    code: 'env-repeated-name',
    corrected: `OIDC_DISCOVERY_URI=https://idp.example.com/realms/one${well}\n`,
  },
  {
    trap: 'T13',
    name: 'a variable that does not exist',
    text: `▶AUTHENTICATION_DISCOVERY_URI=https://idp.example.com/realms/one${well}\n`,
    code: 'misspelt-variable',
    corrected: 'OIDC_DISCOVERY_URI=https://idp',
  },
  {
    trap: 'T14',
    name: 'a scope without offline_access',
    text: `${azureEnv}OIDC_SCOPE=▶openid email profile\n`,
    code: 'scope-no-offline-access',
    corrected: 'OIDC_SCOPE=openid email profile offline_access\n',
  },
  {
    trap: 'T16',
    name: 'an empty tenant in an env file',
    text: `${azureEnv}OIDC_TENANT=▶\nOIDC_TYPE=azure\n`,
    code: 'tenant-missing',
  },
  {
    trap: 'T17',
    name: 'a claims mapping with other keys',
    text: `${azureEnv}AUTHENTICATION_JWT_PRINCIPAL_CLAIMS_MAPPING=▶[username:sub,firstName:given_name]\n`,
    code: 'claims-mapping',
  },
  {
    trap: 'T17',
    name: 'administrators by their addresses',
    text: `${azureEnv}AUTHORIZER_ADMIN_PRINCIPALS=[alice,▶Bob@example.com]\n`,
    code: 'admins-email',
    corrected: 'AUTHORIZER_ADMIN_PRINCIPALS=[alice,bob]',
  },
  {
    trap: 'T17',
    name: 'secure sockets taken for TLS',
    text: `AUTHORIZER_ENABLE_SECURE_SOCKET=▶true\n`,
    code: 'secure-socket',
  },
  {
    trap: 'T18',
    name: 'id_token as the response type',
    text: `${azureEnv}OIDC_RESPONSE_TYPE=▶id_token\n`,
    code: 'response-type',
    corrected: 'OIDC_RESPONSE_TYPE=code\n',
  },
  {
    trap: 'T18',
    name: 'custom parameters as plain JSON',
    text: `${azureHelm}      oidcConfiguration:\n        enabled: true\n        customParams: ▶'{"domain_hint":"example.com"}'\n`,
    code: 'custom-params-shape',
  },
  {
    trap: 'T18',
    name: 'common as the tenant',
    text: `${azureEnv}OIDC_TENANT=▶common\n`,
    code: 'tenant-keyword',
  },
  {
    trap: 'T18',
    name: 'a domain as the tenant',
    text: `${azureEnv}OIDC_TENANT=▶example.onmicrosoft.com\n`,
    code: 'tenant-is-domain',
  },
  {
    trap: 'T20',
    name: 'own keys at the public address',
    text: `${azureEnv}AUTHENTICATION_PUBLIC_KEYS=[▶https://openmetadata.example.com/api/v1/system/config/jwks,${host}/${tenantId}/discovery/v2.0/keys]\n`,
    code: 'jwks-own-address',
  },
  {
    trap: 'T20',
    name: 'a typo in the path of the own keys',
    text: `${azureEnv}AUTHENTICATION_PUBLIC_KEYS=[▶http://localhost:8585/api/v1/sytem/config/jwks,${host}/${tenantId}/discovery/v2.0/keys]\n`,
    code: 'jwks-own-path',
    corrected: '[http://localhost:8585/api/v1/system/config/jwks,',
  },
  {
    trap: 'T21',
    name: 'localhost left in the redirect URI',
    text: `${azureEnv}AUTHENTICATION_CALLBACK_URL=▶http://localhost:8585/callback\nOIDC_SERVER_URL=https://openmetadata.example.com\n`,
    code: 'callback-localhost',
    corrected: 'AUTHENTICATION_CALLBACK_URL=https://openmetadata.example.com/callback',
  },
  {
    trap: 'T22',
    name: 'the entity ID ending in /acs',
    text: `AUTHENTICATION_PROVIDER=saml\nSAML_SP_ENTITY_ID=▶https://openmetadata.example.com/api/v1/saml/acs\n`,
    code: 'saml-entity-id',
  },
  {
    trap: 'T22',
    name: 'the long path as the SAML callback',
    text: `AUTHENTICATION_PROVIDER=saml\nSAML_SP_CALLBACK=▶https://openmetadata.example.com/api/v1/saml/callback\n`,
    code: 'saml-callback',
  },
  {
    trap: 'T22',
    name: 'a certificate by its path',
    text: `AUTHENTICATION_PROVIDER=saml\nSAML_IDP_CERTIFICATE=▶/etc/openmetadata/idp.pem\n`,
    code: 'saml-certificate',
  },
  {
    trap: 'T22',
    name: 'a private key as the certificate',
    text: `AUTHENTICATION_PROVIDER=saml\nSAML_IDP_CERTIFICATE=▶"-----BEGIN PRIVATE KEY-----"\n`,
    code: 'saml-private-key',
  },
  {
    trap: 'T22',
    name: 'a trust store that trusts everybody',
    text: `AUTHENTICATION_PROVIDER=ldap\nAUTHENTICATION_LDAP_TRUSTSTORE_TYPE=▶TrustAll\n`,
    code: 'ldap-trust-all',
  },
  {
    trap: 'T23',
    name: 'a setting that nothing reads any more',
    text: `AUTHENTICATION_PROVIDER=google\n▶AUTHORIZER_INGESTION_PRINCIPALS=[ingestion-bot]\n`,
    code: 'setting-retired',
  },
  {
    trap: 'T24',
    name: 'the default domain left as it is',
    text: `${azureEnv}AUTHORIZER_PRINCIPAL_DOMAIN=▶open-metadata.org\n`,
    code: 'domain-default',
  },
  {
    trap: 'T24',
    name: 'the default administrator left as it is',
    text: `${azureYaml}authorizerConfiguration:\n  adminPrincipals: ▶[admin]\n`,
    code: 'admins-default',
  },
  {
    trap: 'T25',
    name: 'a comment behind a value',
    text: `AUTHENTICATION_CLIENT_ID=▶${clientId} # of the app registration\n`,
    code: 'env-other-dialect',
  },
  {
    trap: 'T25',
    name: 'quotes in a file for Kubernetes',
    text: `AUTHENTICATION_CLIENT_ID=▶"${clientId}"\n`,
    code: 'env-other-dialect',
    situation: { target: 'kubernetes' },
  },
  {
    trap: '3c',
    name: 'a variable that the quickstart file does not pass on',
    text: `▶FORCE_SECURE_SESSION_COOKIE=true\n`,
    code: 'env-not-forwarded',
  },
  {
    trap: '3c',
    name: 'SAML in an env file alone',
    text: `AUTHENTICATION_PROVIDER=saml\n▶SAML_IDP_SSO_LOGIN_URL=https://idp.example.com/saml\n`,
    code: 'env-not-forwarded',
  },
  {
    trap: '3c',
    name: 'a blank that falls back to the default',
    text: `${azureEnv}OIDC_PROMPT_TYPE=▶\nOIDC_TYPE=azure\n`,
    code: 'env-blank-is-default',
    corrected: `OIDC_PROMPT_TYPE='""'\n`,
  },
  {
    trap: '3c',
    name: 'custom parameters through the quickstart file',
    text: `OIDC_CUSTOM_PARAMS=▶'{"customParamKey1":"domain_hint","customParamValue1":"example.com"}'\n`,
    code: 'custom-params-brace',
  },
  {
    trap: '3c',
    name: 'a dollar in the secret',
    text: `${azureEnv}OIDC_CLIENT_SECRET=▶ab$cd~ef\n`,
    code: 'env-dollar',
    corrected: `OIDC_CLIENT_SECRET='ab$cd~ef'`,
  },
  {
    trap: '3c',
    name: 'a secret that is no YAML text',
    text: `${azureEnv}OIDC_CLIENT_SECRET=▶@ab~cd\n`,
    code: 'variable-not-yaml',
    corrected: `OIDC_CLIENT_SECRET='"@ab~cd"'`,
  },
  {
    trap: '3c',
    name: 'a list without brackets',
    text: `AUTHENTICATION_JWT_PRINCIPAL_CLAIMS=▶email,preferred_username,sub\n`,
    code: 'value-not-list',
    corrected: 'AUTHENTICATION_JWT_PRINCIPAL_CLAIMS=[email,preferred_username,sub]',
  },
  {
    trap: '3c',
    name: 'promptType in openmetadata.yaml',
    text: `${azureYaml}  oidcConfiguration:\n    ▶promptType: select_account\n`,
    code: 'misspelt-key',
    corrected: '    prompt: select_account',
  },
  {
    trap: '3c',
    name: 'prompt in Helm values',
    text: `${azureHelm}      oidcConfiguration:\n        enabled: true\n        ▶prompt: select_account\n`,
    code: 'misspelt-key',
    corrected: '        promptType: select_account',
  },
  {
    trap: '3c',
    name: 'a setting for which the chart has no key',
    text: `${azureHelm}      ▶forceSecureSessionCookie: true\n`,
    code: 'helm-no-key',
  },
  {
    trap: '3c',
    name: 'a client secret as text in Helm values',
    text: `${azureHelm}      oidcConfiguration:\n        enabled: true\n        clientSecret: ▶"ab~cd"\n`,
    code: 'helm-secret-as-text',
  },
  {
    trap: '3c',
    name: 'a number where the chart wants text',
    text: `${azureHelm}      oidcConfiguration:\n        enabled: true\n        maxAge: ▶3600\n`,
    code: 'helm-wrong-type',
    corrected: 'maxAge: "3600"',
  },
  {
    trap: '3c',
    name: 'text where the chart wants true or false',
    text: `${azureHelm}      oidcConfiguration:\n        enabled: ▶"true"\n`,
    code: 'helm-wrong-type',
    corrected: 'enabled: true\n',
  },
];
