import type { APIRoute } from 'astro';
import { readSite } from '../site/pages.ts';

/** URL and title of every page, for whoever must guess which one a reader meant. */
export const GET: APIRoute = async () => {
  const { pages } = await readSite();
  return Response.json(pages.map(({ data }) => [data.slug, data.title]));
};
