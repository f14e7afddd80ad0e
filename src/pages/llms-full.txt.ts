import type { APIRoute } from 'astro';
import { wholeAddress } from '../site/config.ts';

/** All pages in one file. */
export const GET: APIRoute = async ({ locals }) => {
  const pages = await locals.site.markdown();
  const texts = pages.map(({ slug, text }) => `<!-- ${wholeAddress(slug)} -->\n\n${text}`);
  return new Response(texts.join('\n---\n\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
