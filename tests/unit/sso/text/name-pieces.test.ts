import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namePieces } from '../../../../src/sso/text/name-pieces.ts';

const cut = (text: string) => namePieces(text).join('|');

describe('A long name may go on in the next line', () => {
  for (const wanted of [
    'AUTHENTICATION_|CLIENT_|TYPE',
    'oidcConfiguration.|clientAuthenticationMethod',
    'https://login.|microsoftonline.|com/|common/|discovery/|v2.0/|keys',
    './bootstrap/|openmetadata-ops.|sh remove-security-config',
    'api/|v1/|system/|config/|auth',
    'LDAPException(|resultCode=49',
    'cn=admin,|dc=example,|dc=com',
    'openmetadata.|config.|authentication.|oidcConfiguration',
  ]) {
    it(wanted, () => {
      assert.equal(cut(wanted.replaceAll('|', '')), wanted);
    });
  }
});

describe('A name stays in one piece', () => {
  for (const [text, why] of [
    ['maxAge', 'when it is short'],
    ['OIDC_TENANT', 'when it is short, whatever is in it'],
    ['FORCESECURESESSIONCOOKIE', 'when nothing joins words in it'],
    ['chart 1.13.1 and 1.12.13', 'where the dot is in a number'],
    ['of 1,347 files and values', 'where the comma is in a number'],
    ['the sentence ends here. And goes on', 'where a space follows anyway'],
  ] as const) {
    it(`${why}: ${text}`, () => {
      assert.equal(cut(text), text);
    });
  }
});
