import type { APIRoute } from 'astro';
import { decidedBy } from '../sso/flow/decides.ts';
import { placeName } from '../sso/flow/place.ts';
import { settingFacts } from '../sso/settings/facts.ts';

/** What each setting means, for whoever points at one in a file. */
export const GET: APIRoute = () =>
  Response.json(settingFacts((key) => decidedBy(key).map(placeName).join(', ')));
