import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unwrap } from '../../../../src/sso/read/raw-text.ts';

/** What is pasted, and the value in it. */
const lines: readonly (readonly [pasted: string, value: string])[] = [
  ['"0oa1b2c3d4E5f6G7h8i9",', '0oa1b2c3d4E5f6G7h8i9'],
  ['0oa1b2c3d4E5f6G7h8i9;', '0oa1b2c3d4E5f6G7h8i9'],
  ['Client ID: 0oa1b2c3d4E5f6G7h8i9', '0oa1b2c3d4E5f6G7h8i9'],
  ['Application (client) ID : abc', 'abc'],
  ['  clientId: "abc"'.trim(), 'abc'],
  ['"client_id": "abc",', 'abc'],
  ['issuer: https://acme.okta.com', 'https://acme.okta.com'],
  ['https://catalog.contoso.example,', 'https://catalog.contoso.example'],
];

/** What is a value as it stands, or nothing that could be told apart. */
const whole = [
  ...[
    'https://catalog.contoso.example:8585',
    'urn:example:idp',
    'https: //catalog.contoso.example',
  ],
  ...['openmetadata', 'a,b', ',', 'name:', 'api://abc', 'Client secret: abc'],
];

describe('What came along with a value', () => {
  for (const [pasted, value] of lines) {
    it(`leaves ${value} of ${pasted}`, () => {
      const { text, notes } = unwrap(pasted, 'clientId');
      assert.equal(text, value);
      assert.deepEqual(
        notes.map(({ code, message }) => [code, message]),
        [['client-id-unwrapped', 'What stood in front of the value or behind it was removed.']],
      );
    });
  }

  for (const text of whole) {
    it(`is nothing in ${text}`, () => {
      assert.deepEqual(unwrap(text, 'clientId'), { text, notes: [] });
    });
  }
});
