import { auth0Domain, auth0Secret } from '../ids.ts';
import type { Trap } from './trap-table.ts';

const env = 'AUTHENTICATION_PROVIDER=auth0\nAUTHENTICATION_CLIENT_TYPE=confidential\n';
const yaml = 'authenticationConfiguration:\n  provider: auth0\n  clientType: confidential\n';
const url = `https://${auth0Domain}`;
const well = '/.well-known/openid-configuration';
const own = 'http://localhost:8585/api/v1/system/config/jwks';

/** The mistakes that OpenMetadata's pages and help texts about Auth0 lead to. */
export const auth0Traps: readonly Trap[] = [
  {
    trap: 'A5',
    name: 'principalDomain twice',
    text: `authorizerConfiguration:\n  principalDomain: example.com\n  ▶principalDomain: example.com\n`,
    code: 'duplicate-key',
  },
  {
    trap: 'A6',
    name: 'a discovery URL with http',
    text: `${env}OIDC_DISCOVERY_URI=▶http://${auth0Domain}${well}\n`,
    code: 'discovery-form',
    corrected: `OIDC_DISCOVERY_URI=${url}${well}`,
  },
  {
    trap: 'A6',
    name: 'a colon in an env file',
    text: `${env}▶OIDC_CALLBACK: https://openmetadata.example.com/callback\n`,
    code: 'env-colon',
    corrected: 'OIDC_CALLBACK=https://openmetadata.example.com/callback',
  },
  {
    trap: 'A6',
    name: 'own keys without scheme',
    text: `${yaml}  publicKeyUrls:\n    - ▶openmetadata.example.com/api/v1/system/config/jwks\n    - ${url}/.well-known/jwks.json\n`,
    code: 'url-shape',
  },
  {
    trap: 'A7',
    name: 'the domain alone as the authority',
    text: `${env}AUTHENTICATION_AUTHORITY=▶${auth0Domain}\n`,
    code: 'url-shape',
  },
  {
    trap: 'A10',
    name: 'common behind the domain, as Azure has it',
    text: `${env}AUTHENTICATION_AUTHORITY=▶${url}/common\n`,
    code: 'authority-form',
    corrected: `AUTHENTICATION_AUTHORITY=${url}\n`,
  },
  {
    trap: 'A10',
    name: 'the keys of Azure’s form',
    text: `${env}AUTHENTICATION_PUBLIC_KEYS=[${own},▶${url}/common/discovery/v2.0/keys]\n`,
    code: 'jwks-form',
    corrected: `${url}/.well-known/jwks.json`,
  },
  {
    trap: 'A10',
    name: 'a discovery URL of Azure’s form',
    text: `${env}OIDC_DISCOVERY_URI=▶${url}/v2.0${well}\n`,
    code: 'discovery-form',
    corrected: `OIDC_DISCOVERY_URI=${url}${well}`,
  },
  {
    trap: 'A10',
    name: 'a scope of Microsoft’s',
    text: `${env}OIDC_SCOPE=▶openid email offline_access User.Read\n`,
    code: 'scope-not-offered',
    corrected: 'OIDC_SCOPE=openid email offline_access\n',
  },
  {
    trap: '3.2',
    name: 'the issuer, with its slash, as the authority',
    text: `${env}AUTHENTICATION_AUTHORITY=▶${url}/\n`,
    code: 'authority-slash',
    corrected: `AUTHENTICATION_AUTHORITY=${url}\n`,
  },
  {
    trap: '3.2',
    name: 'a secret as the client ID',
    text: `${env}OIDC_CLIENT_ID=▶${auth0Secret}\n`,
    code: 'client-id-is-secret',
  },
  {
    trap: 'A6',
    name: 'no address of the server',
    text: `${env}OIDC_DISCOVERY_URI=${url}${well}\n`,
    code: 'server-url-missing',
  },
  {
    trap: 'A7',
    name: 'a quote that is never closed in the list of keys',
    text: `openmetadata:\n  config:\n    authentication:\n      provider: auth0\n      publicKeys: ["${own}", ▶"${url}/.well-known/jwks.json]\n`,
    code: 'yaml-open-quote',
    corrected: '/.well-known/jwks.json"]',
  },
  {
    trap: 'A7',
    name: 'a block of Helm values that is not switched on',
    text: `openmetadata:\n  config:\n    authentication:\n      provider: auth0\n      clientType: confidential\n      oidcConfiguration:\n        oidcType: Auth0\n`,
    code: 'helm-oidc-not-enabled',
  },
];
