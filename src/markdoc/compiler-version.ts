import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './files.ts';

/** Where the code lives that turns text into pages, and answers into the files in them. */
export const compilerFolders = ['src/markdoc', 'src/sso'];

/** A digest of that code: pages that another one made are not what this one would make. */
export async function compilerVersion(root: string): Promise<string> {
  const sources = compilerFolders.map(async (folder) => {
    const names = await filesBelow(path.join(root, folder));
    return Promise.all(names.map((name) => readFile(path.join(root, folder, name), 'utf8')));
  });
  const text = (await Promise.all(sources)).flat().join('\0');
  return createHash('sha256').update(text).digest('base64url');
}
