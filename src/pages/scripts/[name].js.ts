import type { APIRoute } from 'astro';
import { beforePaint } from '../../site/inline-scripts.ts';

/** The script that runs before the first paint. */
export const GET: APIRoute = ({ params }) =>
  params['name'] === beforePaint.name
    ? new Response(beforePaint.code, { headers: { 'content-type': 'text/javascript' } })
    : new Response(undefined, { status: 404 });
