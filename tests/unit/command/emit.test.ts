import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  answerName,
  emit,
  emptyAnswers,
  plan,
  providerOf,
  targets,
  textOf,
  type Target,
} from '../../../src/sso/index.ts';
import { examples } from '../sso/examples.ts';
import { serverUrl, secret, tenantId, clientId } from '../sso/ids.ts';
import { typed } from './typed.ts';

const everybody = { serverUrl, admins: 'grace', domains: 'example.com' };
const targetNames = Object.keys(targets) as Target[];

function asOptions(answers: Readonly<Record<string, string>>): string[] {
  return Object.entries(answers).map(([field, value]) => `--${answerName(field)}=${value}`);
}

function asFile(answers: Readonly<Record<string, string>>): string {
  return Object.entries(answers)
    .map(([field, value]) => `${answerName(field)}: ${JSON.stringify(value)}\n`)
    .join('');
}

describe('The command writes the files of the playground', () => {
  for (const [provider, rows] of Object.entries(examples)) {
    test(`for ${provider}, on every target`, async () => {
      for (const own of rows) {
        for (const target of targetNames) {
          const answers = { provider, target, ...everybody, ...own };
          const empty = emptyAnswers(providerOf(provider) ?? { fields: [] });
          const wanted = emit(plan({ ...empty, ...answers }).plan, target);
          const { code, err, written } = await typed(['emit', ...asOptions(answers), '--out', 'd']);
          assert.equal(code, 0, err);
          assert.deepEqual(
            [...written].map(([name, { text }]) => [name, text]),
            wanted.map((file) => [`d/${file.name}`, textOf(file)]),
          );
          const fromFile = await typed(['emit', 'a.yaml', '--out', 'd'], {
            files: { 'a.yaml': asFile(answers) },
          });
          assert.deepEqual(fromFile.written, written);
        }
      }
    });
  }
});

const azure = { provider: 'azure', target: 'docker', tenant: tenantId, clientId, ...everybody };

describe('sso-guide emit', () => {
  test('prints one file as it is, several below their names, remarks on the other stream', async () => {
    const all = await typed(['emit', ...asOptions(azure)]);
    const [name = ''] = /^# (\S+\.env)$/m.exec(all.out)?.slice(1) ?? [];
    const one = await typed(['emit', ...asOptions(azure), '--file', name]);
    assert.match(one.out, /^# Settings for docker compose/);
    assert.ok(all.out.includes(one.out.trimEnd()));
    assert.match(one.err, /0 errors/);
    const other = await typed(['emit', ...asOptions(azure), '--file', 'nothing']);
    assert.deepEqual([other.code, other.out], [2, '']);
    assert.match(other.err, /There is no file "nothing"\. There are /);
  });

  test('writes nothing for an answer that is refused, and says which', async () => {
    const { code, out, err, written } = await typed([
      ...['emit', ...asOptions({ ...azure, tenant: 'common' }), '--out', 'd'],
    ]);
    assert.deepEqual([code, out, written.size], [1, '', 0]);
    assert.match(err, /^error: tenant: /m);
  });

  test('says what is missing and fails, since a blank is no value', async () => {
    const { code, err } = await typed(['emit', ...asOptions({ ...azure, domains: '' })]);
    assert.equal(code, 1);
    assert.match(err, /warning: domains: .* missing/);
  });

  test('an option wins over the file; a release is text and no number', async () => {
    const files = { a: `${asFile(azure)}release: 1.10\n` };
    const json = async (args: string[]) => {
      const { out } = await typed(['emit', 'a', '--reporter', 'json', ...args], { files });
      return JSON.parse(out) as { files: { name: string; text: string }[] };
    };
    const at110 = await json([]);
    assert.notDeepEqual(at110, await json(['--release', '1.9']));
    assert.deepEqual(at110, await json(['--release', '1.10.4']));
    const other = await json(['--server-url', 'https://other.example.com']);
    assert.match(JSON.stringify(other), /other\.example\.com\/callback/);
  });

  test('needs a folder for a secret, and refuses what is none', async () => {
    const args = ['emit', ...asOptions(azure), '--secret-file', 's'];
    const run = async (text: string, ...more: string[]) =>
      typed([...args, ...more], { files: { s: text } });
    assert.match((await run(secret)).err, /--out folder/);
    assert.match((await run('', '--out', 'd')).err, /there is no secret in it/);
    assert.match((await run(tenantId, '--out', 'd')).err, /This is the Secret ID/);
    assert.equal((await run(secret, '--out', 'd')).code, 0);
  });

  const mistakes: readonly [name: string, file: string, said: RegExp][] = [
    ['a name that does not exist', 'provider: azure\ntenat: x\n', /a:2:1: .*Did you mean "tenant"/],
    ['a secret', 'client-secret: x\n', /a:1:1: A secret does not belong among the answers/],
    ['a list in a list', 'admins: [[a]]\n', /a:1:9: The answer admins must be a text/],
    ['no mapping', '- provider\n', /a:1:1: Write one answer a line/],
    ['no YAML', 'provider: "azure\n', /a:\d+:\d+: This is no YAML/],
    [
      'another provider’s question',
      'provider: google\ntenant: x\n',
      /Google does not ask for tenant/,
    ],
    ['a provider that does not exist', 'provider: azur\n', /--provider is one of azure, google/],
    ['no target', 'provider: azure\n', /Say where OpenMetadata runs/],
    ['a wrong target', 'provider: azure\ntarget: swarm\n', /--target is one of docker/],
    ['a wrong release', 'provider: azure\nrelease: 1.8\n', /--release is one of 1\.9/],
    ['a wrong yes', 'provider: azure\ntls-proxy: perhaps\n', /--tls-proxy is yes or no/],
  ];
  for (const [name, file, said] of mistakes) {
    test(`names ${name} in a file of answers`, async () => {
      const { code, err } = await typed(['emit', 'a'], { files: { a: file } });
      assert.equal(code, 2);
      assert.match(err, said);
    });
  }
});
