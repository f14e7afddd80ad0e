import assert from 'node:assert/strict';
import { type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createSiteServer } from '../../scripts/static-server.ts';
import { policyOf } from '../../src/site/tight-policy.ts';
import { files, folder, pages } from './built-site.ts';

const server = createSiteServer(folder);
let origin = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
});

const named = (pattern: RegExp) => {
  const file = files.find((name) => pattern.test(name));
  assert.ok(file, `the site has a file like ${String(pattern)}`);
  return `/${file}`;
};
const samples: [name: string, url: string][] = [
  ['a page', '/deployment/security/azure'],
  ['the first page', '/'],
  ['what is not there', '/nowhere'],
  ['a page as Markdown', '/index.md'],
  ['a script', named(/^_astro\/.*\.js$/)],
  ['the worker that reads pasted texts', named(/^_astro\/check-worker.*\.js$/)],
  ['a stylesheet', named(/^_astro\/.*\.css$/)],
  ['a font', named(/\.woff2$/)],
  ['a drawing', named(/\.svg$/)],
  ['the script before the first paint', named(/^scripts\/.*\.js$/)],
  ['the search', '/pagefind/pagefind.js'],
  ['the index of the search', named(/^pagefind\/index\//)],
  ['the settings', '/settings.json'],
  ['the names in an index', '/index-names.json'],
  ['an address that cannot be read', '/%'],
];

/** What each policy of an answer says, by directive. */
function policies(headers: Headers): Map<string, string>[] {
  return (headers.get('content-security-policy') ?? '').split(',').map(
    (policy) =>
      new Map(
        policy.split(';').map((directive) => {
          const [name = '', ...sources] = directive.trim().split(' ');
          return [name, sources.join(' ')];
        }),
      ),
  );
}

describe('With every answer come all headers', () => {
  for (const [name, url] of samples) {
    it(name, async () => {
      const { headers } = await fetch(origin + url);
      assert.equal(headers.get('strict-transport-security'), 'max-age=31536000');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('x-frame-options'), 'DENY');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.match(headers.get('permissions-policy') ?? '', /camera=\(\).*usb=\(\)/);
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
      const [policy] = policies(headers);
      assert.equal(policy?.get('default-src'), "'none'");
      assert.equal(policy?.get('frame-ancestors'), "'none'");
      assert.doesNotMatch(policy?.get('script-src') ?? '*', /unsafe-inline|\*|https?:/);
      assert.match(headers.get('content-type') ?? '', /^[a-z]+\/[a-z0-9.+-]+/);
    });
  }

  it('and what is only a file of this build may ask nobody, the worker too', async () => {
    for (const url of [named(/^_astro\/check-worker.*\.js$/), named(/^_astro\/.*\.css$/)]) {
      const { headers } = await fetch(origin + url);
      const own = policies(headers).at(-1);
      assert.equal(own?.get('default-src'), "'none'");
      assert.equal(own?.get('connect-src'), undefined);
      assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
    }
  });

  for (const { url, html } of pages) {
    it(`and they allow what the policy of ${url} allows`, async () => {
      const [wide] = policies((await fetch(`${origin}${url}`)).headers);
      const own = policyOf(html);
      assert.ok(own);
      for (const directive of own.split(';')) {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        if (!name) continue;
        const allowed = wide?.get(name)?.split(' ') ?? [];
        for (const source of sources) assert.ok(allowed.includes(source), `${name} ${source}`);
      }
    });
  }
});
