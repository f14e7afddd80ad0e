import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createSiteServer } from '../../../scripts/static-server.ts';

const root = mkdtempSync(path.join(tmpdir(), 'served-'));
const site = path.join(root, 'site');
const server = createSiteServer(site);

const write = (folder: string, files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
};

interface Answer {
  status: number | undefined;
  text: string;
  headers: Record<string, string | string[] | undefined>;
}

/** Asks with the path as it is; `fetch` would tidy it. */
function get(url: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    ask({ host: 'localhost', port, path: url, method, headers, agent: false }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .on('end', () => {
          resolve({ status: response.statusCode, text, headers: response.headers });
        });
    })
      .on('error', reject)
      .end();
  });
}

before(async () => {
  write(root, { 'secret.txt': 'outside' });
  write(site, {
    'index.html': 'home',
    'a/b.html': 'page b',
    'a/c.html': 'page c',
    'a/c': 'file c',
    'x.woff2': 'font',
    'ä ö.html': 'umlauts',
    '404.html': 'not here',
    _headers: '/*\n  X-All: yes\n/a/*\n  X-All: also\n  Cache-Control: immutable\n',
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
});
after(() => {
  server.close();
  rmSync(root, { recursive: true });
});

describe('The server of a built site', () => {
  const cases: [url: string, status: number, text: string][] = [
    ['/', 200, 'home'],
    ['/?q=1', 200, 'home'],
    ['/a/b', 200, 'page b'],
    ['/a/b.html', 200, 'page b'],
    ['/a/c', 200, 'file c'],
    ['/%C3%A4%20%C3%B6', 200, 'umlauts'],
    ['/a/b/', 404, 'not here'],
    ['/a', 404, 'not here'],
    ['/nowhere', 404, 'not here'],
    ['/_headers', 404, 'not here'],
    ['/../secret.txt', 404, 'not here'],
    ['/%2e%2e/secret.txt', 404, 'not here'],
    ['/a/..%2f..%2fsecret.txt', 404, 'not here'],
    ['/..\\secret.txt', 404, 'not here'],
    [`/${'x'.repeat(5000)}`, 404, 'not here'],
    ['/index.html/x', 404, 'not here'],
    ['/%', 400, 'This address is not written as addresses are.\n'],
    ['/%E0%A4%A', 400, 'This address is not written as addresses are.\n'],
    ['/a%00b', 400, 'This address is not written as addresses are.\n'],
  ];
  for (const [url, status, text] of cases) {
    it(`answers ${url.slice(0, 40)} with ${status}`, async () => {
      const answer = await get(url);
      assert.deepEqual([answer.status, answer.text], [status, text]);
      assert.match(String(answer.headers['x-all']), /^yes/);
    });
  }

  it('leads old addresses on, with every character written as addresses are', async () => {
    write(site, { _redirects: '/old /new 301\n/v1/* /:splat 301\n' });
    const target = async (url: string) => {
      const { status, headers } = await get(url);
      assert.equal(status, 301);
      return headers['location'];
    };
    assert.equal(await target('/old'), '/new');
    assert.equal(await target('/v1/a/%C3%A4%0d%0aX-Evil:1'), '/a/%C3%A4%0D%0AX-Evil:1');
    assert.equal(await target('/v1//evil.example'), '/evil.example');
    assert.equal((await get('/_redirects')).status, 404);
  });

  it('sends what all rules say, and says what it may not', async () => {
    const { headers } = await get('/a/b');
    assert.equal(headers['x-all'], 'yes, also');
    assert.equal(headers['cache-control'], 'immutable');
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal((await get('/a/none')).headers['cache-control'], 'no-cache');
    assert.equal((await get('/x.woff2')).headers['content-type'], 'font/woff2');
    const refused = await get('/', 'POST');
    assert.deepEqual([refused.status, refused.headers['allow']], [405, 'GET, HEAD']);
  });

  it('sends nothing twice to whoever has it, and no text to who asks for the head', async () => {
    const { headers } = await get('/a/b');
    const again = await get('/a/b', 'GET', { 'If-None-Match': String(headers['etag']) });
    assert.deepEqual([again.status, again.text], [304, '']);
    const head = await get('/a/b', 'HEAD');
    assert.deepEqual([head.status, head.text, head.headers['content-length']], [200, '', '6']);
  });

  it('serves a new site from the next request on, headers included', async () => {
    write(`${site}.next`, { 'index.html': 'home, rebuilt', _headers: '/*\n  X-All: new\n' });
    renameSync(site, `${site}.old`);
    renameSync(`${site}.next`, site);
    const { text, headers } = await get('/');
    assert.deepEqual([text, headers['x-all']], ['home, rebuilt', 'new']);
    assert.equal((await get('/nowhere')).text, 'There is nothing at this address.\n');
  });
});
