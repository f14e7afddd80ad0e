import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkToken,
  explainClaims,
  explainHeader,
  identityOf,
  jwksUrlFor,
  kindOf,
  readToken,
  verdictOf,
  type IdentitySettings,
  type TokenFinding,
} from '../../../../src/sso/token/read-token.ts';
import { verifyToken } from '../../../../src/sso/token/verify.ts';
import { clientId, secret, tenantId } from '../ids.ts';
import { fuzzRounds, Random } from '../random.ts';
import { encode, idClaims, list, now, rsa, sign } from './tokens.ts';

const rounds = fuzzRounds(3000);
const token = await sign();
const marker = 'zq7xMark';
const jwks = list(rsa.jwk);

const odd: [unknown, ...unknown[]] = [
  null,
  ...[true, 0, -1, 1e308, '', [], {}, [null], [[[[]]]], marker, [marker], { a: marker }],
  ...[
    `${marker}@${marker}.example`,
    `@${marker}`,
    `${marker}@`,
    '@',
    '@@',
    '#EXT#',
    '\ud800',
    '\u202e',
    '__proto__',
  ],
  ...[
    `https://${marker}/`,
    `https://login.microsoftonline.com/${tenantId}/v2.0`,
    clientId,
    tenantId,
    1.5,
  ],
];
const names: [string, ...string[]] = [
  'email',
  ...Object.keys(idClaims),
  ...[
    'upn',
    'roles',
    'groups',
    'acct',
    'idp',
    'xms_edov',
    'isBot',
    'tokenType',
    '__proto__',
    'constructor',
    marker,
  ],
];
const headerNames: [string, ...string[]] = [
  'alg',
  'kid',
  'typ',
  'jku',
  'jwk',
  'crit',
  'b64',
  'nonce',
  marker,
];
const pieces: [string, ...string[]] = [
  '.',
  '..',
  '=',
  '+',
  '/',
  ' ',
  '\n',
  '"',
  '{',
  '}',
  '<',
  '%',
  '#id_token=',
  'Bearer ',
  'ey',
  'eyJ',
  '\u200b',
  '\0',
  '-',
  '_',
];

const mapping = 'username:upn,email:email';

function settingsFrom(random: Random): IdentitySettings {
  return {
    version: random.pick(['1.9', '1.11', '1.12', '2.0']),
    admins: random.pick([[], ['admin'], [marker, 'x@y']]),
    mapping: random.pick(['', mapping, `username:${marker},email:${marker}`, marker, ':', '[,]']),
    claimOrder: random.pick([['email', 'sub'], [], [marker], ['__proto__', 'constructor']]),
    principalDomain: random.pick(['', 'example.com', marker]),
    allowedDomains: random.pick([[], [marker]]),
    registrationDomains: random.pick([[], ['all'], [marker]]),
    enforcePrincipalDomain: random.below(2) === 1,
    useRolesFromProvider: random.below(2) === 1,
    teamClaim: random.pick(['', 'groups', marker, '__proto__']),
  };
}

