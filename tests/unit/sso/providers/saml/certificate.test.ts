import assert from 'node:assert/strict';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { describe, test } from 'node:test';
import { readCertificate } from '../../../../../src/sso/providers/saml/certificate/certificate.ts';
import { bodyOf, bundle, pem, request } from './certificates.ts';

const body = bodyOf(pem.rsa);
const lines = pem.rsa.split('\n');

/** Every way in which people have one and the same certificate. */
const forms: Record<string, string> = {
  'PEM with its lines': pem.rsa,
  'PEM with lines of Windows': lines.join('\r\n'),
  'PEM on one line, as a text field makes it': lines.join(''),
  'PEM on one line with spaces': lines.join(' '),
  'PEM with \\n written out': lines.join('\\n'),
  'PEM with \\\\n written out, as JSON in an env file has it': lines.join('\\\\n'),
  'PEM in double quotes with \\n': `"${lines.join('\\n')}\\n"`,
  'PEM indented as in YAML': lines.map((line) => `    ${line}`).join('\n'),
  'PEM behind the lines of openssl': `Bag Attributes\n    friendlyName: idp\nsubject=CN = x\n${pem.rsa}\n`,
  'the same block twice': `${pem.rsa}\n${pem.rsa}`,
  'base64 with its lines': lines.slice(1, -1).join('\n'),
  'base64 on one line': body,
  'base64 without its padding': body.replace(/=+$/, ''),
  'base64 in single quotes': `'${body}'`,
  'base64 with references of XML': lines.slice(1, -1).join('&#13;\n'),
  'an element of metadata': `<ds:X509Certificate>\n${lines.slice(1, -1).join('\n')}\n</ds:X509Certificate>`,
  'with a byte order mark': `\ufeff${pem.rsa}`,
};

describe('A certificate becomes one line of base64, from', () => {
  for (const [name, text] of Object.entries(forms)) {
    test(name, () => {
      const read = readCertificate(text);
      assert.ok(read && 'certificate' in read, JSON.stringify(read));
      assert.equal(read.certificate.base64, body);
      assert.equal(read.changed, text !== body);
    });
  }
});

describe('A certificate says when it counts, as Node reads it', () => {
  for (const [name, text] of Object.entries(pem)) {
    test(name, () => {
      const read = readCertificate(text);
      assert.ok(read && 'certificate' in read);
      const oracle = new X509Certificate(text);
      assert.equal(read.certificate.notBefore.getTime(), Date.parse(oracle.validFrom));
      assert.equal(read.certificate.notAfter.getTime(), Date.parse(oracle.validTo));
    });
  }
});

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const cipher = { cipher: 'aes-256-cbc', passphrase: 'x' } as const;

const keys: Record<string, string> = {
  'PKCS#8': pkcs8,
  'PKCS#1': privateKey.export({ type: 'pkcs1', format: 'pem' }) as string,
  SEC1: curve.export({ type: 'sec1', format: 'pem' }) as string,
  'an encrypted one': privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher }) as string,
  'PKCS#8 on one line': pkcs8.replaceAll('\n', ''),
  'PKCS#8 with \\n written out': pkcs8.replaceAll('\n', '\\n'),
  'one behind a certificate': `${pem.rsa}\n${pkcs8}`,
  'one before a certificate': `${pkcs8}\n${pem.rsa}`,
  'bare base64 of PKCS#8': bodyOf(pkcs8),
  'bare base64 of PKCS#1': bodyOf(privateKey.export({ type: 'pkcs1', format: 'pem' }) as string),
  'bare base64 of SEC1': bodyOf(curve.export({ type: 'sec1', format: 'pem' }) as string),
  'bare base64 of an encrypted one': bodyOf(
    privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher }) as string,
  ),
  'one whose end is missing': pkcs8.slice(0, 900),
  'bare base64 whose end is missing': bodyOf(pkcs8).slice(0, 800),
  'one in the words of a certificate': `-----BEGIN CERTIFICATE-----\n${bodyOf(pkcs8)}\n-----END CERTIFICATE-----`,
  'one among far too much': `${pkcs8}${'x'.repeat(200_000)}`,
};

describe('A private key is refused and not repeated:', () => {
  for (const [name, text] of Object.entries(keys)) {
    test(name, () => {
      const read = readCertificate(text);
      assert.ok(read && 'code' in read);
      assert.equal(read.code, 'private-key');
      for (const line of text.split(/\s+/).filter(({ length }) => length > 30)) {
        assert.ok(!JSON.stringify(read).includes(line));
      }
    });
  }
});

const others: [name: string, text: string, code: string][] = [
  ['a public key', publicKey.export({ type: 'spki', format: 'pem' }) as string, 'public-key'],
  [
    'a public key of RSA',
    publicKey.export({ type: 'pkcs1', format: 'pem' }) as string,
    'public-key',
  ],
  ['a request', request, 'request'],
  ['a bundle', bundle, 'bundle'],
  ['two certificates', `${pem.rsa}\n${pem.next}`, 'several'],
  ['two without PEM’s lines', `${body}${bodyOf(pem.next)}`.replaceAll('=', ''), 'other'],
  ['PEM whose last line is missing', lines.slice(0, -1).join('\n'), 'cut-off'],
  ['PEM whose middle is missing', [...lines.slice(0, 5), ...lines.slice(-2)].join('\n'), 'cut-off'],
  ['base64 whose end is missing', body.slice(0, 800), 'cut-off'],
  ['a file', '/etc/ssl/certs/idp.pem', 'path'],
  ['a file of Windows', 'C:\\Users\\me\\My IdP.cer', 'path'],
  ['an address', 'https://idp.example.com/metadata', 'url'],
  ['metadata', '<EntityDescriptor xmlns="x" entityID="y"/>', 'metadata'],
  ['a fingerprint', Array.from({ length: 20 }, () => 'A1').join(':'), 'fingerprint'],
  ['a fingerprint of SHA-256', `SHA256: ${'0f'.repeat(32)}`, 'fingerprint'],
  ['words', 'the one from Okta', 'other'],
  ['base64 of something else', btoa('hello world, this is no certificate'), 'other'],
  ['far too much', 'A'.repeat(200_000), 'too-long'],
];

describe('What is no certificate is refused with what it is:', () => {
  for (const [name, text, code] of others) {
    test(name, () => {
      const read = readCertificate(text);
      assert.ok(read && 'code' in read, 'taken');
      assert.equal(read.code, code);
    });
  }
});

test('Nothing is nothing', () => {
  for (const text of ['', ' \n', '""', '\ufeff']) assert.equal(readCertificate(text), undefined);
});
