import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NotHere } from '../../tools/cache.ts';
import { freePort } from '../../tools/free-port.ts';
import { brief, run } from '../../tools/run.ts';
import type { Certificates } from './certificates.ts';
import { base, serviceBase, type Directory } from './directory.ts';

const schemaFolders = ['/etc/ldap/schema', '/etc/openldap/schema'];
const moduleFolders = ['/usr/lib/ldap', '/usr/lib/openldap'];

/** How long a start may take on a busy machine. */
const patience = 30_000;

/**
 * Starts slapd with what an LDIF text holds, with TLS too where there are certificates. Throws NotHere with
 * its last words when it does not start.
 */
export async function startSlapd(
  program: string,
  ldif: string,
  certificates?: Certificates,
): Promise<Directory> {
  const folder = mkdtempSync(path.join(tmpdir(), 'proof-slapd-'));
  const file = path.join(folder, 'slapd.conf');
  const clear = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  mkdirSync(path.join(folder, 'data'));
  writeFileSync(file, confOf(path.join(folder, 'data'), certificates));
  // The program fills its own database when it is told to be slapadd.
  const filled = await run(program, ['-T', 'add', '-f', file], { input: ldif, timeout: patience });
  if (filled.code !== 0) {
    clear();
    throw new NotHere(`slapd does not take the entries: ${brief(filled.err || filled.out)}`);
  }
  const port = await freePort();
  const tlsPort = certificates && (await freePort());
  const addresses = [
    `ldap://127.0.0.1:${String(port)}/`,
    ...(tlsPort === undefined ? [] : [`ldaps://127.0.0.1:${String(tlsPort)}/`]),
  ];
  const args = ['-f', file, '-h', addresses.join(' '), '-d', '0'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr
    .setEncoding('utf8')
    .on('data', (text: string) => (said = (said + text).slice(-2000)));
  child.on('error', ({ message }) => (said = message));
  const gone = once(child, 'close');
  const orphan = () => child.kill('SIGKILL');
  process.once('exit', orphan);
  const stop = async () => {
    child.kill('SIGKILL');
    await gone;
    process.off('exit', orphan);
    clear();
  };
  if (await listens(port, () => child.exitCode === null && child.pid !== undefined)) {
    return { port, tlsPort, stop };
  }
  await stop();
  throw new NotHere(`slapd does not start: ${brief(said) || 'it says nothing'}`);
}

/** Only lookup accounts may read, so that what is found was found by one. */
function confOf(data: string, certificates?: Certificates): string {
  const schemas = schemaFolders.find(existsSync) ?? '';
  const modules = moduleFolders.find((folder) => existsSync(path.join(folder, 'back_mdb.so')));
  return [
    ...['core', 'cosine', 'inetorgperson'].map((name) => `include ${schemas}/${name}.schema`),
    ...(modules === undefined ? [] : [`modulepath ${modules}`, 'moduleload back_mdb']),
    ...(certificates
      ? [
          `TLSCACertificateFile ${certificates.authority}`,
          `TLSCertificateFile ${certificates.certificate}`,
          `TLSCertificateKeyFile ${certificates.key}`,
        ]
      : []),
    'database mdb',
    `suffix "${base}"`,
    `directory "${data}"`,
    'access to attrs=userPassword by anonymous auth by * none',
    `access to * by dn.subtree="${serviceBase}" read by * none`,
    '',
  ].join('\n');
}

async function listens(port: number, lives: () => boolean): Promise<boolean> {
  const until = Date.now() + patience;
  while (lives() && Date.now() < until) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
        .on('connect', () => {
          socket.destroy();
          resolve(true);
        })
        .on('error', () => {
          resolve(false);
        });
    });
    if (open) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
