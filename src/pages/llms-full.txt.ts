import type { APIRoute } from 'astro';
import { site } from '../site/config.ts';
import { markdownPages } from '../site/markdown-pages.ts';

/** All pages in one file. */
export const GET: APIRoute = async () => {
  const pages = await markdownPages();
  const texts = pages.map(
    ({ slug, text }) => `<!-- ${new URL(slug, site.url).href} -->\n\n${text}`,
  );
  return new Response(texts.join('\n---\n\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
