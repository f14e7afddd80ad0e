import type { Redirect } from '../text/redirect.ts';

export { redirectOf, type Redirect } from '../text/redirect.ts';

/** Releases whose documentation OpenMetadata has had under an address of its own. */
const releases = [
  ...['0.13', '1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'],
  ...['1.10', '1.11', '1.12', '1.13', '2.0'],
];

/** In front of every path of OpenMetadata's documentation; here one page is for all releases. */
const prefixes = [
  'latest',
  ...releases.flatMap((release) => [`v${release}.x`, `v${release}.x-SNAPSHOT`, `v${release}`]),
];

const security = '/deployment/security';

/**
 * Addresses of OpenMetadata's documentation, its menus included, which are not always those of its
 * pages, and what this guide has in their place.
 */
const moved: readonly (readonly [from: string, to: string])[] = [
  ['/deployment/overview', '/deployment'],
  ['/deployment/docker/security', security],
  ['/deployment/bare-metal/security', security],
  ['/deployment/kubernetes/security', security],
  [`${security}/amazon-cognito-sso`, `${security}/amazon-cognito`],
  [`${security}/amazon-cognito-sso/docker`, `${security}/amazon-cognito/docker`],
  [`${security}/amazon-cognito-sso/bare-metal`, `${security}/amazon-cognito/bare-metal`],
  [`${security}/amazon-cognito-sso/kubernetes`, `${security}/amazon-cognito/kubernetes`],
  [`${security}/oidc`, `${security}/custom-oidc`],
  [`${security}/onelogin`, `${security}/one-login`],
  [`${security}/keycloak/troubleshooting`, `${security}/troubleshooting`],
];

/**
 * Every redirect of a site with these pages. No page is hidden by one, and each leads to a page: a row
 * counts where there is a page at its end and none at its start.
 *
 * @param base Path of the site on its host.
 */
export function redirectsFor(pages: ReadonlySet<string>, base = ''): Redirect[] {
  const rows = moved.filter(([from, to]) => !pages.has(from) && pages.has(to));
  return [
    ...rows.map(([from, to]) => ({ from: base + from, to: base + to })),
    ...prefixes.map((prefix) => ({ from: `${base}/${prefix}/*`, to: `${base}/*` })),
  ];
}

/** As the file `_redirects`, which Netlify and Cloudflare Pages read. */
export function formatRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to.replace(/\*$/, ':splat')} 301\n`).join('');
}

/** Reads such a file. */
export function parseRedirects(text: string): Redirect[] {
  return text.split('\n').flatMap((line) => {
    const [from, to] = line.trim().split(/\s+/);
    return from && to ? [{ from, to: to.replace(/:splat$/, '*') }] : [];
  });
}

/** Prefixes that are simply left out, for hosts that can say it in one expression. */
export function droppedPrefixes(redirects: readonly Redirect[], base = ''): string[] {
  return redirects
    .filter(({ to }) => to === `${base}/*`)
    .map(({ from }) => from.slice(base.length + 1, -2));
}
