import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import { readPrivateKey } from '../../../../../src/sso/providers/saml/read/private-key.ts';
import { bodyOf, pem } from './certificates.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'pem' }) as string;
const locked = privateKey.export({
  ...{ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
}) as string;

describe('The private key of OpenMetadata becomes one line, from', () => {
  for (const [name, text] of Object.entries({
    'PEM with its lines': pkcs8,
    'PEM as a field without lines has it': pkcs8.replaceAll('\n', ''),
    'PEM with spaces for lines': pkcs8.replaceAll('\n', ' '),
    'PEM with \\n written out': pkcs8.replaceAll('\n', '\\n'),
    'bare base64': bodyOf(pkcs8),
  })) {
    test(name, () => {
      assert.deepEqual(readPrivateKey(text), { value: bodyOf(pkcs8) });
    });
  }
});

describe('What the library does not read is refused, and never repeated:', () => {
  const refused: [name: string, text: string, code: string][] = [
    ['PKCS#1', pkcs1, 'private-key-old-form'],
    ['PKCS#1 without its lines', bodyOf(pkcs1), 'private-key-old-form'],
    ['a key with a passphrase', locked, 'private-key-encrypted'],
    ['the same without its lines', bodyOf(locked), 'private-key-encrypted'],
    ['the certificate', pem.rsa, 'private-key-certificate'],
    ['the certificate without its lines', bodyOf(pem.rsa), 'private-key-certificate'],
    ['half a key', pkcs8.slice(0, 800), 'private-key-cut-off'],
    ['half of it without its lines', bodyOf(pkcs8).slice(0, 800), 'private-key-cut-off'],
    ['a password', 'changeit', 'private-key-other'],
    ['far too much', 'A'.repeat(30_000), 'private-key-other'],
  ];
  for (const [name, text, code] of refused) {
    test(name, () => {
      const read = readPrivateKey(text);
      assert.ok(read && 'code' in read);
      assert.equal(read.code, code);
      assert.ok(!read.message.includes(text.slice(40, 80)) || text.length < 40);
    });
  }

  test('nothing is nothing', () => {
    assert.equal(readPrivateKey(' \n'), undefined);
  });
});
