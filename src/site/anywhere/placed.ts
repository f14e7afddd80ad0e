import { below, fromPage, placeLinks, placeMarkdownLinks } from '../placing.ts';
import { startsOnServersOnly } from './from-disk.ts';

/** Puts the links of finished pages where the site will be. */
export interface Placed {
  page(slug: string, html: string): string;
  markdown(slug: string, text: string): string;
}

/** For a site below a path of its host. */
export function placedBelow(base: string): Placed {
  const place = below(base);
  return {
    page: (_slug, html) => (base === '' ? html : placeLinks(html, place)),
    markdown: (_slug, text) => placeMarkdownLinks(text, place),
  };
}

/**
 * For a site of which nobody knows where it will be: in any folder of any server, or on a disk. Pages name
 * each other's files, because not every server knows a page by less.
 *
 * @param isPage Which addresses are pages.
 * @param isPublished Whether the guide has an address besides; else none stands in its pages.
 */
export function placedAnywhere(
  isPage: (path: string) => boolean,
  { isPublished }: { isPublished: boolean },
): Placed {
  return {
    page(slug, html) {
      const own = startsOnServersOnly(html, { isPublished });
      return placeLinks(own, fromPage(slug, isPage));
    },
    markdown: (slug, text) => placeMarkdownLinks(text, fromPage(slug, isPage)),
  };
}
