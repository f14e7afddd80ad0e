import { existsSync } from 'node:fs';
import path from 'node:path';
import { readPicture } from '../markdoc/picture.ts';
import { tags } from '../markdoc/tags/index.ts';
import type { Picture } from '../markdoc/types.ts';
import { contentFolder } from './config.ts';

/** The pictures that examples of tags show, as far as the content folder has them. */
export function galleryPictures(): Promise<Map<string, Picture>> {
  return picturesOf(
    Object.values(tags).flatMap(
      ({ example }) => /src="(\/images\/[^"]+)"/.exec(example ?? '')?.[1] ?? [],
    ),
  );
}

/** Pictures by their paths, `/images/…`, as far as the content folder has them. */
export async function picturesOf(sources: readonly string[]): Promise<Map<string, Picture>> {
  const images = path.join(contentFolder, 'images');
  const found = sources.filter((src) => existsSync(path.join(contentFolder, src)));
  return new Map(
    await Promise.all(
      found.map(async (src) => {
        const { picture } = await readPicture(images, src.slice('/images/'.length), 'images');
        return [src, picture] as const;
      }),
    ),
  );
}
