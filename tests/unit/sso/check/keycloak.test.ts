import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { cases } from './cases.ts';

const kc = 'https://login.example.com/realms/data';
const well = '/.well-known/openid-configuration';
const certs = '/protocol/openid-connect/certs';
const custom = 'AUTHENTICATION_PROVIDER=custom-oidc\n';
const confidential = `${custom}AUTHENTICATION_CLIENT_TYPE=confidential\n`;
const open = `${custom}AUTHENTICATION_CLIENT_TYPE=public\n`;
const authority = `AUTHENTICATION_AUTHORITY=${kc}\n`;
// In pieces, so that no secret scanner takes it for a leak.
const secret = ['mlcpoIPtgdtBnE94', 'ZRSKJZv8A6zxFioT'].join('');

describe('realm-differs', () => {
  cases(
    ['realm-differs', 'realm-prefix-differs', 'realm-scheme-differs', 'realm-host-differs'],
    [
      {
        name: 'one realm everywhere',
        texts: `${confidential}${authority}OIDC_DISCOVERY_URI=${kc}${well}\nAUTHENTICATION_PUBLIC_KEYS=[${kc}${certs}]`,
        found: [],
      },
      {
        name: 'another in discovery and keys',
        texts: `${confidential}${authority}OIDC_DISCOVERY_URI=${kc}-sec${well}\nAUTHENTICATION_PUBLIC_KEYS=[${kc}-sec${certs}]`,
        found: ['realm-differs', 'realm-differs'],
      },
      {
        name: 'capital letters',
        texts: `${confidential}${authority}OIDC_DISCOVERY_URI=${kc.replace('data', 'Data')}${well}`,
        found: ['realm-differs'],
      },
      {
        name: '/auth in one of them',
        texts: `${confidential}${authority}OIDC_DISCOVERY_URI=${kc.replace('/realms', '/auth/realms')}${well}`,
        found: ['realm-prefix-differs'],
      },
      {
        name: 'http and https',
        texts: `${confidential}${authority}OIDC_DISCOVERY_URI=${kc.replace('https', 'http')}${well}`,
        found: ['realm-scheme-differs'],
      },
      {
        name: 'two hosts',
        texts: `${confidential}${authority}OIDC_DISCOVERY_URI=http://keycloak:8080/realms/data${well}`,
        found: ['realm-host-differs'],
      },
      {
        name: 'a discovery URL that the public client does not read',
        texts: `${open}${authority}OIDC_DISCOVERY_URI=${kc}-sec${well}`,
        found: [],
      },
    ],
  );
});

describe('realm-form', () => {
  cases(
    [
      ...['authority-is-console', 'authority-slash', 'authority-form', 'keys-form'],
      'authority-is-endpoint',
    ],
    [
      { name: 'the issuer', texts: `${confidential}${authority}`, found: [] },
      {
        name: 'the issuer with a slash',
        texts: `${confidential}AUTHENTICATION_AUTHORITY=${kc}/`,
        found: ['authority-slash'],
      },
      {
        name: 'the account page',
        texts: `${confidential}AUTHENTICATION_AUTHORITY=${kc}/account`,
        found: ['authority-form'],
      },
      {
        name: 'the console, beside a discovery URL',
        texts: `${confidential}AUTHENTICATION_AUTHORITY=https://login.example.com/admin/master/console/\nOIDC_DISCOVERY_URI=${kc}${well}`,
        found: ['authority-is-console'],
      },
      {
        name: 'the authorize endpoint',
        texts: `${confidential}AUTHENTICATION_AUTHORITY=${kc}/protocol/openid-connect/auth`,
        found: ['authority-is-endpoint'],
      },
      {
        name: 'the realm as its key list',
        texts: `${confidential}${authority}AUTHENTICATION_PUBLIC_KEYS=[${kc}]`,
        found: ['keys-form'],
      },
    ],
  );
  test('What is known for sure is corrected', () => {
    const text = `${confidential}AUTHENTICATION_AUTHORITY=${kc}/protocol/openid-connect/auth\nAUTHENTICATION_PUBLIC_KEYS=[${kc}/protocol/openid-connect/auth]\nOIDC_DISCOVERY_URI=${kc}\n`;
    const { corrected } = diagnose([{ name: '', text }], { version: '1.12', excerpt: true });
    assert.equal(
      corrected[0],
      `${confidential}${authority}AUTHENTICATION_PUBLIC_KEYS=[${kc}${certs}]\nOIDC_DISCOVERY_URI=${kc}${well}\n`,
    );
  });
});

