import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clear, warning } from '../../../../src/sso/came-back/leaks.ts';
import { clientId, legacySecret, previousSecret, secret } from '../ids.ts';

const token = ['eyJhbGciOiJSUzI1NiJ9', 'eyJzdWIiOiJhYmMifQ', 'c2ln'].join('.');

const cases: readonly [title: string, text: string, left: string, leaked: string[]][] = [
  ['an ID token by name', `id_token=${token}&x=1`, 'id_token=…&x=1', ['an ID token']],
  [
    'an access token in JSON',
    `{"access_token":"${token}"}`,
    '{"access_token":…}',
    ['an access token'],
  ],
  ['a JWT without a name', `see ${token}.`, 'see …', ['a token']],
  ['a JWT that was cut off', 'see eyJhbGciOiJSUzI1NiIsImtp', 'see …', ['a token']],
  ['a current secret', `is ${secret} so`, 'is … so', ['a client secret']],
  ['a previous secret', `is ${previousSecret} so`, 'is … so', ['a client secret']],
  [
    'an old secret by name',
    `client_secret: "${legacySecret}"`,
    'client_secret: …',
    ['a client secret'],
  ],
  [
    'basic credentials',
    'Authorization: Basic YWxpY2U6czNjcmV0IQ==',
    'Authorization: Basic …',
    ['an access token'],
  ],
  [
    'two kinds',
    `id_token=${token} secret=${secret}`,
    'id_token=… secret=…',
    ['an ID token', 'a client secret'],
  ],
  [
    'a code, without a word',
    'GET /callback?code=0.AXoA-bc_d.EFg~1234567890&x',
    'GET /callback?code=…&x',
    [],
  ],
  ['a verifier, without a word', 'code_verifier=dBjftJeZ4CVP-mB92K27', 'code_verifier=…', []],
  ['a long run of signs', `x ${'Ab1_'.repeat(12)} y`, 'x … y', []],
  ['an ID stays', `application '${clientId}'`, `application '${clientId}'`, []],
  ['a link to Microsoft stays', 'error?code=50011', 'error?code=50011', []],
  [
    'the name of an error stays',
    'Error code: SEC_ERROR_UNKNOWN_ISSUER',
    'Error code: SEC_ERROR_UNKNOWN_ISSUER',
    [],
  ],
  ['a code in capitals does not', 'Code: ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'Code: …', []],
  ['a placeholder is none', 'client_secret=********', 'client_secret=…', []],
];

for (const [title, text, left, leaked] of cases) {
  test(`Secrets are taken out of a text: ${title}`, () => {
    assert.deepEqual(clear(text), { text: left, leaked });
  });
}

test('The warning says what to do about each kind', () => {
  assert.match(
    warning(['a token']),
    /^There is a token .* leaked: end all sessions of the account\.$/s,
  );
  assert.match(
    warning(['a client secret']),
    /leaked: create a new client secret and delete the old one\.$/,
  );
  const both = warning(['an ID token', 'a client secret']);
  assert.match(both, /an ID token and a client secret .* sessions of the account, create a new/s);
});
