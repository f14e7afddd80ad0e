import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  readCameBack,
  type CameBack,
  type SetUp,
} from '../../../../src/sso/came-back/read-came-back.ts';
import { errors, findError } from '../../../../src/sso/errors/catalogue.ts';
import { piecesOf } from '../../../../src/sso/errors/entry.ts';
import { plan } from '../../../../src/sso/index.ts';
import { aroundTexts } from './around-samples.ts';
import { libraryTexts } from './library-samples.ts';
import { moreTexts } from './more-samples.ts';
import { correlation, redirectUri, samples, texts, timestamp, trace } from './samples.ts';
import { answers, clientId, secret, serverUrl, tenantId } from '../ids.ts';
import { Random } from '../random.ts';
import { setUpOf } from '../set-up.ts';

const planned = plan({ ...answers, target: 'docker', version: '1.11' }).plan;
const setUp: SetUp = setUpOf(planned);
const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
const state = 'hM4_q-T9zKf0Lw';
const request = { state, redirectUri, issuer };
const code = '0.AXoA-bc_d.EFg~1234567890abcdef';

// In pieces, so that no secret scanner takes them for a leak. Nobody signed them.
const token = ['eyJhbGciOiJSUzI1NiIsImtpZCI6Ik9uZSJ9', 'eyJzdWIiOiJhYmMifQ', 'c2lnbmF0dXJl'].join(
  '.',
);
const refreshToken = ['1.AXoAWlkP', '0x1Y2zQ3r4S5t6U7v8W9', 'XyZ-abc_DEF'].join('');

function errorIn(raw: string, context = {}): Extract<CameBack, { kind: 'error' }> {
  const result = readCameBack(raw, context);
  assert.equal(result.kind, 'error', JSON.stringify(result));
  return result;
}

for (const { title, raw, shape, code: expected, others = [], ids, description } of samples) {
  test(`An error is found in ${title}`, () => {
    const result = errorIn(raw);
    assert.equal(result.main.code, expected);
    assert.equal(result.shape, shape);
    assert.deepEqual(
      result.others.map((other) => other.code),
      others,
    );
    assert.match(result.message, /^[A-Z].*[.\d]$/s);
    if (description !== undefined) assert.equal(result.description, description);
    if (ids) {
      assert.deepEqual(result.attempt?.ids.slice(0, 2), [
        ['Request or trace ID', trace],
        ['Correlation ID', correlation],
      ]);
      assert.equal(result.attempt?.ids.at(2)?.[1].replace('T', ' '), timestamp);
    }
  });
}

const lines = [...texts, ...moreTexts, ...libraryTexts, ...aroundTexts];

for (const [text, id] of lines) {
  test(`“${text.slice(0, 60)}” is known as ${id}`, () => {
    assert.equal(errorIn(text).main.id, id);
    assert.equal(
      errorIn(
        text
          .toUpperCase()
          .replaceAll('REDIRECT_MISMATCH', 'redirect_mismatch')
          .replaceAll('ERROR=', 'error='),
      ).main.id,
      id,
    );
  });
}

test('Every text of the catalogue is in the table of texts, and recognised alone', () => {
  for (const [id, { texts: known = [] }] of errors) {
    for (const text of known) {
      assert.equal(errorIn(text).main.id, id);
      assert.ok(
        lines.some(([line]) => {
          const shown = line.replaceAll('’', "'").toLowerCase();
          return piecesOf(text.toLowerCase()).every((piece) => shown.includes(piece));
        }),
        text,
      );
    }
  }
});

for (const entryCode of [...errors].flatMap(([id, { also = [] }]) => [id, ...also])) {
  if (!/^(?:AADSTS\d|[a-z]+_)/.test(entryCode)) continue;
  test(`${entryCode} is recognised wherever it stands`, () => {
    const id = findError(entryCode);
    const number = /\d+$/.exec(entryCode)?.[0];
    const forms = number
      ? [
          `${entryCode}: something went wrong.`,
          `${redirectUri}?error=invalid_request&error_description=${entryCode}%3a+x&state=s`,
          `{"error":"invalid_request","error_codes":[${number}]}`,
          `invalid_request: ${number} - [${timestamp}]: ${entryCode}: something.`,
          entryCode.toLowerCase(),
        ]
      : [
          entryCode,
          `${redirectUri}#error=${entryCode}&state=s`,
          `{"error":"${entryCode}","error_description":"Something."}`,
          `Bad token response, error=${entryCode}, description=null`,
        ];
    for (const form of forms) assert.equal(errorIn(form).main.id, id, form);
  });
}

