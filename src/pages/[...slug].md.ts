import type { APIRoute } from 'astro';

/** Every page as Markdown, beside it: `/deployment/security.md`. A build writes them by itself. */
export const GET: APIRoute = async ({ params, locals }) => {
  const slug = params['slug'] === 'index' ? '/' : `/${params['slug'] ?? ''}`;
  const page = (await locals.site.markdown()).find((one) => one.slug === slug);
  return page
    ? new Response(page.text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
    : new Response(undefined, { status: 404 });
};
