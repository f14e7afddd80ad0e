import type { MenuItem } from '../markdoc/menu.ts';
import type { Path } from '../markdoc/path/about.ts';
import type { PageBody } from '../markdoc/types.ts';

/** A page for whoever reads it without a browser. */
export interface MarkdownPage {
  slug: string;
  title: string;
  description: string;
  text: string;
}

/** What is known of all pages together. */
export interface Site {
  menu: readonly MenuItem[];
  /** Address and title of every page of the content folder. */
  titles: readonly (readonly [slug: string, title: string])[];
  /** Every page as Markdown, in the order of the menu, then those that are in none. */
  markdown(): Promise<readonly MarkdownPage[]>;
  /** Every tag live beside its source, for `/contributing/tags`. */
  gallery(): Promise<Pick<PageBody, 'segments' | 'markdown'>>;
  /** What the path at an address says; undefined where there is none. */
  path(address: string): Promise<Path> | undefined;
  /** The address of a picture of the content folder in one size and format; without them, its own file. */
  picture(src: string, as?: { width: number; format: 'avif' | 'webp' }): string;
}
