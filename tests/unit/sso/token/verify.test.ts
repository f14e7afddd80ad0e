import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import {
  verifyToken,
  type Verification,
  type VerifyOptions,
} from '../../../../src/sso/token/verify.ts';
import { clientId, tenantId } from '../ids.ts';
import {
  ec,
  encode,
  idClaims,
  issuer,
  list,
  now,
  otherRsa,
  otherTenant,
  rsa,
  seconds,
  sign,
} from './tokens.ts';

const token = await sign();
const [head = '', body = '', signature = ''] = token.split('.');
const keys = list(otherRsa.jwk, rsa.jwk, ec.jwk);
const expected = { issuer, audience: clientId };

async function verify(raw: string, options: Partial<VerifyOptions> = {}): Promise<Verification> {
  const result = await verifyToken(raw, { jwks: keys, now, ...expected, ...options });
  assert.match(result.message, /^[A-Z].*[.:]$/);
  assert.ok(!JSON.stringify(result).includes(signature.slice(0, 12)));
  return result;
}

test('A token signed by a key of the list is right, and the result names key and algorithm', async () => {
  const { findings, message, ...result } = await verify(token);
  assert.deepEqual(result, {
    signature: 'right',
    accepted: true,
    code: 'verify-right',
    kid: 'rsa-key-of-the-tests',
    algorithm: 'RS256',
  });
  assert.match(message, /Who owns the keys is proved by where you got the list/);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['verify-what-the-server-checks'],
  );
});

for (const alg of [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
]) {
  test(`The algorithm ${alg} is verified`, async () => {
    const { privateKey, publicKey } = await generateKeyPair(alg);
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg };
    const signed = await new SignJWT(idClaims)
      .setProtectedHeader({ alg, kid: 'k' })
      .sign(privateKey);
    const result = await verify(signed, { jwks: list(jwk) });
    assert.equal(result.code, 'verify-right');
    assert.equal(
      result.findings.some(({ code }) => code === 'verify-not-for-openmetadata'),
      alg.startsWith('PS'),
    );
  });
}

const shared = await new SignJWT(idClaims)
  .setProtectedHeader({ alg: 'HS256', kid: rsa.jwk.kid ?? '' })
  .sign(new TextEncoder().encode(JSON.stringify(rsa.jwk)));
const weak = {
  kty: 'RSA',
  kid: rsa.jwk.kid,
  e: 'AQAB',
  // 1024 bits, behind zeros that make it look like 2048.
  n: Buffer.concat([Buffer.alloc(128), Buffer.alloc(128, 0xab)]).toString('base64url'),
};
const changed = encode({ ...idClaims, email: 'admin@example.com' });

