import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { clientId, secret, tenantId } from '../ids.ts';
import { cases } from './cases.ts';
import { everyRule } from './config-of.ts';
import { unmarked } from './marked.ts';
import { traps } from './trap-table.ts';

const host = 'https://login.microsoftonline.com';
const well = '/.well-known/openid-configuration';
const other = '7e1f0a94-d6b2-4f19-9c68-3d5c0b1e7a42';
const azure = 'AUTHENTICATION_PROVIDER=azure\n';
const confidential = `${azure}AUTHENTICATION_CLIENT_TYPE=confidential\n`;
const open = `${azure}AUTHENTICATION_CLIENT_TYPE=public\n`;

describe('tenant', () => {
  cases(
    [
      ...['tenant-missing', 'tenant-is-url', 'tenant-spelling', 'tenant-keyword'],
      ...['tenant-is-domain', 'tenant-not-guid', 'tenant-url-without-tenant'],
    ],
    [
      { name: 'a tenant ID', texts: `${confidential}OIDC_TENANT=${tenantId}`, found: [] },
      {
        name: 'the authority',
        texts: `${confidential}OIDC_TENANT=${host}/${tenantId}/v2.0`,
        found: ['tenant-is-url'],
      },
      {
        name: 'the host alone',
        texts: `${confidential}OIDC_TENANT=${host}/`,
        found: ['tenant-url-without-tenant'],
      },
      { name: 'common', texts: `${confidential}OIDC_TENANT=common`, found: ['tenant-keyword'] },
      {
        name: 'a domain',
        texts: `${confidential}OIDC_TENANT=example.com`,
        found: ['tenant-is-domain'],
      },
      { name: 'a word', texts: `${confidential}OIDC_TENANT=contoso`, found: ['tenant-not-guid'] },
      {
        name: 'capitals',
        texts: `${confidential}OIDC_TENANT=${tenantId.toUpperCase()}`,
        found: ['tenant-spelling'],
      },
      { name: 'empty in a part', texts: `${confidential}OIDC_TENANT=`, found: ['tenant-missing'] },
      { name: 'absent in a part', texts: confidential, found: [] },
      { name: 'absent in a whole', texts: confidential, whole: true, found: ['tenant-missing'] },
      { name: 'absent for the public client', texts: open, whole: true, found: [] },
      {
        name: 'a variable of the shell',
        texts: `${confidential}OIDC_TENANT=\${MY_TENANT}`,
        whole: true,
        found: [],
      },
      {
        name: 'a variable of the same file',
        texts: `${confidential}MY_TENANT=common\nOIDC_TENANT=\${MY_TENANT}`,
        found: ['tenant-keyword'],
      },
    ],
  );
});

describe('tenant-differs', () => {
  cases(
    ['tenant-differs'],
    [
      {
        name: 'one tenant everywhere',
        texts: `${confidential}OIDC_TENANT=${tenantId}\nAUTHENTICATION_AUTHORITY=${host}/${tenantId}\nAUTHENTICATION_PUBLIC_KEYS=[${host}/${tenantId}/discovery/v2.0/keys]`,
        found: [],
      },
      {
        name: 'another in authority and keys',
        texts: `${confidential}OIDC_TENANT=${tenantId}\nAUTHENTICATION_AUTHORITY=${host}/${other}\nAUTHENTICATION_PUBLIC_KEYS=[${host}/${other}/discovery/v2.0/keys]`,
        found: ['tenant-differs', 'tenant-differs'],
      },
      {
        name: 'another in the discovery URL',
        texts: `${confidential}OIDC_TENANT=${tenantId}\nOIDC_DISCOVERY_URI=${host}/${other}/v2.0${well}`,
        found: ['tenant-differs'],
      },
    ],
  );
});

