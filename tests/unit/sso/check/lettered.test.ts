import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCameBack } from '../../../../src/sso/came-back/read-came-back.ts';
import { allTraps } from './all-traps.ts';
import { letters, nothingToPaste, trapsInErrors } from './lettered-traps.ts';

const lettered = Object.entries(letters).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1)}`),
);

test('Every lettered trap is found in a paste, or leaves nothing to paste for a reason', () => {
  const found = new Set([...allTraps, ...trapsInErrors].map(({ trap }) => trap));
  const nothing = Object.keys(nothingToPaste);
  const unknown = lettered.filter((trap) => !found.has(trap) && !nothing.includes(trap));
  assert.deepEqual(unknown, []);
  assert.deepEqual(
    nothing.filter((trap) => found.has(trap) || !lettered.includes(trap)),
    [],
  );
});

test('No row has a letter that is not listed', () => {
  const all = [...allTraps, ...trapsInErrors].map(({ trap }) => trap);
  assert.deepEqual(
    all.filter((trap) => /^[A-Z]/.test(trap) && !lettered.includes(trap)),
    [],
  );
});

for (const { trap, text, id } of trapsInErrors) {
  test(`${trap}: “${text.slice(0, 60)}…” is ${id}`, () => {
    const result = readCameBack(text);
    assert.equal(result.kind === 'error' ? result.main.id : result.kind, id);
  });
}
