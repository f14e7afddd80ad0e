import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { roads } from '../arrive.ts';
import type { Outcome } from '../claim.ts';
import type { Target } from '../guide/library.ts';
import type { Software } from '../software.ts';
import { NotHere } from '../tools/cache.ts';
import { brief, run } from '../tools/run.ts';
import { users } from './cases.ts';
import { javaProcess } from './java-process.ts';
import { makeByCommand, type Programs } from './made-by-command.ts';
import { adminOf } from './keycloak-admin.ts';
import type { Keycloak } from './keycloak.ts';
import { judgedSaml, samlCases } from './saml-cases.ts';
import { samlCell, samlMetadata, samlSteps, type SamlEntered } from '../guide/saml.ts';
import { signInWithSaml } from './saml-sign-in.ts';
import type { Ended } from './sign-in.ts';

/** A sign-in with SAML that was tried, and what was really said at its end. */
export interface SamlTried {
  target: Target;
  name: string;
  outcome: Outcome;
  ended: Ended;
}

/**
 * Takes the steps of the guide at a running Keycloak, and signs in: OpenMetadata's key is made by the
 * printed lines, each client from the printed file, and the form is filled from Keycloak's metadata.
 * Each sign-in has an address of its own, and so a client of its own. `classPath` is what findJava gives.
 */
export async function proveSaml(
  keycloak: Keycloak,
  classPath: string,
  software: Software,
  targets: readonly Target[],
  programs: Programs,
): Promise<SamlTried[]> {
  const { certificate, key } = await ownKey();
  const admin = adminOf(keycloak);
  const response = await fetch(`${keycloak.issuer}/protocol/saml/descriptor`);
  const metadata = await samlMetadata(await response.text());
  const planned = samlCases.flatMap((one, at) =>
    (at === 0 ? targets : targets.slice(0, 1)).map((target) => ({ one, target })),
  );
  const java = javaProcess('JavaSaml', classPath);
  try {
    const tried: SamlTried[] = [];
    for (const [at, { one, target }] of planned.entries()) {
      const { name, signing = 'none', registered, maker, user = 'ada' } = one;
      const entered: SamlEntered = {
        ...{ serverUrl: `http://localhost:${String(8601 + at)}`, signing },
        metadata: { ...metadata, ...(one.otherCertificate && { idpCertificate: certificate }) },
        ...(signing !== 'none' && { spCertificate: certificate }),
      };
      const { client, certificates, made, file } = samlSteps(entered);
      const { claims, tree } = await roads(software).follow(samlCell(target, entered, key));
      if (!tree) {
        const claim = claims.find(({ outcome }) => outcome !== 'passed');
        const { outcome = 'failed', why: said = '' } = claim ?? {};
        tried.push({ target, name, outcome, ended: { at: 'page', status: 0, said } });
        continue;
      }
      const own = Object.fromEntries(certificates.map((attribute) => [attribute, certificate]));
      const beside = { [file.name]: file.text, 'saml-sp.crt': pemOf(certificate) };
      const register = async () => {
        if (maker) await makeByCommand(maker, made, keycloak, programs, { beside });
        else await admin.register(registered?.(client) ?? client, own);
      };
      const ended = await register()
        .then(() => signInWithSaml(tree, users[user], java))
        .catch((error: unknown) => (error instanceof NotHere ? error : said(error)));
      tried.push(
        ended instanceof NotHere
          ? { target, name, outcome: 'not proven', ended: said(ended) }
          : { target, name, outcome: judgedSaml(one, ended), ended },
      );
    }
    return tried;
  } finally {
    java.stop();
  }
}

/** Makes a key as the guide says, and gives what its lines print. */
async function ownKey(): Promise<{ certificate: string; key: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'proof-saml-'));
  try {
    const printed: string[] = [];
    const { ownKey: lines } = samlSteps({ serverUrl: 'http://localhost', signing: 'requests' });
    for (const line of lines) {
      const { code, out, err } = await run('bash', ['-c', line], { cwd: folder });
      if (code !== 0) throw new NotHere(`OpenSSL makes no key: ${brief(err)}`);
      if (out !== '') printed.push(out);
    }
    const [certificate = '', key = ''] = printed;
    return { certificate, key };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pemOf(certificate: string): string {
  const lines = certificate.trim().match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function said(error: unknown): Ended {
  const words = error instanceof Error ? error.message : String(error);
  return { at: 'page', status: 0, said: brief(words) };
}
