// `npm run digest`: one number for the site of the last build. Who has built the same commit with the same
// settings has the same. `-- --list` prints the files too, as `sha256sum --check` reads them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../src/markdoc/files.ts';

/** Every file of a folder with its SHA-256, in the order of the names, as `sha256sum` writes it. */
export async function sumsOf(folder: string): Promise<string> {
  const names = await filesBelow(folder);
  const lines = names.map((name) => `${sha256(readFileSync(path.join(folder, name)))}  ${name}\n`);
  return lines.join('');
}

/** The digest of such a list. */
export function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}

if (import.meta.main) {
  const folder = process.env['OUT_DIR'] ?? 'dist';
  if (existsSync(path.join(folder, 'index.html'))) {
    const sums = await sumsOf(folder);
    if (process.argv.includes('--list')) process.stdout.write(sums);
    else console.log(`sha256:${sha256(sums)}`);
  } else {
    console.error(`There is no built site in ${folder}. Run npm run build first.`);
    process.exitCode = 1;
  }
}
