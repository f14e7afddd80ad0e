/** Of the picture that is shown beside a link to a page. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where the picture of a page is in the site. */
export function cardFile(slug: string): string {
  return `/cards${slug === '/' ? '/index' : slug}.png`;
}