test('What was found comes with its explanation, its settings and its links', () => {
  const kubernetes = { ...setUp, target: 'kubernetes' } as const;
  const { main } = errorIn('AADSTS7000218: no secret', { plan: kubernetes });
  assert.equal(main.heading, 'AADSTS7000218: the client secret is missing');
  assert.equal(main.page, '/deployment/security/troubleshooting/entra#aadsts7000218');
  assert.equal(main.owners?.href, 'https://login.microsoftonline.com/error?code=7000218');
  assert.equal(main.owners?.name, 'AADSTS7000218 at Microsoft');
  assert.deepEqual(
    main.settings.map(({ name }) => name.split('.').at(-1)),
    ['clientType', 'clientSecret', 'clientAuthenticationMethod'],
  );
  const open = errorIn('AADSTS50011', { plan: { ...setUp, flow: 'public' } }).main;
  assert.deepEqual(open.settings, [{ key: 'callbackUrl', name: 'AUTHENTICATION_CALLBACK_URL' }]);
});

test('An unknown number is said to be unknown, with Microsoft’s page', () => {
  const result = errorIn('AADSTS987654: Something new.');
  assert.match(result.message, /does not know AADSTS987654/);
  assert.equal(result.main.owners?.href, 'https://login.microsoftonline.com/error?code=987654');
  assert.equal(result.main.entry, undefined);
});

test('A code is given out only when it answers the test link', () => {
  const raw = `${redirectUri}?code=${code}&state=${state}&iss=${encodeURIComponent(issuer)}`;
  const mine = readCameBack(raw, { request, plan: setUp });
  assert.equal(mine.kind === 'callback-code' && mine.code, code);
  assert.equal(mine.kind === 'callback-code' && mine.proof.checked.length, 4);
  const unknown = readCameBack(raw, { plan: setUp });
  assert.equal(unknown.kind, 'callback-code');
  assert.ok(!JSON.stringify(unknown).includes(code));
  assert.ok('proof' in unknown && unknown.proof.unproved.some((text) => /Whose answer/.test(text)));
  const other = readCameBack(raw, { request: { ...request, state: 'other' } });
  assert.equal(other.kind, 'refused');
  assert.match(other.message, /another attempt/);
});

test('Half a report of the server is sent back for its beginning', () => {
  const half =
    '\tat org.openmetadata.service.security.JwtFilter.filter(JwtFilter.java:161)\n\tat org.glassfish.jersey.process.internal.Stages.process(Stages.java:147)\n';
  assert.match(readCameBack(half).message, /Caused by/);
});

test('A success says what it does not prove', () => {
  const raw = `${redirectUri}?code=${code}&state=${state}`;
  for (const [flow, secretCounts] of [
    ['confidential', true],
    ['public', false],
  ] as const) {
    const result = readCameBack(raw, { request, plan: { ...setUp, flow } });
    assert.ok(result.kind === 'callback-code');
    const { checked, unproved } = result.proof;
    assert.equal(
      unproved.some((text) => text.includes('client secret')),
      secretCounts,
    );
    assert.ok(unproved.some((text) => text.includes('server')));
    assert.ok(!checked.some((text) => text.includes('issuer')), 'there was none in the answer');
  }
});

test('A success with one redirect URI does not prove the other', () => {
  const other = redirectUri.replace('/callback', '/auth/callback');
  const redirectUris = [
    { uri: redirectUri, place: 'Web' },
    { uri: other, place: 'Web', when: 'OpenMetadata 1.12.x only' },
  ] as const;
  const plan = { ...setUp, redirectUris };
  for (const [raw, unproved] of [
    [`${redirectUri}?code=${code}&state=${state}`, `That ${other} is registered too (OpenMetadata`],
    [`${other}?code=${code}&state=${state}`, `That ${redirectUri} is registered too.`],
  ] as const) {
    const result = readCameBack(raw, { plan });
    assert.ok(result.kind === 'callback-code');
    assert.ok(result.proof.unproved.some((text) => text.startsWith(unproved)));
  }
});

