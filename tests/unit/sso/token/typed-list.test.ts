import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTypedList } from '../../../../src/sso/token/read-token.ts';
import { secret } from '../ids.ts';

test('A list is cut in every usual way and its entries are left alone', () => {
  for (const raw of [
    'email,Sub',
    '[email, Sub]',
    '["email","Sub"]',
    'email Sub',
    ' email;\nSub ',
  ]) {
    assert.deepEqual(readTypedList(raw), { entries: ['email', 'Sub'] }, raw);
  }
  assert.deepEqual(readTypedList(' '), { entries: [] });
});

test('A client secret or an invisible character refuses the list with a sentence', () => {
  for (const raw of [`email,${secret}`, 'em\u200bail', 'x'.repeat(9000)]) {
    const { entries, refused } = readTypedList(raw);
    assert.deepEqual(entries, []);
    assert.match(refused ?? '', /^[A-Z].*\.$/);
  }
});
