import { existsSync } from 'node:fs';
import path from 'node:path';
import { readPicture } from '../markdoc/picture.ts';
import { tags } from '../markdoc/tags/index.ts';
import type { Picture } from '../markdoc/types.ts';
import { contentFolder } from './config.ts';

/** The pictures that examples of tags show, as far as the content folder has them. */
export async function galleryPictures(): Promise<Map<string, Picture>> {
  const images = path.join(contentFolder, 'images');
  const names = Object.values(tags).flatMap(
    ({ example }) => /src="\/images\/([^"]+)"/.exec(example ?? '')?.[1] ?? [],
  );
  const found = names.filter((name) => existsSync(path.join(images, name)));
  return new Map(
    await Promise.all(
      found.map(async (name) => {
        const { picture } = await readPicture(images, name, 'images');
        return [`/images/${name}`, picture] as const;
      }),
    ),
  );
}
