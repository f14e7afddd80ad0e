import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { readDrawing } from './drawing.ts';
import { readSource } from './files.ts';
import type { Problem } from './problems.ts';
import type { Picture } from './types.ts';

/** What sharp calls the formats, by ending. */
const formats: Readonly<Record<string, string>> = {
  '.avif': 'heif',
  '.gif': 'gif',
  '.jpeg': 'jpeg',
  '.jpg': 'jpeg',
  '.png': 'png',
  '.svg': 'svg',
  '.webp': 'webp',
};

/**
 * The size of a picture in pixels, and its markup when it is an SVG that takes its colours from the
 * page: only as part of the page can it follow the theme. A file that browsers could not show, or that
 * would do more than show a picture, comes with what is wrong, and with no size.
 */
export async function readPicture(
  folder: string,
  name: string,
  shown: string,
): Promise<{ picture: Picture; problems: Problem[] }> {
  const bytes = await readFile(path.join(folder, name));
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
  const none: Picture = { width: 0, height: 0, digest };
  const ending = path.extname(name).toLowerCase();
  if (ending === '.svg') {
    const source = await readSource(folder, name, shown);
    const drawing = source.problems.length > 0 ? source : readDrawing(source);
    if (drawing.problems.length > 0) return { picture: none, problems: drawing.problems };
    const size = await measure(bytes, ending);
    if (typeof size === 'string') return { picture: none, problems: [broken(source.file, size)] };
    const inline = 'inline' in drawing ? { inline: drawing.inline } : {};
    return { picture: { ...size, digest, ...inline }, problems: [] };
  }
  const size = await measure(bytes, ending);
  return typeof size === 'string'
    ? { picture: none, problems: [broken(`${shown}/${name}`, size)] }
    : { picture: { ...size, digest }, problems: [] };
}

function broken(file: string, reason: string): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: 'error', code: 'broken-picture' },
    message: `The picture cannot be shown: ${reason}.`,
    hint: 'Export it again.',
  };
}

/** The size of a picture, or why it has none. A file that breaks off is only found by reading all of it. */
async function measure(
  file: Buffer,
  ending: string,
): Promise<{ width: number; height: number; moving?: true } | string> {
  try {
    const image = sharp(file);
    const { width = 0, height = 0, pages = 1, format } = await image.metadata();
    if (format !== formats[ending]) return `it is named "${ending}" and holds ${format}`;
    await image.resize(8, 8, { fit: 'fill' }).raw().toBuffer();
    return { width, height, ...(pages > 1 && { moving: true }) };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
    return reason.replace(
      /^Input (?:file|buffer) contains unsupported image format$/,
      'it is no picture',
    );
  }
}
