import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { parse } from 'yaml';
import { emit, textOf } from '../../../../src/sso/emit/emit.ts';
import { plan } from '../../../../src/sso/index.ts';
import { clientId, legacySecret, secret } from '../ids.ts';
import { installation, installationFor } from '../installations.ts';

const skip = spawnSync('bash', ['-c', 'true']).status !== 0 && 'no bash here';

// Stands in for kubectl: prints its arguments and what came through standard input.
const kubectl = `kubectl() {
  if [ "$1" = apply ]; then cat; return; fi
  printf '%s\\n' "$@"
  printf 'stdin:'; cat
}
`;

function script(options: { secret?: string; includeSecret?: boolean } = {}): string {
  const files = emit(plan(installation).plan, 'kubernetes', options);
  const file = files.find(({ language }) => language === 'bash');
  assert.ok(file);
  return textOf(file);
}

function run(text: string, input: string): string {
  const { stdout, stderr, status } = spawnSync('bash', ['-c', kubectl + text], {
    input,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout;
}

const odd = ['0123456', 'yes', '#x', '@x', "it's", "''", 'a: b', '${HOME}', '$${HOME}', 'a & b'];
for (const typed of [secret, ' leading and trailing ', `a\\b'c"d$HOME\`id\``, ...odd]) {
  test(`Typed ${JSON.stringify(typed)} is what the server reads`, { skip }, () => {
    const [before, stdin = ''] = run(script(), `${typed}\n`).split('stdin:');
    // The server fills in ${…} but for $${…}, and then reads YAML.
    const filled = stdin.replaceAll('$${', '${');
    assert.ok(!/(^|[^$])\$\{/.test(stdin), stdin);
    assert.equal(parse(`k: ${filled}`, { version: '1.1' }).k, typed);
    assert.deepEqual(before?.trimEnd().split('\n'), [
      ...['create', 'secret', 'generic', 'oidc-secrets'],
      `--from-literal=openmetadata-oidc-client-id=${clientId}`,
      '--from-file=openmetadata-oidc-client-secret=/dev/stdin',
      ...['--dry-run=client', '-o', 'yaml'],
    ]);
    assert.ok(!before.includes(typed), 'the secret is on no command line');
  });
}

for (const included of [secret, legacySecret, `a\\b'c"d$HOME\`id\`~#: `, '~', 'no']) {
  test(`With ${JSON.stringify(included)} inside, the script asks for nothing`, { skip }, () => {
    const text = script({ secret: included, includeSecret: true });
    const [before, stdin = ''] = run(text, '').split('stdin:');
    assert.ok(before?.includes('--from-file=openmetadata-oidc-client-secret=/dev/stdin'));
    // The pod gets this as a variable, and the server reads variables as YAML.
    assert.equal(parse(`k: ${stdin}`, { version: '1.1' }).k, included.trim());
  });
}

test('A blank client ID is quoted, so that the shell takes it for no redirection', { skip }, () => {
  const { plan: open } = plan({ ...installation, clientId: '' });
  const [file] = emit(open, 'kubernetes');
  assert.ok(file);
  assert.match(run(textOf(file), 'x\n'), /openmetadata-oidc-client-id=<client-id>/);
});

test('The public client has no secret and no script', () => {
  const files = emit(plan({ ...installation, flow: 'public' }).plan, 'kubernetes');
  assert.deepEqual(
    files.map(({ name }) => name),
    ['values-sso.yaml'],
  );
});

test('Of several secrets the script names each, and takes each for its own', { skip }, () => {
  const [file] = emit(
    plan({ ...installationFor('ldap', 1), target: 'kubernetes' }).plan,
    'kubernetes',
  );
  assert.ok(file);
  const text = textOf(file);
  const asked = [...text.matchAll(/read -rsp '(.+): ' (\w+)/g)].map(([, words, name]) => [
    words,
    name,
  ]);
  assert.deepEqual(asked, [
    ['The password of the trust store', 'TRUST_STORE_PASSWORD'],
    ['The password of the lookup account', 'BIND_PASSWORD'],
  ]);
  const said = run(text, 'of the store\nof the account\n');
  assert.match(said, /ldap-truststore-secret[^]*stdin:'of the store'[^]*stdin:'of the account'/);
  // One alone is told by the page.
  assert.doesNotMatch(script(), /read -rsp/);
});
