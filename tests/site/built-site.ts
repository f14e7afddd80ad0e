import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../../src/markdoc/files.ts';

/** The folder of the build under test; `npm test` has just made it. */
export const folder = path.resolve(process.env['OUT_DIR'] ?? 'dist');

export const files = await filesBelow(folder);

export interface BuiltPage {
  /** As a reader types it: no ending. */
  url: string;
  file: string;
  html: string;
}

export const pages: BuiltPage[] = await Promise.all(
  files
    .filter((file) => file.endsWith('.html'))
    .map(async (file) => ({
      url: `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`,
      file,
      html: await readFile(path.join(folder, file), 'utf8'),
    })),
);

export const guidePages = pages.filter(({ url }) => url !== '/404');

export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );
}

export async function read(url: string): Promise<string> {
  return readFile(path.join(folder, url), 'utf8');
}

/** Compressed size in bytes, as a server would send it. */
export function weight(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