const unchecked: readonly [code: string, raw: string, options?: Partial<VerifyOptions>][] = [
  ['token-two-parts', `${head}.${body}`],
  ['token-alg-none', `${encode({ alg: 'none' })}.${body}.`],
  ['keys-blank', token, { jwks: ' ' }],
  ['keys-not-json', token, { jwks: keys.slice(0, 100) }],
  ['keys-missing', token, { jwks: '{}' }],
  ['keys-empty', token, { jwks: '{"keys":[]}' }],
  ['verify-shared-secret', shared],
  ['verify-algorithm', `${encode({ alg: 'EdDSA', kid: 'x' })}.${body}.${signature}`],
  ['verify-algorithm', `${encode({ alg: 'rs256', kid: 'x' })}.${body}.${signature}`],
  ['verify-algorithm', `${encode({ alg: '__proto__', kid: 'x' })}.${body}.${signature}`],
  ['verify-extension', `${encode({ alg: 'RS256', crit: ['x'], x: 1 })}.${body}.${signature}`],
  ['verify-extension', `${encode({ alg: 'RS256', b64: false })}.${body}.${signature}`],
  ['verify-signature-cut', `${head}.${body}.`],
  ['verify-signature-cut', `${head}.${body}.${signature.slice(0, 19)}`],
  ['verify-signature-cut', `${head}.${body}.${signature.slice(0, 341)}`],
  ['verify-no-key', token, { jwks: list(otherRsa.jwk) }],
  [
    'verify-no-key',
    token,
    {
      jwks: list(
        { ...otherRsa.jwk, issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0' },
        { ...ec.jwk, issuer: `https://login.microsoftonline.com/${otherTenant}/v2.0` },
      ),
    },
  ],
  [
    'verify-other-list',
    token,
    {
      jwks: list({
        ...otherRsa.jwk,
        issuer: `https://login.microsoftonline.com/${otherTenant}/v2.0`,
      }),
    },
  ],
  [
    'verify-version-1-list',
    token,
    { jwks: list({ ...otherRsa.jwk, issuer: `https://sts.windows.net/${tenantId}/` }) },
  ],
  [
    'verify-own-list',
    token,
    { jwks: list({ ...otherRsa.jwk, kid: 'Gb389a-9f76-gdjs-a92j-0242bk94356' }) },
  ],
  ['verify-key-type', token, { jwks: list({ ...ec.jwk, kid: rsa.jwk.kid }) }],
  ['verify-key-type', `${encode({ alg: 'ES384', kid: ec.jwk.kid })}.${body}.${signature}`],
  ['verify-key-use', token, { jwks: list({ ...rsa.jwk, use: 'enc' }) }],
  ['verify-key-algorithm', token, { jwks: list({ ...rsa.jwk, alg: 'RS512' }) }],
  ['verify-key-weak', token, { jwks: list(weak) }],
  ['verify-key-malformed', token, { jwks: list({ ...rsa.jwk, n: undefined }) }],
  ['verify-key-malformed', token, { jwks: list({ ...rsa.jwk, n: '+/' }) }],
  ['verify-key-malformed', token, { jwks: list({ ...rsa.jwk, e: undefined }) }],
  ['verify-key-malformed', await sign({}, {}, ec), { jwks: list({ ...ec.jwk, x: 'AA' }) }],
];

for (const [code, raw, options] of unchecked) {
  test(`It does not come to a check: ${code}`, async () => {
    const result = await verify(raw, options);
    assert.equal(result.code, code);
    assert.deepEqual(
      [result.signature, result.accepted, result.findings],
      ['unchecked', false, []],
    );
  });
}

test('A missing key comes with how many there are', async () => {
  assert.match(
    (await verify(token, { jwks: list(otherRsa.jwk) })).message,
    /has one key, and none/,
  );
  assert.match(
    (await verify(token, { jwks: list(otherRsa.jwk, ec.jwk) })).message,
    /has 2 keys, and none/,
  );
});

const flipped = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
const wrong: readonly [title: string, raw: string, code?: string][] = [
  ['a changed payload', `${head}.${changed}.${signature}`],
  [
    'a changed header',
    `${encode({ alg: 'RS256', typ: 'x', kid: rsa.jwk.kid })}.${body}.${signature}`,
  ],
  [
    'another algorithm of the same key',
    `${encode({ alg: 'PS256', kid: rsa.jwk.kid })}.${body}.${signature}`,
  ],
  ['a changed signature', `${head}.${body}.${flipped}`],
  ['a short signature', `${head}.${body}.${signature.slice(0, 340)}`],
  [
    'the signature of another token',
    `${head}.${body}.${(await sign({ sub: 'x' })).split('.')[2] ?? ''}`,
  ],
  ['another key of the same name', await sign({}, {}, { ...otherRsa, jwk: rsa.jwk })],
  [
    'a token for Graph',
    `${head}.${encode({ ...idClaims, aud: 'https://graph.microsoft.com' })}.${signature}`,
    'verify-graph',
  ],
  [
    'a nonce in the header',
    `${encode({ alg: 'RS256', kid: rsa.jwk.kid, nonce: 'x' })}.${body}.${signature}`,
    'verify-graph',
  ],
];

for (const [title, raw, code = 'verify-signature-wrong'] of wrong) {
  test(`The signature is wrong: ${title}`, async () => {
    const result = await verify(raw);
    assert.deepEqual([result.code, result.signature, result.accepted], [code, 'wrong', false]);
    assert.equal(result.kid, undefined);
  });
}

test('An expired token with a wrong signature is first of all wrong', async () => {
  const expired = await sign({ exp: seconds - 1 });
  assert.equal(
    (await verify(expired.replace(/.{9}$/, 'AAAAAAAAA'))).code,
    'verify-signature-wrong',
  );
});

const others: readonly [
  title: string,
  claims: Record<string, unknown>,
  options: Partial<VerifyOptions>,
  codes: string[],
][] = [
  ['expired', { exp: seconds - 7200 }, {}, ['verify-expired']],
  ['expired this second', { exp: seconds }, {}, ['verify-expired']],
  ['not yet valid', { nbf: seconds + 60 }, {}, ['verify-not-yet-valid']],
  ['another issuer', {}, { issuer: `${issuer}/` }, ['verify-issuer']],
  ['no issuer', { iss: undefined }, {}, ['verify-issuer']],
  ['another audience', {}, { audience: otherTenant }, ['verify-audience']],
  ['a longer audience', { aud: `${clientId}x` }, {}, ['verify-audience']],
  [
    'all of it',
    { exp: 1, nbf: seconds + 1, iss: 'x', aud: [] },
    {},
    ['verify-expired', 'verify-not-yet-valid', 'verify-issuer', 'verify-audience'],
  ],
];

for (const [title, claims, options, expectedCodes] of others) {
  test(`The signature is right and something else is not: ${title}`, async () => {
    const result = await verify(await sign(claims), options);
    assert.deepEqual(
      [result.code, result.signature, result.accepted],
      ['verify-signature-only', 'right', false],
    );
    const errors = result.findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ code }) => code),
      expectedCodes,
    );
  });
}

