import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  findAadsts,
  readCallback,
  type CallbackRequest,
} from '../../../../src/sso/oidc/callback.ts';
import { serverUrl, tenantId } from '../ids.ts';
import { Random } from '../random.ts';

const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
const redirectUri = `${serverUrl}/callback`;
const state = 'hM4_q-T9zKf0Lw';
const request: CallbackRequest = { state, redirectUri, issuer };

const code = '0.AXoA-bc_d.EFg~1234567890abcdef';
const good = `code=${code}&state=${state}&session_state=5c8e0e58-0000-4000-8000-9d3b1a7c2f40`;
const iss = `iss=${encodeURIComponent(issuer)}`;

const codes: readonly [title: string, raw: string, request?: Partial<CallbackRequest>][] = [
  ['an address', `${redirectUri}?${good}`],
  ['an address with spaces around it', ` ${redirectUri}?${good}\r\n`],
  ['an address with an issuer', `${redirectUri}?${good}&${iss}`],
  ['an address with a fragment of another kind', `${redirectUri}?${good}#_=_`],
  ['the fragment form', `${redirectUri}#${good}`],
  ['a query alone', good],
  ['a query with its question mark', `?${good}`],
  ['a fragment alone', `#${good}`],
  ['an address encoded once more', encodeURIComponent(`${redirectUri}?${good}&${iss}`)],
  [
    'an address encoded twice more',
    encodeURIComponent(encodeURIComponent(`${redirectUri}?${good}&${iss}`)),
  ],
  ['an address with its query encoded', `${redirectUri}?${encodeURIComponent(good)}`],
  ['an address with HTML ampersands', `${redirectUri}?${good.replaceAll('&', '&amp;')}`],
  ['capitals in the host', `${redirectUri}?${good}`.replace('https://openm', 'HTTPS://OpenM')],
  [
    'a port',
    `http://localhost:8585/callback?${good}`,
    { redirectUri: 'http://localhost:8585/callback' },
  ],
  ['the slash Entra appends', `${serverUrl}/?${good}`, { redirectUri: serverUrl }],
  [
    'a state that needs encoding',
    `${redirectUri}?code=${code}&state=a%2Bb%20%26%25`,
    { state: 'a+b &%' },
  ],
];

for (const [title, raw, change] of codes) {
  test(`A code is read from ${title}`, () => {
    const result = readCallback(raw, { ...request, ...change });
    assert.deepEqual(result, {
      kind: 'code',
      code,
      message:
        'Tenant, client ID and redirect URI belong together, and your account may use the application.',
    });
  });
}

test('A code with encoded signs comes out decoded, whatever the layers', () => {
  const raw = `${redirectUri}?code=M.C%2B1%2F2%3D%2525&state=${state}`;
  for (const text of [raw, encodeURIComponent(raw), encodeURIComponent(encodeURIComponent(raw))]) {
    const result = readCallback(text, request);
    assert.equal(result.kind === 'code' && result.code, 'M.C+1/2=%25');
  }
});

test('An issuer in the answer is not asked for when the request names none', () => {
  const result = readCallback(`${redirectUri}?${good}&iss=x`, { state, redirectUri });
  assert.equal(result.kind, 'code');
});

const refused: readonly [title: string, reason: RegExp, ...raws: string[]][] = [
  ['nothing', /whole address/, '', ' \n'],
  ['neither address nor error', /neither/, 'hello', code, '/callback', 'javascript:alert(1)', '%'],
  ['too much', /too long/, `${redirectUri}?${good}&x=${'x'.repeat(50_000)}`],
  [
    'no state',
    /no state/,
    `${redirectUri}?code=${code}`,
    `?code=${code}&state=`,
    'error=access_denied',
  ],
  [
    'the state of another attempt',
    /another attempt/,
    `${redirectUri}?code=${code}&state=other`,
    `?code=${code}&state=${state.toLowerCase()}`,
    `?error=access_denied&state=other`,
  ],
  [
    'an address without an answer',
    /no answer/,
    redirectUri,
    `${redirectUri}?x=1`,
    `${serverUrl}/signin`,
  ],
  [
    'another host',
    /another host/,
    `https://evil.example/callback?${good}`,
    `${serverUrl}.evil.example/callback?${good}`,
  ],
  ['another port', /another host or port/, `${serverUrl}:8443/callback?${good}`],
  ['a name before another host', /another host/, `${serverUrl}@evil.example/callback?${good}`],
  ['another scheme', /X-Forwarded-Proto/, `${redirectUri.replace('https', 'http')}?${good}`],
  [
    'another path',
    /another path/,
    `${redirectUri}/?${good}`,
    `${serverUrl}/Callback?${good}`,
    `${serverUrl}/auth/callback?${good}`,
  ],
  ['a broken address', /line break/, `${serverUrl}/call\nback?${good}`, `https://?${good}`],
  [
    'a broken code',
    /in the code/,
    `${redirectUri}?code=0.A\nXo&state=${state}`,
    `?code=a+b&state=${state}`,
  ],
  [
    'another issuer',
    /not the issuer/,
    `${redirectUri}?${good}&iss=https%3A%2F%2Fevil.example`,
    `?${good}&iss=`,
    `?${good}&${iss}%2F`,
    `?error=access_denied&state=${state}&iss=x`,
  ],
  [
    'a parameter twice',
    /stands twice/,
    `?${good}&state=x`,
    `?${good}&code=x`,
    `?${good}&${iss}&${iss}`,
  ],
  ['code and error', /at once/, `?${good}&error=access_denied`],
  ['no code', /no code/, `?state=${state}`, `?code=&state=${state}`],
  [
    'a token',
    /token instead/,
    `${redirectUri}#id_token=a.b.c&state=${state}`,
    `#state=${state}&access_token=x`,
  ],
  [
    'Microsoft’s own address',
    /still Microsoft/,
    `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/authorize?state=${state}`,
    `https://login.microsoftonline.com/kmsi`,
  ],
];