describe('authority', () => {
  const authority = (value: string): string => `${open}AUTHENTICATION_AUTHORITY=${value}`;
  cases(
    [
      ...['authority-form', 'authority-slash', 'authority-is-endpoint', 'authority-is-tenant'],
      ...['authority-missing', 'authority-other-cloud', 'authority-tenant-keyword'],
      ...['authority-tenant-url-without-tenant', 'authority-tenant-unknown-host'],
    ],
    [
      { name: 'host and tenant', texts: authority(`${host}/${tenantId}`), found: [] },
      {
        name: 'a slash at the end',
        texts: authority(`${host}/${tenantId}/`),
        found: ['authority-slash'],
      },
      { name: 'v2.0', texts: authority(`${host}/${tenantId}/v2.0`), found: ['authority-form'] },
      {
        name: 'the authorize endpoint (#18865)',
        texts: authority(`${host}/${tenantId}/oauth2/v2.0/authorize`),
        found: ['authority-is-endpoint'],
      },
      {
        name: 'the old host',
        texts: authority(`https://login.windows.net/${tenantId}`),
        found: ['authority-form'],
      },
      {
        name: 'no tenant',
        texts: authority(host),
        found: ['authority-tenant-url-without-tenant'],
      },
      { name: 'common', texts: authority(`${host}/common`), found: ['authority-tenant-keyword'] },
      { name: 'the tenant alone', texts: authority(tenantId), found: ['authority-is-tenant'] },
      {
        name: 'US Government',
        texts: authority(`https://login.microsoftonline.us/${tenantId}`),
        found: ['authority-other-cloud'],
      },
      {
        name: 'somebody else’s host',
        texts: authority(`https://login.microsoftonline.com.example.net/${tenantId}`),
        found: ['authority-tenant-unknown-host'],
      },
      { name: 'absent', texts: open, whole: true, found: ['authority-missing'] },
      { name: 'absent in a part', texts: open, found: [] },
    ],
  );
});

describe('discovery', () => {
  const discovery = (value: string): string =>
    `${confidential}OIDC_TYPE=azure\nOIDC_DISCOVERY_URI=${value}`;
  cases(
    ['discovery-no-tenant', 'discovery-form', 'discovery-ending', 'discovery-missing'],
    [
      { name: 'v2', texts: discovery(`${host}/${tenantId}/v2.0${well}`), found: [] },
      { name: 'v1', texts: discovery(`${host}/${tenantId}${well}`), found: [] },
      { name: 'no tenant', texts: discovery(`${host}${well}`), found: ['discovery-no-tenant'] },
      {
        name: 'common',
        texts: discovery(`${host}/common/v2.0${well}`),
        found: ['discovery-no-tenant'],
      },
      {
        name: 'the old host',
        texts: discovery(`https://login.windows.net/${tenantId}/v2.0${well}`),
        found: ['discovery-form'],
      },
      {
        name: 'the issuer',
        texts: discovery(`${host}/${tenantId}/v2.0`),
        found: ['discovery-ending'],
      },
      {
        name: 'absent with type azure',
        texts: `${confidential}OIDC_TYPE=azure`,
        whole: true,
        found: [],
      },
      {
        name: 'absent with another type',
        texts: `${confidential}OIDC_TYPE=custom`,
        whole: true,
        found: ['discovery-missing'],
      },
    ],
  );
});

describe('key lists', () => {
  const own = 'http://localhost:8585/api/v1/system/config/jwks';
  const keys = (...urls: string[]): string =>
    `${confidential}OIDC_TENANT=${tenantId}\nAUTHENTICATION_PUBLIC_KEYS=[${urls.join(',')}]`;
  cases(
    [
      ...['jwks-v1', 'jwks-no-tenant', 'jwks-form', 'jwks-own-missing', 'jwks-own-path'],
      ...['jwks-own-address', 'jwks-provider-missing'],
    ],
    [
      {
        name: 'both lists',
        texts: keys(own, `${host}/${tenantId}/discovery/v2.0/keys`),
        found: [],
      },
      { name: 'v1', texts: keys(own, `${host}/common/discovery/keys`), found: ['jwks-v1'] },
      {
        name: 'v1 of the tenant',
        texts: keys(own, `${host}/${tenantId}/discovery/keys`),
        found: ['jwks-v1'],
      },
      {
        name: 'common',
        texts: keys(own, `${host}/common/discovery/v2.0/keys`),
        found: ['jwks-no-tenant'],
      },
      {
        name: 'the old host',
        texts: keys(own, `https://login.windows.net/${tenantId}/discovery/v2.0/keys`),
        found: ['jwks-form'],
      },
      {
        name: 'no own keys',
        texts: keys(`${host}/${tenantId}/discovery/v2.0/keys`),
        found: ['jwks-own-missing'],
      },
      { name: 'own keys alone', texts: keys(own), found: ['jwks-provider-missing'] },
      {
        name: 'own keys alone, from 2.0 on',
        texts: keys(own),
        situation: { version: '2.0' },
        found: [],
      },
      {
        name: 'own keys alone, for the public client of 2.0',
        texts: `${open}AUTHENTICATION_PUBLIC_KEYS=[${own}]`,
        situation: { version: '2.0' },
        found: ['jwks-provider-missing'],
      },
      {
        name: 'own keys through a service name',
        texts: keys(
          'http://openmetadata-server:8585/api/v1/system/config/jwks',
          `${host}/${tenantId}/discovery/v2.0/keys`,
        ),
        found: [],
      },
      {
        name: 'own keys through the public name',
        texts: keys(
          'https://openmetadata.example.com/api/v1/system/config/jwks',
          `${host}/${tenantId}/discovery/v2.0/keys`,
        ),
        found: ['jwks-own-address'],
      },
      {
        name: 'a typo in the path of the own keys',
        texts: keys(
          'http://localhost:8585/api/v1/sytem/config/jwks',
          `${host}/${tenantId}/discovery/v2.0/keys`,
        ),
        found: ['jwks-own-path'],
      },
      {
        name: 'a blank in the list',
        texts: keys('<server-url>/api/v1/system/config/jwks'),
        found: [],
      },
    ],
  );
});

