import { describe } from 'node:test';
import { exampleId } from '../../../../src/sso/providers/auth0/read/client-id.ts';
import { auth0ClientId, auth0Domain, auth0Secret, clientId, oktaClientId } from '../ids.ts';
import { cases } from './cases.ts';

const auth0 = 'AUTHENTICATION_PROVIDER=auth0\n';
const confidential = `${auth0}AUTHENTICATION_CLIENT_TYPE=confidential\n`;
const open = `${auth0}AUTHENTICATION_CLIENT_TYPE=public\n`;
const url = `https://${auth0Domain}`;
const well = '/.well-known/openid-configuration';
const own = 'http://localhost:8585/api/v1/system/config/jwks';

const authority = (value: string): string => `${open}AUTHENTICATION_AUTHORITY=${value}`;
const domains = (value: string, discovered: string): string =>
  `${confidential}AUTHENTICATION_AUTHORITY=${value}\nOIDC_DISCOVERY_URI=${discovered}${well}`;

describe('authority', () => {
  cases(
    [
      ...['authority-missing', 'authority-slash', 'authority-form', 'authority-not-domain'],
      ...['authority-other-domain', 'authority-is-discovery', 'authority-is-endpoint'],
      'other-provider',
    ],
    [
      { name: 'the domain', texts: authority(url), found: [] },
      { name: 'a custom domain', texts: authority('https://login.example.com'), found: [] },
      { name: 'the issuer', texts: authority(`${url}/`), found: ['authority-slash'] },
      { name: 'http', texts: authority(`http://${auth0Domain}`), found: ['authority-form'] },
      {
        name: 'the Management API',
        texts: authority(`${url}/api/v2/`),
        found: ['authority-form'],
      },
      {
        name: 'the dashboard',
        texts: authority('https://manage.auth0.com/dashboard/eu/contoso'),
        found: ['authority-not-domain'],
      },
      {
        name: 'the authorize endpoint',
        texts: authority(`${url}/authorize`),
        found: ['authority-is-endpoint'],
      },
      {
        name: 'the discovery URL',
        texts: authority(`${url}${well}`),
        found: ['authority-is-discovery'],
      },
      {
        name: 'that of another provider',
        texts: authority('https://contoso.okta.com'),
        found: ['other-provider'],
      },
      {
        name: 'two domains',
        texts: domains('https://login.example.com', url),
        found: ['authority-other-domain'],
      },
      { name: 'one domain', texts: domains(url, url), found: [] },
      { name: 'none', texts: open, whole: true, found: ['authority-missing'] },
    ],
  );
});

describe('discovery and keys', () => {
  const discovery = (value: string): string => `${confidential}OIDC_DISCOVERY_URI=${value}`;
  const keys = (...urls: string[]): string =>
    `${confidential}AUTHENTICATION_AUTHORITY=${url}\nAUTHENTICATION_PUBLIC_KEYS=[${urls.join(',')}]`;
  cases(
    ['discovery-form', 'jwks-form', 'jwks-other-domain'],
    [
      { name: 'the URL', texts: discovery(`${url}${well}`), found: [] },
      { name: 'two slashes', texts: discovery(`${url}/${well}`), found: ['discovery-form'] },
      { name: 'http', texts: discovery(`http://${auth0Domain}${well}`), found: ['discovery-form'] },
      { name: 'the list', texts: keys(own, `${url}/.well-known/jwks.json`), found: [] },
      { name: 'the issuer as keys', texts: keys(own, `${url}/`), found: ['jwks-form'] },
      { name: 'a PEM file', texts: keys(own, `${url}/pem`), found: ['jwks-form'] },
      {
        name: 'the keys of another tenant',
        texts: keys(own, 'https://other.us.auth0.com/.well-known/jwks.json'),
        found: ['jwks-other-domain'],
      },
    ],
  );
});

