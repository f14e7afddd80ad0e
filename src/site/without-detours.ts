import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const detour = /^import\s*"\.\/([\w.-]+\.js)";?\s*$/;

/**
 * A bundler leaves a file that does nothing but import another where an entry went into a shared file.
 * For a reader that is one request more, and the wait for it before the next. So the renderer, and every
 * script that loads the first when it is needed, name the other file, and the first is gone.
 *
 * @param made The folder of a renderer.
 */
export function withoutDetours(made: string): void {
  const folder = path.join(made, 'client/_astro');
  const texts = new Map(
    [
      path.join(made, 'server/entry.mjs'),
      ...readdirSync(folder)
        .filter((name) => name.endsWith('.js'))
        .map((name) => path.join(folder, name)),
    ].map((file) => [file, readFileSync(file, 'utf8')]),
  );
  const detours = new Map<string, string>();
  for (const [file, text] of texts) {
    const target = detour.exec(text)?.[1];
    if (target === undefined) continue;
    detours.set(path.basename(file), target);
    texts.delete(file);
    rmSync(file);
  }
  for (const [file, text] of texts) {
    const direct = text.replace(/(?<=\/)[\w.-]+\.js(?=["'`])/g, (name) => {
      let end = name;
      for (let next = detours.get(end); next !== undefined; next = detours.get(end)) end = next;
      return end;
    });
    if (direct !== text) writeFileSync(file, direct);
  }
}
