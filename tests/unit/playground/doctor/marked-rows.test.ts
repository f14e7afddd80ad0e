import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedRows, type Mark, type Row } from '../../../../src/playground/doctor/marked-rows.ts';

const mark = (
  line: number,
  column: number,
  length: number,
  severity: Mark['severity'] = 'error',
) => ({
  ...{ line, column, length, severity },
});

/** `1 KEY=[value]`, with the marked pieces in brackets. */
function drawn(rows: readonly Row[]): string[] {
  return rows.map((row) => {
    if ('leftOut' in row) return `… ${String(row.leftOut)}`;
    const text = row.pieces.map((piece) => (piece.severity ? `[${piece.text}]` : piece.text));
    return `${String(row.line)} ${text.join('')}`;
  });
}

const cases: readonly [name: string, lines: string[], marks: Mark[], rows: string[]][] = [
  ['a place', ['A=1', 'B=22'], [mark(2, 3, 2)], ['1 A=1', '2 B=[22]']],
  ['a place without length', ['A='], [mark(1, 3, 0)], ['1 A=[]']],
  ['two places of a line', ['A=1 2'], [mark(1, 5, 1), mark(1, 3, 1)], ['1 A=[1] [2]']],
  ['a place within another', ['A=[1, 2]'], [mark(1, 3, 6), mark(1, 7, 1)], ['1 A=[[1, 2]]']],
  ['two findings about one place', ['A=1'], [mark(1, 3, 1), mark(1, 3, 1, 'note')], ['1 A=[1]']],
  ['nothing to mark in a short text', ['A=1', ''], [], ['1 A=1']],
  ['a line that ends with a carriage return', ['A=1\r'], [mark(1, 3, 1)], ['1 A=[1]']],
];

for (const [name, lines, marks, rows] of cases) {
  test(`${name} is shown as ${rows.join(', ')}`, () => {
    assert.deepEqual(drawn(markedRows(lines, marks)), rows);
  });
}

test('Of a long text only what is near a finding is shown', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `L${String(index + 1)}`);
  assert.deepEqual(drawn(markedRows(lines, [mark(50, 1, 3)])), [
    '… 47',
    ...['48 L48', '49 L49', '50 [L50]', '51 L51', '52 L52'],
    '… 48',
  ]);
  assert.deepEqual(markedRows(lines, []), []);
});

test('A very long line is shown around its place', () => {
  const line = `${'a'.repeat(5000)}HERE${'b'.repeat(5000)}`;
  const [row = ''] = drawn(markedRows([line], [mark(1, 5001, 4)]));
  assert.match(row, /^1 …a+\[HERE\]b+…$/);
  assert.ok(row.length < 500);
});

test('However many findings there are, the view stays small', () => {
  const lines = Array.from({ length: 10_000 }, () => 'x');
  const marks = lines.map((_, index) => mark(index + 1, 1, 1));
  assert.ok(markedRows(lines, marks).length <= 401);
});
