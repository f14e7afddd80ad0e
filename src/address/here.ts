/**
 * Path of the site on its host, without a slash at its end: empty at the root, else `/docs/sso`. No build
 * knows it; the code finds out by where it came from. While somebody writes, the site is at the root.
 */
const base = /^(.*)\/_astro\//.exec(new URL(import.meta.url).pathname)?.[1] ?? '';

/** In the guide as one zip, which is for any server, pages are known by the names of their files alone. */
const byFile = typeof document === 'object' && 'files' in document.documentElement.dataset;

/**
 * An address of this site, such as `/doctor#token`, as it is on this host; any other text as it is. On
 * the server, where nobody can know, it stays too: what writes the page places its links.
 */
export function here(address: string): string {
  if (typeof document !== 'object' || !/^\/(?!\/)/.test(address)) return address;
  return base + (byFile ? fileOf(address) : address);
}

/** The file of a page: `/a/b.html#c` for `/a/b#c`. What is no page is a file already, or a folder. */
function fileOf(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (path === '/') return `/index.html${rest}`;
  return /\/$|\.(?:json|js|css|md|txt)$/.test(path) ? address : `${path}.html${rest}`;
}

/** A path in the bar of the browser as a path of the site: `/doctor`, wherever the site is. */
export function pathHere(path: string): string {
  const below = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  return below.replace(/(?:\/index)?\.html$/, '') || '/';
}
