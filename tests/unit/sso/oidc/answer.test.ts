import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCameBack } from '../../../../src/sso/came-back/read-came-back.ts';
import {
  findAnswer,
  judgeAnswer,
  type TestRequest,
  type Verdict,
} from '../../../../src/sso/oidc/answer.ts';
import { serverUrl, tenantId } from '../ids.ts';
import { Random } from '../random.ts';

const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
const redirectUri = `${serverUrl}/callback`;
const state = 'hM4_q-T9zKf0Lw';
const request: TestRequest = { state, redirectUri, issuer };

/** The verdict on an address or query, as the reader of what came back asks for it. */
function judge(raw: string, asked: TestRequest): Verdict | undefined {
  const answer = findAnswer(raw.trim(), asked.state);
  return answer && judgeAnswer(answer, asked);
}

const code = '0.AXoA-bc_d.EFg~1234567890abcdef';
const good = `code=${code}&state=${state}&session_state=5c8e0e58-0000-4000-8000-9d3b1a7c2f40`;
const iss = `iss=${encodeURIComponent(issuer)}`;

const codes: readonly [title: string, raw: string, request?: Partial<TestRequest>][] = [
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
    const asked = { ...request, ...change };
    assert.deepEqual(judge(raw, asked), { kind: 'code', code });
    const read = readCameBack(raw, { request: asked });
    assert.equal(read.kind === 'callback-code' && read.code, code);
  });
}

test('A code with encoded signs comes out decoded, whatever the layers', () => {
  const raw = `${redirectUri}?code=M.C%2B1%2F2%3D%2525&state=${state}`;
  for (const text of [raw, encodeURIComponent(raw), encodeURIComponent(encodeURIComponent(raw))]) {
    assert.deepEqual(judge(text, request), { kind: 'code', code: 'M.C+1/2=%25' });
  }
});

test('An issuer in the answer is not asked for when the request names none', () => {
  const verdict = judge(`${redirectUri}?${good}&iss=x`, { state, redirectUri });
  assert.equal(verdict?.kind, 'code');
});

const refused: readonly [title: string, reason: RegExp, ...raws: string[]][] = [
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
];

for (const [title, reason, ...raws] of refused) {
  test(`An answer is refused with a reason: ${title}`, () => {
    for (const raw of raws) {
      const verdict = judge(raw, request);
      assert.ok(verdict?.kind === 'refused', raw.slice(0, 200));
      assert.match(verdict.message, reason);
      assert.match(verdict.message, /^[A-Z].*\.$/);
      const read = readCameBack(raw, { request });
      const said = read.kind === 'error' ? read.remark : read.message;
      if (read.kind !== 'token-response') assert.equal(said, verdict.message, raw);
      assert.ok(!('code' in read), raw);
    }
  });
}

test('What is neither an address nor a query is no answer', () => {
  for (const raw of ['', 'hello', code, '/callback', 'javascript:alert(1)', '%']) {
    assert.equal(findAnswer(raw), undefined, raw);
  }
});

test('The name of an error is what a name can be', () => {
  for (const [sent, error] of [
    ['access_denied', 'access_denied'],
    ['odd_one', 'odd_one'],
    ['constructor', 'constructor'],
    ['%3Cb%3E', 'unknown_error'],
    ['x'.repeat(65), 'unknown_error'],
  ] as const) {
    assert.deepEqual(judge(`?error=${sent}&state=${state}`, request), { kind: 'error', error });
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
  const seen = { code: 0, error: 0, refused: 0, none: 0 };
  for (let round = 0; round < 8000; round += 1) {
    let text = Array.from({ length: 1 + random.below(7) }, () => random.pick(pieces)).join('');
    if (random.below(4) === 0) text = encodeURIComponent(text.toWellFormed());
    const verdict = judge(text, request);
    seen[verdict?.kind ?? 'none'] += 1;
    const read = readCameBack(text, { request });
    assert.match(read.message, /^[A-Z].*[.\d]$/s, JSON.stringify(text));
    assert.ok(!read.message.includes(code));
    if (verdict?.kind === 'code') {
      assert.ok(text.includes(state), JSON.stringify(text));
      assert.match(verdict.code, /^[!-~]+$/);
    }
    if ('code' in read) assert.deepEqual(verdict, { kind: 'code', code: read.code });
  }
  assert.ok(Math.min(...Object.values(seen)) > 20, JSON.stringify(seen));
});

test('A host of any length is answered', () => {
  const raw = `https://${'a'.repeat(20_000)}.example/callback?${good}`;
  assert.equal(judge(raw, request)?.kind, 'refused');
  assert.equal(judge(`${redirectUri}?${good}`, { ...request, redirectUri: raw })?.kind, 'refused');
});
