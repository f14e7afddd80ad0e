import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { must } from '../../tools/must.ts';

/** What a directory with TLS has, and what those who trust it have, as files. */
export interface Certificates {
  /** The certificate of the authority and of the directory, and the directory’s key, as PEM. */
  authority: string;
  certificate: string;
  key: string;
  /** The directory’s two for Java (PKCS12). */
  keyStore: string;
  keyStorePassword: string;
  /** A folder like Java’s own, in which Java’s store holds the authority. */
  javaHome: string;
  /** A file of host names, by which Java finds the directory under both of its names. */
  hosts: string;
  /** A trust store that is still to be made, with the certificate of an authority. */
  trustStore: (of: Authority) => TrustStore;
  clear: () => void;
}

export interface TrustStore {
  path: string;
  /** Runs a reader’s command beside `ca.pem` and types the password. Throws NotHere where it fails. */
  make: (command: string, password: string) => Promise<void>;
}

/** The one that signed the directory’s certificate, or one that did not. */
export type Authority = 'ours' | 'another';

/** The name that the certificate of the directory is for, and one that it is not for. */
export const directoryName = 'ldap.example.org';
export const otherName = 'old-ldap.example.org';

const keyStorePassword = 'for-the-proof';

/** Makes an authority and a certificate for the directory. Throws NotHere where there is no openssl. */
export async function makeCertificates(): Promise<Certificates> {
  const folder = mkdtempSync(path.join(tmpdir(), 'proof-ldaps-'));
  const clear = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  const at = (...names: string[]) => path.join(folder, ...names);
  const openssl = (...args: string[]) =>
    must('openssl makes no certificate', 'openssl', args, { cwd: folder });
  const authority = (name: Authority) =>
    openssl(
      ...['req', '-x509', '-days', '2', '-subj', `/CN=Authority of the proof (${name})`],
      ...['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-out', `${name}.pem`],
    );
  try {
    await authority('ours');
    await authority('another');
    writeFileSync(at('names'), `subjectAltName=DNS:${directoryName}\n`);
    await openssl(
      ...['req', '-subj', `/CN=${directoryName}`, '-newkey', 'rsa:2048', '-nodes'],
      ...['-keyout', 'directory.key', '-out', 'directory.csr'],
    );
    await openssl(
      ...['x509', '-req', '-in', 'directory.csr', '-days', '2', '-extfile', 'names'],
      ...['-CA', 'ours.pem', '-CAkey', 'ours.key', '-CAcreateserial'],
      ...['-out', 'directory.pem'],
    );
    await openssl(
      ...['pkcs12', '-export', '-in', 'directory.pem', '-inkey', 'directory.key'],
      ...['-certfile', 'ours.pem', '-out', 'directory.p12', '-passout', `pass:${keyStorePassword}`],
    );
    writeFileSync(at('hosts'), `127.0.0.1 ${directoryName} ${otherName}\n`);
    // A copy, because the formats differ, and the SDK reads none that asks for a password.
    const store = at('java', 'lib', 'security', 'cacerts');
    const told = await must('Java does not start', 'java', [
      '-XshowSettings:properties',
      '-version',
    ]);
    const home = /java\.home = (.*)/.exec(told.err)?.[1] ?? '';
    mkdirSync(path.dirname(store), { recursive: true });
    copyFileSync(path.join(home, 'lib', 'security', 'cacerts'), store);
    await must('keytool changes no store', 'keytool', [
      ...['-importcert', '-noprompt', '-alias', 'ldap-ca', '-file', at('ours.pem')],
      ...['-keystore', store, '-storepass', 'changeit'],
    ]);
  } catch (error) {
    clear();
    throw error;
  }
  return {
    authority: at('ours.pem'),
    certificate: at('directory.pem'),
    key: at('directory.key'),
    keyStore: at('directory.p12'),
    keyStorePassword,
    javaHome: at('java'),
    hosts: at('hosts'),
    trustStore(of) {
      const own = mkdtempSync(at('store-'));
      copyFileSync(at(`${of}.pem`), path.join(own, 'ca.pem'));
      return {
        path: path.join(own, 'ldap-truststore.p12'),
        async make(command, password) {
          const typed = { cwd: own, input: `${password}\n${password}\n` };
          await must('The guide’s command makes no trust store', 'bash', ['-c', command], typed);
        },
      };
    },
    clear,
  };
}
