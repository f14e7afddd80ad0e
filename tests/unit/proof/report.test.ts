import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compactJson } from '../../../proof/compact.ts';
import { usualCells } from '../../../proof/guide/matrix.ts';
import { directoryOf, readReport, type Row } from '../../../proof/report.ts';

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
    const used = new Set([
      ...report.rows.flatMap(({ by }) => Object.keys(by)),
      ...report.signIn.flatMap(({ at, by }) => (by === 'stand-in' ? [at] : [at, by])),
    ]);
    for (const name of used) assert.ok(name === 'yaml' || name in report.software, name);
  });

  it('tells no sign-in that failed', () => {
    assert.deepEqual(
      report.signIn.filter(({ outcome }) => outcome === 'failed'),
      [],
    );
  });

  it('tells which directory was there, and why another was not', () => {
    const controls = { refused: 0, of: 0, accepted: [], open: [] };
    const unboundid = { path: '', version: 'sdk 1' };
    const missing = { missing: 'There is no slapd on this machine.' };
    const proof = { tried: [], controls, unboundid };
    const sdk = { name: 'UnboundID', version: 'sdk 1' };
    assert.deepEqual(directoryOf({ ...proof, at: 'slapd', slapd: { path: '', version: '2.5' } }), {
      slapd: { name: 'slapd of OpenLDAP', version: '2.5' },
      unboundid: sdk,
    });
    assert.deepEqual(directoryOf({ ...proof, at: 'in-memory', slapd: missing }), {
      ...{ slapd: missing, unboundid: sdk },
      'in-memory': { name: 'The directory in memory of UnboundID', version: 'sdk 1' },
    });
    assert.deepEqual(directoryOf(missing), { unboundid: missing });
  });

  it('is written with a line for each row', () => {
    const rows = [{ a: 1 }, { a: [1, 2] }];
    const lines = '{\n  "rows": [\n    {"a":1},\n    {"a":[1,2]}\n  ],\n  "none": []\n}\n';
    assert.equal(compactJson({ rows, none: [], left: undefined }, 2), lines);
  });
});
