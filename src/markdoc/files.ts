import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Source } from './source.ts';
import type { Picture } from './types.ts';

/** Paths of all files below a folder, relative to it, with `/`; none when it does not exist. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/** Reads one text file. A NUL would be mistaken for a hole in the rendered page. */
export async function readSource(folder: string, name: string, shown: string): Promise<Source> {
  const text = await readFile(path.join(folder, name), 'utf8');
  return { file: `${shown}/${name}`, text: text.replaceAll('\u0000', '\uFFFD') };
}

const pictureFile = /\.(avif|gif|jpe?g|png|svg|webp)$/i;
const themed = /currentColor|var\(--/;

/** When a picture last changed, cheap to ask for; part of what decides whether pages are stale. */
export async function pictureStamp(folder: string): Promise<[name: string, stamp: number][]> {
  const names = (await filesBelow(folder)).filter((name) => pictureFile.test(name));
  return Promise.all(
    names.map(async (name) => [name, (await stat(path.join(folder, name))).mtimeMs] as const),
  ).then((pairs) => pairs.map(([name, time]) => [name, time]));
}

/**
 * The size of a picture in pixels, and its markup when it is an SVG that takes
 * its colours from the page: only as part of the page can it follow the theme.
 */
export async function readPicture(file: string): Promise<Picture> {
  const { width = 0, height = 0, format } = await sharp(file).metadata();
  if (format !== 'svg') return { width, height };
  const markup = await readFile(file, 'utf8');
  return themed.test(markup)
    ? { width, height, inline: markup.replace(/^[\s\S]*?(?=<svg)/, '').trim() }
    : { width, height };
}
