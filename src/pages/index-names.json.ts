import type { APIRoute } from 'astro';
import { indexNames } from '../site/index-names.ts';

/** For whoever filters an index. */
export const GET: APIRoute = () => Response.json(indexNames());
