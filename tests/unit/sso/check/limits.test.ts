import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';

const refused: readonly [name: string, texts: string[], reason: RegExp][] = [
  ['400,001 characters', ['a'.repeat(400_001)], /too long/],
  ['two texts of 200,001', ['a'.repeat(200_001), 'a'.repeat(200_000)], /too long/],
  ['10,001 lines', ['\n'.repeat(10_000)], /too many lines/],
  ['a zero byte', ['OIDC_TENANT=\0'], /not a text file/],
  ['21 texts', Array<string>(21).fill('a=b'), /too many files/],
];

for (const [name, texts, reason] of refused) {
  test(`${name} are refused as a whole`, () => {
    const pasted = texts.map((text) => ({ name: '', text }));
    const diagnosis = diagnose(pasted, { version: '1.12' });
    assert.match(diagnosis.refused ?? '', reason);
    assert.deepEqual(diagnosis.findings, []);
    assert.deepEqual(diagnosis.corrected, texts);
    assert.equal(diagnosis.formats.length, texts.length);
  });
}

test('What is just within the limits is looked at', () => {
  const text = 'OIDC_SCOPE=openid email profile offline_access\n'.repeat(8000);
  const { refused: reason, findings } = diagnose([{ name: '', text }], { version: '1.12' });
  assert.equal(reason, undefined);
  // One cause, 8000 places.
  assert.ok(findings.length < 10);
  assert.ok(findings.some(({ also = [] }) => also.length > 7000));
});

// Each would take minutes with work that grows with the square of the text.
const long: Record<string, string> = {
  tabs: `\t`.repeat(390_000) + 'a: b',
  spaces: `OIDC_TENANT=a${' '.repeat(390_000)}b`,
  slashes: `AUTHENTICATION_PROVIDER=azure\nOIDC_SERVER_URL=https://a${'/'.repeat(390_000)}`,
  quotes: `a: ${'""'.repeat(190_000)}`,
  dollars: `OIDC_CLIENT_SECRET=${'${a:-'.repeat(70_000)}`,
  brackets: `openmetadata: ${'{a: '.repeat(90_000)}`,
  pipes: `openmetadata: ${'| '.repeat(190_000)}`,
  hashes: `openmetadata: a${' #'.repeat(190_000)}`,
  keys: `openmetadata:\n  config:\n    authentication:\n${'      publicKyes: v\n'.repeat(9_900)}`,
  'open quotes': 'OIDC_TENANT="abc\n'.repeat(9_900),
};

for (const [name, text] of Object.entries(long)) {
  test(`Very many ${name} are no work, whatever the text is taken for`, () => {
    for (const format of ['env', 'helm', 'compose', 'server-yaml', 'auth-json'] as const) {
      const { corrected } = diagnose([{ name: '', text, format }], { version: '1.12' });
      assert.equal(corrected.length, 1);
    }
  });
}
