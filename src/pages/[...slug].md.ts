import type { APIRoute } from 'astro';
import { markdownPages } from '../site/markdown-pages.ts';

export async function getStaticPaths() {
  return (await markdownPages()).map(({ slug, text }) => ({
    params: { slug: slug === '/' ? 'index' : slug.slice(1) },
    props: { text },
  }));
}

/** Every page as Markdown, beside it: `/deployment/security.md`. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
