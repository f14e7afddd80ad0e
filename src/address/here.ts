// Of a build, all code is in one folder of the site, wherever a host puts the site. While somebody
// writes, it is where its source is, and the site is at the root.
const own = import.meta.url;

/**
 * Path of the site itself, without a slash at its end: empty at the root of a host, else `/docs/sso`.
 * No build knows it; each page finds out by where its code came from.
 */
function base(): string {
  return /^(.*)\/_astro\//.exec(new URL(own).pathname)?.[1] ?? '';
}

/**
 * An address of this site, such as `/doctor#token`, as it is on this host; any other text as it is. On
 * the server, where nobody can know, it stays too: what writes the page places its links.
 */
export function here(address: string): string {
  if (typeof document === 'undefined' || !/^\/(?!\/)/.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  // Where a host serves files by their full names alone, the pages say so.
  const { ending = '' } = document.documentElement.dataset;
  const file = path === '/' && ending ? '/index' : path;
  const isPage = !/\.\w+$/.test(file) && file !== '/';
  return base() + file + (isPage ? ending : '') + rest;
}

/** The path of this site's own that is in the bar of the browser: `/doctor`, wherever the site is. */
export function pathHere(path: string): string {
  const below = path.startsWith(`${base()}/`) ? path.slice(base().length) : path;
  return below.replace(/(?:\/index)?\.html$/, '') || '/';
}
