import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareServer, type Comparison } from '../../../../src/sso/server-answer/compare.ts';
import { readServerAnswer } from '../../../../src/sso/server-answer/read.ts';
import { clientId, secret, serverUrl, tenantId } from '../ids.ts';
import { allTargets, everyInstallation, installationFor } from '../installations.ts';
import { azure, callbackHead, expectedOf, release, served, servedBy } from './served.ts';

const expected = expectedOf(azure);
const json = JSON.stringify;

function compared(text: string, known: Parameters<typeof compareServer>[1] = expected) {
  return compareServer(readServerAnswer(text), known);
}

/** Names of what differs, with what is said about it. */
function differing({ rows }: Comparison): Record<string, string> {
  return Object.fromEntries(
    rows.filter(({ state }) => state === 'differs').map(({ what, why = '' }) => [what, why]),
  );
}

describe('A server that runs with the plan', () => {
  test('is the same for every provider, target, flow and release', () => {
    let count = 0;
    for (const answers of everyInstallation()) {
      const text = `${json(servedBy(answers))}${json({ ...release, version: `${answers.version}.1` })}`;
      const { verdict, rows } = compared(text, expectedOf(answers));
      assert.equal(verdict, 'same', json([answers, rows]));
      count += 1;
    }
    assert.ok(count > 500, String(count));
  });

  test('is the same with all three answers in one paste, in any order', () => {
    const parts = [json(served), json(release), callbackHead];
    for (const text of [
      parts.join(''),
      parts.toReversed().join('\n'),
      parts.join('\n$ curl -sS\n'),
    ]) {
      const { verdict, summary, rows, todo } = compared(text);
      assert.deepEqual([verdict, todo], ['same', undefined]);
      assert.equal(summary, 'The server runs with your plan. Nothing differs.');
      assert.deepEqual(
        rows
          .filter(({ what }) => what === 'release' || what === 'callback')
          .map(({ state }) => state),
        ['same', 'same'],
      );
    }
  });

  test('need not publish what its release withholds', () => {
    const { verdict, hidden } = compared(json(served));
    assert.equal(verdict, 'same');
    assert.ok(hidden.includes('OIDC_SCOPE'));
    assert.ok(!hidden.includes('AUTHENTICATION_PROVIDER'));
  });

  test('may show the default of what its release does not fill in', () => {
    const defaults = {
      responseType: 'id_token',
      publicKeyUrls: [],
      forceSecureSessionCookie: false,
    };
    assert.equal(compared(json({ ...served, ...defaults })).verdict, 'same');
  });
});

describe('A difference', () => {
  const rows: readonly (readonly [name: string, change: object, differ: Record<string, string>])[] =
    [
      ['of the provider', { provider: 'google' }, { provider: '' }],
      ['of the client type', { clientType: 'public' }, { clientType: '' }],
      ['of the client ID', { clientId: tenantId }, { clientId: '' }],
      [
        'of a slash in the authority',
        { authority: `https://login.microsoftonline.com/${tenantId}/` },
        { authority: 'At the server there is a slash at its end.' },
      ],
      [
        'of the callback URL',
        { callbackUrl: 'http://localhost:8585/callback' },
        {
          callbackUrl:
            'At the server the scheme is http instead of https, the host is localhost instead of openmetadata.example.com, and the port is 8585 instead of none.',
        },
      ],
      ['of an empty callback URL', { callbackUrl: '' }, { callbackUrl: '' }],
      [
        'of the order of claims, of which the first counts',
        { jwtPrincipalClaims: ['preferred_username', 'email', 'sub'] },
        { jwtPrincipalClaims: '' },
      ],
      ['of self-signup', { enableSelfSignup: false }, { enableSelfSignup: '' }],
      [
        'of the keys, where the release shows them',
        { publicKeyUrls: ['https://login.microsoftonline.com/common/discovery/keys'] },
        { publicKeyUrls: '' },
      ],
      [
        'of three settings',
        { provider: 'okta', clientType: 'public', clientId: 'x' },
        { provider: '', clientType: '', clientId: '' },
      ],
    ];
  for (const [name, change, differ] of rows) {
    test(`${name} is the only thing that differs`, () => {
      const comparison = compared(json({ ...served, ...change }));
      assert.deepEqual(differing(comparison), differ);
      assert.equal(comparison.verdict, 'differs');
    });
  }

  test('is none where only the letters of a word differ in case, or the order of keys', () => {
    assert.equal(compared(json({ ...served, provider: 'AZURE' })).verdict, 'same');
    const keys = [
      `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`,
      'http://localhost:8585/api/v1/system/config/jwks',
    ];
    for (const publicKeyUrls of [keys, keys.toReversed()]) {
      assert.equal(compared(json({ ...served, publicKeyUrls })).verdict, 'same');
    }
  });

  test('of the release says to make the files again', () => {
    const { rows, todo } = compared(json(served) + json({ ...release, version: '1.11.4' }));
    const row = rows.find(({ what }) => what === 'release');
    assert.equal(
      row?.why,
      'Your files are made for 1.12. Choose 1.11 in your installation, and make them again.',
    );
    assert.equal(todo, undefined);
  });

  test('leads to the stored settings, with the command of the target', () => {
    for (const target of allTargets) {
      const { todo = '' } = compared(json({ ...served, clientId: 'x' }), { ...expected, target });
      assert.match(todo, /remove-security-config --force/);
      assert.equal(todo.includes('kubectl'), target === 'kubernetes');
    }
    const old = { ...expected, version: '1.9' as const };
    assert.doesNotMatch(compared(json({ ...served, clientId: 'x' }), old).todo ?? '', /database/);
    const basic = servedBy(installationFor('basic'));
    assert.match(
      compared(json(basic)).todo ?? '',
      /^The server still signs people in with its own/,
    );
  });

  test('names settings as the target writes them', () => {
    const text = json({ ...served, clientId: 'x' });
    const name = (target: (typeof allTargets)[number]) =>
      compared(text, { ...expected, target }).rows.find(({ what }) => what === 'clientId')?.name;
    assert.deepEqual(allTargets.map(name), [
      'AUTHENTICATION_CLIENT_ID',
      'authenticationConfiguration.clientId',
      'authentication.clientId',
    ]);
  });
});

