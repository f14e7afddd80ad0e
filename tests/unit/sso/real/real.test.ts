import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { count, judgeConfiguration, judgeError, type Verdict } from './judge.ts';
import { realConfigurations } from './configurations.ts';
import { realErrors } from './errors.ts';

/** Those that are known to be answered in part or not at all, by their place in the table. */
const open: Readonly<Record<'configurations' | 'errors', readonly number[]>> = {
  // An `enabled` that was not pasted; no provider was pasted.
  configurations: [14, 34],
  errors: [],
};

describe('What people really paste', () => {
  const verdicts: Record<'errors' | 'configurations', Verdict[]> = {
    errors: [],
    configurations: [],
  };

  realErrors.forEach((one, index) => {
    test(`error ${String(index)} of ${one.source}`, () => {
      const { verdict, told } = judgeError(one);
      verdicts.errors.push(verdict);
      assert.equal(verdict === 'right', !open.errors.includes(index), told);
    });
  });
  realConfigurations.forEach((one, index) => {
    test(`configuration ${String(index)} of ${one.source}`, () => {
      const { verdict, told } = judgeConfiguration(one);
      verdicts.configurations.push(verdict);
      assert.equal(verdict === 'right', !open.configurations.includes(index), told);
      assert.notEqual(verdict, 'wrong', told);
    });
  });

  test('is counted', (context) => {
    const all = Object.entries(verdicts);
    assert.ok(all.flatMap(([, some]) => some).length >= 80);
    for (const [name, some] of all) {
      const counts = count(some);
      context.diagnostic(`${name}: ${JSON.stringify(counts)}`);
      assert.ok(counts.right >= 0.9 * some.length && counts.wrong === 0, name);
    }
  });
});
