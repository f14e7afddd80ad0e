import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { examConfigurations } from './exam-configurations.ts';
import { examErrors } from './exam-errors.ts';
import { count, judgeConfiguration, judgeError } from './judge.ts';

/**
 * What is said of them. The first count, before anything was changed: of 47 errors 19 right, 4 wrong, of
 * 24 nothing; of 25 configurations by their codes 9 right, 7 partly, 2 wrong, of 7 nothing. Read in
 * words, as somebody in need would, the configurations were 6 right, 6 partly, 10 wrong (what was said
 * beside the codes was not true: JSON called broken YAML, a quote called stray, a clean bill), 3 nothing.
 */
const now = {
  errors: { right: 47, partly: 0, wrong: 0, nothing: 0 },
  configurations: { right: 23, partly: 2, wrong: 0, nothing: 0 },
};

describe('The exam of fresh pastes', () => {
  test('of errors is answered as counted', () => {
    const judged = examErrors.map((one) => ({ ...judgeError(one), id: one.id }));
    // Where no answer is right, none is given.
    const verdicts = judged.map(({ verdict }) => verdict);
    const told = judged.filter(({ verdict }) => verdict !== 'right');
    assert.deepEqual(count(verdicts), now.errors, JSON.stringify(told));
  });

  test('of configurations is answered as counted', () => {
    const judged = examConfigurations.map((one) => ({
      ...judgeConfiguration(one),
      codes: one.codes,
    }));
    const told = judged.filter(({ verdict }) => verdict !== 'right');
    const verdicts = judged.map(({ verdict }) => verdict);
    assert.deepEqual(count(verdicts), now.configurations, JSON.stringify(told));
  });
});
