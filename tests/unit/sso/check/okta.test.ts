import { describe } from 'node:test';
import { exampleId } from '../../../../src/sso/providers/okta/read/client-id.ts';
import { clientId, googleClientId, oktaClientId, oktaIssuer, oktaSecret } from '../ids.ts';
import { cases } from './cases.ts';

const okta = 'AUTHENTICATION_PROVIDER=okta\n';
const confidential = `${okta}AUTHENTICATION_CLIENT_TYPE=confidential\n`;
const open = `${okta}AUTHENTICATION_CLIENT_TYPE=public\n`;
const custom = `${oktaIssuer}/oauth2/default`;
const well = '/.well-known/openid-configuration';
const own = 'http://localhost:8585/api/v1/system/config/jwks';

const authority = (value: string): string => `${open}AUTHENTICATION_AUTHORITY=${value}`;
const servers = (value: string, issuer: string): string =>
  `${confidential}AUTHENTICATION_AUTHORITY=${value}\nOIDC_DISCOVERY_URI=${issuer}${well}`;

describe('authority', () => {
  cases(
    [
      ...['authority-not-issuer', 'authority-admin', 'authority-form', 'authority-missing'],
      ...['authority-other-server', 'authority-is-endpoint', 'authority-is-discovery'],
      'other-provider',
    ],
    [
      { name: 'the organization', texts: authority(oktaIssuer), found: [] },
      { name: 'a custom server', texts: authority(custom), found: [] },
      {
        name: 'a server by its ID',
        texts: authority(`${oktaIssuer}/oauth2/aus1b2c3d4e5f6g7h8i9`),
        found: [],
      },
      { name: 'a custom domain', texts: authority('https://login.example.com'), found: [] },
      { name: 'a slash', texts: authority(`${oktaIssuer}/`), found: ['authority-form'] },
      { name: 'http', texts: authority('http://contoso.okta.com'), found: ['authority-form'] },
      {
        name: 'the Admin Console',
        texts: authority('https://contoso-admin.okta.com/admin/apps/active'),
        found: ['authority-admin'],
      },
      {
        name: 'no ID behind /oauth2',
        texts: authority(`${oktaIssuer}/oauth2`),
        found: ['authority-not-issuer'],
      },
      {
        name: 'the name of a server',
        texts: authority(`${oktaIssuer}/oauth2/MyServer`),
        found: ['authority-not-issuer'],
      },
      {
        name: 'the wrong order',
        texts: authority(`${oktaIssuer}/default/oauth2`),
        found: ['authority-not-issuer'],
      },
      {
        name: 'the authorize endpoint',
        texts: authority(`${oktaIssuer}/oauth2/v1/authorize`),
        found: ['authority-is-endpoint'],
      },
      {
        name: 'the discovery URL',
        texts: authority(`${oktaIssuer}${well}`),
        found: ['authority-is-discovery'],
      },
      {
        name: 'that of another provider',
        texts: authority('https://accounts.google.com'),
        found: ['other-provider'],
      },
      {
        name: 'two servers',
        texts: servers(custom, oktaIssuer),
        found: ['authority-other-server'],
      },
      { name: 'one server', texts: servers(custom, custom), found: [] },
      { name: 'none', texts: open, whole: true, found: ['authority-missing'] },
    ],
  );
});

describe('discovery and keys', () => {
  const discovery = (value: string): string => `${confidential}OIDC_DISCOVERY_URI=${value}`;
  const keys = (issuer: string, ...urls: string[]): string =>
    `${confidential}AUTHENTICATION_AUTHORITY=${issuer}\nAUTHENTICATION_PUBLIC_KEYS=[${urls.join(',')}]`;
  cases(
    ['discovery-form', 'jwks-form', 'jwks-other-server'],
    [
      { name: 'of the organization', texts: discovery(`${oktaIssuer}${well}`), found: [] },
      { name: 'of a custom server', texts: discovery(`${custom}${well}`), found: [] },
      {
        name: 'of the Admin Console',
        texts: discovery(`https://contoso-admin.okta.com${well}`),
        found: ['discovery-form'],
      },
      {
        name: 'two slashes',
        texts: discovery(`${oktaIssuer}/${well}`),
        found: ['discovery-form'],
      },
      {
        name: 'no ID behind /oauth2',
        texts: discovery(`${oktaIssuer}/oauth2${well}`),
        found: ['discovery-form'],
      },
      {
        name: 'the keys of the organization',
        texts: keys(oktaIssuer, own, `${oktaIssuer}/oauth2/v1/keys`),
        found: [],
      },
      { name: 'the keys of a server', texts: keys(custom, own, `${custom}/v1/keys`), found: [] },
      {
        name: 'the form of the other kind',
        texts: keys(oktaIssuer, own, `${oktaIssuer}/v1/keys`),
        found: ['jwks-form'],
      },
      {
        name: 'the keys of the organization for a custom server',
        texts: keys(custom, own, `${oktaIssuer}/oauth2/v1/keys`),
        found: ['jwks-other-server'],
      },
      { name: 'the issuer as keys', texts: keys(custom, own, custom), found: ['jwks-form'] },
      {
        name: 'a custom domain',
        texts: keys('https://id.example.com', own, 'https://id.example.com/oauth2/v1/keys'),
        found: [],
      },
    ],
  );
});

