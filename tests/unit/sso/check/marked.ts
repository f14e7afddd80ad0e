import assert from 'node:assert/strict';
import type { Diagnosis, Pasted } from '../../../../src/sso/check/diagnose.ts';

/** Stands in a text right before the place that a finding must name. */
export const mark = '▶';

/** The text without its mark, and the line and column of the mark. */
export function unmarked(text: string): { text: string; line: number; column: number } {
  const at = text.indexOf(mark);
  assert.ok(at >= 0 && text.indexOf(mark, at + 1) < 0, 'one mark');
  const before = text.slice(0, at).split('\n');
  return {
    text: before.join('\n') + text.slice(at + mark.length),
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

/** The same of a text that may have no mark, where the finding names no place. */
export function placed(text: string): { text: string; line?: number; column?: number } {
  return text.includes(mark) ? unmarked(text) : { text };
}

/** The only finding of a code, with a readable failure. */
export function only(diagnosis: Diagnosis, code: string): Diagnosis['findings'][number] {
  const found = diagnosis.findings.filter((finding) => finding.code === code);
  const all = diagnosis.findings.map((one) => one.code).join(' ') || 'nothing';
  const [finding] = found;
  assert.ok(finding && found.length === 1, `${code} ×${String(found.length)}, found: ${all}`);
  return finding;
}

/** A text as the library takes it. */
export function pasted(text: string, format?: Pasted['format']): Pasted {
  return { name: 'pasted', text, ...(format && { format }) };
}
