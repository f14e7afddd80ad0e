import path from 'node:path';
import type { ContentFolders } from '../markdoc/content.ts';
import type { TakenConfig } from './guide-config/guide-config.ts';
import { providers } from '../sso/providers/index.ts';
import { targets } from '../sso/server/targets.ts';
import { shownBy } from './shown.ts';

/** What a publisher may set from outside; see README, "Publish it". */
const { SITE_URL, EDIT_URL, CONTENT_DIR, WARN, GUIDE } = process.env;

/** What a company says in `guide.config.yaml`; `scripts/guide.ts` has read and checked it. */
const guide = JSON.parse(GUIDE ?? '{}') as TakenConfig;
const address = SITE_URL ?? guide.address;

/** Where the guide is; its path is that of the site on its host. */
const url = new URL(address ?? 'https://sso-guide.example');

export const site = {
  name: guide.name ?? 'OpenMetadata SSO guide',
  /** Whether anybody said where it is; else its whole addresses lead nowhere. */
  isPublished: address !== undefined,
  /** Origin of whole addresses. */
  url: url.origin,
  /** Path of the site on its host: empty at its root, else without a slash at its end, `/docs/sso`. */
  base: url.pathname.replace(/\/+$/, ''),
  /** Where a page's source can be edited; its path in the project is appended. */
  editUrl: EDIT_URL ?? guide.edit ?? 'https://git.sso-guide.example/edit/main/',
  mark: guide.mark,
  accents: guide.accents,
  /** The pages of a company's own. */
  own: guide.own,
  /** The providers that it offers; all where it names none. */
  providers: guide.providers ?? [],
  /** Answers that hold until a reader gives others. */
  answers: guide.defaults ?? {},
  /** What follows from them for pages. */
  installation: guide.installation,
};

/** Which pages the guide leads to. */
export const shown = shownBy(site.providers);

/** The whole address of something of the site, such as `/doctor`. */
export function wholeAddress(address: string): string {
  return site.url + site.base + encodeURI(address);
}

/** The folder that holds pages, partials, pictures and the menu. */
export const contentFolder = path.resolve(CONTENT_DIR ?? 'content');

/** Pages that are made from components and not from the content folder. */
export const routes = ['/playground', '/doctor', '/how-we-know', '/contributing/tags'];

/** A page for each provider in each place: the way from nothing to signed in. */
const pathRoutes = providers.flatMap(({ id }) =>
  Object.keys(targets).map((target) => `/path/${id}/${target}`),
);

/** All that the content of the site is read from. `from`: the content folder. */
export function foldersFrom(root: string, from: string): ContentFolders {
  return {
    content: from,
    shown: path.relative(root, from).split(path.sep).join('/'),
    public: path.join(root, 'public'),
    routes: [...routes, ...pathRoutes],
    own: site.own,
    lowered,
  };
}

/** Kinds of problems that do not stop a build, by their codes; `npm run build -- --warn dead-link`. */
export const lowered: ReadonlySet<string> = new Set(WARN?.split(',').filter(Boolean));
