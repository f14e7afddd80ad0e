import { createHash, randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './files.ts';

/** Where the code lives that turns text into pages, and answers into the files in them. */
export const compilerFolders = ['src/markdoc', 'src/sso', 'src/text'];

/**
 * A digest of that code: pages that another one made are not what this one would make. What was written since
 * this process began may have been loaded before, and then the text that is read here is not the one that works.
 * So it is a digest that nothing else has.
 *
 * @param began When the process did, in milliseconds since 1970.
 */
export async function compilerVersion(root: string, began = performance.timeOrigin) {
  const below = compilerFolders.map(async (folder) =>
    (await filesBelow(path.join(root, folder))).map((name) => `${folder}/${name}`),
  );
  const names = ['package-lock.json', ...(await Promise.all(below)).flat()];
  const texts = names.map((name) => readFile(path.join(root, name), 'utf8'));
  const parts = [process.version, names, await Promise.all(texts)];
  if (await wasAnyWritten(root, names, began)) parts.push(randomUUID());
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** Whether any of these files was written after a moment, in milliseconds since 1970. */
export async function wasAnyWritten(
  root: string,
  names: readonly string[],
  since: number,
): Promise<boolean> {
  const times = await Promise.all(
    names.map((name) =>
      stat(path.join(root, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return times.some((time) => time > since);
}
