import { cognitoClientId, userPoolId } from '../ids.ts';
import type { Trap } from './trap-table.ts';

const issuer = `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`;
const domain = 'https://acme.auth.eu-west-1.amazoncognito.com';
const jwks = '/.well-known/jwks.json';
const env = 'AUTHENTICATION_PROVIDER=aws-cognito\nAUTHENTICATION_CLIENT_TYPE=confidential\n';
const yaml = `authenticationConfiguration:
  provider: aws-cognito
  clientType: confidential
`;
const helm = `openmetadata:
  config:
    authentication:
      provider: aws-cognito
      clientType: confidential
`;

/** Mistakes that OpenMetadata's pages on Amazon Cognito lead to, in our own words. */
export const cognitoTraps: readonly Trap[] = [
  {
    trap: 'C3',
    name: 'the public client, the only one that is described',
    text: 'AUTHENTICATION_PROVIDER=aws-cognito\nAUTHENTICATION_CLIENT_TYPE=▶public\n',
    code: 'flow-public-broken',
  },
  {
    trap: 'C3',
    name: 'the public client without a response type, in a release that works with code',
    text: 'AUTHENTICATION_PROVIDER=aws-cognito\nAUTHENTICATION_CLIENT_TYPE=public\nAUTHENTICATION_RESPONSE_TYPE=▶id_token\n',
    code: 'response-type-id-token',
    situation: { version: '2.0' },
    corrected: 'AUTHENTICATION_RESPONSE_TYPE=code',
  },
  {
    trap: 'C5',
    name: 'the login domain as the authority',
    text: `${env}AUTHENTICATION_AUTHORITY=▶${domain}\nOIDC_DISCOVERY_URI=${issuer}/.well-known/openid-configuration\n`,
    code: 'authority-login-domain',
    corrected: `AUTHENTICATION_AUTHORITY=${issuer}`,
  },
  {
    trap: 'C5',
    name: 'the login domain in the key list',
    text: `${helm}      authority: "${issuer}"\n      publicKeys: [${'"http://localhost:8585/api/v1/system/config/jwks"'}, ▶"${domain}${jwks}"]\n`,
    code: 'jwks-not-pool',
    corrected: `"${issuer}${jwks}"`,
  },
  {
    trap: 'C5',
    name: 'the login domain in the discovery URL',
    text: `${env}AUTHENTICATION_AUTHORITY=${issuer}\nOIDC_DISCOVERY_URI=▶${domain}/.well-known/openid-configuration\n`,
    code: 'discovery-not-pool',
    corrected: `OIDC_DISCOVERY_URI=${issuer}/.well-known/openid-configuration`,
  },
  {
    trap: 'C6',
    name: 'a comment behind a value',
    text: `${env}AUTHENTICATION_CLIENT_ID=▶${cognitoClientId} # from the app client\n`,
    code: 'env-other-dialect',
  },
  {
    trap: 'C7',
    name: 'a fixed region in the host',
    text: `${yaml}  authority: ▶https://cognito-idp.us-west-1.amazonaws.com/${userPoolId}\n`,
    code: 'region-differs',
    corrected: `authority: ${issuer}`,
  },
  {
    trap: 'C8',
    name: 'the own keys of OpenMetadata left out',
    text: `${env}AUTHENTICATION_PUBLIC_KEYS=▶[${issuer}${jwks}]\n`,
    code: 'jwks-own-missing',
  },
  {
    trap: 'C9',
    name: 'an underscore in the discovery URL',
    text: `${env}OIDC_DISCOVERY_URI=▶${issuer}/.well-known/openid_configuration\n`,
    code: 'discovery-ending',
    corrected: `OIDC_DISCOVERY_URI=${issuer}/.well-known/openid-configuration`,
  },
  {
    trap: 'C10',
    name: 'the prompt consent',
    text: `${env}OIDC_PROMPT_TYPE=▶consent\n`,
    code: 'prompt-not-offered',
    corrected: 'OIDC_PROMPT_TYPE=login',
  },
  {
    trap: 'C10',
    name: 'the prompt none',
    text: `${env}OIDC_PROMPT_TYPE=▶none\n`,
    code: 'prompt-none',
  },
  {
    trap: 'C10',
    name: 'a scope of Cognito’s own',
    text: `${env}OIDC_SCOPE=▶"openid email aws.cognito.signin.user.admin"\n`,
    code: 'scope-not-offered',
    corrected: 'openid email profile',
  },
  {
    trap: 'C8',
    name: 'no client type, so the public one, which does not work',
    text: 'AUTHENTICATION_PROVIDER=aws-cognito\n',
    code: 'flow-public-broken',
  },
  {
    trap: 'C8',
    name: 'a block of Helm values that is not switched on',
    text: `${helm}      oidcConfiguration:\n        oidcType: custom\n`,
    code: 'helm-oidc-not-enabled',
  },
];
