import assert from 'node:assert/strict';
import type { CheckSituation, Diagnosis } from '../../../src/sso/index.ts';
import { typed } from './typed.ts';

interface Told {
  findings: { code: string; severity: string; message: string; docs: string; line?: number }[];
}

/** Whether the command finds in these texts what the doctor finds, and fails where there is an error. */
export async function sameFindings(
  texts: readonly string[],
  { version, target, excerpt = false }: CheckSituation,
  { refused, findings }: Diagnosis,
): Promise<void> {
  const files = Object.fromEntries(texts.map((text, index) => [`file-${String(index)}`, text]));
  const { code, out, err } = await typed(
    [
      ...['check', ...Object.keys(files), '--reporter', 'json', '--release', version],
      ...(target ? ['--target', target] : []),
      ...(excerpt ? ['--part'] : []),
    ],
    { files },
  );
  if (refused !== undefined) {
    assert.deepEqual({ code, err }, { code: 2, err: `sso-guide: ${refused}\n` });
    return;
  }
  const told = (JSON.parse(out) as Told).findings;
  assert.deepEqual(
    told.map((one) => [one.line, one.severity, one.code, one.message, one.docs]),
    findings.map((one) => [one.place?.line, one.severity, one.code, one.message, one.docs]),
  );
  const isWrong = findings.some(({ severity }) => severity === 'error');
  assert.equal(code, isWrong ? 1 : 0);
}
