import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';
import { hostFiles, writeHost } from '../../../scripts/host.ts';
import { headersFor, parseHeaders } from '../../../src/site/headers.ts';
import { parseRedirects } from '../../../src/site/redirects.ts';
import { base, builtBelowAPath } from '../below-a-path.ts';
import { folder as atRoot } from '../built-site.ts';

const sites = [
  ['at the root', atRoot],
  ['below a path', builtBelowAPath()],
] as const;

for (const [where, site] of sites) {
  describe(`The files of Netlify and Cloudflare for a site ${where}`, () => {
    const files = hostFiles('static', site);
    const headers = files['site/_headers'] ?? '';
    const redirects = files['site/_redirects'] ?? '';

    // developers.cloudflare.com/pages/configuration/headers and /redirects
    it('keep to what Cloudflare Pages takes', () => {
      const rows = parseRedirects(redirects);
      const dynamic = rows.filter(({ from }) => from.includes('*'));
      assert.ok(parseHeaders(headers).length <= 100);
      assert.ok(dynamic.length <= 100);
      assert.ok(rows.length - dynamic.length <= 2000);
      for (const line of headers.split('\n')) assert.ok(line.length <= 2000, line);
    });

    it('say the same as the build', () => {
      assert.equal(headers, readFileSync(`${site}/_headers`, 'utf8'));
      assert.ok(redirects.startsWith(readFileSync(`${site}/_redirects`, 'utf8')));
    });
  });
}

describe('A folder for a host that knows of no path', () => {
  it('has the site below it, and at its root what the host reads', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'static-'));
    after(() => {
      rmSync(folder, { recursive: true });
    });
    await writeHost('static', builtBelowAPath(), folder);
    const at = (name: string) => path.join(folder, 'site', name);
    for (const name of ['/_headers', '/_redirects', '/404.html', `${base}/index.html`]) {
      assert.ok(existsSync(at(name)), name);
    }
    assert.equal(existsSync(at(`${base}/index.html.gz`)), false);
    assert.equal(existsSync(at(`${base}/_headers`)), false);
    const rules = parseHeaders(readFileSync(at('/_headers'), 'utf8'));
    assert.match(headersFor(rules, `${base}/doctor`).get('X-Frame-Options') ?? '', /DENY/);
    assert.match(readFileSync(at('/_redirects'), 'utf8'), new RegExp(`^/ ${base}/ 301$`, 'm'));
  });
});

describe('What hosts are told in the repository', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const file of [...globSync('.github/workflows/*.yml'), 'netlify.toml', 'wrangler.toml']) {
    it(`${file} names commands and files that are there`, () => {
      const text = readFileSync(file, 'utf8');
      if (file.endsWith('.yml')) assert.ok((parse(text) as { jobs: object }).jobs);
      for (const [, name = ''] of text.matchAll(/npm run ([\w:]+)/g))
        assert.ok(scripts[name], name);
      for (const [name] of text.matchAll(/tests\/[\w/*.-]+\.\w+/g)) {
        assert.ok(globSync(name).length > 0, name);
      }
    });
  }
});
