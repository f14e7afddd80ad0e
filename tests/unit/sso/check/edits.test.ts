import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, compatibleEdits, offsetBack } from '../../../../src/sso/check/edits.ts';
import type { Edit } from '../../../../src/sso/check/finding.ts';

function edit(from: number, to: number, text: string, source = 0): Edit {
  return { source, from, to, text };
}

test('Replacements are made in order', () => {
  assert.equal(applyEdits('abcdef', [edit(0, 1, 'X'), edit(2, 2, '+'), edit(4, 6, '')]), 'Xb+cd');
});

test('Every offset of the replaced text leads back into the original', () => {
  const edits = [edit(1, 1, '++'), edit(3, 5, '')];
  const back = offsetBack(edits);
  assert.equal(applyEdits('abcdef', edits), 'a++bcf');
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 6].map((at) => back(at)),
    [0, 1, 1, 1, 2, 5, 6],
  );
  assert.equal(back(5, true), 3, 'what ends at a gap ends before it');
});

const groups: readonly [name: string, groups: Edit[][], made: Edit[]][] = [
  ['apart', [[edit(4, 5, 'b')], [edit(0, 1, 'a')]], [edit(0, 1, 'a'), edit(4, 5, 'b')]],
  ['equal', [[edit(0, 1, 'a')], [edit(0, 1, 'a')]], [edit(0, 1, 'a')]],
  ['overlapping', [[edit(0, 3, 'a')], [edit(2, 4, 'b')]], [edit(0, 3, 'a')]],
  ['two insertions in one place', [[edit(2, 2, 'a')], [edit(2, 2, 'b')]], [edit(2, 2, 'a')]],
  [
    'in two texts',
    [[edit(0, 1, 'a')], [edit(0, 1, 'b', 1)]],
    [edit(0, 1, 'a'), edit(0, 1, 'b', 1)],
  ],
  [
    'a pair of which one is taken',
    [[edit(0, 1, 'a')], [edit(0, 2, 'b'), edit(5, 6, 'b')]],
    [edit(0, 1, 'a')],
  ],
];

for (const [name, given, made] of groups) {
  test(`Of replacements that are ${name} those are made that can be`, () => {
    assert.deepEqual(compatibleEdits(given), made);
  });
}
