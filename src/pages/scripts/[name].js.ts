import type { APIRoute } from 'astro';
import { beforePaint } from '../../site/inline-scripts.ts';

export const getStaticPaths = () => [{ params: { name: beforePaint.name } }];

/** The script that runs before the first paint. */
export const GET: APIRoute = () =>
  new Response(beforePaint.code, { headers: { 'content-type': 'text/javascript' } });
