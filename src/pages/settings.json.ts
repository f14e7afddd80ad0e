import type { APIRoute } from 'astro';
import { settingFacts } from '../sso/settings/facts.ts';

/** What each setting means, for whoever points at one in a file. */
export const GET: APIRoute = () => Response.json(settingFacts());
