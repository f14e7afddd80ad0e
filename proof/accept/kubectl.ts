import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { brief, run } from '../tools/run.ts';
import { decoded, type Made, type Variables } from './helm.ts';

/**
 * Runs a script that makes a Secret with the real kubectl. Only `kubectl apply`, which wants a
 * cluster, is replaced: it hands on what it was given.
 */
export async function secretOf(
  kubectl: string,
  script: string,
  typed: string,
): Promise<Made<{ name: string; data: Variables }>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'proof-secret-'));
  try {
    const stand = path.join(folder, 'kubectl');
    writeFileSync(stand, `#!/bin/sh\n[ "$1" = apply ] && exec cat\nexec '${kubectl}' "$@"\n`);
    chmodSync(stand, 0o755);
    writeFileSync(path.join(folder, 'script.sh'), script);
    const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, KUBECONFIG: '/dev/null' };
    const args = ['-euo', 'pipefail', 'script.sh'];
    const { code, out, err } = await run('bash', args, { cwd: folder, env, input: `${typed}\n` });
    if (code !== 0 || err !== '') return { refused: brief(err) || `It ends with ${String(code)}.` };
    const made = parse(out) as { metadata?: { name?: string }; data?: Variables };
    if (!made.metadata?.name) return { refused: 'It makes no Secret.' };
    return { made: { name: made.metadata.name, data: decoded(made.data ?? {}) } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
