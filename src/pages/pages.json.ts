import type { APIRoute } from 'astro';

/** URL and title of every page, for whoever must guess which one a reader meant. */
export const GET: APIRoute = ({ locals }) => Response.json(locals.site.titles);
