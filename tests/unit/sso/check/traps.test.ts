import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { undeclared } from './config-of.ts';
import { only, pasted, placed } from './marked.ts';
import { allTraps as traps } from './all-traps.ts';

for (const { trap, name, text: marked, code, format, situation, corrected } of traps) {
  test(`${trap}: ${name} is ${code}`, () => {
    const { text, line, column } = placed(marked);
    const asked = { version: '1.12', ...situation } as const;
    const diagnosis = diagnose([pasted(text, format)], asked);
    assert.deepEqual(undeclared([pasted(text, format)], asked), []);
    const { place, message, docs } = only(diagnosis, code);
    assert.deepEqual({ line: place?.line, column: place?.column }, { line, column }, message);
    assert.match(docs, /^\/deployment\//);
    if (corrected !== undefined) {
      assert.ok(diagnosis.corrected[0]?.includes(corrected), diagnosis.corrected[0]);
    }
  });
}

test('What is corrected is not found again, and stays corrected', () => {
  for (const { trap, name, text: marked, format, situation } of traps) {
    const { text } = placed(marked);
    const asked = { version: '1.12', ...situation } as const;
    let now = text;
    for (let round = 0; round < 4; round += 1) {
      const { corrected, findings } = diagnose([pasted(now, format)], asked);
      const mended = findings.filter(({ fix }) => fix);
      if (mended.length === 0) break;
      assert.notEqual(corrected[0], now, `${trap}: ${name} claims a fix`);
      now = corrected[0] ?? '';
    }
    const last = diagnose([pasted(now, format)], asked);
    const left = last.findings.filter(({ fix }) => fix).map(({ code }) => code);
    assert.deepEqual(left, [], `${trap}: ${name}\n${now}`);
    assert.deepEqual(last.corrected, [now]);
    const broken = (codes: readonly { code: string }[]): string[] =>
      codes.flatMap(({ code }) => (code.startsWith('yaml-') ? [code] : []));
    const before = broken(diagnose([pasted(text, format)], asked).findings);
    const after = broken(last.findings);
    assert.ok(
      after.every((code) => before.includes(code)),
      `${trap}: ${name} still parses`,
    );
  }
});

test('In an excerpt nothing is said to be missing', () => {
  for (const { text: marked, situation } of traps) {
    const asked = { version: '1.12', ...situation, excerpt: true } as const;
    const { findings } = diagnose([pasted(placed(marked).text)], asked);
    assert.deepEqual(
      findings.filter(({ place }) => !place),
      [],
    );
  }
});
