import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedId } from '../../../src/behaviour/named-id.ts';

describe('A fragment names an ID', () => {
  const cases: [hash: string, id: string][] = [
    ['', ''],
    ['#', ''],
    ['#the-compose-override', 'the-compose-override'],
    ['#caf%C3%A9', 'café'],
    ['#%', '%'],
    ['#100%', '100%'],
    ['#%E0%A4%A', '%E0%A4%A'],
    ['#%ff', '%ff'],
  ];
  for (const [hash, id] of cases) {
    it(`${hash || 'nothing'} names ${id || 'nothing'}`, () => {
      assert.equal(namedId(hash), id);
    });
  }
});