describe('Without kept values', () => {
  test('it shows what the server says, and compares nothing', () => {
    const { verdict, rows, summary } = compared(json(served) + json(release), {});
    assert.equal(verdict, 'nothing-to-compare');
    assert.equal(summary, 'This is what the server says.');
    assert.ok(rows.some(({ what, server }) => what === 'clientId' && server === clientId));
    assert.ok(rows.every(({ state, yours }) => state === 'unknown' && yours === undefined));
  });

  test('an incomplete plan is compared as far as it goes', () => {
    const open = expectedOf({ ...azure, clientId: '' });
    const { rows, verdict } = compared(json(served), open);
    assert.equal(verdict, 'same');
    assert.equal(rows.find(({ what }) => what === 'clientId')?.state, 'unknown');
  });
});

describe('The answer at the callback', () => {
  const head = (status: number, location?: string) =>
    `HTTP/1.1 ${String(status)} Any\n${location ? `location: ${location}\n` : ''}\n`;
  const rows: readonly (readonly [text: string, state: string, why: RegExp | undefined])[] = [
    [head(200), 'same', undefined],
    [head(500), 'same', /The error is expected/],
    [head(302, '/signin'), 'same', undefined],
    [head(302, `${serverUrl}/signin`), 'same', undefined],
    [head(301, `${serverUrl.replace('https', 'http')}/callback`), 'differs', /is at http,/],
    [head(302, 'https://gate.example.net/login?rd=x'), 'differs', /another host/],
    [head(404), 'differs', /Nothing is at this address/],
    [head(405), 'unknown', /says nothing/],
    [head(403), 'differs', /asks for a sign-in/],
    [head(502), 'differs', /no answer from OpenMetadata/],
    [head(431), 'differs', /too large/],
    ['<p> [Auth Callback Servlet] Failed in Auth Login : No session </p>', 'same', /expected/],
    ['{"message":"No pending session found for callback"}', 'same', /expected/],
  ];
  for (const [text, state, why] of rows) {
    test(`${json(text.slice(0, 60))} is ${state}`, () => {
      const row = compared(text).rows.find(({ what }) => what === 'callback');
      assert.equal(row?.state, state);
      if (why) assert.match(row.why ?? '', why);
      else assert.equal(row.why, undefined);
      assert.ok(!row.server.includes('?'), 'no query');
    });
  }
});

test('A secret in an answer is hidden, and told as leaked', () => {
  const text = json({ ...served, clientId: secret, oidcConfiguration: { secret } });
  const answer = readServerAnswer(text);
  const comparison = compareServer(answer, expected);
  assert.ok(!json(comparison).includes(secret));
  assert.match(answer.leaked ?? '', /a client secret/);
  const inAddress = compared(json({ ...served, authority: 'https://ada:hunter2x@id.example.com' }));
  assert.ok(!json(inAddress).includes('hunter2x'));
});
