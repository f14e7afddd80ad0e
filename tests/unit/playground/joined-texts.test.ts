import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinTexts } from '../../../src/playground/joined-texts.ts';

describe('Texts beside each other', () => {
  const cases: [string, unknown[], unknown[]][] = [
    ['are one', [28, ' of ', '30'], ['28 of 30', null, null]],
    ['are one across what draws nothing', ['a', false, 'b'], ['ab', false, null]],
    ['are two around an element', ['a', 'b', ['x'], 'c', 'd'], ['ab', null, ['x'], 'cd', null]],
    ['are none where there are none', [null, ['x']], [null, ['x']]],
  ];
  for (const [what, given, joined] of cases)
    it(`${what}, and each child keeps its place`, () => {
      assert.deepEqual(joinTexts(given), joined);
      assert.equal(joined.length, given.length);
    });
});
