import path from 'node:path';
import { providers } from '../sso/providers/index.ts';
import { targets } from '../sso/server/targets.ts';

/** What a publisher may set from outside; see README, "Publish it". */
const { SITE_URL, EDIT_URL, CONTENT_DIR, WARN } = process.env;

/** Where the guide is; its path is that of the site on its host. */
const url = new URL(SITE_URL ?? 'https://sso-guide.example');

export const site = {
  name: 'OpenMetadata SSO guide',
  /** Whether anybody said where it is; else its whole addresses lead nowhere. */
  isPublished: SITE_URL !== undefined,
  /** Origin of whole addresses. */
  url: url.origin,
  /** Path of the site on its host: empty at its root, else without a slash at its end, `/docs/sso`. */
  base: url.pathname.replace(/\/+$/, ''),
  /** Where a page's source can be edited; its path in the project is appended. */
  editUrl: EDIT_URL ?? 'https://git.sso-guide.example/edit/main/',
};

/** The whole address of something of the site, such as `/doctor`. */
export function wholeAddress(address: string): string {
  return site.url + site.base + encodeURI(address);
}

/** The folder that holds pages, partials, pictures and the menu. */
export const contentFolder = path.resolve(CONTENT_DIR ?? 'content');

/** Pages that are made from components and not from the content folder. */
export const routes = ['/playground', '/doctor', '/how-we-know', '/contributing/tags'];

/** A page for each provider in each place: the way from nothing to signed in. */
export const pathRoutes = providers.flatMap(({ id }) =>
  Object.keys(targets).map((target) => `/path/${id}/${target}`),
);

/** Kinds of problems that do not stop a build, by their codes; `npm run build -- --warn dead-link`. */
export const lowered: ReadonlySet<string> = new Set(WARN?.split(',').filter(Boolean));