for (const [title, reason, ...raws] of refused) {
  test(`An answer is refused with a reason: ${title}`, () => {
    for (const raw of raws) {
      const result = readCallback(raw, request);
      assert.equal(result.kind, 'refused', raw.slice(0, 200));
      assert.match(result.message, reason);
      assert.match(result.message, /^[A-Z].*\.$/);
    }
  });
}

const ids =
  'Trace ID: 0b6e9a53-7d10-4d6e-8f6c-5d4a1e2f3b00 Correlation ID: 7f3a2c11-93de-4c0b-9a51-2b6d8e4f7a00 Timestamp: 2024-07-08 08:08:48Z';
const encodedIds = encodeURIComponent(ids.replaceAll(/ (?=Corr|Time)/g, '\r\n')).replaceAll(
  '%20',
  '+',
);

interface ErrorCase {
  title: string;
  raw: string;
  error: string;
  aadsts?: string;
  description?: string;
  message: RegExp;
}

const errors: readonly ErrorCase[] = [
  {
    title: 'an address with +, %0d%0a and trace IDs',
    raw: `${redirectUri}?error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent.%0d%0a${encodedIds}&error_uri=https%3a%2f%2flogin.microsoftonline.com%2ferror%3fcode%3d65004&state=${state}`,
    error: 'access_denied',
    aadsts: 'AADSTS65004',
    description: 'AADSTS65004: User declined to consent.',
    message: /declined/,
  },
  {
    title: 'the fragment form with %20',
    raw: `${redirectUri}#error=login_required&error_description=AADSTS50058%3A%20A%20silent%20sign-in%20failed.&state=${state}`,
    error: 'login_required',
    aadsts: 'AADSTS50058',
    description: 'AADSTS50058: A silent sign-in failed.',
    message: /silently/,
  },
  {
    title: 'an address encoded once more',
    raw: encodeURIComponent(
      `${redirectUri}?error=consent_required&error_description=AADSTS65001%3a+No+consent.&state=${state}`,
    ),
    error: 'consent_required',
    aadsts: 'AADSTS65001',
    description: 'AADSTS65001: No consent.',
    message: /consent first/,
  },
  {
    title: 'a description encoded twice in an address encoded once',
    raw: `?error=access_denied&error_description=AADSTS50105%253A%2BNot%2Bassigned.&state=${state}`,
    error: 'access_denied',
    aadsts: 'AADSTS50105',
    description: 'AADSTS50105: Not assigned.',
    message: /not assigned/,
  },
  {
    title: 'a number in error_uri only',
    raw: `?error=access_denied&error_uri=https%3a%2f%2flogin.microsoftonline.com%2ferror%3fcode%3d53003&state=${state}`,
    error: 'access_denied',
    aadsts: 'AADSTS53003',
    message: /Conditional Access/,
  },
  {
    title: 'a name alone',
    raw: `?error=temporarily_unavailable&state=${state}`,
    error: 'temporarily_unavailable',
    message: /busy/,
  },
  {
    title: 'a name nobody knows',
    raw: `?error=odd_one&state=${state}`,
    error: 'odd_one',
    message: /refused the sign-in: the description/,
  },
  {
    title: 'a name that is none',
    raw: `?error=%3Cb%3E&state=${state}`,
    error: 'unknown_error',
    message: /refused the sign-in/,
  },
  {
    title: 'a name of Object',
    raw: `?error=constructor&state=${state}`,
    error: 'constructor',
    message: /refused the sign-in/,
  },
  {
    title: 'the text of the error page',
    raw: 'Sorry, but we’re having trouble signing you in.\n\nAADSTS50011: The redirect URI does not match.\nRequest Id: 0b6e9a53-7d10-4d6e-8f6c-5d4a1e2f3b00\nCorrelation Id: 7f3a2c11-93de-4c0b-9a51-2b6d8e4f7a00\nTimestamp: 2024-07-08T08:08:48Z',
    error: 'error_page',
    aadsts: 'AADSTS50011',
    description:
      'Sorry, but we’re having trouble signing you in. AADSTS50011: The redirect URI does not match.',
    message: /not registered/,
  },
  {
    title: 'the details of the error page',
    raw: 'Request Id: 0b6e9a53-7d10 Correlation Id: 7f3a2c11-93de Timestamp: 2024-07-08T08:08:48Z Message: AADSTS700016: Application not found.',
    error: 'error_page',
    aadsts: 'AADSTS700016',
    description: 'AADSTS700016: Application not found.',
    message: /no application with this client ID/,
  },
  {
    title: 'the JSON of the token endpoint',
    raw: JSON.stringify({
      error: 'invalid_client',
      error_description: `AADSTS7000215: Invalid client secret. ${ids}`,
      error_codes: [7000215],
      trace_id: '0b6e9a53-7d10-4d6e-8f6c-5d4a1e2f3b00',
    }),
    error: 'invalid_client',
    aadsts: 'AADSTS7000215',
    description: 'AADSTS7000215: Invalid client secret.',
    message: /look that number up/,
  },
  {
    title: 'the text of MSAL',
    raw: `invalid_client: 7000215 - [2024-07-08 08:08:48Z]: AADSTS7000215: Invalid client secret. ${ids}`,
    error: 'invalid_client',
    aadsts: 'AADSTS7000215',
    description:
      'invalid_client: 7000215 - [2024-07-08 08:08:48Z]: AADSTS7000215: Invalid client secret.',
    message: /look that number up/,
  },
  {
    title: 'two numbers, of which the last counts',
    raw: 'AADSTS70002: Error validating credentials. AADSTS50011: The reply address differs.',
    error: 'error_page',
    aadsts: 'AADSTS50011',
    description:
      'AADSTS70002: Error validating credentials. AADSTS50011: The reply address differs.',
    message: /not registered/,
  },
  {
    title: 'a truncated text',
    raw: 'AADSTS900144: Tc(truncated...)',
    error: 'error_page',
    aadsts: 'AADSTS900144',
    description: 'AADSTS900144: Tc(truncated...)',
    message: /look that number up/,
  },
];

