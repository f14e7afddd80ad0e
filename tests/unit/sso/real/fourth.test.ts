import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fourthConfigurations } from './fourth-configurations.ts';
import { fourthErrors } from './fourth-errors.ts';
import { count, judgeConfiguration, judgeError } from './judge.ts';

/**
 * What is said of them. One ID and three codes that were expected have the names of what says it now; of the four
 * that are answered in part, two ask for what is right where it stands: a directory at `localhost` on bare metal,
 * and `botPrincipals`, which every release reads. The first count, before anything was changed: of 51 errors 13 right, 3 wrong, of 35
 * nothing; of 29 configurations 15 right, 8 partly, 4 wrong (said beside what was expected), of 2 nothing.
 */
const now = {
  errors: { right: 51, partly: 0, wrong: 0, nothing: 0 },
  configurations: { right: 25, partly: 4, wrong: 0, nothing: 0 },
};

describe('The fourth set of real pastes', () => {
  test('of errors is answered as counted', () => {
    const judged = fourthErrors.map((one) => ({ ...judgeError(one), id: one.id }));
    const told = judged.filter(({ verdict }) => verdict !== 'right');
    assert.deepEqual(count(judged.map(({ verdict }) => verdict)), now.errors, JSON.stringify(told));
  });

  test('of configurations is answered as counted', () => {
    const judged = fourthConfigurations.map((one) => ({
      ...judgeConfiguration(one),
      codes: one.codes,
    }));
    const told = judged.filter(({ verdict }) => verdict !== 'right');
    assert.deepEqual(
      count(judged.map(({ verdict }) => verdict)),
      now.configurations,
      JSON.stringify(told),
    );
  });
});
