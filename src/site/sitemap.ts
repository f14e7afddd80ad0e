/**
 * The list of all pages for search engines, in the format of sitemaps.org: files of at most 50,000
 * addresses, and one that names these files.
 */
export function sitemaps(
  urls: readonly Listed[],
  whole: (address: string) => string,
): Map<string, string> {
  const files = new Map<string, string>();
  for (let start = 0; start < urls.length; start += atMost) {
    const part = urls.slice(start, start + atMost);
    files.set(`sitemap-${files.size}.xml`, list('urlset', 'url', part));
  }
  const parts = [...files.keys()].map((name) => ({ url: whole(`/${name}`) }));
  return files.set('sitemap-index.xml', list('sitemapindex', 'sitemap', parts));
}

const atMost = 50_000;

/** An address of the list, and when what stands there was last changed. */
export interface Listed {
  url: string;
  changed?: Date | undefined;
}

function list(name: string, item: string, listed: readonly Listed[]): string {
  const items = listed.map(({ url, changed }) => {
    const date = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : '';
    return `<${item}><loc>${url.replaceAll('&', '&amp;')}</loc>${date}</${item}>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${items.join('')}</${name}>\n`;
}
