import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  atLeast,
  compareVersions,
  defaultVersion,
  isVersion,
  versions,
} from '../../../../src/sso/server/versions.ts';

test('The table goes from old to new and holds the default', () => {
  assert.deepEqual([...versions].sort(compareVersions), versions);
  assert.ok(isVersion(defaultVersion));
});

const orders: readonly [left: string, right: string, order: number][] = [
  ['1.9', '1.10', -1],
  ['1.13', '2.0', -1],
  ['1.10', '1.10.13', -1],
  ['1.12', '1.12.0', 0],
  ['2.0.1', '2.0', 1],
];

for (const [left, right, order] of orders) {
  test(`${left} against ${right} is ${String(order)}`, () => {
    assert.equal(Math.sign(compareVersions(left, right)), order);
    assert.equal(Math.sign(compareVersions(right, left)), -order || 0);
  });
}

test('1.10 is newer than 1.9, although the text sorts before it', () => {
  assert.ok(atLeast('1.10', '1.9'));
  assert.ok(!atLeast('1.9', '1.10'));
});

test('Only releases of the table are releases', () => {
  for (const text of ['', '1.8', '1.12.1', '2', '__proto__', 'length']) {
    assert.equal(isVersion(text), false, text);
  }
});