describe('scope', () => {
  const scope = (value: string): string => `${confidential}OIDC_SCOPE=${value}`;
  cases(
    [
      ...['scope-no-openid', 'scope-no-offline-access', 'scope-not-offered', 'scope-commas'],
      'scope-default-mixed',
    ],
    [
      { name: 'all four', texts: scope('openid email profile offline_access'), found: [] },
      { name: 'three', texts: scope('openid email profile'), found: ['scope-no-offline-access'] },
      { name: 'no openid', texts: scope('email offline_access'), found: ['scope-no-openid'] },
      { name: 'commas', texts: scope('openid,email'), found: ['scope-commas'] },
      {
        name: 'a Graph scope',
        texts: scope('openid offline_access User.Read'),
        found: ['scope-not-offered'],
      },
      {
        name: '.default beside another scope of an API',
        texts: scope('openid https://graph.microsoft.com/.default Mail.Read offline_access'),
        found: ['scope-default-mixed'],
      },
      {
        name: '.default alone',
        texts: scope('openid offline_access https://graph.microsoft.com/.default'),
        found: ['scope-not-offered'],
      },
      { name: 'absent', texts: confidential, whole: true, found: ['scope-no-offline-access'] },
    ],
  );
});

describe('client ID and secret', () => {
  cases(
    [
      ...['client-id-not-guid', 'client-id-is-tenant', 'client-id-differs', 'client-id-missing'],
      ...['client-id-spelling', 'client-id-other-provider', 'client-id-is-example'],
      ...['secret-is-secret-id', 'secret-missing', 'secret-misplaced', 'client-id-is-secret'],
    ],
    [
      {
        name: 'two equal IDs and a secret',
        texts: `${confidential}AUTHENTICATION_CLIENT_ID=${clientId}\nOIDC_CLIENT_ID=${clientId}\nOIDC_CLIENT_SECRET=${secret}`,
        whole: true,
        found: [],
      },
      {
        name: 'no GUID',
        texts: `${confidential}OIDC_CLIENT_ID=openmetadata`,
        found: ['client-id-not-guid'],
      },
      {
        name: 'no hyphens',
        texts: `${confidential}OIDC_CLIENT_ID=${clientId.replaceAll('-', '')}`,
        found: ['client-id-spelling'],
      },
      {
        name: 'the ID of a Google client',
        texts: `${confidential}OIDC_CLIENT_ID=1234-ab.apps.googleusercontent.com`,
        found: ['client-id-other-provider'],
      },
      {
        name: 'an example',
        texts: `${confidential}OIDC_CLIENT_ID=11111111-1111-1111-1111-111111111111\nAUTHENTICATION_CLIENT_ID=11111111-1111-1111-1111-111111111111\nOIDC_CLIENT_SECRET=${secret}`,
        whole: true,
        found: ['client-id-is-example', 'client-id-is-example'],
      },
      {
        name: 'an example in a part of a file',
        texts: `${confidential}OIDC_CLIENT_ID=11111111-1111-1111-1111-111111111111`,
        found: [],
      },
      {
        name: 'the tenant',
        texts: `${confidential}OIDC_TENANT=${tenantId}\nOIDC_CLIENT_ID=${tenantId}`,
        found: ['client-id-is-tenant'],
      },
      {
        name: 'two applications',
        texts: `${confidential}AUTHENTICATION_CLIENT_ID=${other}\nOIDC_CLIENT_ID=${clientId}`,
        found: ['client-id-differs'],
      },
      {
        name: 'nothing at all',
        texts: confidential,
        whole: true,
        found: ['client-id-missing', 'client-id-missing', 'secret-missing'],
      },
      {
        name: 'the Secret ID',
        texts: `${confidential}OIDC_CLIENT_SECRET=${other}`,
        found: ['secret-is-secret-id'],
      },
      {
        name: 'a secret as the client ID',
        texts: `${confidential}OIDC_CLIENT_ID=${secret}`,
        found: ['client-id-is-secret', 'secret-misplaced'],
      },
    ],
  );
});

