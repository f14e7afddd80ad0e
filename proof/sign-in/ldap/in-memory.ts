import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { NotHere } from '../../tools/cache.ts';
import { brief } from '../../tools/run.ts';
import type { Certificates } from './certificates.ts';
import { base, type Directory } from './directory.ts';

const source = path.join(import.meta.dirname, '..', '..', 'java', 'InMemoryDirectory.java');

/**
 * The directory in memory that UnboundID's SDK has, for where there is no slapd. `classPath` is what
 * findJava gives for UnboundId.
 */
export async function startInMemory(
  classPath: string,
  ldif: string,
  certificates?: Certificates,
): Promise<Directory> {
  const tls = certificates ? [certificates.keyStore, certificates.keyStorePassword] : [];
  const child = spawn('java', ['-cp', classPath, source, base, ...tls]);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdin.on('error', () => undefined);
  const gone = once(child, 'close');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.write(`${Buffer.from(ldif, 'utf8').toString('base64')}\n`);
  const { value, done } = await lines.next();
  const stop = async () => {
    child.stdin.end();
    await gone;
  };
  if (!done) {
    const [port = NaN, tlsPort] = value.split(' ').map(Number);
    return { port, tlsPort, stop };
  }
  await stop();
  throw new NotHere(`The directory in memory does not start: ${brief(said)}`);
}
