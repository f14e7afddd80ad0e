import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyForHost, hostFiles } from '../../../scripts/host.ts';
import { createSiteServer } from '../../../scripts/static-server.ts';
import { folder as site } from '../built-site.ts';

/** A server that serves the built site on loopback. */
export interface Running {
  origin: string;
  /** Which encodings it has ready. */
  encodings: readonly string[];
  stop: () => void;
}

/** Each server with what starts it; undefined where this machine does not have it. */
export const servers: Readonly<Record<string, () => Promise<Running | undefined>>> = {
  'npm start': async () => {
    const server = createSiteServer(site);
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
    return { origin, encodings: [], stop: () => server.close() };
  },
  nginx: startNginx,
  Caddy: () => startCaddy('caddy'),
  'the files of the image': () => startCaddy('image'),
};

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

async function startNginx(): Promise<Running | undefined> {
  if (!has('nginx', '-v')) return undefined;
  const [folder, port] = [newFolder(), await freePort()];
  const brotli = existsSync(brotliModule);
  const files = hostFiles('nginx', site, { root: await forHost(), port, brotli });
  writeFileSync(path.join(folder, 'sso-guide.conf'), files['sso-guide.conf'] ?? '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const main = [
    ...(brotli ? [`load_module ${brotliModule};`] : []),
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    ...['daemon off;', `pid ${folder}/nginx.pid;`, 'error_log stderr;', 'events {}', 'http {'],
    ...['access_log off;', ...temporary, `include ${folder}/sso-guide.conf;`, '}'],
  ];
  writeFileSync(path.join(folder, 'nginx.conf'), main.join('\n'));
  const child = spawn('nginx', ['-e', 'stderr', '-c', path.join(folder, 'nginx.conf')]);
  return running(child, port, brotli ? ['gzip', 'br'] : ['gzip']);
}

async function startCaddy(host: 'caddy' | 'image'): Promise<Running | undefined> {
  if (!has('caddy', 'version')) return undefined;
  const [folder, port, root] = [newFolder(), await freePort(), await forHost()];
  const { Caddyfile = '' } = hostFiles(host, site, { root, port });
  // In the image they are at its root, and nobody else has that port.
  const here = Caddyfile.replace('`/site`', `\`${root}\``).replaceAll(':8080', `:${String(port)}`);
  const file = path.join(folder, 'Caddyfile');
  writeFileSync(file, here);
  const child = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  return running(child, port, ['gzip', 'br']);
}

let copied: Promise<string> | undefined;

/** The built site as hosts get it, made once. */
function forHost(): Promise<string> {
  return (copied ??= (async () => {
    const folder = path.join(newFolder(), 'site');
    await copyForHost(site, folder);
    return folder;
  })());
}

function has(command: string, question: string): boolean {
  return spawnSync(command, [question]).status === 0;
}

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'host-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

/** Waits until it answers, or has ended with a mistake in its configuration. */
async function running(
  child: ChildProcess,
  port: number,
  encodings: readonly string[],
): Promise<Running> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  process.once('exit', () => child.kill());
  const origin = `http://127.0.0.1:${String(port)}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(said);
    const answered = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answered) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { origin, encodings, stop: () => child.kill() };
}
