import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { combinations, telling, type Chosen } from '../../../proof/choices.ts';

const choices = { color: ['red', 'green'], size: [1, 2, 3], lid: [false, true] };

/** What is left when each combination is printed so. */
function left(print: (chosen: Chosen) => unknown): Chosen[] {
  const all = combinations(choices).map((chosen) => ({
    ...{ chosen, print: String(print(chosen)), joined: 1 },
  }));
  const made = telling(all, (first, others) => ({
    ...first,
    joined: [first, ...others].reduce((sum, one) => sum + one.joined, 0),
  }));
  assert.equal(
    made.reduce((sum, { joined }) => sum + joined, 0),
    all.length,
  );
  return made.map(({ chosen }) => chosen);
}

describe('Choices', () => {
  it('are combined, each with each', () => {
    assert.equal(new Set(combinations(choices).map((one) => JSON.stringify(one))).size, 12);
  });

  it('that change nothing are joined in their first value', () => {
    assert.deepEqual(
      left(({ size }) => size),
      [1, 2, 3].map((size) => ({ color: 'red', size, lid: false })),
    );
  });

  it('that change something beside one other value alone stay whole', () => {
    const kept = left(({ color, size, lid }) => [size, color === 'green' && size === 3 && lid]);
    assert.equal(kept.length, 12);
  });

  it('that all change something stay whole', () => {
    assert.equal(left((chosen) => JSON.stringify(chosen)).length, 12);
  });
});
