import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { count, judgeConfiguration, judgeError } from './judge.ts';

type Counted = ReturnType<typeof count>;

/** A set of pastes is answered as it was when somebody last looked; what is not right is told. */
export function answeredAsCounted(
  name: string,
  errors: readonly Parameters<typeof judgeError>[0][],
  configurations: readonly Parameters<typeof judgeConfiguration>[0][],
  now: { errors: Counted; configurations: Counted },
): void {
  describe(name, () => {
    test('of errors is answered as counted', () => {
      const judged = errors.map((one) => ({ ...judgeError(one), id: one.id }));
      compare(judged, now.errors);
    });

    test('of configurations is answered as counted', () => {
      const judged = configurations.map((one) => ({
        ...judgeConfiguration(one),
        codes: one.codes,
      }));
      compare(judged, now.configurations);
    });
  });
}

function compare(judged: readonly ReturnType<typeof judgeError>[], now: Counted): void {
  const told = judged.filter(({ verdict }) => verdict !== 'right');
  assert.deepEqual(count(judged.map(({ verdict }) => verdict)), now, JSON.stringify(told));
}
