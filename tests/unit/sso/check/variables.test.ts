import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillIn, loneReference, valueOfVariable } from '../../../../src/sso/check/variables.ts';

const known = new Map([
  ['A', 'one'],
  ['EMPTY', ''],
]);

const filled: readonly [text: string, result: string, open: boolean][] = [
  ['plain', 'plain', false],
  ['$A', 'one', false],
  ['${A}/x', 'one/x', false],
  ['$$A', '$A', false],
  ['${B:-two}', 'two', false],
  ['${EMPTY:-two}', 'two', false],
  ['${B:-{}}', '{}', false],
  ['${B:-{"a":{}}}', '{"a":{}}', false],
  ['$B', '', true],
  ['${B}', '', true],
  ['a$', 'a$', false],
  ['a$ b', 'a$ b', false],
  ['${A', '${A', false],
];

for (const [text, result, open] of filled) {
  test(`${text} comes to ${JSON.stringify(result)}`, () => {
    const { text: after, open: unknown } = fillIn(text, (name) => known.get(name));
    assert.deepEqual([after, unknown], [result, open]);
  });
}

const lone: readonly [text: string, reference: ReturnType<typeof loneReference>][] = [
  ['${A}', { name: 'A' }],
  [' ${A:-b} ', { name: 'A', fallback: 'b' }],
  ['${A-b}', { name: 'A', fallback: 'b' }],
  ['${A:-{}}', { name: 'A', fallback: '{}' }],
  ['${A:--Xmx1G}', { name: 'A', fallback: '-Xmx1G' }],
  ['${A:-}', { name: 'A', fallback: '' }],
  ['${A}${B}', undefined],
  ['${A:-b}/${C:-d}', undefined],
  ['x${A}', undefined],
  ['$A', undefined],
];

for (const [text, reference] of lone) {
  test(`${text} is ${reference ? 'one reference alone' : 'more than one reference'}`, () => {
    assert.deepEqual(loneReference(text), reference);
  });
}

test('A variable is YAML to the server', () => {
  const { value, broken } = valueOfVariable('[a, "b c"]', 10);
  assert.equal(broken, undefined);
  assert.ok(typeof value === 'object' && value !== null && 'items' in value);
  assert.deepEqual(
    value.items.map(({ text, span }) => [text, span]),
    [
      ['a', { from: 11, to: 12 }],
      ['b c', { from: 15, to: 18 }],
    ],
  );
  assert.deepEqual(valueOfVariable('{a: b}').value, { keys: ['a'] });
  assert.equal(valueOfVariable('@a').broken, true);
  assert.equal(valueOfVariable('12').value, 12);
});
