import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newestKnown, readStep } from '../../../../src/sso/upgrade/releases.ts';

/** What a reader writes, and what is taken or said. */
const taken: [from: string, to: string, step: [string, string]][] = [
  ['1.9', '2.0', ['1.9.0', newestKnown]],
  ['1.12.3', '1.12.4', ['1.12.3', '1.12.4']],
  [' v1.12.03 ', 'OpenMetadata 1.13.0', ['1.12.3', '1.13.0']],
  ['1.12.3', '1.12', ['1.12.3', '1.12.14']],
];

const refused: [from: string, to: string, field: 'from' | 'to', sentence: RegExp][] = [
  ['1.8', '2.0', 'from', /knows releases from 1\.9 on/],
  ['0.13.2', '2.0', 'from', /knows releases from 1\.9 on/],
  ['1.12', '1.12', 'to', /^Both are 1\.12, so nothing changes/],
  ['2.0.7', '2.0', 'to', /^Both are 2\.0\.7,/],
  ['2.0', '1.13', 'to', /^1\.13 is older than 2\.0\./],
  ['1.12.14', '1.12.3', 'to', /^1\.12\.3 is older than 1\.12\.14\./],
  ['1.12.99', '2.0', 'from', /newest 1\.12 read for this site is 1\.12\.14/],
  ['1.14', '2.0', 'from', /There is no OpenMetadata 1\.14/],
  ['1.12', '2.1', 'to', /newest release read for this site is 2\.0\./],
  ['', '2.0', 'from', /Write a release as 1\.12 or 1\.12\.3/],
  ['1.12', 'latest', 'to', /Write a release/],
  ['1.12-SNAPSHOT', '2.0', 'from', /Write a release/],
  ['1.12.3.4', '2.0', 'from', /Write a release/],
];

describe('The two releases of an upgrade', () => {
  for (const [from, to, [left, right]] of taken) {
    test(`“${from}” to “${to}” is ${left} to ${right}`, () => {
      assert.deepEqual(readStep(from, to), { from: left, to: right });
    });
  }
  for (const [from, to, field, sentence] of refused) {
    test(`“${from}” to “${to}” is refused for “${field}”`, () => {
      const result = readStep(from, to);
      assert.ok('refused' in result);
      assert.equal(result.field, field);
      assert.match(result.refused, sentence);
    });
  }
});
