import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NotHere } from '../tools/cache.ts';
import { freePort } from '../tools/free-port.ts';

/** A client as Keycloak's administrator registers it. */
export interface RealmClient {
  clientId: string;
  secret: string;
  redirectUris: readonly string[];
  /** What else the registration says, by Keycloak's own names. */
  more?: Record<string, unknown>;
}

/** Somebody who may sign in. */
export interface RealmUser {
  username: string;
  password: string;
  email: string;
  enabled?: boolean;
  /** Default: those of everybody, without which a user may have no refresh token that lasts. */
  roles?: readonly string[];
}

export interface Keycloak {
  /** Of the realm, without a slash at its end. */
  issuer: string;
  /** Its administrator, who is called admin. */
  password: string;
  stop: () => Promise<void>;
}

const realm = 'data';
const usualRoles = [`default-roles-${realm}`, 'offline_access'];

/** How long a start may take on a busy machine. */
const patience = 150_000;

/**
 * Starts Keycloak on a free port of the loopback interface, with one realm. Throws NotHere with its
 * last words when it does not start.
 */
export async function startKeycloak(
  home: string,
  clients: readonly RealmClient[],
  users: readonly RealmUser[],
): Promise<Keycloak> {
  const folder = mkdtempSync(path.join(tmpdir(), 'proof-keycloak-'));
  // What it writes goes into a copy, so that several can run and the cache stays as it is.
  const own = path.join(folder, 'keycloak');
  cpSync(home, own, { recursive: true });
  mkdirSync(path.join(own, 'data', 'import'), { recursive: true });
  const file = path.join(own, 'data', 'import', `${realm}.json`);
  // Keycloak fills in `${…}` while it reads the file, but not what is escaped.
  const text = JSON.stringify(realmOf(clients, users)).replaceAll('${', '\\u0024{');
  writeFileSync(file, text);
  const port = await freePort();
  const base = `http://127.0.0.1:${String(port)}`;
  const password = randomUUID();
  const admin = { KC_BOOTSTRAP_ADMIN_USERNAME: 'admin', KC_BOOTSTRAP_ADMIN_PASSWORD: password };
  const java = spawn(
    'bash',
    [
      ...['bin/kc.sh', 'start', '--optimized', '--import-realm', '--http-enabled=true'],
      ...[`--http-port=${String(port)}`, '--http-host=127.0.0.1', `--hostname=${base}`],
      '--hostname-backchannel-dynamic=false',
    ],
    {
      cwd: own,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...admin, JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1' },
    },
  );
  // It is in a group of its own, which ends with this process however that ends.
  const orphan = () => {
    if (java.pid !== undefined && java.exitCode === null) process.kill(-java.pid, 'SIGKILL');
  };
  const interrupted = () => process.exit(1);
  process.once('exit', orphan).once('SIGTERM', interrupted).once('SIGINT', interrupted);
  let said = '';
  for (const stream of [java.stdout, java.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
  }
  const stop = async () => {
    await ended(java);
    process.off('exit', orphan).off('SIGTERM', interrupted).off('SIGINT', interrupted);
    rmSync(folder, { recursive: true, force: true });
  };
  const issuer = `${base}/realms/${realm}`;
  const discovery = `${issuer}/.well-known/openid-configuration`;
  if (await answers(discovery, java)) return { issuer, password, stop };
  await stop();
  const words = said.trim().split('\n').slice(-2).join(' ');
  throw new NotHere(`Keycloak does not start: ${words || 'it says nothing'}`);
}

function realmOf(clients: readonly RealmClient[], users: readonly RealmUser[]): unknown {
  return {
    ...{ realm, enabled: true, sslRequired: 'none' },
    clients: clients.map(({ clientId, secret, redirectUris, more }) => ({
      ...{ clientId, secret, redirectUris, protocol: 'openid-connect', publicClient: false },
      ...{ standardFlowEnabled: true, implicitFlowEnabled: false },
      ...more,
    })),
    users: users.map(({ username, password, email, enabled = true, roles = usualRoles }) => ({
      ...{ username, email, enabled, emailVerified: true, firstName: 'Ada', lastName: 'Byron' },
      realmRoles: roles,
      credentials: [{ type: 'password', value: password, temporary: false }],
    })),
  };
}

/** Ends the process and the one that its shell started. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const until = Date.now() + patience;
  while (child.exitCode === null && Date.now() < until) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}