describe('client ID and secret', () => {
  const id = (value: string): string => `${confidential}OIDC_CLIENT_ID=${value}`;
  const secret = (value: string): string => `${confidential}OIDC_CLIENT_SECRET=${value}`;
  const other = (start: string): string => oktaClientId.replace('0oa', start);
  cases(
    [
      ...['client-id-spelling', 'client-id-unusual', 'client-id-is-example', 'client-id-url'],
      ...['client-id-okta-user', 'client-id-okta-organization', 'client-id-okta-group'],
      ...['client-id-okta-server', 'client-id-incomplete', 'client-id-other-provider'],
      ...['client-id-not-okta', 'client-id-too-long', 'client-id-is-secret'],
      ...['client-id-hidden-character', 'client-id-backslash'],
      ...['secret-is-client-id', 'secret-is-api-token', 'secret-hidden-character'],
    ],
    [
      { name: 'an ID', texts: id(oktaClientId), found: [] },
      { name: 'one of somebody’s own', texts: id('openmetadata'), found: ['client-id-unusual'] },
      { name: 'in brackets', texts: id(`(${oktaClientId})`), found: ['client-id-spelling'] },
      { name: 'an address', texts: id(oktaIssuer), found: ['client-id-url'] },
      { name: 'a user', texts: id(other('00u')), found: ['client-id-okta-user'] },
      { name: 'an organization', texts: id(other('00o')), found: ['client-id-okta-organization'] },
      { name: 'a group', texts: id(other('00g')), found: ['client-id-okta-group'] },
      { name: 'a server', texts: id(other('aus')), found: ['client-id-okta-server'] },
      { name: 'cut off', texts: id(oktaClientId.slice(0, 15)), found: ['client-id-incomplete'] },
      { name: 'a GUID', texts: id(clientId), found: ['client-id-other-provider'] },
      { name: 'Google’s', texts: id(googleClientId), found: ['client-id-other-provider'] },
      { name: 'odd characters', texts: id(`'a&b'`), found: ['client-id-not-okta'] },
      { name: 'far too long', texts: id('a'.repeat(2100)), found: ['client-id-too-long'] },
      {
        name: 'invisible',
        texts: id(`0\u200b${oktaClientId}`),
        found: ['client-id-hidden-character'],
      },
      { name: 'a backslash', texts: id(`'${oktaClientId}\\'`), found: ['client-id-backslash'] },
      { name: 'an example', texts: id(exampleId), whole: true, found: ['client-id-is-example'] },
      { name: 'a secret as the ID', texts: id(oktaSecret), found: ['client-id-is-secret'] },
      { name: 'a secret', texts: secret(oktaSecret), found: [] },
      { name: 'the ID as the secret', texts: secret(oktaClientId), found: ['secret-is-client-id'] },
      {
        name: 'an API token',
        texts: secret(`00${oktaSecret}`),
        found: ['secret-is-api-token'],
      },
      {
        name: 'a hidden character',
        texts: secret(`'"a\\tb"'`),
        found: ['secret-hidden-character'],
      },
    ],
  );
});

describe('scope', () => {
  const scope = (value: string): string => `${confidential}OIDC_SCOPE=${value}`;
  cases(
    ['scope-no-renewal', 'scope-groups'],
    [
      { name: 'all four', texts: scope('openid email profile offline_access'), found: [] },
      { name: 'three', texts: scope('openid email profile'), found: ['scope-no-renewal'] },
      {
        name: 'groups',
        texts: scope('openid email offline_access groups'),
        found: ['scope-groups'],
      },
      { name: 'none written', texts: confidential, whole: true, found: ['scope-no-renewal'] },
    ],
  );
});

const helm =
  'openmetadata:\n  config:\n    authentication:\n      provider: okta\n      clientType: confidential\n';

describe('the chart (O11)', () => {
  cases(
    ['helm-oidc-not-enabled'],
    [
      {
        name: 'a block without enabled, which the chart ignores',
        texts: `${helm}      oidcConfiguration:\n        oidcType: okta\n`,
        whole: true,
        found: ['helm-oidc-not-enabled'],
      },
      {
        name: 'the same with it',
        texts: `${helm}      oidcConfiguration:\n        enabled: true\n        oidcType: okta\n`,
        whole: true,
        found: [],
      },
    ],
  );
});
