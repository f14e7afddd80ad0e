import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compactJson } from '../../../proof/compact.ts';
import { usualCells } from '../../../proof/matrix.ts';
import { readReport } from '../../../proof/report.ts';

const report = readReport();

describe('The report of the proof', () => {
  it('has a row for every provider, target and release: after a new one, npm run prove -- --report', () => {
    const name = ({
      provider,
      target,
      release,
    }: Record<'provider' | 'target' | 'release', string>) => `${provider} ${target} ${release}`;
    for (const texts of ['usual', 'hostile']) {
      const rows = report.rows.filter((row) => row.texts === texts).map(name);
      assert.deepEqual(rows.sort(), [...new Set(usualCells().map(name))].sort(), texts);
    }
  });

  it('tells of no failure, and of controls that were all refused', () => {
    const failed = report.rows.filter(({ by }) =>
      Object.values(by).some((counts) => counts.failed > 0),
    );
    assert.deepEqual(failed, []);
    assert.equal(report.controls.refused, report.controls.of);
    assert.ok(report.controls.of > 0);
  });

  it('names each software that a row counts', () => {
    const used = new Set(report.rows.flatMap(({ by }) => Object.keys(by)));
    for (const name of used) assert.ok(name === 'yaml' || name in report.software, name);
  });

  it('is written with a line for each row', () => {
    const rows = [{ a: 1 }, { a: [1, 2] }];
    const lines = '{\n  "rows": [\n    {"a":1},\n    {"a":[1,2]}\n  ],\n  "none": []\n}\n';
    assert.equal(compactJson({ rows, none: [], left: undefined }, 2), lines);
  });
});