function change(
  random: Random,
  object: Record<string, unknown>,
  from: [string, ...string[]],
): string {
  const copy = { ...object };
  for (let times = random.below(4); times > 0; times -= 1) {
    Object.defineProperty(copy, random.pick(from), {
      value: random.pick(odd),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return encode(copy);
}

/** A token with other claims, another header, and then something done to its text. */
function mutate(random: Random): string {
  const header = change(random, { alg: 'RS256', kid: rsa.jwk.kid, typ: 'JWT' }, headerNames);
  const payload = change(random, idClaims, names);
  const signature = token.split('.')[2] ?? '';
  let text = `${header}.${payload}.${signature}`;
  for (let times = random.below(3); times > 0; times -= 1) {
    const at = random.below(text.length + 1);
    text = text.slice(0, at) + random.pick(pieces) + text.slice(at + random.below(3));
    if (random.below(30) === 0) text += random.pick([text, secret, tenantId]);
  }
  return text;
}

/** Whether a message holds any twelve characters in a row of the text, words of ours set aside. */
function repeats(message: string, text: string): boolean {
  for (const run of message.match(/[\w.-]{12,}/g) ?? []) {
    for (let at = 0; at + 12 <= run.length; at += 1) {
      if (text.includes(run.slice(at, at + 12))) return true;
    }
  }
  return message.includes(marker);
}

function judge(findings: readonly TokenFinding[], raw: string): void {
  assert.equal(new Set(findings.map(({ code }) => code)).size, findings.length);
  for (const { code, message } of findings) {
    assert.match(code, /^[a-z0-9]+(?:-[a-z0-9]+)+$/);
    assert.match(message, /^[A-Z].*\.$/);
    assert.ok(!repeats(message, raw), message);
  }
}

test('Changed tokens never throw, are told of in few words, and come back in no message', async () => {
  const random = new Random(97);
  let read = 0;
  for (let round = 0; round < rounds; round += 1) {
    const raw = mutate(random);
    const reading = readToken(raw);
    const verification = await verifyToken(raw, { jwks, now, issuer: marker, audience: marker });
    assert.ok(!repeats(verification.message, raw));
    assert.ok(verification.code === 'verify-right' || !verification.accepted);
    judge(verification.findings, raw);
    if (reading.kind === 'refused') {
      assert.ok(!repeats(reading.message, raw), reading.message);
      assert.equal(verification.code, reading.code);
      continue;
    }
    read += 1;
    const { claims, header, notes } = reading;
    judge(notes, raw);
    assert.ok(!repeats(kindOf(reading).message, raw));
    judge(
      checkToken(reading, now, {
        values: { tenant: tenantId, cloud: 'china' },
        clientId,
        issuer: marker,
        nonce: marker,
      }),
      raw,
    );
    const rows = [...explainClaims(reading, now), ...explainHeader(reading)];
    assert.equal(rows.length, Object.keys(claims).length + Object.keys(header).length);
    for (const { value, claim } of rows) {
      assert.ok(value.length <= 520 && claim.length <= 520);
      assert.doesNotMatch(value + claim, /[\p{Cc}\p{Cs}\u202e]/u);
    }
    const identity = identityOf(claims, settingsFrom(random));
    judge(identity.findings, raw);
    for (const { message } of identity.steps) assert.ok(!repeats(message, raw));
    for (const text of [
      identity.userName,
      identity.email,
      identity.displayName,
      ...identity.teams,
      ...identity.roles,
    ]) {
      assert.ok((text ?? '').length <= 520);
    }
    assert.ok(!identity.letIn || (identity.userName ?? '') !== '');
    const told = checkToken(reading, now, { values: { tenant: tenantId }, clientId });
    const verdict = verdictOf({ findings: told, identity, verification });
    assert.ok(!repeats(verdict.message, raw));
    const against = [...told, ...verification.findings, ...identity.findings].filter(
      ({ code, severity }) => severity === 'error' && !code.startsWith('identity-admin'),
    );
    if (against.length > 0) assert.match(verdict.outcome, /^(?:no|perhaps)$/);
    const jwksUrl = jwksUrlFor(claims);
    if ('url' in jwksUrl) assert.match(jwksUrl.url, /^https:\/\/login\.microsoftonline\.com\//);
    else assert.ok(!repeats(jwksUrl.reason, raw));
  }
  assert.ok(read > rounds / 4, `only ${String(read)} were read: the fuzz proves nothing`);
});

test('No changed token is ever taken for a signed one', async () => {
  const random = new Random(101);
  const [head = '', body = '', signature = ''] = token.split('.');
  const flip = (part: string): string => {
    const at = random.below(part.length - 1);
    const other = random.pick(['A', 'B', 'Q', 'z', '-']);
    return part[at] === other ? flip(part) : part.slice(0, at) + other + part.slice(at + 1);
  };
  for (let round = 0; round < 500; round += 1) {
    const which = random.below(3);
    const parts = [head, body, signature].map((part, at) => (at === which ? flip(part) : part));
    const { accepted, signature: verdict } = await verifyToken(parts.join('.'), { jwks, now });
    assert.ok(!accepted && verdict !== 'right', parts.join('.'));
  }
});

test('Garbage of any length is answered, and large garbage too', async () => {
  for (const piece of [
    ' ',
    '.',
    'ey',
    'eyJ.',
    'ey.ey.ey ',
    '{"a":',
    '[',
    '<',
    '%',
    '%41',
    '\n',
    'e\n',
    'AAAA.',
    '"',
    'id_token=',
    'Bearer ',
    '\u200b',
  ]) {
    for (const length of [65_536, 65_537, 1_000_000]) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      for (const whole of [text, `${token.slice(0, 40)}${text}`, `${text}${token.slice(40)}`]) {
        const reading = readToken(whole);
        assert.ok(reading.kind === 'refused' || whole.length <= 65_536);
      }
      assert.equal((await verifyToken(token, { jwks: text, now })).signature, 'unchecked');
    }
  }
});

test('A payload as deep and as wide as the text allows is explained', () => {
  const deep = `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)},"email":${'{"x":'.repeat(400)}1${'}'.repeat(400)}}`;
  const wide = JSON.stringify(
    Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`c${String(at)}`, 1])),
  );
  for (const payload of [deep, wide]) {
    const reading = readToken(`${encode({ alg: 'RS256' })}.${encode(payload)}.x`);
    if (reading.kind === 'refused') assert.fail(reading.code);
    assert.ok(explainClaims(reading, now).length <= 200);
    identityOf(reading.claims, { admins: [], version: '2.0' });
    checkToken(reading, now);
  }
});
