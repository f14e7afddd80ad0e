import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readKeyList } from '../../../../src/sso/token/key-list.ts';
import { list, rsa } from './tokens.ts';

test('A key list is read, with what is no key left out', () => {
  for (const text of [
    list(rsa.jwk),
    `\ufeff\n${list(rsa.jwk)}\n`,
    JSON.stringify({ keys: [null, 'x', [], rsa.jwk] }),
  ]) {
    assert.deepEqual(readKeyList(text), { keys: [JSON.parse(JSON.stringify(rsa.jwk))] });
  }
});

const refused: readonly [code: string, ...texts: string[]][] = [
  ['keys-blank', '', ' \n'],
  ['keys-too-long', ' '.repeat(500_001)],
  ['keys-are-page', '<html></html>', '<!DOCTYPE html>'],
  ['keys-are-url', 'https://login.microsoftonline.com/common/discovery/v2.0/keys'],
  ['keys-are-pem', '-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----'],
  ['keys-not-json', 'hello', list(rsa.jwk).slice(0, -2), "{'keys':[]}"],
  ['keys-are-error', '{"error":"invalid_tenant"}', '<p>AADSTS90002: Tenant not found</p>'],
  ['keys-are-discovery', '{"issuer":"x","jwks_uri":"https://x"}'],
  [
    'keys-missing',
    '{}',
    '[]',
    '"x"',
    '5',
    'null',
    '{"keys":{}}',
    '{"keys":"x"}',
    '[{"kty":"RSA"}]',
  ],
  ['keys-empty', '{"keys":[]}', '{"keys":[null]}'],
  [
    'keys-private',
    list({ ...rsa.jwk, d: 'x' }),
    '{"kty":"oct","k":"x"}',
    list(rsa.jwk, { kty: 'oct', k: 'AA' }),
  ],
];

for (const [code, ...texts] of refused) {
  test(`No key list: ${code}`, () => {
    for (const text of texts) {
      const result = readKeyList(text);
      assert.ok('code' in result, text.slice(0, 60));
      assert.equal(result.code, code, text.slice(0, 60));
      assert.match(result.message, /^[A-Z].*\.$/);
    }
  });
}
