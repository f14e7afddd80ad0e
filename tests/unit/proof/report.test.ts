import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compactJson } from '../../../proof/compact.ts';
import { usualCells } from '../../../proof/matrix.ts';
import { readReport, type Row } from '../../../proof/report.ts';

const report = readReport();

describe('The report of the proof', () => {
  it('is about providers, targets and releases that there are', () => {
    const name = ({ provider, target, release }: Pick<Row, 'provider' | 'target' | 'release'>) =>
      `${provider} ${target} ${release}`;
    const known = new Set(usualCells().map(name));
    assert.ok(report.rows.length > 0);
    assert.deepEqual(
      report.rows.map(name).filter((row) => !known.has(row)),
      [],
    );
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
