import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { clientSteps } from '../../../../proof/guide/sign-in.ts';
import { makeByCommand, printedSecret } from '../../../../proof/sign-in/made-by-command.ts';
import { NotHere } from '../../../../proof/tools/cache.ts';

const issuer = 'http://127.0.0.1:8080/realms/data';
const steps = clientSteps('keycloak', { issuer, clientId: 'om', secret: 's3cret' });
const keycloak = { issuer, password: 'pass', stop: () => Promise.resolve() };
const folder = mkdtempSync(path.join(tmpdir(), 'made-'));
const missing = { missing: 'It is not on this machine.' };

after(() => {
  rmSync(folder, { recursive: true });
});

/** A program that writes down what it is given. */
function program(name: string, lines: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  return file;
}

describe('A client that a program makes', () => {
  it('comes of the lines of the guide, with the administrator’s password beside them', async () => {
    program('kc/bin/kcadm.sh', 'echo "$KC_CLI_PASSWORD $*"');
    const kcadm = { path: path.join(folder, 'kc'), version: '1' };
    const said = await makeByCommand('kcadm', steps, keycloak, { kcadm, Terraform: missing });
    const lines = said.trim().split('\n');
    assert.match(lines[0] ?? '', /^pass config credentials --server http:\/\/127\.0\.0\.1:8080 /);
    // The line between them is kept in a variable of the shell.
    assert.match(lines[1] ?? '', /^pass get clients\/pass create clients -r data .*clientId=om/);
  });

  it('comes of the file of the guide, and its secret may not lie in the state', async () => {
    const lines =
      'case $1 in state) cat kept ;; *) cat *.tf; echo "$TF_VAR_client_secret" > kept ;; esac';
    const Terraform = { path: program('tofu', lines), version: '1' };
    const programs = { kcadm: missing, Terraform };
    await assert.rejects(
      makeByCommand('Terraform', steps, keycloak, programs, { secret: 's3cret' }),
      /^Error: The client secret lies in the state of Terraform\.$/,
    );
    const said = await makeByCommand('Terraform', steps, keycloak, programs);
    assert.match(said, /resource "keycloak_openid_client" "openmetadata"/);
  });

  it('is not proven where the program or its provider is not to be had', async () => {
    const none = { kcadm: missing, Terraform: missing };
    for (const maker of ['kcadm', 'Terraform'] as const) {
      await assert.rejects(
        makeByCommand(maker, steps, keycloak, none),
        (error) => error instanceof NotHere && error.message === missing.missing,
      );
    }
    const Terraform = { path: program('offline', 'echo no network >&2; exit 1'), version: '1' };
    await assert.rejects(
      makeByCommand('Terraform', steps, keycloak, { kcadm: missing, Terraform }),
      (error) => error instanceof NotHere && error.message.endsWith('its provider: no network'),
    );
  });

  it('fails with the program’s own words', async () => {
    program('broken/bin/kcadm.sh', 'echo "Invalid user credentials" >&2; exit 1');
    const kcadm = { path: path.join(folder, 'broken'), version: '1' };
    await assert.rejects(
      makeByCommand('kcadm', steps, keycloak, { kcadm, Terraform: missing }),
      (error) => !(error instanceof NotHere) && /Invalid user credentials/.test(String(error)),
    );
  });

  it('has the secret that is printed', () => {
    assert.equal(printedSecret('abc\n{\n  "value" : "x1"\n}\n'), 'x1');
    assert.throws(() => printedSecret('Logging into …'), /No secret is printed: Logging into …/);
  });
});
