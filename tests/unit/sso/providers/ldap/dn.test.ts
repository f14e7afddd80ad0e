import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDn } from '../../../../../src/sso/providers/ldap/dn.ts';

/** A DN as somebody may write it, and as directories do. */
const accepted: readonly [name: string, written: string, dn: string][] = [
  ['a plain one', 'CN=a,DC=example,DC=org', 'CN=a,DC=example,DC=org'],
  ['spaces around commas and equals signs', 'cn = a , dc = org', 'cn=a,dc=org'],
  ['spaces inside a name', 'CN=Data Admins,DC=org', 'CN=Data Admins,DC=org'],
  ['a protected comma', 'CN=Doe\\, Jo,DC=org', 'CN=Doe\\, Jo,DC=org'],
  ['a protected quotation mark', 'CN=a \\"b\\",DC=org', 'CN=a \\"b\\",DC=org'],
  ['a protected backslash', 'CN=a\\\\b,DC=org', 'CN=a\\\\b,DC=org'],
  ['a protected space at the end', 'CN=a\\ ,DC=org', 'CN=a\\ ,DC=org'],
  ['hexadecimal digits', 'CN=\\C3\\A9,DC=org', 'CN=\\C3\\A9,DC=org'],
  ['letters of any script', 'CN=Müller,OU=Köln,DC=org', 'CN=Müller,OU=Köln,DC=org'],
  ['two attributes in one part', 'CN=a+UID=b,DC=org', 'CN=a+UID=b,DC=org'],
  ['a number as the name of an attribute', '2.5.4.3=a,DC=org', '2.5.4.3=a,DC=org'],
  ['quotation marks, as they once were written', 'CN="Doe, Jo",DC=org', 'CN=Doe\\, Jo,DC=org'],
  ['an equals sign inside', 'CN=a=b,DC=org', 'CN=a=b,DC=org'],
];

const refused: readonly [name: string, written: string, code: string][] = [
  ['a bare name', 'admin', 'no-equals'],
  ['nothing', '', 'no-equals'],
  ['a comma that is not protected', 'CN=Doe, Jo,DC=org', 'no-equals'],
  ['a comma at the end', 'CN=a,DC=org,', 'no-equals'],
  ['nothing behind an equals sign', 'CN=,DC=org', 'empty-value'],
  ['nothing before one', '=a,DC=org', 'bad-type'],
  ['a space in the name of an attribute', 'C N=a', 'bad-type'],
  ['a semicolon', 'CN=a;DC=org', 'unescaped'],
  ['a quotation mark inside', 'CN=a"b,DC=org', 'unescaped'],
  ['a backslash before anything', 'CN=a\\b,DC=org', 'bad-escape'],
  ['a backslash at the end', 'CN=a\\', 'bad-escape'],
  ['a quotation mark that is not closed', 'CN="a,DC=org', 'open-quote'],
  ['a blank to fill in', 'OU={people},DC=org', 'braces'],
];

describe('A distinguished name', () => {
  for (const [name, written, dn] of accepted) {
    test(`${name} is read`, () => {
      assert.deepEqual(readDn(written), { dn, changed: dn !== written });
      assert.deepEqual(readDn(dn), { dn, changed: false });
    });
  }
  for (const [name, written, code] of refused) {
    test(`${name} is refused: ${code}`, () => {
      const reading = readDn(written);
      assert.equal('code' in reading ? reading.code : 'taken', code);
    });
  }
});
