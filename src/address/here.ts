/**
 * Path of the site on its host, without a slash at its end: empty at the root, else `/docs/sso`. No build
 * knows it; the code finds out by where it came from. While somebody writes, the site is at the root.
 */
const base = /^(.*)\/_astro\//.exec(new URL(import.meta.url).pathname)?.[1] ?? '';

/**
 * An address of this site, such as `/doctor#token`, as it is on this host; any other text as it is. On
 * the server, where nobody can know, it stays too: what writes the page places its links.
 */
export function here(address: string): string {
  return typeof document === 'object' && /^\/(?!\/)/.test(address) ? base + address : address;
}

/** A path in the bar of the browser as a path of the site: `/doctor`, wherever the site is. */
export function pathHere(path: string): string {
  const below = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  return below.replace(/(?:\/index)?\.html$/, '') || '/';
}