describe('redirect URI', () => {
  const callback = (value: string): string => `${confidential}OIDC_CALLBACK=${value}`;
  cases(
    ['redirect-uri-http', 'redirect-uri-ipv6', 'redirect-uri-no-path', 'redirect-uri-query'],
    [
      { name: 'https', texts: callback('https://openmetadata.example.com/callback'), found: [] },
      { name: 'http on localhost', texts: callback('http://localhost:8585/callback'), found: [] },
      {
        name: 'http elsewhere',
        texts: callback('http://openmetadata.example.com/callback'),
        found: ['redirect-uri-http'],
      },
      {
        name: 'IPv6',
        texts: callback('http://[::1]:8585/callback'),
        found: ['redirect-uri-ipv6'],
      },
      {
        name: 'no path',
        texts: callback('https://openmetadata.example.com'),
        found: ['redirect-uri-no-path'],
      },
      {
        name: 'a query',
        texts: callback('https://openmetadata.example.com/callback?x=1'),
        found: ['redirect-uri-query'],
      },
    ],
  );
});

describe('prompt, claims, type', () => {
  cases(
    ['prompt-consent', 'claims-order', 'oidc-type', 'ignored-pkce'],
    [
      {
        name: 'consent',
        texts: `${confidential}OIDC_PROMPT_TYPE=consent`,
        found: ['prompt-consent'],
      },
      { name: 'absent', texts: confidential, whole: true, found: ['oidc-type', 'prompt-consent'] },
      {
        name: 'select_account',
        texts: `${confidential}OIDC_PROMPT_TYPE=select_account\nOIDC_TYPE=Azure`,
        whole: true,
        found: [],
      },
      {
        name: 'preferred_username first',
        texts: `${confidential}AUTHENTICATION_JWT_PRINCIPAL_CLAIMS=[preferred_username,email,sub]`,
        found: ['claims-order'],
      },
      {
        name: 'preferred_username alone',
        texts: `${confidential}AUTHENTICATION_JWT_PRINCIPAL_CLAIMS=[preferred_username]`,
        found: ['claims-order'],
      },
      { name: 'another type', texts: `${confidential}OIDC_TYPE=custom`, found: ['oidc-type'] },
      {
        name: 'type azure at another provider',
        texts:
          'AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_CLIENT_TYPE=confidential\nOIDC_TYPE=azure',
        found: ['oidc-type'],
      },
      {
        name: 'PKCE switched on',
        texts: `${confidential}OIDC_DISABLE_PKCE=false`,
        found: ['ignored-pkce'],
      },
    ],
  );
});

// What no general rule and no other provider’s may say.
const ownCodes = (of: (id: string) => boolean): string[] =>
  everyRule.flatMap(({ of: id, rule }) => (of(id) ? rule.codes : []));
const others = new Set(ownCodes((id) => id !== 'azure'));
const azureOnly = new Set(ownCodes((id) => id === 'azure').filter((code) => !others.has(code)));

test('No rule about Entra ID speaks to another provider', () => {
  for (const provider of [
    'google',
    'okta',
    'auth0',
    'aws-cognito',
    'custom-oidc',
    'basic',
    'ldap',
    'saml',
  ]) {
    for (const { text: marked, situation } of traps) {
      const text = unmarked(marked).text.replace(/(PROVIDER=|provider: )\w+/, `$1${provider}`);
      // The texts that name no provider are about Azure only where their values are.
      if (!text.includes(provider)) continue;
      const asked = { version: '1.12', ...situation } as const;
      const found = diagnose([{ name: '', text }], asked).findings.map(({ code }) => code);
      assert.deepEqual(
        found.filter((code) => azureOnly.has(code)),
        [],
        `${provider}\n${text}`,
      );
    }
  }
});
