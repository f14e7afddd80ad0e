import { createHash } from 'node:crypto';

const island = /(<astro-island uid=")[^"]*("[^>]*>)/g;

/**
 * Astro numbers islands by the folder in which they were built. Here each is numbered by what it says, and
 * by its place in the page, so that the same page has the same bytes wherever it was built.
 */
export function withOwnIds(html: string): string {
  let place = 0;
  return html.replace(island, (_, start: string, rest: string) => {
    const id = createHash('sha256')
      .update(`${String(place++)}\0${rest}`)
      .digest('base64url');
    return start + id.slice(0, 6) + rest;
  });
}
