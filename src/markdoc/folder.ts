import path from 'node:path';
import type { ContentFolder } from './content.ts';
import { contentFiles, pictureStamps, readSource } from './files.ts';
import type { Problem } from './problems.ts';
import type { Source } from './source.ts';

type ReadSource = Source & { problems: Problem[] };

/** What is in one folder of pages, as it was read. */
export interface FolderFiles extends ContentFolder {
  sources: ReadSource[];
  partials: ReadSource[];
  menu: ReadSource | undefined;
  /** Of each picture, when it was last changed and its size. */
  stamps: [name: string, stamp: string][];
  /** Files that would be passed over in silence. */
  problems: Problem[];
}

/** Reads all texts of a folder, and what is to know of its pictures. */
export async function readFolder({ content, shown }: ContentFolder): Promise<FolderFiles> {
  const { texts, pictures, problems } = await contentFiles(content, shown);
  const isPartial = (name: string) => name.startsWith('partials/');
  const read = (name: string) => readSource(content, name, shown);
  const [sources, partials, stamps, menu] = await Promise.all([
    Promise.all(texts.filter((name) => !isPartial(name) && name !== 'menu.md').map(read)),
    Promise.all(texts.filter(isPartial).map(read)),
    pictureStamps(path.join(content, 'images'), pictures),
    read('menu.yaml').catch(() => read('menu.md').catch(() => undefined)),
  ]);
  return { content, shown, sources, partials, menu, stamps, problems };
}

/** Partials and pictures that two folders have under one name, so that nobody knew which is meant. */
export function takenTwice(ours: FolderFiles, own: FolderFiles): Problem[] {
  const names = ({ shown, partials, stamps }: FolderFiles) => [
    ...partials.map(({ file }) => file.slice(shown.length)),
    ...stamps.map(([name]) => `/images/${name}`),
  ];
  const before = new Set(names(ours));
  return names(own)
    .filter((name) => before.has(name))
    .map((name) => ({
      ...{ file: own.shown + name, line: 1, column: 1, severity: 'error', code: 'duplicate-file' },
      message: `"${name}" is taken by ${ours.shown}${name}.`,
      hint: 'Give it another name.',
    }));
}
