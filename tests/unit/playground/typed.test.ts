import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { harmlessOf, isHarmless } from '../../../src/playground/typed.ts';
import * as ids from '../sso/ids.ts';

const tenant = '3fa0c1d2-5b6e-4f70-8a91-b2c3d4e5f607';

describe('What was typed and nobody has judged', () => {
  it('is left where it is a name, an address or an ID', () => {
    for (const text of [
      ...[tenant, ids.googleClientId, ids.oktaClientId, ids.cognitoClientId, ids.userPoolId],
      ...['https://catalog.example.com:8585', 'ada, Grace@example.com', 'contoso.onmicrosoft.com'],
      ...['openmetadata', 'https://login.example.com/realms/data', ids.auth0Domain],
    ]) {
      assert.ok(isHarmless(text), text);
    }
  });

  it('is not left where a secret may look like it', () => {
    for (const text of [
      ...[ids.secret, ids.legacySecret, ids.googleSecret, ids.auth0Secret],
      ...['eyJhbGciOiJIUzI1NiJ9.e30.x', 'GOCSPX-abcdef', 'ya29.a0Af', 'p@ss!word'],
      ...['1//0abcdefghijklmnopqrstuvwxyz123', 'a1'.repeat(26), 'Xy9'.repeat(28)],
      ...['-----BEGIN PRIVATE KEY-----', 'x '.repeat(400), 'https://user:password@idp.example.com'],
    ]) {
      assert.ok(!isHarmless(text), text);
    }
  });

  it('is nothing where it is a secret alone', () => {
    assert.deepEqual(harmlessOf({ clientId: ids.secret, tenant: '' }), {});
  });
});
