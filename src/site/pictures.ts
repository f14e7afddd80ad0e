import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../markdoc/types.ts';
import { digest, type Kept } from './kept.ts';

/** A size and format in which a picture is asked for. */
export interface PictureForm {
  width: number;
  format: 'avif' | 'webp';
}

/** A file that a page asks for: a picture of the content folder as it is, or in another form. */
export interface PictureFile {
  /** In the site, with a name that changes with the picture, so that it may be kept for ever. */
  url: string;
  /** Path below the content folder, with its slash. */
  src: string;
  digest: string;
  form?: PictureForm | undefined;
}

/** What serves a picture in this form. Throws when there is no such picture. */
export function pictureFile(
  pictures: ReadonlyMap<string, Picture>,
  src: string,
  form?: PictureForm,
): PictureFile {
  const picture = pictures.get(src);
  if (!picture) throw new Error(`There is no picture ${src}.`);
  const { name, ext } = path.posix.parse(src);
  const ending = form ? `_${form.width}.${form.format}` : ext;
  return { url: `/_astro/${name}.${picture.digest}${ending}`, src, digest: picture.digest, form };
}

/** What is in it, as it was made before or anew. */
export async function pictureBytes(
  { src, digest: source, form }: PictureFile,
  content: string,
  kept: Kept,
): Promise<Uint8Array> {
  const original = path.join(content, src);
  return form ? inForm(original, source, form, kept) : readFile(original);
}

/** AVIF with sharp's usual effort of 4 takes six times as long and is a tenth smaller. */
const options = { avif: { effort: 2 }, webp: {} } as const;

async function inForm(
  file: string,
  source: string,
  { width, format }: PictureForm,
  kept: Kept,
): Promise<Buffer> {
  const key = digest(
    source,
    String(width),
    format,
    JSON.stringify([options[format], sharp.versions]),
  );
  const known = kept.get('pictures', key);
  if (known) return known;
  const made = await sharp(file).rotate().resize(width)[format](options[format]).toBuffer();
  kept.put('pictures', key, made);
  return made;
}
