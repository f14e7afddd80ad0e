import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { request as plainRequest } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { host, printed } from './printed.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'proxies-'));
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

const fixture = (name: string) =>
  path.resolve(import.meta.dirname, '../../fixtures/loopback-tls', name);

/** Stands where OpenMetadata does: tells what arrived, and answers with a header of 12,000 characters. */
async function startUpstream(name: string): Promise<{ port: number; server: Server }> {
  const server = createServer({ maxHeaderSize: 65_536 }, (incoming, response) => {
    response.writeHead(200, { 'x-large': 'x'.repeat(12_000), 'x-upstream': name });
    response.end(JSON.stringify(incoming.headers));
  });
  server.on('upgrade', (_, socket) => {
    socket.end(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, server };
}

const upstreams = [await startUpstream('one'), await startUpstream('two')];
after(() => {
  for (const { server } of upstreams) {
    server.closeAllConnections();
    server.close();
  }
});
const backends = upstreams.map(({ port }) => `127.0.0.1:${String(port)}`);

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

interface Running {
  https: number;
  http?: number;
  child: ChildProcess;
}

/** The printed file in nginx, with other ports and certificates, and a second server in its list. */
async function startNginx(): Promise<Running> {
  const [https, http] = [await freePort(), await freePort()];
  const site = printed('openmetadata.conf')
    .replace('listen 443 ssl', `listen 127.0.0.1:${String(https)} ssl`)
    .replace('listen 80', `listen 127.0.0.1:${String(http)}`)
    .replace('/etc/nginx/tls/openmetadata.crt', fixture('cert.pem'))
    .replace('/etc/nginx/tls/openmetadata.key', fixture('key.pem'))
    .replace('server 127.0.0.1:8585;', backends.map((one) => `server ${one};`).join('\n'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const main = [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    ...['daemon off;', `pid ${folder}/nginx.pid;`, 'error_log stderr;', 'events {}', 'http {'],
    ...['access_log off;', ...temporary, site, '}'],
  ].join('\n');
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, main);
  const { status, stderr } = spawnSync('nginx', ['-t', '-e', 'stderr', '-c', file]);
  assert.equal(status, 0, String(stderr));
  assert.doesNotMatch(String(stderr), /warn/);
  return { https, http, child: spawn('nginx', ['-e', 'stderr', '-c', file]) };
}

/** The printed file in Caddy; the same changes. */
async function startCaddy(): Promise<Running> {
  const https = await freePort();
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const asPrinted = path.join(folder, 'Caddyfile');
  writeFileSync(asPrinted, `${printed('Caddyfile')}\n`);
  const { status, stderr } = spawnSync(
    'caddy',
    ['validate', '--config', asPrinted, '--adapter', 'caddyfile'],
    { env },
  );
  assert.equal(status, 0, String(stderr));
  assert.doesNotMatch(String(stderr), /not formatted/);
  const site = printed('Caddyfile')
    .replace(
      `${host} {`,
      `https://${host}:${String(https)} {\ntls ${fixture('cert.pem')} ${fixture('key.pem')}\nbind 127.0.0.1`,
    )
    .replace('127.0.0.1:8585', backends.join(' '));
  const file = path.join(folder, 'Caddyfile.test');
  writeFileSync(file, `{\nadmin off\nauto_https disable_redirects\n}\n${site}\n`);
  const child = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { env });
  return { https, child };
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** The headers that arrived behind the proxy. */
  arrived: IncomingHttpHeaders;
}

function ask(port: number, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({
      ...{ host: '127.0.0.1', port, path: '/callback?code=x', servername: host },
      ...{ rejectUnauthorized: false, maxHeaderSize: 65_536, agent: false },
      ...options,
      headers: { host, ...options.headers },
    });
    asked.on('error', reject);
    asked.on('upgrade', ({ statusCode: status = 0, headers }, socket) => {
      socket.destroy();
      resolve({ status, headers, arrived: {} });
    });
    asked.on('response', (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        const arrived = body.startsWith('{') ? (JSON.parse(body) as IncomingHttpHeaders) : {};
        resolve({ status, headers, arrived });
      });
    });
    asked.end();
  });
}

/** Until it answers, or has ended with a mistake in its file. */
async function awake({ child, https }: Running): Promise<void> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  for (;;) {
    if (child.exitCode !== null) throw new Error(said);
    const answered = await ask(https).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const proxies: Readonly<Record<string, { question: string; start: () => Promise<Running> }>> = {
  nginx: { question: '-v', start: startNginx },
  caddy: { question: 'version', start: startCaddy },
};

for (const [name, { question, start }] of Object.entries(proxies)) {
  describe(`What the page prints for ${name}`, async () => {
    if (spawnSync(name, [question]).status !== 0) {
      it(`is not tried: ${name} is not installed on this machine`, { skip: true });
      return;
    }
    const running = await start();
    process.once('exit', () => running.child.kill());
    after(() => {
      running.child.kill();
    });
    await awake(running);
    const { https, http } = running;

    it('tells the server how the browser came', async () => {
      const { status, arrived } = await ask(https);
      assert.equal(status, 200);
      assert.equal(arrived['x-forwarded-proto'], 'https');
      assert.equal(arrived['x-forwarded-host'], host);
      assert.equal(arrived['x-forwarded-for'], '127.0.0.1');
      assert.equal(arrived.host, host);
    });

    it('believes no forwarded header of the browser’s own', async () => {
      const headers = { 'x-forwarded-proto': 'http', 'x-forwarded-host': 'other.example.net' };
      const { arrived } = await ask(https, { headers });
      assert.equal(arrived['x-forwarded-proto'], 'https');
      assert.equal(arrived['x-forwarded-host'], host);
    });

    it('lets a token of 20,000 characters pass, and a large answer back', async () => {
      const token = 'x'.repeat(20_000);
      const { status, headers, arrived } = await ask(https, {
        headers: { authorization: `Bearer ${token}` },
      });
      assert.equal(status, 200);
      assert.equal(arrived.authorization?.length, token.length + 'Bearer '.length);
      assert.equal(String(headers['x-large']).length, 12_000);
      const inAddress = await ask(https, { path: `/auth/callback?id_token=${token}` });
      assert.equal(inAddress.status, 200);
    });

    it('passes WebSockets on', async () => {
      const { status } = await ask(https, {
        headers: { connection: 'Upgrade', upgrade: 'websocket' },
      });
      assert.equal(status, 101);
    });

    it('keeps one browser at one server', async () => {
      const first = await ask(https);
      const cookie = (first.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
      for (let count = 0; count < 8; count += 1) {
        const { headers } = await ask(https, { headers: cookie ? { cookie } : {} });
        assert.equal(headers['x-upstream'], first.headers['x-upstream']);
      }
    });

    it('sends HTTP to HTTPS with the same path', { skip: http === undefined }, async () => {
      const location = await new Promise((resolve, reject) => {
        const options = { host: '127.0.0.1', port: http, path: '/callback?a=b', headers: { host } };
        plainRequest(options, ({ headers }) => {
          resolve(headers.location);
        })
          .on('error', reject)
          .end();
      });
      assert.equal(location, `https://${host}/callback?a=b`);
    });
  });
}
