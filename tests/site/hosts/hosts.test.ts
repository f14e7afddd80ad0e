import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { filesBelow } from '../../../src/markdoc/files.ts';
import { baseOf, headersFor, parseHeaders } from '../../../src/site/headers.ts';
import { mediaTypes } from '../../../src/site/media-types.ts';
import { parseRedirects } from '../../../src/site/redirects.ts';
import { folder as atRoot, pages } from '../built-site.ts';
import { builtBelowAPath } from '../below-a-path.ts';
import { servers, type Running } from './servers.ts';

/** A file of a site by what its name is like. */
const named = (files: readonly string[], pattern: RegExp): string => {
  const file = files.find((name) => pattern.test(name));
  assert.ok(file, `the site has a file like ${String(pattern)}`);
  return `/${file}`;
};

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** As a browser asks, but that nothing is unpacked, followed or written anew on the way. */
function ask(origin: string, url: string, headers: Record<string, string> = {}): Promise<Got> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path: url, headers }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', reject)
        .on('end', () => {
          const { statusCode: status = 0 } = response;
          resolve({ status, headers: response.headers, body: Buffer.concat(chunks) });
        });
    }).on('error', reject);
  });
}

const sites = [
  ['', atRoot],
  [' below a path', builtBelowAPath()],
] as const;
const all = sites.flatMap(([where, folder]) =>
  Object.entries(servers).map(([name, start]) => ({ name: name + where, start, folder })),
);
for (const { name, start, folder } of all) {
  describe(`The site behind ${name}`, async () => {
    const rules = parseHeaders(readFileSync(path.join(folder, '_headers'), 'utf8'));
    const redirects = parseRedirects(readFileSync(path.join(folder, '_redirects'), 'utf8'));
    const base = baseOf(rules);
    const files = await filesBelow(folder);
    const worker = named(files, /^_astro\/check-worker.*\.js$/);
    const samples = [
      ...['/', '/deployment/security/azure', '/index.md', '/settings.json', '/robots.txt'],
      ...['/pagefind/pagefind.js', named(files, /^pagefind\/index\//), named(files, /\.woff2$/)],
      ...[worker, named(files, /^_astro\/.*\.css$/), named(files, /\.svg$/)],
      ...[named(files, /^scripts\/.*\.js$/), named(files, /\.xml$/)],
    ].map((url) => base + url);
    const server: Running | undefined = await start(folder);
    if (!server) {
      it('is not tried: this machine does not have it', { skip: true });
      return;
    }
    after(() => {
      server.stop();
    });
    const { origin } = server;

    for (const url of samples) {
      it(`sends every header with ${url}`, async () => {
        const { status, headers } = await ask(origin, url);
        assert.equal(status, 200);
        for (const [header, value] of headersFor(rules, url)) {
          assert.equal(String(headers[header.toLowerCase()]), value, header);
        }
        const isKept = headersFor(rules, url).has('Cache-Control');
        if (!isKept) assert.equal(headers['cache-control'], 'public, max-age=0, must-revalidate');
        const type =
          mediaTypes[path.extname(url)] ?? (/\/[^.]*$/.test(url) ? mediaTypes['.html'] : undefined);
        if (type) assert.equal(String(headers['content-type']).toLowerCase(), type);
        assert.ok(!/\d/.test(String(headers.server)), 'no version of the server');
      });
    }

    it('serves every page under its address', async () => {
      for (const { url } of pages) assert.equal((await ask(origin, base + url)).status, 200, url);
    });

    it('shows the page for what is not there, which nobody is to keep', async () => {
      for (const url of ['/nowhere', '/_astro/gone.js', '/_headers', '/_redirects']) {
        const { status, headers, body } = await ask(origin, base + url);
        assert.equal(status, 404, url);
        assert.match(body.toString(), /There is no page at this address/);
        assert.equal(headers['content-type'], 'text/html; charset=utf-8', url);
        assert.equal(headers['cache-control'], 'no-cache', url);
        assert.equal(headers['x-frame-options'], 'DENY');
      }
    });

    it('answers "not changed" to whoever has the page', async () => {
      const { headers } = await ask(origin, `${base}/doctor`);
      const { status } = await ask(origin, `${base}/doctor`, {
        'If-None-Match': String(headers.etag),
      });
      assert.equal(status, 304);
    });

    it('leads from old addresses to the page', async () => {
      const target = async (url: string) => {
        const { status, headers } = await ask(origin, url);
        assert.equal(status, 301, url);
        return headers.location;
      };
      for (const { from, to } of redirects) {
        if (from.endsWith('*')) {
          assert.equal(await target(from.replace('*', 'doctor')), `${base}/doctor`);
        } else assert.equal(await target(from), to);
      }
      assert.equal(
        await target(`${base}/v1.12.x/deployment/security/azure`),
        `${base}/deployment/security/azure`,
      );
    });

    it('leads nowhere else, and adds no header that somebody wrote', async () => {
      const tries = [
        ...['/latest//evil.example', '/latest/%2fevil.example', '/latest/\\evil.example'],
        ...['/latest/%5cevil.example', '//evil.example/', '/%5cevil.example/'],
        ...['/latest/a%0d%0aX-Evil:%201', '/a%0d%0aX-Evil:%201/', '/latest/https://evil.example'],
      ];
      for (const url of tries.flatMap((one) => [...new Set([one, base + one])])) {
        const { headers } = await ask(origin, url);
        const { location } = headers;
        assert.equal(headers['x-evil'], undefined, url);
        if (location === undefined) continue;
        assert.equal(new URL(location, origin).origin, origin, `${url} → ${location}`);
      }
    });

    it('chooses what somebody reads who takes several', async () => {
      const { headers } = await ask(origin, `${base}/doctor`, {
        'Accept-Encoding': 'gzip, deflate, br, zstd',
      });
      const [best] = server.encodings.toReversed();
      assert.equal(headers['content-encoding'], best);
      const none = await ask(origin, `${base}/doctor`, { 'Accept-Encoding': 'identity' });
      assert.equal(none.headers['content-encoding'], undefined);
    });

    for (const encoding of server.encodings) {
      it(`sends ${encoding} that was made before`, async () => {
        for (const url of ['/', '/doctor', worker].map((one) => base + one)) {
          const plain = await ask(origin, url);
          const { headers, body } = await ask(origin, url, { 'Accept-Encoding': encoding });
          assert.equal(headers['content-encoding'], encoding);
          assert.match(headers.vary ?? '', /accept-encoding/i);
          assert.equal(headers['content-type'], plain.headers['content-type']);
          assert.ok(body.length < plain.body.length / 2);
        }
      });
    }

    const { written } = server;
    if (written) {
      it('has written nothing to where it runs', () => {
        assert.equal(written(), 0);
      });
    }
  });
}
