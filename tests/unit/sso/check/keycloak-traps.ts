import type { Trap } from './trap-table.ts';

const kc = 'https://login.example.com/realms/data';
const well = '/.well-known/openid-configuration';
const env = 'AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_CLIENT_TYPE=confidential\n';
const helm = `openmetadata:
  config:
    authentication:
      provider: custom-oidc
      clientType: confidential
`;

/** Mistakes that OpenMetadata's pages on Keycloak and custom OIDC lead to, in our own words. */
export const keycloakTraps: readonly Trap[] = [
  {
    trap: 'K1',
    name: 'the authorize endpoint as the authority',
    text: `${helm}      authority: ▶"${kc}/protocol/openid-connect/auth"\n`,
    code: 'authority-is-endpoint',
    corrected: `authority: "${kc}"`,
  },
  {
    trap: 'K2',
    name: 'no space behind the colon of discoveryUri',
    text: `${helm}      oidcConfiguration:\n        discoveryUri▶:"${kc}${well}"\n        oidcType: custom\n`,
    code: 'yaml-missing-space',
    corrected: `discoveryUri: "${kc}`,
  },
  {
    trap: 'K3',
    name: 'the name of the variable inside its value',
    text: `${env}OIDC_DISCOVERY_URI=▶"OIDC_DISCOVERY_URI=${kc}${well}"\n`,
    code: 'url-shape',
  },
  {
    trap: 'K4',
    name: 'braces around the authority',
    text: `${env}AUTHENTICATION_AUTHORITY=▶{${kc}}\n`,
    code: 'value-placeholder',
  },
  {
    trap: 'K5',
    name: 'two realms in one example',
    text: `${env}AUTHENTICATION_AUTHORITY=${kc}-sec\nOIDC_DISCOVERY_URI=▶${kc}${well}\n`,
    code: 'realm-differs',
  },
  {
    trap: 'K5',
    name: '/auth in one address and not in the other',
    text: `${env}AUTHENTICATION_AUTHORITY=https://login.example.com/auth/realms/data\nOIDC_DISCOVERY_URI=▶${kc}${well}\n`,
    code: 'realm-prefix-differs',
  },
  {
    trap: 'K10',
    name: 'the public client on 1.12',
    text: `AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_CLIENT_TYPE=▶public\nAUTHENTICATION_AUTHORITY=${kc}\n`,
    code: 'public-needs-implicit',
  },
  {
    trap: 'K12',
    name: 'the old block global around custom-oidc',
    text: `▶global:\n  authentication:\n    provider: custom-oidc\n    authority: ${kc}\n`,
    code: 'helm-global',
  },
  {
    trap: 'K13',
    name: 'a variable that does not exist',
    text: `${env}▶AUTHENTICATION_DISCOVERY_URI=${kc}${well}\n`,
    code: 'misspelt-variable',
  },
  {
    trap: 'K16',
    name: 'select_account, which Keycloak passes over',
    text: `${env}AUTHENTICATION_AUTHORITY=${kc}\nOIDC_PROMPT_TYPE=▶select_account\n`,
    code: 'prompt-passed-over',
  },
  {
    trap: 'K6',
    name: 'a space behind the equals sign',
    text: 'AUTHORIZER_CLASS_NAME= ▶org.openmetadata.service.security.DefaultAuthorizer\n',
    code: 'env-other-dialect',
  },
  {
    trap: 'K7',
    name: 'localhost as the callback on Kubernetes',
    text: `openmetadata:\n  config:\n    authentication:\n      provider: custom-oidc\n      callbackUrl: ▶"http://localhost:8585/callback"\n      authority: "${kc}"\n`,
    code: 'callback-localhost',
  },
  {
    trap: 'K11',
    name: 'a secret beside the implicit flow',
    text: `AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_CLIENT_TYPE=public\nAUTHENTICATION_AUTHORITY=${kc}\n▶OIDC_CLIENT_SECRET=ab~cd\n`,
    code: 'client-type-public',
  },
  {
    trap: 'K16',
    name: 'a fresh sign-in asked for each time',
    text: `${env}AUTHENTICATION_AUTHORITY=${kc}\n`,
    code: 'max-age-zero',
  },
];
