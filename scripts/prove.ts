import { readFileSync } from 'node:fs';
import { run } from './run.ts';

/**
 * Gives every emitted file to the software it is for, in a process of its own, and counts. What is not
 * to be had on this machine is `skipped`, and nothing fails for it. `result` is a file for the counts.
 */
export async function prove(
  result: string,
): Promise<{ passed: number; failed: number; skipped: number }> {
  const code = await run('node', ['proof/prove.ts'], { PROOF_COUNTS: result });
  const counts = JSON.parse(readFileSync(result, 'utf8')) as Record<string, number>;
  const { passed = 0, failed = 0, 'not proven': skipped = 0 } = counts;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}
