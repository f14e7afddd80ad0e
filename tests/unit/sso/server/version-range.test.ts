import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readVersionRange } from '../../../../src/sso/server/version-range.ts';

describe('A range of releases', () => {
  const cases: [text: string, versions: string, label: string][] = [
    ['>=2.0', '2.0', 'OpenMetadata 2.0 and later'],
    ['>=1.12', '1.12 1.13 2.0', 'OpenMetadata 1.12 and later'],
    ['>1.12', '1.13 2.0', 'OpenMetadata 1.13 and later'],
    ['<1.10', '1.9', 'OpenMetadata up to 1.9'],
    ['<=1.10', '1.9 1.10', 'OpenMetadata up to 1.10'],
    ['1.12', '1.12', 'OpenMetadata 1.12'],
    ['=1.12', '1.12', 'OpenMetadata 1.12'],
    ['>=1.10 <2.0', '1.10 1.11 1.12 1.13', 'OpenMetadata 1.10 to 1.13'],
  ];
  for (const [text, versions, label] of cases) {
    it(`${text} is ${versions}`, () => {
      assert.deepEqual(readVersionRange(text), { versions: versions.split(' '), label });
    });
  }

  for (const text of [
    '',
    '2',
    '2.0.1',
    'v2.0',
    '>= 2.0',
    '=>2.0',
    '>=3.0',
    '1.8',
    '<1.9',
    '>=1.9',
    '>2.0',
    '>=2.0 <1.10',
    '2.0 or later',
  ]) {
    it(`“${text}” is none`, () => {
      assert.equal(readVersionRange(text), undefined);
    });
  }
});
