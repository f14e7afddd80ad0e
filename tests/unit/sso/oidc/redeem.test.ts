import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { redeemCommand, type RedeemInput } from '../../../../src/sso/oidc/redeem.ts';
import { clientId, secret, serverUrl, tenantId } from '../ids.ts';
import { Random } from '../random.ts';

const input: RedeemInput = {
  tokenEndpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
  clientId,
  redirectUri: `${serverUrl}/callback`,
  codeVerifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  code: '0.AbcD_ef-gh.ij~kl',
  flow: 'confidential',
};

const hasBash = spawnSync('bash', ['-c', 'true']).status === 0;
const skip = hasBash ? false : 'there is no bash here';

// Prints each argument and what came through the pipe, every one behind a NUL.
const fakeCurl = `curl() { printf '%s\\0' "$@"; printf 'stdin='; test -t 0 || cat; }\n`;

function run(command: string, typed: string): { args: string[]; piped: string; said: string } {
  const script = `${fakeCurl}${command}\n`;
  const check = spawnSync('bash', ['-n', '-c', script], { encoding: 'utf8' });
  assert.equal(check.status, 0, check.stderr);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    input: `${typed}\n`,
  });
  assert.equal(status, 0, stderr);
  const args = stdout.split('\0');
  return { piped: args.pop()?.replace('stdin=', '') ?? '', args, said: stderr };
}

function dataOf(args: readonly string[]): string[] {
  return args.filter((_, at) => args[at - 1] === '--data-urlencode');
}

function expected({ clientId: id, code, redirectUri, codeVerifier }: RedeemInput): string[] {
  return [
    'grant_type=authorization_code',
    `client_id=${id}`,
    `code=${code}`,
    `redirect_uri=${redirectUri}`,
    `code_verifier=${codeVerifier}`,
  ];
}

test(
  'The confidential command pipes the typed secret to curl and passes it in no argument',
  { skip },
  () => {
    const command = redeemCommand(input);
    const { args, piped, said } = run(command, secret);
    assert.deepEqual(dataOf(args), [...expected(input), 'client_secret@-']);
    assert.equal(args[args.indexOf('--url') + 1], input.tokenEndpoint);
    assert.equal(piped, secret);
    assert.ok(!args.join('\n').includes(secret));
    assert.match(said, /^Client secret/);
    assert.ok(!said.includes(secret));
    assert.ok(!args.some((arg) => arg.startsWith('Origin')));
  },
);

test('A secret with signs of the shell arrives as it was typed', { skip }, () => {
  const odd = `a'b"c$HOME\\d\`e%f!g*h`;
  assert.equal(run(redeemCommand(input), odd).piped, odd);
});

test(
  'The public command sends the origin of the redirect URI and asks for no secret',
  { skip },
  () => {
    const flow = 'public';
    for (const [redirectUri, origin] of [
      [`${serverUrl}/callback`, serverUrl],
      ['http://localhost:8585/auth/callback', 'http://localhost:8585'],
      ['https://h.example/sub/callback', 'https://h.example'],
      ['no address\nX-Evil: 1', 'null'],
    ] as const) {
      const command = redeemCommand({ ...input, redirectUri, flow });
      const { args } = run(command, '');
      assert.equal(args[args.indexOf('-H') + 1], `Origin: ${origin}`);
      assert.deepEqual(dataOf(args), expected({ ...input, redirectUri, flow }));
      assert.doesNotMatch(command, /secret|\bread\b/);
    }
  },
);

test('Whatever is in a value, the shell passes it on as it is', { skip }, () => {
  const random = new Random(5);
  const pieces: [string, ...string[]] = [
    ...([
      "'",
      '"',
      '\\',
      '$(touch x)',
      '`id`',
      '${HOME}',
      '\n',
      ' ',
      ';',
      '&',
      '|',
      '!',
      '#',
    ] as const),
    ...['é', '*', '~', '@/etc/passwd', '-o', '%0a', '\t', '{a,b}', '<', '>', ')', "'\\''", 'EOF'],
  ];
  const text = (): string =>
    Array.from({ length: random.below(9) }, () => random.pick(pieces)).join('');
  for (let round = 0; round < 60; round += 1) {
    const wild: RedeemInput = {
      tokenEndpoint: text(),
      clientId: text(),
      redirectUri: text(),
      codeVerifier: text(),
      code: text(),
      flow: round % 2 ? 'confidential' : 'public',
    };
    const { args } = run(redeemCommand(wild), 'typed');
    assert.equal(args[args.indexOf('--url') + 1], wild.tokenEndpoint);
    const data = dataOf(args).filter((one) => one !== 'client_secret@-');
    assert.deepEqual(data, expected(wild));
  }
});