describe('http', () => {
  cases(
    ['authority-http'],
    [
      { name: 'https', texts: `${confidential}${authority}`, found: [] },
      {
        name: 'localhost',
        texts: `${confidential}AUTHENTICATION_AUTHORITY=http://localhost:8080/realms/data`,
        found: [],
      },
      {
        name: 'another host',
        texts: `${confidential}AUTHENTICATION_AUTHORITY=http://keycloak:8080/realms/data`,
        found: ['authority-http'],
      },
    ],
  );
});

describe('public-flow, prompt and client-secret', () => {
  cases(
    ['public-needs-implicit', 'prompt-passed-over', 'client-id-is-secret'],
    [
      { name: 'public on 1.12', texts: `${open}${authority}`, found: ['public-needs-implicit'] },
      {
        name: 'public on 1.11',
        texts: `${open}${authority}`,
        situation: { version: '1.11' },
        found: [],
      },
      {
        name: 'select_account',
        texts: `${confidential}${authority}OIDC_PROMPT_TYPE=select_account`,
        found: ['prompt-passed-over'],
      },
      { name: 'login', texts: `${confidential}${authority}OIDC_PROMPT_TYPE=login`, found: [] },
      {
        name: 'a secret as the client ID',
        texts: `${confidential}${authority}OIDC_CLIENT_ID=${secret}`,
        found: ['client-id-is-secret'],
      },
      {
        name: 'a secret in its place, a GUID too',
        texts: `${confidential}${authority}OIDC_CLIENT_SECRET=${secret}`,
        found: [],
      },
    ],
  );
});

describe('custom-oidc', () => {
  const id = 'AUTHENTICATION_AUTHORITY=https://id.example.com/app/om/\n';
  cases(
    ['discovery-not-of-issuer', 'discovery-localhost', 'provider-name-missing'],
    [
      {
        name: 'a slash that goes before the ending is added',
        texts: `${confidential}${id}OIDC_DISCOVERY_URI=https://id.example.com/app/om${well}`,
        found: [],
      },
      {
        name: 'another path',
        texts: `${confidential}${id}OIDC_DISCOVERY_URI=https://id.example.com${well}`,
        found: ['discovery-not-of-issuer'],
      },
      {
        name: 'a realm, about which Keycloak’s rules say more',
        texts: `${confidential}${authority}OIDC_DISCOVERY_URI=${kc}-sec${well}`,
        found: [],
      },
      {
        name: 'localhost in a container',
        texts: `${confidential}OIDC_DISCOVERY_URI=http://localhost:8080/realms/data${well}`,
        found: ['discovery-localhost'],
      },
      {
        name: 'localhost on bare metal',
        texts: `${confidential}OIDC_DISCOVERY_URI=http://localhost:8080/realms/data${well}`,
        situation: { target: 'bare-metal' },
        found: [],
      },
      {
        name: 'no name for the button',
        texts: `${confidential}CUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME=\n`,
        found: ['provider-name-missing'],
      },
      {
        name: 'a name',
        texts: `${confidential}CUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME=Keycloak\n`,
        found: [],
      },
    ],
  );
});

test('K17: OIDC_TYPE Keycloak does no harm, and nothing is said about it', () => {
  const text = `${confidential}${authority}OIDC_TYPE=Keycloak\n`;
  const { findings } = diagnose([{ name: '', text }], { version: '1.12', excerpt: true });
  assert.deepEqual(findings, []);
});

test('For Okta an address of a realm is named', () => {
  const text = `AUTHENTICATION_PROVIDER=okta\n${authority}`;
  const { findings } = diagnose([{ name: '', text }], { version: '1.12', excerpt: true });
  const found = findings.find(({ code }) => code === 'other-provider');
  assert.match(found?.message ?? '', /Keycloak realm/);
});
