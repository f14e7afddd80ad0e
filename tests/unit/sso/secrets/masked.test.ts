import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownLines } from '../../../../src/sso/check/secret-spans.ts';
import { mask } from '../../../../src/sso/secrets/masked.ts';
import { Random } from '../random.ts';

const secret = 'abc8Q~0123456789abcdefghijklmnopqrstuvwx';
const plain = 'p4ss-of-the-directory';
const hidden: readonly [name: string, text: string, gone: string][] = [
  ['a variable', `OIDC_CLIENT_SECRET=${plain}`, plain],
  ['an exported variable in quotes', `export OIDC_CLIENT_SECRET='${plain}'`, plain],
  ['a variable written with a colon', `OIDC_CLIENT_SECRET: "${plain}"`, plain],
  ['a key of openmetadata.yaml', `    secret: ${plain}`, plain],
  ['the default of a reference', `secret: \${OIDC_CLIENT_SECRET:-"${plain}"}`, plain],
  ['an item of a list', `      - LDAP_PWD=${plain}`, plain],
  ['a key of JSON', `{"provider": "ldap", "dnAdminPassword": "${plain}"}`, plain],
  ['a pair of name and value', `- name: OIDC_CLIENT_SECRET\n  value: ${plain}`, plain],
  ['a pair of value and name', `- value: ${plain}\n  name: OIDC_CLIENT_SECRET`, plain],
  ['a block of lines', `password: |\n  ${plain}\nnext: 1`, plain],
  ['a secret in the wrong place', `OIDC_CLIENT_ID=${secret}`, secret],
  ['a secret with a sign that came with the copy', `id: abc8Q~0123\u200b456789`, '456789'],
  ['a token', `curl -H "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln"`, 'eyJzdWIiOiIxIn0'],
  ['a parameter of an address', `url: https://x.example/?token=${plain}`, plain],
  ['a comment', `# OIDC_CLIENT_SECRET=${plain}`, plain],
  ['a mapping on one line', `oidc: {id: a, secret: ${plain}}`, plain],
  ['a key for Fernet', `- ${'k'.repeat(43)}=`, 'k'.repeat(43)],
  ['a password in an address', `url: https://root:${plain}@db.example`, plain],
  [
    'a private key',
    `-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----\nA=1`,
    'MIIEow',
  ],
];

for (const [name, text, gone] of hidden) {
  test(`${name} is hidden, and every line keeps its length`, () => {
    const lines = shownLines(text);
    assert.ok(!lines.join('\n').includes(gone), lines.join('\n'));
    assert.deepEqual(
      lines.map(({ length }) => length),
      text.split('\n').map(({ length }) => length),
    );
    assert.ok(lines.join('').includes(mask));
  });
}

const shown: readonly string[] = [
  'OIDC_CLIENT_ID=9d8c7b6a-1f2e-4d3c-8b5a-6978f0e1d2c3',
  'OIDC_CLIENT_SECRET=',
  'OIDC_CLIENT_SECRET=<client-secret-value>',
  'secret: ${OIDC_CLIENT_SECRET:-""}',
  'clientSecret:\n  secretRef: oidc-secrets\n  secretKey: openmetadata-oidc-client-secret',
  'tokenValidity: 3600',
  'RSA_PRIVATE_KEY_FILE_PATH=./conf/private_key.der',
  'AUTHENTICATION_PUBLIC_KEYS=[https://login.microsoftonline.com/common/discovery/v2.0/keys]',
];

for (const text of shown) {
  test(`${text.split('\n')[0] ?? ''} holds no secret and stays`, () => {
    assert.equal(shownLines(text).join('\n'), text);
  });
}

test('A secret of today is hidden wherever it stands', () => {
  const random = new Random(7);
  const pieces = [
    'KEY=',
    'a: ',
    '"x": "',
    '- ',
    '\n',
    ' # ',
    '\t',
    '|\n  ',
    "'",
    '{',
    '\u200b',
  ] as const;
  for (let round = 0; round < 500; round += 1) {
    const around = () =>
      Array.from({ length: random.below(5) }, () => random.pick(pieces)).join('');
    const text = around() + secret + around();
    assert.ok(!shownLines(text).join('\n').includes(secret), JSON.stringify(text));
  }
});

test('A long line without a break is read in one go', () => {
  for (const piece of ['a', '-', ' ', 'secret', 'secret: ', '://', 'eyJ', "'", '"\\']) {
    const text = piece.repeat(400_000 / piece.length);
    assert.equal(shownLines(text).join('\n').length, text.length);
  }
});
