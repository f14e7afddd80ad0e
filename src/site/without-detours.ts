import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const detour = /^import\s*"\.\/([\w.-]+\.js)";?\s*$/;

/**
 * A bundler leaves a file that does nothing but import another where an entry went into a shared file.
 * For a reader that is one request more, and the wait for it before the next. So the renderer names the
 * other file, and the first is gone.
 *
 * @param made The folder of a renderer.
 */
export function withoutDetours(made: string): void {
  const scripts = path.join(made, 'client/_astro');
  const entry = path.join(made, 'server/entry.mjs');
  let program = readFileSync(entry, 'utf8');
  for (const name of readdirSync(scripts)) {
    if (!name.endsWith('.js')) continue;
    const [, target] = detour.exec(readFileSync(path.join(scripts, name), 'utf8')) ?? [];
    if (!target || !program.includes(`/${name}"`)) continue;
    program = program.replaceAll(`/${name}"`, `/${target}"`);
    rmSync(path.join(scripts, name));
  }
  writeFileSync(entry, program);
}
