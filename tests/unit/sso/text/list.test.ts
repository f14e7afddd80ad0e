import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { list, listParts } from '../../../../src/sso/text/list.ts';

describe('A list in a sentence', () => {
  const names = ['tenant ID', 'client ID', 'server URL', 'administrators'];
  const format = new Intl.ListFormat('en', { type: 'conjunction' });
  for (const count of [0, 1, 2, 3, 4]) {
    it(`of ${count} is written, and parted, as English has it`, () => {
      const some = names.slice(0, count);
      assert.equal(list(some), format.format(some));
      assert.deepEqual(listParts(some), format.formatToParts(some));
    });
  }
});
