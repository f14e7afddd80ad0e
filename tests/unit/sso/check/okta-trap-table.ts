import { oktaClientId, oktaIssuer } from '../ids.ts';
import type { Trap } from './trap-table.ts';

const env = 'AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_CLIENT_TYPE=confidential\n';
const yaml = 'authenticationConfiguration:\n  provider: okta\n  clientType: confidential\n';
const well = '/.well-known/openid-configuration';
const own = 'http://localhost:8585/api/v1/system/config/jwks';

/** The mistakes that OpenMetadata's pages and help texts about Okta lead to; O11 is in okta.test.ts. */
export const oktaTraps: readonly Trap[] = [
  {
    trap: 'O7',
    name: 'no offline_access, so no renewal',
    text: `${env}OIDC_SCOPE=▶openid email profile\n`,
    code: 'scope-no-renewal',
    corrected: 'openid email profile offline_access',
  },
  {
    trap: 'O8',
    name: 'a scheme in front of the issuer, which has one',
    text: `${yaml}  oidcConfiguration:\n    discoveryUri: ▶"http://${oktaIssuer}${well}"\n`,
    code: 'url-shape',
  },
  {
    trap: 'O9',
    name: 'a stray quote behind the callback',
    text: `${yaml}  callbackUrl: ▶http://localhost:8585/callback"\n`,
    code: 'value-stray-quote',
    corrected: 'callbackUrl: http://localhost:8585/callback\n',
  },
  {
    trap: 'O10',
    name: 'a colon in an env file',
    text: `${env}▶OIDC_DISCOVERY_URI: ${oktaIssuer}${well}\n`,
    code: 'env-colon',
    corrected: `OIDC_DISCOVERY_URI=${oktaIssuer}${well}`,
  },
  {
    trap: 'O12',
    name: 'the key list of a custom server behind the issuer of the organization',
    text: `${env}AUTHENTICATION_AUTHORITY=${oktaIssuer}\nAUTHENTICATION_PUBLIC_KEYS=[${own},▶${oktaIssuer}/v1/keys]\n`,
    code: 'jwks-form',
    corrected: `${oktaIssuer}/oauth2/v1/keys`,
  },
  {
    trap: 'O14',
    name: 'a client authentication that the server cannot use',
    text: `${env}OIDC_CLIENT_AUTH_METHOD=▶private_key_jwt\n`,
    code: 'auth-method',
  },
  {
    trap: 'O14',
    name: 'the scope groups',
    text: `${env}OIDC_SCOPE=▶openid email profile offline_access groups\n`,
    code: 'scope-groups',
    corrected: 'OIDC_SCOPE=openid email profile offline_access\n',
  },
  {
    trap: 'O14',
    name: 'the prompt none',
    text: `${env}OIDC_PROMPT_TYPE=▶none\n`,
    code: 'prompt-none',
  },
  {
    trap: '2.2',
    name: 'the Admin Console as the authority',
    text: `${env}AUTHENTICATION_AUTHORITY=▶https://contoso-admin.okta.com\n`,
    code: 'authority-admin',
    corrected: 'AUTHENTICATION_AUTHORITY=https://contoso.okta.com\n',
  },
  {
    trap: '2.2',
    name: 'a slash at the end of the issuer',
    text: `${env}AUTHENTICATION_AUTHORITY=▶${oktaIssuer}/oauth2/default/\n`,
    code: 'authority-form',
    corrected: `AUTHENTICATION_AUTHORITY=${oktaIssuer}/oauth2/default\n`,
  },
  {
    trap: '2.2',
    name: 'the ID of a user as the client ID',
    text: `${env}OIDC_CLIENT_ID=▶${oktaClientId.replace('0oa', '00u')}\n`,
    code: 'client-id-okta-user',
  },
  {
    trap: 'O2',
    name: 'the address of silent sign-in, which nobody asks for, as the callback',
    text: `AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_CLIENT_TYPE=public\nAUTHENTICATION_CALLBACK_URL=▶https://openmetadata.example.com/silent-callback\n`,
    code: 'callback-path',
  },
  {
    trap: 'O10',
    name: 'a space in front of the client type',
    text: `AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_CLIENT_TYPE= ▶confidential\n`,
    code: 'env-other-dialect',
  },
  {
    trap: 'O10',
    name: 'no address of the server',
    text: `${env}OIDC_CLIENT_ID=${oktaClientId}\n`,
    code: 'server-url-missing',
  },
  {
    trap: 'O11',
    name: 'a block of Helm values that is not switched on',
    text: `openmetadata:\n  config:\n    authentication:\n      provider: okta\n      clientType: confidential\n      oidcConfiguration:\n        oidcType: okta\n`,
    code: 'helm-oidc-not-enabled',
  },
];
