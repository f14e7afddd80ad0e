import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { buildCommand } from '../../../scripts/command.ts';
import { secret } from '../sso/ids.ts';
import { typed } from './typed.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sso-guide-'));
process.once('exit', () => {
  rmSync(folder, { recursive: true });
});
const file = path.join(folder, 'sso-guide.mjs');
await buildCommand(file, 'https://guide.example');

const values = 'openmetadata:\n  config:\n    authentication:\n      provider: azur\n';

function call(args: readonly string[], input = '') {
  // Elsewhere, and without anything of this project beside it.
  const env = { ...process.env, SITE_URL: undefined, GITHUB_ACTIONS: undefined };
  return spawnSync(process.execPath, [file, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env,
  });
}

describe('The command as one file', () => {
  test('says what it says from source, with the addresses of the guide it was built for', async () => {
    writeFileSync(path.join(folder, 'values.yaml'), values);
    const { stdout, status } = call(['check', 'values.yaml']);
    const env = { SITE_URL: 'https://guide.example' };
    const source = await typed(['check', 'values.yaml'], { files: { 'values.yaml': values }, env });
    assert.deepEqual([stdout, status], [source.out, source.code]);
    assert.match(stdout, /why: https:\/\/guide\.example\/deployment\//);
  });

  test('reads a pipe, and ends with 0, 1 or 2', () => {
    assert.equal(call(['explain', '-'], 'AADSTS50011: no').status, 0);
    assert.equal(call(['check', '-'], values).status, 1);
    assert.equal(call(['check', 'nowhere']).status, 2);
    assert.match(call(['check', '.']).stderr, /is a folder/);
  });

  test('hands over all of a long output through a pipe', () => {
    const { stdout } = call(['check', '-', '--reporter', 'json'], values);
    assert.ok(Array.isArray((JSON.parse(stdout) as { findings: unknown }).findings));
  });

  test('writes a file that holds a secret for its owner alone', () => {
    writeFileSync(path.join(folder, 's'), secret);
    const { status, stderr } = call([
      ...['emit', '--provider', 'azure', '--target', 'docker', '--out', 'deploy/here'],
      ...['--tenant', '3d5c0b1e-7a42-4f19-9c68-b2e17f0a94d6', '--admins', 'grace'],
      ...['--client-id', 'b81f6a37-02ce-4d95-8e43-6a9d50c7e1f2', '--domains', 'example.com'],
      ...['--server-url', 'https://openmetadata.example.com', '--secret-file', 's'],
    ]);
    assert.equal(status, 0, stderr);
    const written = path.join(folder, 'deploy/here/openmetadata-sso.env');
    assert.ok(readFileSync(written, 'utf8').includes(secret));
    assert.equal(statSync(written).mode & 0o777, 0o600);
  });

  test('is the same bytes each time, brings the licences of others, and can ask no network', async () => {
    const text = readFileSync(file, 'utf8');
    const again = path.join(folder, 'again.mjs');
    await buildCommand(again, 'https://guide.example');
    assert.ok(text === readFileSync(again, 'utf8'));
    assert.match(text, /^#!\/usr\/bin\/env node\n/);
    for (const name of ['yaml', 'jose', 'fastest-levenshtein']) {
      assert.match(text, new RegExp(`^${name} \\d`, 'm'));
    }
    const modules = [...text.matchAll(/(?:from|import)\s*\(?["']([\w:@/.-]+)["']/g)];
    assert.deepEqual([...new Set(modules.map(([, name]) => name))].sort(), [
      ...['node:fs', 'node:path', 'node:util'],
    ]);
    assert.doesNotMatch(text, /\bfetch\(|XMLHttpRequest|new WebSocket/);
  });
});
