import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the finished site is. */
export const built = path.resolve(import.meta.dirname, '../..', process.env['OUT_DIR'] ?? 'dist');
const listed = JSON.parse(readFileSync(path.join(built, 'pages.json'), 'utf8')) as [
  string,
  string,
][];

/** Of the paths, which are all made alike, one for each place, two that are long and one with long names. */
const paths = [
  ...['azure/kubernetes', 'google/bare-metal', 'keycloak/docker'],
  ...['ldap/docker', 'saml/docker'],
];

/** URL of every page of the site. */
export const urls = [
  ...listed.map(([url]) => url),
  ...['/playground', '/doctor', '/contributing/tags'],
  ...paths.map((one) => `/path/${one}`),
];
