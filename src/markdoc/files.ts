import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from './problems.ts';
import { positionAt, type Source } from './source.ts';

/** Paths of all files below a folder, relative to it, with `/`; none when it does not exist. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await entriesBelow(folder).catch(() => []);
  return entries.filter(({ kind }) => kind === 'file').map(({ name }) => name);
}

async function entriesBelow(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => ({
      name: path
        .relative(folder, path.join(entry.parentPath, entry.name))
        .split(path.sep)
        .join('/'),
      kind: entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const pictureFile = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

export interface ContentFiles {
  /** Pages and partials. */
  texts: string[];
  /** Paths below `images`. */
  pictures: string[];
  problems: Problem[];
}

/** What the content folder holds, and what an author put there that would be passed over in silence. */
export async function contentFiles(folder: string, shown: string): Promise<ContentFiles> {
  const problems: Problem[] = [];
  const complain = (file: string, code: string, message: string, hint: string) => {
    problems.push({ file, line: 1, column: 1, severity: 'error', code, message, hint });
  };
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) {
    complain(
      shown,
      'content-folder',
      found ? 'This is a file, and not a folder of pages.' : 'There is no such folder of pages.',
      'CONTENT_DIR names it; without one it is "content".',
    );
    return { texts: [], pictures: [], problems };
  }

  const texts: string[] = [];
  const pictures: string[] = [];
  for (const { name, kind } of await entriesBelow(folder)) {
    const file = `${shown}/${name}`;
    const ending = path.extname(name);
    const renamed = (right: string) => `Rename it to "${path.basename(name, ending)}${right}".`;
    if (kind === 'link') {
      // Emacs marks a file that is being edited by such a link with a dot in front.
      if (path.basename(name).startsWith('.')) continue;
      complain(
        file,
        'symbolic-link',
        'This is a symbolic link, which a build does not follow.',
        'Put the file itself here.',
      );
    } else if (kind !== 'file') continue;
    else if (name.startsWith('images/')) {
      if (!pictureFile.test(name)) continue;
      if (ending !== ending.toLowerCase()) {
        complain(
          file,
          'file-name',
          `The ending "${ending}" of the picture is not in lower case.`,
          renamed(ending.toLowerCase()),
        );
      }
      pictures.push(name.slice('images/'.length));
    } else if (ending === '.md') texts.push(name);
    else if (/^\.(md|mdx|markdown|mdoc)$/i.test(ending)) {
      complain(file, 'file-name', `A page ends in ".md", and not in "${ending}".`, renamed('.md'));
    }
  }
  return { texts, pictures, problems };
}

/**
 * Reads one text file. A byte order mark is no part of the text, and a NUL would be mistaken for a hole
 * in the rendered page.
 */
export async function readSource(
  folder: string,
  name: string,
  shown: string,
): Promise<Source & { problems: Problem[] }> {
  const file = `${shown}/${name}`;
  const bytes = await readFile(path.join(folder, name));
  const decoded = new TextDecoder().decode(bytes);
  const source = { file, text: decoded.replaceAll('\u0000', '\uFFFD') };
  const wrong = firstWrongByte(bytes, decoded);
  if (wrong === undefined) return { ...source, problems: [] };
  return {
    ...source,
    problems: [
      {
        ...positionAt(source, wrong),
        severity: 'error',
        code: 'not-utf-8',
        message: 'The file is not UTF-8 from here on.',
        hint: 'Save it as UTF-8.',
      },
    ],
  };
}

/** Where in the decoded text the first byte stands that is not UTF-8. */
function firstWrongByte(bytes: Buffer, decoded: string): number | undefined {
  const mark = bytes.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? 3 : 0;
  if (
    Buffer.byteLength(decoded) === bytes.length - mark &&
    Buffer.from(decoded).equals(bytes.subarray(mark))
  ) {
    return undefined;
  }
  for (let index = 0, offset = mark; ; index++) {
    const character = String.fromCodePoint(decoded.codePointAt(index) ?? 0);
    const written = Buffer.from(character);
    if (!bytes.subarray(offset, offset + written.length).equals(written)) return index;
    offset += written.length;
    index += character.length - 1;
  }
}

/** When each picture last changed and how large it is: cheap to ask for, and tells which to read again. */
export async function pictureStamps(
  folder: string,
  names: readonly string[],
): Promise<[name: string, stamp: string][]> {
  return Promise.all(
    names.map(async (name) => {
      const { mtimeMs, size } = await stat(path.join(folder, name));
      return [name, `${mtimeMs} ${size}`];
    }),
  );
}
