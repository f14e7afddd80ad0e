import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMapping } from '../../../../src/sso/token/claim-mapping.ts';

test('A mapping is read with and without the signs of a YAML list', () => {
  for (const raw of [
    'username:upn,email:email',
    '[username:upn, email:email]',
    '["username:upn","email:email"]',
    "['username:upn', 'email:email']",
    '- username:upn\n- email:email\n',
    '  - "username:upn"\r\n  - "email:email"',
    'email:email\nusername:upn',
  ]) {
    assert.deepEqual(
      readMapping(raw, '2.0'),
      { mapping: { username: 'upn', email: 'email' }, findings: [] },
      raw,
    );
  }
});

test('Nothing is no mapping, and nothing is said', () => {
  for (const raw of ['', ' ', '[]', '[ ]', ',', '\n'])
    assert.deepEqual(readMapping(raw, '1.12'), { findings: [] });
});

const refused: readonly [code: string, ...raws: string[]][] = [
  ['mapping-too-long', 'x'.repeat(1001)],
  [
    'mapping-space',
    'username: upn,email: email',
    '- username: upn\n- email:email',
    'username :a,email:\tb',
  ],
  ['mapping-no-colon', 'upn,email', 'username:,email:x', ':x,email:y', 'username,email:x'],
  ['mapping-duplicate', 'username:a,username:b,email:c'],
  ['mapping-incomplete', 'username:a', 'email:a', 'Username:a,email:b', 'name:a,mail:b'],
  ['mapping-unknown-key', 'username:a,email:b,firstName:c'],
];

for (const [code, ...raws] of refused) {
  test(`A mapping the server refuses: ${code}`, () => {
    for (const raw of raws) {
      const { mapping, findings } = readMapping(raw, '1.12');
      assert.equal(mapping, undefined, raw);
      assert.deepEqual(
        findings.map((one) => `${one.severity} ${one.code}`),
        [`error ${code}`],
        raw,
      );
    }
  });
}

test('Another key is refused since 1.11.5, and ignored before', () => {
  const raw = 'username:a,email:b,lastName:c';
  for (const [version, severity, isRead] of [
    ['1.9', 'warning', true],
    ['1.11', 'warning', true],
    ['1.12', 'error', false],
    ['2.0', 'error', false],
  ] as const) {
    const { mapping, findings } = readMapping(raw, version);
    assert.equal(findings[0]?.severity, severity, version);
    assert.equal(mapping !== undefined, isRead, version);
  }
});

test('A claim name that the schema does not know is used and warned of', () => {
  for (const raw of [
    'username:a.b,email:c',
    'username:a:b,email:c',
    'username:https://x,email:c',
  ]) {
    const { mapping, findings } = readMapping(raw, '2.0');
    assert.ok(mapping, raw);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['mapping-claim-name'],
    );
  }
  assert.equal(readMapping('username:a:b,email:c', '2.0').mapping?.username, 'a');
});
