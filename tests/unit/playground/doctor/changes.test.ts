import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  changes as compare,
  diffText,
  type Change,
} from '../../../../src/playground/doctor/changes.ts';
import { showTexts } from '../../../../src/sso/check/secret-spans.ts';

function changes(before: string, after: string): Promise<Change[]> {
  const [a, b] = showTexts([before, after]);
  return compare({ text: before, shown: a?.text ?? '' }, { text: after, shown: b?.text ?? '' });
}

const secret = 'abc8Q~0123456789abcdefghijklmnopqrstuvwx';

test('A changed line is shown with what stands around it', async () => {
  const rows = await changes('A=1\nB=2\nC=3\nD=4\nE=5\n', 'A=1\nB=2\nC=x\nD=4\nE=5\n');
  assert.equal(
    diffText('my.env', rows),
    '--- my.env\n+++ my.env\n@@ -1,5 +1,5 @@\n A=1\n B=2\n-C=3\n+C=x\n D=4\n E=5\n',
  );
});

test('Equal texts have no changes', async () => {
  assert.deepEqual(await changes('A=1\n', 'A=1\n'), []);
});

test('A secret is shown neither where it stays nor where it changes', async () => {
  const before = `OIDC_CLIENT_SECRET=${secret}"\nA=1\n`;
  for (const after of [`OIDC_CLIENT_SECRET=${secret}\nA=1\n`, before.replace('A=1', 'A=2')]) {
    const text = diffText('f', await changes(before, after));
    assert.ok(!text.includes(secret.slice(0, 8)), text);
    assert.match(text, /^-/m);
  }
});

test('Lines that only one of the texts has are taken from the right one', async () => {
  const rows = await changes('A=1\nB=2', 'NEW=0\nA=1\nB=2');
  assert.deepEqual(
    rows.map(({ kind, text }) => `${kind} ${text}`),
    ['place @@ -1,2 +1,3 @@', 'new NEW=0', 'same A=1', 'same B=2'],
  );
});

test('Windows line ends are not shown', async () => {
  const rows = await changes('A=1\r\nB=2\r\n', 'A=1\r\nB=3\r\n');
  assert.ok(rows.every(({ text }) => !text.includes('\r')));
});
