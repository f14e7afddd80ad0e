import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyForHost, hostFiles } from '../../../scripts/host.ts';
import { createSiteServer } from '../../../scripts/static-server.ts';

/** A server that serves the built site on loopback. */
export interface Running {
  origin: string;
  /** Which encodings it has ready. */
  encodings: readonly string[];
  /** How many files it has made beside those it was given, where that is known. */
  written?: () => number;
  stop: () => void;
}

/** Each server with what starts it for a built site; undefined where this machine does not have it. */
export const servers: Readonly<Record<string, (site: string) => Promise<Running | undefined>>> = {
  'npm start': async (site) => {
    const server = createSiteServer(site);
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
    return { origin, encodings: [], stop: () => server.close() };
  },
  nginx: startNginx,
  Caddy: startCaddy,
  'the files of the image': startImage,
};

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

async function startNginx(site: string): Promise<Running | undefined> {
  if (!has('nginx', '-v')) return undefined;
  const [folder, port] = [newFolder(), await freePort()];
  const brotli = existsSync(brotliModule);
  const files = hostFiles('nginx', site, { root: await forHost(site), port, brotli });
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

async function startCaddy(site: string): Promise<Running | undefined> {
  if (!has('caddy', 'version')) return undefined;
  const [folder, port, root] = [newFolder(), await freePort(), await forHost(site)];
  const { Caddyfile = '' } = hostFiles('caddy', site, { root, port });
  const file = path.join(folder, 'Caddyfile');
  writeFileSync(file, Caddyfile);
  const child = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  return running(child, port, ['gzip', 'br']);
}

/**
 * The files of the image as an engine would lay them out, and Caddy started in them as the image says:
 * with that folder as its root, which it may not write to, as a user without rights and with nothing in the
 * environment but what the image says. Only the port is another, because nobody else has the image's.
 */
async function startImage(site: string): Promise<Running | undefined> {
  const caddy = spawnSync('which', ['caddy'], { encoding: 'utf8' }).stdout.trim();
  if (!caddy || process.getuid?.() !== 0) return undefined;
  const [root, port] = [newFolder(), await freePort()];
  const { Caddyfile = '', Dockerfile = '' } = hostFiles('image', site);
  copyFileSync(caddy, path.join(root, 'caddy'));
  // Debian's is linked to libraries, the image's is not.
  const linked = spawnSync('ldd', [caddy], { encoding: 'utf8' }).stdout;
  for (const [library] of linked.matchAll(/\/\S+/g)) {
    mkdirSync(path.dirname(path.join(root, library)), { recursive: true });
    copyFileSync(library, path.join(root, library));
  }
  writeFileSync(path.join(root, 'Caddyfile'), Caddyfile.replaceAll(':8080', `:${String(port)}`));
  cpSync(await forHost(site), path.join(root, 'site'), { recursive: true });
  chmodSync(root, 0o755);
  const [, user = '', entry = '[]'] =
    /\nUSER (\S+)\n[^]*\nENTRYPOINT (.*)\n/.exec(Dockerfile) ?? [];
  const env = Object.fromEntries(
    [...Dockerfile.matchAll(/^ENV (\w+)=(.*)$/gm)].map(([, name = '', value]) => [name, value]),
  );
  const before = readdirSync(root, { recursive: true }).length;
  const child = spawn('chroot', [`--userspec=${user}`, root, ...(JSON.parse(entry) as string[])], {
    env: { ...env, PATH: process.env['PATH'] },
  });
  return {
    ...(await running(child, port, ['gzip', 'br'])),
    written: () => readdirSync(root, { recursive: true }).length - before,
  };
}

const copied = new Map<string, Promise<string>>();

/** A built site as hosts get it, made once. */
function forHost(site: string): Promise<string> {
  const before = copied.get(site);
  if (before) return before;
  const folder = path.join(newFolder(), 'site');
  const made = copyForHost(site, folder).then(() => folder);
  copied.set(site, made);
  return made;
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