test('A code that came back to another address than the plan’s is compared with it', () => {
  const raw = `http://openmetadata.example.com/callback?code=${code}&state=${state}`;
  const result = readCameBack(raw, { plan: setUp });
  assert.ok(result.kind === 'callback-code');
  assert.match(result.compared.join(' '), /the scheme is http instead of https/);
});

test('An error of another attempt is explained all the same, and said to be one', () => {
  const raw = `${redirectUri}?error=access_denied&state=other`;
  const result = errorIn(raw, { request });
  assert.match(result.remark ?? '', /another attempt/);
  assert.equal(errorIn(raw).remark, undefined);
});

const tokenAnswers: readonly [title: string, raw: string, unproved: RegExp][] = [
  [
    'the JSON of the token endpoint',
    JSON.stringify({
      token_type: 'Bearer',
      id_token: token,
      access_token: token,
      refresh_token: refreshToken,
    }),
    /signature/,
  ],
  [
    'one without refresh token',
    JSON.stringify({ id_token: token, access_token: token }),
    /offline_access/,
  ],
  [
    'one without ID token',
    JSON.stringify({ access_token: token, refresh_token: refreshToken }),
    /openid/,
  ],
  ['a fragment', `${redirectUri}#id_token=${token}&state=${state}&session_state=x`, /server/],
  [
    'the address of OpenMetadata’s own page',
    `${serverUrl}/auth/callback?id_token=${token}&email=alice@example.com&name=Alice`,
    /key URL/,
  ],
];

for (const [title, raw, unproved] of tokenAnswers) {
  test(`Tokens are seen in ${title}, and not repeated`, () => {
    const result = readCameBack(raw, { request, plan: setUp });
    assert.ok(result.kind === 'token-response', JSON.stringify(result));
    assert.match(result.leaked ?? '', /treat it as leaked/);
    assert.match(result.proof.unproved.join(' '), unproved);
    const said = JSON.stringify(result);
    for (const part of [...token.split('.'), refreshToken]) assert.ok(!said.includes(part));
  });
}

const leaks: readonly [title: string, raw: string, what: RegExp][] = [
  ['a token alone', token, /a token/],
  [
    'a bearer header in a log',
    `GET /api Authorization: Bearer ${token} AADSTS50011: x`,
    /an access token/,
  ],
  ['a secret in an env file', `OIDC_CLIENT_SECRET='${secret}' AADSTS7000215: x`, /a client secret/],
  ['a secret without a name', `AADSTS7000215: my secret ${secret} is refused`, /a client secret/],
  [
    'a secret in a command',
    `curl -d client_secret=${encodeURIComponent(secret)} -> AADSTS7000215: x`,
    /a client secret/,
  ],
  ['a session cookie', `Cookie: OM_SESSION=${refreshToken}; AADSTS54005: x`, /a session cookie/],
  [
    'a refresh token in JSON in a log',
    `{\\"refresh_token\\":\\"${refreshToken}\\"} AADSTS70008: x`,
    /a refresh token/,
  ],
];

for (const [title, raw, what] of leaks) {
  test(`A leak is named and not repeated: ${title}`, () => {
    const result = readCameBack(raw);
    assert.match(result.leaked ?? '', what);
    assert.match(result.leaked ?? '', /treat it as leaked/);
    const said = JSON.stringify(result);
    for (const hidden of [token, secret, refreshToken]) assert.ok(!said.includes(hidden), said);
  });
}

test('Words about tokens and secrets are no leak', () => {
  for (const raw of [
    "AADSTS7000218: The body must contain 'client_assertion' or 'client_secret'.",
    'access_token=**** id_token: null client_secret=${OIDC_CLIENT_SECRET} AADSTS50011: x',
  ]) {
    assert.equal(readCameBack(raw).leaked, undefined, raw);
  }
});

