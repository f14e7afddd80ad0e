import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesToWrite } from '../../../../src/sso/check/lines-to-write.ts';
import { showTexts } from '../../../../src/sso/check/secret-spans.ts';
import type { Edit } from '../../../../src/sso/check/diagnose.ts';

const edit = (from: number, to: number, text: string, source = 0): Edit => ({
  ...{ source, from, to, text },
});

const cases: readonly [name: string, texts: string[], edits: Edit[], lines: string[]][] = [
  ['a value', ['A=1\nB=2\nC=3\n'], [edit(6, 7, 'x')], ['B=x']],
  ['two values of a line', ['A=1 2\n'], [edit(4, 5, 'y'), edit(2, 3, 'x')], ['A=x y']],
  ['two lines', ['A=1\nB=2\nC=3'], [edit(2, 3, 'x'), edit(10, 11, 'z')], ['A=x', 'C=z']],
  ['two files', ['A=1', 'B=2'], [edit(2, 3, 'x'), edit(2, 3, 'y', 1)], ['A=x', 'B=y']],
  ['a new line', ['a:\n  b: 1\n'], [edit(2, 2, '\n  n: 2')], ['a:', '  n: 2']],
  ['a line that goes', ['A=1\nB=2\n'], [edit(4, 7, '')], []],
  ['a line that goes with its end', ['A=1\nB=2\n'], [edit(4, 8, '')], []],
];

for (const [name, texts, edits, lines] of cases) {
  test(`${name}: ${lines.join(' and ') || 'nothing is left to write'}`, () => {
    assert.deepEqual(linesToWrite(showTexts(texts), edits), lines);
  });
}

test('A secret is not among the lines to write', () => {
  const text = '- name: OIDC_CLIENT_SECRET\n  value: "hush-hush""\n';
  const [line = ''] = linesToWrite(showTexts([text]), [edit(text.length - 2, text.length - 1, '')]);
  assert.match(line, /^ {2}value: "•+"$/);
});