describe('client ID and secret', () => {
  const id = (value: string): string => `${confidential}OIDC_CLIENT_ID=${value}`;
  const secret = (value: string): string => `${confidential}OIDC_CLIENT_SECRET=${value}`;
  cases(
    [
      ...['client-id-spelling', 'client-id-is-example', 'client-id-url', 'client-id-not-auth0'],
      ...['client-id-auth0-connection', 'client-id-auth0-organization', 'client-id-auth0-user'],
      ...['client-id-other-provider', 'client-id-too-long', 'client-id-is-secret'],
      ...['client-id-hidden-character', 'client-id-backslash'],
      ...['secret-is-client-id', 'secret-cut-off', 'secret-hidden-character'],
    ],
    [
      { name: 'an ID', texts: id(auth0ClientId), found: [] },
      { name: 'in brackets', texts: id(`(${auth0ClientId})`), found: ['client-id-spelling'] },
      { name: 'a word', texts: id('openmetadata'), found: ['client-id-not-auth0'] },
      { name: 'an API', texts: id(`${url}/api/v2/`), found: ['client-id-url'] },
      { name: 'a connection', texts: id('con_abc'), found: ['client-id-auth0-connection'] },
      { name: 'an organization', texts: id('org_abc'), found: ['client-id-auth0-organization'] },
      { name: 'a user', texts: id(`'auth0|5f7c'`), found: ['client-id-auth0-user'] },
      { name: 'a GUID', texts: id(clientId), found: ['client-id-other-provider'] },
      { name: 'Okta’s', texts: id(oktaClientId), found: ['client-id-other-provider'] },
      { name: 'far too long', texts: id('a'.repeat(2100)), found: ['client-id-too-long'] },
      {
        name: 'invisible',
        texts: id(`0\u200b${auth0ClientId}`),
        found: ['client-id-hidden-character'],
      },
      { name: 'a backslash', texts: id(`'${auth0ClientId}\\'`), found: ['client-id-backslash'] },
      { name: 'an example', texts: id(exampleId), whole: true, found: ['client-id-is-example'] },
      { name: 'a secret as the ID', texts: id(auth0Secret), found: ['client-id-is-secret'] },
      { name: 'a secret', texts: secret(auth0Secret), found: [] },
      {
        name: 'the ID as the secret',
        texts: secret(auth0ClientId),
        found: ['secret-is-client-id'],
      },
      { name: 'a part of it', texts: secret('k3Jd_8sLq2W'), found: ['secret-cut-off'] },
      {
        name: 'a hidden character',
        texts: secret(`'"a\\tb"'`),
        found: ['secret-hidden-character'],
      },
    ],
  );
});

describe('scope and claims', () => {
  const scope = (value: string): string => `${confidential}OIDC_SCOPE=${value}`;
  const claims = (value: string): string =>
    `${confidential}AUTHENTICATION_JWT_PRINCIPAL_CLAIMS=[${value}]`;
  cases(
    ['scope-no-renewal', 'scope-not-offered', 'claims-not-sent'],
    [
      { name: 'all four', texts: scope('openid email profile offline_access'), found: [] },
      { name: 'three', texts: scope('openid email profile'), found: ['scope-no-renewal'] },
      { name: 'groups', texts: scope('openid email groups'), found: ['scope-not-offered'] },
      { name: 'email', texts: claims('email,sub'), found: [] },
      {
        name: 'what Entra sends',
        texts: claims('preferred_username,upn'),
        found: ['claims-not-sent'],
      },
      { name: 'a claim of an Action', texts: claims('https://example.com/user'), found: [] },
    ],
  );
});

const helm =
  'openmetadata:\n  config:\n    authentication:\n      provider: auth0\n      clientType: confidential\n';

describe('the chart (A7)', () => {
  cases(
    ['helm-oidc-not-enabled'],
    [
      {
        name: 'a block without enabled, which the chart ignores',
        texts: `${helm}      oidcConfiguration:\n        oidcType: auth0\n`,
        whole: true,
        found: ['helm-oidc-not-enabled'],
      },
    ],
  );
});