test('A key speaks for its own issuer, and with braces for every tenant', async () => {
  const host = 'https://login.microsoftonline.com';
  const old = await sign({ iss: `https://sts.windows.net/${tenantId}/`, ver: '1.0' });
  for (const [owner, raw, isRight] of [
    [issuer, token, true],
    [`${host}/{tenantid}/v2.0`, token, true],
    [`${host}/{tenantid}/v2.0`, old, true],
    [`${host}/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0`, token, false],
    [`${host}/${otherTenant}/v2.0`, token, false],
    ['https://idp.example', token, false],
    [`${host}/{tenantid}/v2.0`, await sign({ tid: otherTenant }), false],
  ] as const) {
    const jwks = list({ ...rsa.jwk, issuer: owner });
    const { accepted, findings } = await verify(raw, { jwks, issuer: undefined });
    assert.equal(accepted, isRight, owner);
    assert.equal(
      findings.some(({ code }) => code === 'verify-key-issuer'),
      !isRight,
    );
  }
});

test('The words for an expired token say how long ago', async () => {
  const { findings } = await verify(await sign({ exp: seconds - 7200 }));
  assert.equal(findings[0]?.message, 'It expired 2 hours ago. Sign in again for a fresh one.');
});

test('What was not compared is said', async () => {
  for (const options of [{ issuer: undefined }, { audience: undefined }]) {
    const result = await verify(token, options);
    assert.ok(result.accepted);
    assert.ok(result.findings.some(({ code }) => code === 'verify-not-compared'));
  }
});

test('A token without exp is warned of', async () => {
  const { accepted, findings } = await verify(await sign({ exp: undefined }));
  assert.ok(accepted);
  assert.ok(findings.some(({ code }) => code === 'verify-no-expiry'));
});

test('An audience in a list, one key alone, and a token in JSON are fine too', async () => {
  assert.ok((await verify(await sign({ aud: ['x', clientId] }))).accepted);
  assert.ok((await verify(token, { jwks: JSON.stringify(rsa.jwk) })).accepted);
  assert.ok((await verify(JSON.stringify({ id_token: token }))).accepted);
});

test('Without kid, and with two keys of one name, each key is tried', async () => {
  const nameless = await sign({}, { kid: undefined });
  assert.equal((await verify(nameless)).kid, 'rsa-key-of-the-tests');
  const jwks = list({ ...otherRsa.jwk, kid: rsa.jwk.kid }, { ...rsa.jwk, e: 5 }, rsa.jwk);
  assert.ok((await verify(token, { jwks })).accepted);
});

test('A key or an address in the header is never used', async () => {
  const forged = await sign({}, { jwk: otherRsa.jwk, jku: 'https://evil.example/keys' }, otherRsa);
  assert.equal((await verify(forged, { jwks: list(rsa.jwk) })).signature, 'unchecked');
});

// RFC 7515 appendix A.2 (RS256) and A.3 (ES256): keys without kid, a token without kid.
const payload =
  'eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ';
const rfc = [
  {
    token: `eyJhbGciOiJSUzI1NiJ9.${payload}.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw`,
    key: {
      kty: 'RSA',
      n: 'ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ',
      e: 'AQAB',
    },
  },
  {
    token: `eyJhbGciOiJFUzI1NiJ9.${payload}.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q`,
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
      y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    },
  },
];

test('The examples of RFC 7515 are verified, and expired in 2011', async () => {
  for (const example of rfc) {
    const jwks = list(example.key);
    const then = await verifyToken(example.token, {
      jwks,
      issuer: 'joe',
      now: new Date('2011-03-22T18:00:00Z'),
    });
    assert.ok(then.accepted, then.code);
    const today = await verifyToken(example.token, { jwks, now });
    assert.deepEqual([today.signature, today.accepted], ['right', false]);
    const other = await verifyToken(example.token.replace(/\.(.)/, '.e'), {
      jwks: list(rsa.jwk, ec.jwk),
      now,
    });
    assert.equal(other.signature, 'wrong');
  }
});
