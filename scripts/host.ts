// `npm run host -- nginx`: the site of the last build, precompressed, with all that one host needs.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { baseOf, formatHeaders, parseHeaders } from '../src/site/headers.ts';
import { caddyfile } from '../src/site/hosts/caddy.ts';
import { forHosts, type Hosted } from '../src/site/hosts/host.ts';
import { dockerfile, imagePort, kubernetesManifest } from '../src/site/hosts/image.ts';
import { nginxConfig } from '../src/site/hosts/nginx.ts';
import { formatRedirects, parseRedirects, type Redirect } from '../src/site/redirects.ts';
import { precompress } from './precompress.ts';

/** What can be said about a host. */
export interface HostOptions {
  /** Where the site's files will be; a host that is tried out has them beside its configuration. */
  root?: string | undefined;
  port?: number | undefined;
  brotli?: boolean | undefined;
  /** Where the image will be pushed to. */
  image?: string | undefined;
}

/** Each host with the files that it needs beside the site. */
export const hosts: Readonly<
  Record<string, (hosted: Hosted, options: HostOptions) => Record<string, string>>
> = {
  nginx: (hosted, { brotli = false }) => ({ 'sso-guide.conf': nginxConfig(hosted, { brotli }) }),
  // Netlify, Cloudflare Pages and others that read these files at the root, wherever the site is.
  static: ({ rules, redirects }) => ({
    'site/_headers': formatHeaders(rules),
    'site/_redirects': formatRedirects([...redirects, ...toBase(baseOf(rules))]),
  }),
  caddy: (hosted) => ({ Caddyfile: caddyfile(hosted) }),
  image: (hosted, { image = 'registry.example.com/sso-guide:latest' }) => ({
    Dockerfile: dockerfile(),
    Caddyfile: caddyfile({ ...hosted, root: '/site', port: imagePort }),
    'kubernetes.yaml': kubernetesManifest(image, baseOf(hosted.rules)),
  }),
};

/** From the root of a host to a site that is below it. */
function toBase(base: string): Redirect[] {
  return base === '' ? [] : [{ from: '/', to: `${base}/` }];
}

/** The files of a host for a built site, by their names. */
export function hostFiles(
  name: string,
  site: string,
  options: HostOptions = {},
): Record<string, string> {
  const filesOf = hosts[name];
  if (!filesOf) {
    throw new Error(`There is no host "${name}". There are ${Object.keys(hosts).join(', ')}.`);
  }
  if (!existsSync(path.join(site, '_headers'))) {
    throw new Error(`There is no built site in ${site}. Run npm run build first.`);
  }
  const read = (file: string) => readFileSync(path.join(site, file), 'utf8');
  const { root = '/srv/sso-guide', port = 8080 } = options;
  const hosted = {
    ...{ rules: parseHeaders(read('_headers')), redirects: parseRedirects(read('_redirects')) },
    ...{ root, port },
  };
  return filesOf(hosted, options);
}

/**
 * A folder for the root of a host, with a copy of a built site below the path that it was built for: its
 * files compressed beside them, and without what only other hosts read.
 */
export async function copyForHost(
  site: string,
  folder: string,
  { compressed = true } = {},
): Promise<void> {
  const rules = parseHeaders(readFileSync(path.join(site, '_headers'), 'utf8'));
  const below = path.join(folder, baseOf(rules));
  cpSync(site, below, { recursive: true });
  for (const file of forHosts) rmSync(path.join(below, file));
  if (compressed) await precompress(below);
  // Where a host looks for it that knows of no path.
  else if (below !== folder) cpSync(path.join(below, '404.html'), path.join(folder, '404.html'));
}

/** Writes all that a host needs into a folder, in the place of what is there. */
export async function writeHost(
  name: string,
  site: string,
  folder: string,
  options: HostOptions = {},
): Promise<void> {
  const files = hostFiles(name, site, options);
  rmSync(folder, { recursive: true, force: true });
  await copyForHost(site, path.join(folder, 'site'), { compressed: name !== 'static' });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      port: { type: 'string' },
      brotli: { type: 'boolean' },
      image: { type: 'string' },
    },
  });
  const [name = ''] = positionals;
  const folder = path.join('hosts', name);
  const port = values.port === undefined ? undefined : Number(values.port);
  try {
    await writeHost(name, process.env['OUT_DIR'] ?? 'dist', folder, { ...values, port });
    console.log(`All that ${name} needs is in ${folder}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
