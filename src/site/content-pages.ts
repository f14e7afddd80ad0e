import type { Content } from '../markdoc/content.ts';
import type { PageFacts, Picture } from '../markdoc/types.ts';
import type { Frame } from './frame.ts';
import type { Renderer } from './find-renderer.ts';
import { digest, type Kept } from './kept.ts';
import { Shelf, shelfOf, type Output } from './kept-pages.ts';
import { markdownOf } from './markdown-pages.ts';
import { pictureFile, type PictureFile } from './pictures.ts';
import type { Site } from './site.ts';
import { policyOf, withPolicy } from './tight-policy.ts';

export interface ContentPages {
  content: Content;
  /** The content folder. */
  from: string;
  renderer: Renderer;
  /** What a page may ask about the others. */
  site: Site;
  pictures: ReadonlyMap<string, Picture>;
  kept: Kept;
  frame(facts: PageFacts): Frame;
}

export interface ContentPage {
  facts: PageFacts;
  /** Digest of all it is made from. */
  key: string;
  output: Output;
  /** It was rendered anew. */
  isNew: boolean;
}

/**
 * Every page of the content folder, as it was kept or anew, in the order of their shelves. A page is kept
 * under the digest of what it is made from: the renderer, all that went into its text, and what stands
 * around it.
 */
export async function* contentPages(all: ContentPages): AsyncGenerator<ContentPage> {
  const { content, renderer, kept, from } = all;
  for (const [name, own] of Map.groupBy(content.pages, ({ file }) => shelfOf(file))) {
    const shelf = new Shelf<Output>(kept, 'pages', from, name);
    for (const facts of own) {
      const frame = all.frame(facts);
      const key = digest(renderer.digest, content.digestOf(facts.file), JSON.stringify(frame));
      const before = shelf.get(key);
      const output = before ?? (await outputOf(facts, frame, all));
      if (!before) shelf.put(key, output);
      yield { facts, key, output, isNew: !before };
    }
    shelf.close();
  }
}

async function outputOf(
  { file, data }: PageFacts,
  frame: Frame,
  { content, renderer, site, pictures }: ContentPages,
): Promise<Output> {
  const page = await content.whole(file);
  content.forgetBody(file);
  const asked = new Map<string, PictureFile>();
  const picture: Site['picture'] = (src, form) => {
    const asking = pictureFile(pictures, src, form);
    asked.set(asking.url, asking);
    return asking.url;
  };
  const { renderAddress } = await renderer.load();
  const { body, policy } = await renderAddress(data.slug, {
    ...{ frame, page },
    site: { ...site, picture },
  });
  const html = withPolicy(body.toString(), policy);
  return {
    ...{ html, policy: policyOf(html) },
    ...{ markdown: markdownOf(page).text, pictures: [...asked.values()] },
  };
}
