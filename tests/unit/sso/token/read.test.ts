import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readToken, type Token } from '../../../../src/sso/token/read-token.ts';
import { legacySecret, secret, tenantId } from '../ids.ts';
import { ec, encode, idClaims, sign, unsigned } from './tokens.ts';

const token = await sign();
const [head = '', body = '', signature = ''] = token.split('.');
const access = await sign({ scp: 'User.Read', nonce: undefined });
const elliptic = await sign({}, {}, ec);

function read(raw: string): Token {
  const reading = readToken(raw);
  if (reading.kind === 'refused') assert.fail(reading.code);
  return reading;
}

function wrap(text: string, width: number, indent = ''): string {
  return (text.match(new RegExp(`.{1,${String(width)}}`, 'g')) ?? []).join(`\n${indent}`);
}

test('A bare token is read without a word', () => {
  const { claims, header, notes, compact } = read(token);
  assert.deepEqual({ ...claims }, idClaims);
  assert.equal(header['alg'], 'RS256');
  assert.equal(compact, token);
  assert.deepEqual(notes, []);
});

const around: readonly [title: string, raw: string, notes: string[]][] = [
  ['spaces', `  ${token}\n`, []],
  ['double quotes', `"${token}"`, ['token-unwrapped']],
  ['a comma behind', `${token},`, ['token-unwrapped']],
  ['a header', `Authorization: Bearer ${token}`, ['token-unwrapped']],
  ['the value of a header', `bearer ${token}`, ['token-unwrapped']],
  [
    'a curl command',
    `curl -H 'Authorization: Bearer ${token}' https://x.example`,
    ['token-unwrapped'],
  ],
  ['a fragment', `https://om.example/auth/callback#id_token=${token}&state=1`, ['token-unwrapped']],
  ['a query', `?id_token=${token}&email=a%40b.example&name=a`, ['token-unwrapped']],
  ['an encoded address', encodeURIComponent(`https://h/#id_token=${token}`), ['token-unwrapped']],
  ['a JSON answer', JSON.stringify({ token_type: 'Bearer', id_token: token }), ['token-unwrapped']],
  [
    'JSON in JSON',
    JSON.stringify({ body: JSON.stringify({ id_token: token }) }),
    ['token-unwrapped'],
  ],
  [
    'a form that posts itself',
    `<form><input name="id_token" value="${token}"/></form>`,
    ['token-unwrapped'],
  ],
  ['prose', `Here it is:\n${token}\nThanks`, ['token-unwrapped']],
  ['lines of 64', wrap(token, 64), ['token-joined']],
  ['lines of 80, indented', wrap(token, 80, '    '), ['token-joined']],
  ['lines with returns', wrap(token, 76).replaceAll('\n', '\r\n'), ['token-joined']],
  ['lines cut at the dots', token.replaceAll('.', '.\n'), ['token-joined']],
  [
    'a wrapped header',
    wrap(`Authorization: Bearer ${token}`, 80),
    ['token-unwrapped', 'token-joined'],
  ],
  ['invisible characters', `${token.slice(0, 50)}\u200b${token.slice(50)}`, ['token-joined']],
  ['a soft hyphen', `\ufeff${token.slice(0, 90)}\u00ad${token.slice(90)}`, ['token-joined']],
  ['the token twice', `${token}\n${token}`, ['token-unwrapped']],
  [
    'the ID token first',
    JSON.stringify({ id_token: token, access_token: access }),
    ['token-unwrapped', 'token-several'],
  ],
  [
    'the ID token last',
    JSON.stringify({ access_token: access, id_token: token }),
    ['token-unwrapped', 'token-several'],
  ],
  ['two tokens without names', `${access}\n\n${token}`, ['token-unwrapped', 'token-several']],
];

for (const [title, raw, expected] of around) {
  test(`The token is found: ${title}`, () => {
    const { compact, notes } = read(raw);
    assert.equal(compact, token);
    assert.deepEqual(
      notes.map(({ code }) => code),
      expected,
    );
  });
}

test('A word on the line behind a whole token is not taken for its end', () => {
  for (const whole of [token, elliptic]) {
    assert.equal(read(`${whole}\nbye`).compact, whole);
    assert.equal(read(`hello\n${whole}`).compact, whole);
  }
});

test('Without an ID token the first readable one is taken, and that is said', () => {
  const second = resigned(access);
  const { compact, notes } = read(`${access} ${second}`);
  assert.equal(compact, access);
  assert.match(notes.map(({ message }) => message).join(' '), /none is an ID token/);
});

function resigned(text: string): string {
  return text.replace(/\.[^.]*$/, '.AAAA');
}

test('A token that can be read is preferred to one that cannot', () => {
  const encrypted = `${encode({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.a.b.c.d`;
  assert.equal(read(JSON.stringify({ id_token: encrypted, access_token: access })).compact, access);
});

test('A byte order mark, blanks and odd JSON in the header do no harm', () => {
  const odd = `${encode('{\n "alg": "RS256"}')}.${encode('{\r\n}')}.${signature}`;
  assert.deepEqual({ ...read(odd).claims }, {});
});

test('A cut signature does not keep the claims from being read', () => {
  assert.equal(read(`${head}.${body}.${signature.slice(0, 19)}`).claims['ver'], '2.0');
});

