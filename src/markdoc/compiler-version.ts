import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './files.ts';

/** Where the code lives that turns text into pages, and answers into the files in them. */
export const compilerFolders = ['src/markdoc', 'src/sso', 'src/text'];

/** A digest of that code: pages that another one made are not what this one would make. */
export async function compilerVersion(root: string): Promise<string> {
  const below = compilerFolders.map(async (folder) =>
    (await filesBelow(path.join(root, folder))).map((name) => `${folder}/${name}`),
  );
  const names = ['package-lock.json', ...(await Promise.all(below)).flat()];
  const texts = names.map((name) => readFile(path.join(root, name), 'utf8'));
  const parts = [process.version, names, await Promise.all(texts)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