test('What holds no error is answered with what to paste', () => {
  for (const raw of [
    '',
    ' \n',
    'hello',
    '{}',
    '{"issuer":"x"}',
    'x'.repeat(200_001),
    '<p>Hi</p>',
  ]) {
    const result = readCameBack(raw);
    assert.equal(result.kind, 'refused');
    assert.match(result.message, /Paste the address you ended on/);
  }
  const open = readCameBack(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/authorize`);
  assert.match(open.message, /still Microsoft’s address/);
});

const pieces: readonly [string, ...string[]] = [
  ...(['%', '%25', '%0d%0a', '+', '&amp;', '&#39;', '\\"', '\\u0027', '"', "'", '{', '}'] as const),
  ...['\n', '\0', '\u001b[31m', '\u202e', '\u200b', '\ud800', '<', '>', '<b>', ' ', ':', ','],
  ...['AADSTS', '50011', 'error=', 'error_description=', '"error_codes":[', 'https://', '?', '#'],
  ...['redirect URI ', 'application ', "tenant '", `'${clientId}'`, 'Caused by: ', '\tat a.b(c)'],
];
const seeds = [...samples.map(({ raw }) => raw), ...texts.map(([text]) => text)] as [string];
const hidden: readonly [string, ...string[]] = [
  `id_token=${token}`,
  `"access_token":"${token}"`,
  `refresh_token: ${refreshToken}`,
  `client_secret=${secret}`,
  ` ${token} `,
  ` ${secret} `,
  `Bearer ${token}`,
];

test('Random changes to every sample never throw, leak or bring signs that are not to be shown', () => {
  const random = new Random(417);
  const seen = { error: 0, refused: 0, other: 0, leaked: 0 };
  for (let round = 0; round < 4000; round += 1) {
    let text = random.pick(seeds);
    for (let times = random.below(5); times > 0; times -= 1) {
      const at = random.below(text.length + 1);
      text = text.slice(0, at) + random.pick(pieces) + text.slice(at + random.below(4));
    }
    if (random.below(3) === 0) {
      const at = random.below(text.length + 1);
      text = `${text.slice(0, at)}\n${random.pick(hidden)}\n${text.slice(at)}`;
    }
    if (random.below(8) === 0) text = encodeURIComponent(text.toWellFormed());
    const context = random.below(2) ? { plan: setUp } : { request, plan: setUp };
    const result = readCameBack(text, context);
    const { kind, leaked } = result;
    seen[kind === 'error' || kind === 'refused' ? kind : 'other'] += 1;
    if (leaked !== undefined) seen.leaked += 1;
    const said = strings(result);
    for (const part of said) {
      assert.doesNotMatch(part, /[\p{Cc}\p{Cf}\p{Cs}]/u, JSON.stringify(text));
      for (const secretText of [token, secret, refreshToken]) {
        assert.ok(!part.includes(secretText.slice(4, 30)), JSON.stringify({ text, part }));
      }
    }
    assert.match(result.message, /^[A-Z].*[.\d]$/s);
  }
  assert.ok(seen.error > 1500 && seen.refused > 20 && seen.leaked > 300, JSON.stringify(seen));
});

/** Every string of a result, the explanations of the catalogue left out. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'entry' ? [] : strings(inner)));
}

// Anything but linear work would not end here within minutes.
test('The longest text is answered, whatever it is made of', () => {
  const bits = [
    ...[' ', '<', '<a', '%25', '%', '\\', '\\"', '"', '&', '&amp;', 'AADSTS', 'AADSTS5', 'error='],
    ...['error_', 'a_', 'eyJ', 'eyJaaaaaaaaaaaaaaaaaaaa.', '[1,', 'redirect uri', 'tenant ', '7Q~'],
    ...['error_description=+', 'secret=', 'code=', 'Trace ID: ', '{', 'at a.a(', '1234, '],
  ];
  for (const bit of bits) {
    const text = bit.repeat(Math.ceil(200_000 / bit.length)).slice(0, 200_000);
    assert.ok(readCameBack(text, { request, plan: setUp }).message.length < 400, bit);
  }
});
