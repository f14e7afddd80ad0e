import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { baseOf, headersFor, parseHeaders } from '../src/site/headers.ts';
import { mediaTypes } from '../src/site/media-types.ts';
import { parseRedirects, redirectOf } from '../src/site/redirects.ts';

/**
 * Serves a built site as a host does: a page `/a/b` from `a/b.html`, the headers from `_headers`, the
 * redirects from `_redirects`, the page `404.html` for what is not there; below the path that the site
 * was built for. It reads everything anew for each request, so a site that is built while it runs is
 * served from the next request on; a file is opened before it is looked at, so that an answer never
 * mixes two builds. For trying a site out; the other servers are better at the
 * rest (compression, TLS).
 */
export function createSiteServer(folder: string): Server {
  return createServer((request, response) => {
    answer(folder, request, response).catch(() => {
      // The reader went away, or the disk gave up. What is wrong inside is nobody's business outside.
      if (response.headersSent) response.destroy();
      else say(response, 500, 'The server could not read this file.');
    });
  });
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const read = (name: string) => readFile(path.join(folder, name), 'utf8').catch(() => '');
  const rules = parseHeaders(await read('_headers'));
  const pathname = readPath(request.url ?? '/');
  for (const [name, value] of headersFor(rules, pathname ?? '/')) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    say(response, 405, 'This server only reads.');
    return;
  }
  if (pathname === undefined) {
    say(response, 400, 'This address is not written as addresses are.');
    return;
  }

  const elsewhere = redirectOf(parseRedirects(await read('_redirects')), pathname);
  if (elsewhere !== undefined) {
    response.writeHead(301, { Location: encodeURI(elsewhere) }).end();
    return;
  }

  const base = baseOf(rules);
  if (base && (pathname === base || pathname === '/')) {
    response.writeHead(302, { Location: `${base}/` }).end();
    return;
  }

  const own = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
  const hidden = own === undefined || forHosts.has(own);
  const found = hidden ? undefined : await openFirst(folder, candidates(own));
  const { file, name } = found ?? (await openFirst(folder, ['/404.html'])) ?? {};
  if (!file || !name) {
    say(response, 404, 'There is nothing at this address.');
    return;
  }
  await using handle = file;
  const { size, mtimeMs } = await handle.stat();
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const byDefault = (header: string, value: string) => {
    if (!response.hasHeader(header)) response.setHeader(header, value);
  };
  byDefault('Content-Type', mediaTypes[path.extname(name)] ?? 'application/octet-stream');
  byDefault('Cache-Control', 'public, max-age=0, must-revalidate');
  // What is not there yet may be there after the next build.
  if (!found) response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', tag);
  if (found && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(found ? 200 : 404, { 'Content-Length': size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(handle.createReadStream({ autoClose: false }), response);
}

/** Files that tell a host what to do, and nobody else anything. */
const forHosts = new Set(['/_headers', '/_redirects']);

/** The path of an address, or nothing when it cannot be decoded. */
function readPath(url: string): string | undefined {
  try {
    const decoded = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    // A path that climbs ends at the root.
    return decoded.includes('\0') ? undefined : path.posix.normalize(`/${decoded}`);
  } catch {
    return undefined;
  }
}

/** The files that may stand behind an address. One with a slash at its end is none of ours. */
function candidates(pathname: string): string[] {
  if (pathname === '/') return ['/index.html'];
  return pathname.endsWith('/') ? [] : [pathname, `${pathname}.html`];
}

async function openFirst(
  folder: string,
  names: readonly string[],
): Promise<{ file: FileHandle; name: string } | undefined> {
  for (const name of names) {
    try {
      const file = await open(path.join(folder, name));
      if ((await file.stat()).isFile()) return { file, name };
      await file.close();
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) throw error;
    }
  }
  return undefined;
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(response.req.method === 'HEAD' ? undefined : `${sentence}\n`);
}