for (const { title, raw, message, ...rest } of errors) {
  test(`An error is read from ${title}`, () => {
    const { message: said, ...result } = readCallback(raw, request);
    assert.deepEqual(result, { kind: 'error', ...rest });
    assert.match(said, message);
    assert.match(said, /^[A-Z].*\.$/);
  });
}

test('A long code in the log around an error is not repeated', () => {
  const result = readCallback(`GET /callback?code=${code} AADSTS54005: redeemed`, request);
  assert.ok(!JSON.stringify(result).includes(code));
});

test('The number is the last one of a plausible length', () => {
  for (const [text, number] of [
    ['AADSTS50011', 'AADSTS50011'],
    ['aadsts50011: x AADSTS7000215.', 'AADSTS7000215'],
    ['AADSTS1', undefined],
    ['AADSTS12345678901', undefined],
    ['', undefined],
  ] as const) {
    assert.equal(findAadsts(text), number);
  }
});

const pieces: [string, ...string[]] = [
  ...([redirectUri, '?', '#', '&', '=', good, `state=${state}`, `code=${code}`, iss] as const),
  ...[
    'error=access_denied',
    'error_description=AADSTS50011%3a+x',
    '%',
    '%25',
    '%0d%0a',
    '%zz',
    '+',
  ],
  ...['\n', '\0', '\ud800', '\u200b', ' ', 'AADSTS', '50011', '{"error":"x"', '}', '__proto__=1'],
  ...['https://', 'login.microsoftonline.com/', '&amp;', '\\', '@', 'Trace ID: ', 'Timestamp: 2'],
];

test('Random text never throws, and a code comes only with the state of the request', () => {
  const random = new Random(61);
  const seen = { code: 0, error: 0, refused: 0 };
  for (let round = 0; round < 8000; round += 1) {
    let text = Array.from({ length: 1 + random.below(7) }, () => random.pick(pieces)).join('');
    if (random.below(4) === 0) text = encodeURIComponent(text.toWellFormed());
    const result = readCallback(text, request);
    seen[result.kind] += 1;
    assert.match(result.message, /^[A-Z].*\.$/s, JSON.stringify(text));
    assert.ok(!result.message.includes(code));
    if (result.kind === 'code') {
      assert.ok(text.includes(state), JSON.stringify(text));
      assert.match(result.code, /^[!-~]+$/);
    }
    if (result.kind === 'error') assert.match(result.aadsts ?? 'AADSTS50011', /^AADSTS\d{4,9}$/);
  }
  assert.ok(Math.min(...Object.values(seen)) > 100, JSON.stringify(seen));
});

test('Garbage of any length is answered at once', () => {
  for (const piece of [
    ' ',
    '%25',
    '%',
    'a=1&',
    'AADSTS',
    'Trace ID:',
    'Timestamp: 1',
    '{"error":',
    'a_',
  ]) {
    for (const length of [49_900, 1_000_000]) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      for (const whole of [
        text,
        `x${text}AADSTS50011`,
        `${redirectUri}?${text}`,
        `?error=x&error_description=${text}&state=${state}`,
      ]) {
        const start = performance.now();
        readCallback(whole, request);
        assert.ok(performance.now() - start < 1000, `${piece} took too long`);
      }
    }
  }
});