test('A claim called __proto__ is a claim and nothing else', () => {
  const { claims } = read(unsigned({ alg: 'RS256' }, '{"__proto__":{"isBot":true}}'));
  assert.deepEqual(Object.keys(claims), ['__proto__']);
  assert.equal(claims['isBot'], undefined);
});

const code = `0.AX${'k'.repeat(40)}.AgABBAIAAAD`;
const refused: readonly [code: string, ...texts: string[]][] = [
  ['token-blank', '', ' \n\t'],
  ['token-too-long', token + 'x'.repeat(65_536)],
  ['token-not-token', 'hello', 'a.b', 'no token here, just words', 'https', '...', '.'],
  ['token-header', 'a.b.c', `${body.slice(3)}.${body}.${signature}`, `x${token}`],
  ['token-is-guid', tenantId, tenantId.toUpperCase(), `"${tenantId}"`, `{${tenantId}}`],
  ['token-is-secret', secret, legacySecret, `client_secret=${secret}`],
  [
    'token-is-code',
    'code=abc',
    `https://om.example/callback?code=${code}&state=x`,
    code,
    `1.AX${'k'.repeat(40)}`,
    'M.C105_BAY.2.U.1234-5678',
    'OAAABAAAAiL9Kn2Z27UubvWFPbm0gLWQJVzCTE9UkP3pSx1aXxUjq',
  ],
  [
    'token-is-error',
    '{"error":"invalid_grant","error_description":"AADSTS70000: no"}',
    'https://om.example/callback?error=access_denied',
    'AADSTS50011: The redirect URI does not match',
  ],
  ['token-is-page', '<!DOCTYPE html><html></html>'],
  ['token-is-saml', 'PHNhbWxwOlJlc3BvbnNlIHhtbG5z', 'PD94bWwgdmVyc2lvbj0i'],
  ['token-is-key', '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----'],
  ['token-not-in-json', '{"token_type":"Bearer"}', '[1]'],
  ['token-not-in-address', 'https://om.example/auth/callback', 'HTTPS://h/?state=1'],
  [
    'token-opaque',
    '{"access_token":"EwBgA8l6BAAUO9chh8cJscQLmU"}',
    'EwBgA8l6BAAUO9chh8cJscQLmULW7Vf',
    'ya29.a0AfH6SMBx8QZ-1234567890abc',
    'Bearer EwBgA8l6BAAUO9chh8cJscQLmULW7Vf',
  ],
  ['token-one-part', head, body],
  ['token-two-parts', `${head}.${body}`],
  ['token-four-parts', `${token}.${signature}`],
  ['token-too-many-parts', `${token}.a.b.c`],
  ['token-encrypted', `${encode({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.a.b.c.d`],
  [
    'token-not-base64url',
    `${head}==.${body}==.${signature}`,
    `${head}.${body.slice(0, 40)}+/${body.slice(42)}.${signature}`,
    `${head}..${signature}`,
    `${head}.A.${signature}`,
  ],
  ['token-header-not-json', `${encode('{"alg":')}.${body}.${signature}`],
  [
    'token-payload-not-json',
    `${head}.${encode('{"a":')}.x`,
    `${head}.${encode('hello')}.x`,
    `${head}.w-_.x`,
  ],
  [
    'token-payload-not-object',
    unsigned({ alg: 'RS256' }, []),
    unsigned({ alg: 'RS256' }, null),
    unsigned({ alg: 'RS256' }, 1),
  ],
  [
    'token-no-alg',
    unsigned({ typ: 'JWT' }, {}),
    unsigned({ alg: 1 }, {}),
    unsigned({ alg: '' }, {}),
  ],
  ['token-alg-none', unsigned({ alg: 'none' }, idClaims, ''), unsigned({ alg: 'NoNe' }, idClaims)],
];

for (const [expected, ...texts] of refused) {
  test(`Refused with a sentence: ${expected}`, () => {
    for (const text of texts) {
      const reading = readToken(text);
      assert.ok(reading.kind === 'refused', text.slice(0, 60));
      assert.equal(reading.code, expected, text.slice(0, 60));
      assert.match(reading.message, /^[A-Z][^\n]{20,300}\.$/);
    }
  });
}

test('Of two unreadable tokens the first gives the reason', () => {
  const reading = readToken(`${head}.${body} ${unsigned({ alg: 'none' }, {})}`);
  assert.ok(reading.kind === 'refused');
  assert.equal(reading.code, 'token-two-parts');
});

// RFC 7515 appendix A.2, its header and payload with their line breaks; appendix A.5 is unsigned.
test('The examples of RFC 7515 are decoded', () => {
  const payload =
    'eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ';
  const claims = { iss: 'joe', exp: 1300819380, 'http://example.com/is_root': true };
  for (const [header, alg] of [
    ['eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9', 'HS256'],
    ['eyJhbGciOiJSUzI1NiJ9', 'RS256'],
    ['eyJhbGciOiJFUzI1NiJ9', 'ES256'],
  ] as const) {
    const reading = read(`${header}.${payload}.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`);
    assert.deepEqual({ ...reading.claims }, claims);
    assert.equal(reading.header['alg'], alg);
  }
  const none = readToken(`eyJhbGciOiJub25lIn0.${payload}.`);
  assert.equal(none.kind === 'refused' && none.code, 'token-alg-none');
});
