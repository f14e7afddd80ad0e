import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { brief, run } from '../tools/run.ts';
import { decoded, type Made, type Variables } from './helm.ts';

/**
 * Runs a script that makes Secrets with the real kubectl. Only `kubectl apply`, which wants a cluster, is
 * replaced: it hands on what it was given. A file that a Secret is made of is there, with its name in it.
 */
export async function secretOf(
  kubectl: string,
  script: string,
  typed: string,
): Promise<Made<{ name: string; data: Variables }[]>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'proof-secret-'));
  try {
    const stand = path.join(folder, 'kubectl');
    writeFileSync(
      stand,
      `#!/bin/sh\n[ "$1" = apply ] && { cat; echo ---; exit; }\nexec '${kubectl}' "$@"\n`,
    );
    chmodSync(stand, 0o755);
    writeFileSync(path.join(folder, 'script.sh'), script);
    const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, KUBECONFIG: '/dev/null' };
    const args = ['-euo', 'pipefail', 'script.sh'];
    for (const [, file = ''] of script.matchAll(/--from-file=([\w.-]+) /g))
      writeFileSync(path.join(folder, file), file);
    // Typed once for each time that it is asked for.
    const input = `${typed}\n`.repeat(Math.max(1, script.split('read -rs').length - 1));
    const { code, out, err } = await run('bash', args, { cwd: folder, env, input });
    if (code !== 0 || err !== '') return { refused: brief(err) || `It ends with ${String(code)}.` };
    const made = parseAllDocuments(out).flatMap((document) => {
      const { metadata, data } = (document.toJS() ?? {}) as {
        metadata?: { name?: string };
        data?: Variables;
      };
      return metadata?.name ? [{ name: metadata.name, data: decoded(data ?? {}) }] : [];
    });
    return made.length > 0 ? { made } : { refused: 'It makes no Secret.' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
