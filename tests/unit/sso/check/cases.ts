import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose, type CheckSituation, type Format } from '../../../../src/sso/check/diagnose.ts';
import { sameFindings } from '../../command/same-findings.ts';
import { undeclared } from './config-of.ts';

/** What a text, or several, must be told, as far as the codes of a rule go. */
export interface Case {
  name: string;
  texts: string | readonly string[];
  /** Codes of the rule, in the order of their places; each as often as it is found. */
  found: readonly string[];
  /** Whether the texts are whole files; default: parts, so that nothing is missing. */
  whole?: boolean;
  formats?: readonly Format[];
  situation?: Partial<CheckSituation>;
}

/** One test per case: exactly the listed codes of the rule are found. */
export function cases(codes: readonly string[], rows: readonly Case[]): void {
  for (const { name, texts, found, whole = false, formats, situation } of rows) {
    test(`${name}: ${found.join(', ') || 'nothing'}`, async () => {
      const all = typeof texts === 'string' ? [texts] : texts;
      const pasted = all.map((text, index) => {
        const format = formats?.[index];
        return { name: String(index), text, ...(format && { format }) };
      });
      const asked = { version: '1.12', excerpt: !whole, ...situation } as const;
      const diagnosis = diagnose(pasted, asked);
      const { findings } = diagnosis;
      assert.deepEqual(undeclared(pasted, asked), []);
      // The command cannot be told which kind of file it is.
      if (!formats) await sameFindings(all, asked, diagnosis);
      // Everything that is found has its place in the sign-in, where one is known.
      const homeless = findings.filter((_, at) => diagnosis.signIn?.spots[at] === undefined);
      if (diagnosis.signIn) {
        assert.deepEqual(
          homeless.map(({ code }) => code),
          [],
        );
      }
      const ours = findings.filter(({ code }) => codes.includes(code));
      const said = findings.map((one) => `${one.code}: ${one.message}`).join('\n');
      assert.deepEqual(
        ours.map(({ code }) => code),
        found,
        said,
      );
    });
  }
  test(`Each of ${codes.join(', ')} is found by a case`, () => {
    const all = new Set(rows.flatMap((row) => row.found));
    assert.deepEqual(
      [...codes].filter((code) => !all.has(code)),
      [],
    );
  });
}
