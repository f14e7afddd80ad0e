import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plan, type Answers } from '../../../../../src/sso/index.ts';
import { discoveryOf } from '../../../../../src/sso/providers/custom-oidc/discovery-url.ts';
import { readPasted } from '../../../../../src/sso/providers/custom-oidc/paste.ts';
import { readAddress } from '../../../../../src/sso/providers/custom-oidc/read/address.ts';
import {
  readButtonName,
  readClientId,
} from '../../../../../src/sso/providers/custom-oidc/read/client-id.ts';
import { plainValue } from '../../emit/read-back.ts';
import { installationFor } from '../../installations.ts';

const id = 'https://id.example.com';
const well = '/.well-known/openid-configuration';

function values(change: Partial<Answers> = {}): Record<string, unknown> {
  const { settings } = plan({ ...installationFor('custom-oidc'), ...change }).plan;
  return Object.fromEntries(settings.map(({ key, value }) => [key, plainValue(value)]));
}

test('The issuer keeps its slash, and the discovery URL is joined without it', () => {
  const found = values();
  assert.equal(found['authority'], `${id}/app/om/`);
  assert.equal(found['oidcDiscoveryUri'], `${id}/app/om${well}`);
  assert.equal(discoveryOf(id), `${id}${well}`);
});

test('The button has the reader’s name, or SSO', () => {
  assert.equal(values()['providerName'], 'Acme ID');
  assert.equal(values({ buttonName: '' })['providerName'], 'SSO');
});

for (const [raw, value, ...codes] of [
  [`${id}/`, `${id}/`],
  [`${id}${well}`, id, 'issuer-from-discovery'],
  [`${id}/authorize`, undefined, 'issuer-is-endpoint'],
  [`${id}?x=1`, undefined, 'issuer-query'],
  ['id.example.com', undefined, 'issuer-no-scheme'],
  ['https://{host}', undefined, 'issuer-placeholder'],
  ['https://accounts.google.com', undefined, 'issuer-other-provider'],
  ['http://id.example.com', 'http://id.example.com', 'issuer-http'],
] as const) {
  test(`The issuer “${raw}” gives ${value ?? 'nothing'}`, () => {
    const reading = readAddress(raw, 'issuer');
    assert.equal(reading.value, value);
    assert.deepEqual(
      reading.findings.map(({ code }) => code),
      codes,
    );
  });
}

test('An endpoint may have a query, and a name only letters', () => {
  assert.equal(readAddress(`${id}/a?p=b2c`, 'authorizationUrl').value, `${id}/a?p=b2c`);
  assert.equal(readButtonName('<b>').value, undefined);
  assert.equal(readClientId('a b').value, undefined);
  assert.equal(readClientId(`Ab1${'x'.repeat(80)}`).value, undefined);
  assert.equal(readClientId('273451@project').value, '273451@project');
});

test('A discovery document fills all four, and is refused when one is missing or odd', () => {
  const metadata = {
    ...{ issuer: `${id}/`, authorization_endpoint: `${id}/a`, token_endpoint: `${id}/t` },
    jwks_uri: `${id}/k`,
  };
  const result = readPasted(JSON.stringify(metadata));
  assert.deepEqual('answers' in result && result.answers, {
    ...{ issuer: `${id}/`, authorizationUrl: `${id}/a`, jwksUrl: `${id}/k`, tokenUrl: `${id}/t` },
  });
  for (const change of [{ jwks_uri: undefined }, { issuer: 'javascript:alert(1)' }]) {
    assert.ok('refused' in readPasted(JSON.stringify({ ...metadata, ...change })));
  }
  for (const text of ['', '<html>', '[]', '{']) assert.ok('refused' in readPasted(text));
});
