import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainClaims, explainHeader } from '../../../../src/sso/token/read-token.ts';
import { inWords } from '../../../../src/sso/token/times.ts';
import { idClaims, now, seconds } from './tokens.ts';

function row(claim: string, value: unknown) {
  const [first] = explainClaims({ claims: { [claim]: value } }, now);
  assert.ok(first);
  return first;
}

test('Every claim of an ordinary ID token is explained, issuer and audience first', () => {
  const rows = explainClaims({ claims: idClaims }, now);
  assert.equal(rows.length, Object.keys(idClaims).length);
  assert.deepEqual(
    rows.slice(0, 2).map(({ claim }) => claim),
    ['iss', 'aud'],
  );
  for (const { claim, meaning, severity } of rows) {
    assert.match(meaning ?? '', /^[A-Z].*\.$/, claim);
    assert.equal(severity, undefined, claim);
  }
});

test('A claim means what its issuer says, and to an unknown issuer what the standards say', () => {
  const meaning = (claims: Record<string, unknown>, name: string) =>
    explainClaims({ claims }, now).find(({ claim }) => claim === name)?.meaning;
  assert.match(meaning(idClaims, 'sub') ?? '', /different in every application/);
  assert.doesNotMatch(meaning({ sub: 'x', iss: 'https://id.example' }, 'sub') ?? '', /different/);
  assert.match(meaning({ oid: 'x', iss: 'https://id.example' }, 'oid') ?? '', /^Object ID/);
});

test('An unknown claim is shown last and without a meaning', () => {
  const rows = explainClaims({ claims: { my_own: 'x', iss: 'y', constructor: 'z' } }, now);
  assert.deepEqual(
    rows.map(({ claim, meaning }) => [claim, meaning === undefined]),
    [
      ['iss', false],
      ['my_own', true],
      ['constructor', true],
    ],
  );
});

const times: readonly [
  claim: string,
  value: unknown,
  text: string,
  severity?: 'error' | 'warning',
][] = [
  ['exp', seconds + 3120, '2026-11-23 12:52:00 UTC, valid for 52 minutes more'],
  ['exp', seconds - 10_800, '2026-11-23 09:00:00 UTC, expired 3 hours ago', 'error'],
  ['exp', seconds, '2026-11-23 12:00:00 UTC, expired 0 seconds ago', 'error'],
  ['exp', seconds + 1, '2026-11-23 12:00:01 UTC, valid for 1 second more'],
  ['exp', seconds - 400 * 86_400, '2025-10-19 12:00:00 UTC, expired 400 days ago', 'error'],
  [
    'exp',
    seconds * 1000,
    `${String(seconds * 1000)} (in milliseconds; it must be seconds)`,
    'error',
  ],
  ['exp', String(seconds), `${String(seconds)} (no time: it must be seconds since 1970)`, 'error'],
  ['exp', null, 'null (no time: it must be seconds since 1970)', 'error'],
  ['exp', -1e300, '-1e+300 (no time: it must be seconds since 1970)', 'error'],
  ['nbf', seconds + 600, '2026-11-23 12:10:00 UTC, not valid for another 10 minutes', 'error'],
  ['nbf', seconds - 600, '2026-11-23 11:50:00 UTC, since 10 minutes'],
  ['iat', seconds - 90, '2026-11-23 11:58:30 UTC, 90 seconds ago'],
  ['iat', seconds + 90, '2026-11-23 12:01:30 UTC, 90 seconds from now', 'warning'],
  ['auth_time', 0, '1970-01-01 00:00:00 UTC, 56 years ago'],
];

for (const [claim, value, text, severity] of times) {
  test(`A time is put into words: ${claim} ${text}`, () => {
    const found = row(claim, value);
    assert.equal(found.value, text);
    assert.equal(found.severity, severity);
  });
}

test('A length of time is told in the largest unit of which there are two', () => {
  for (const [length, text] of [
    [0, '0 seconds'],
    [1, '1 second'],
    [119, '119 seconds'],
    [120, '2 minutes'],
    [7199, '119 minutes'],
    [7200, '2 hours'],
    [172_799, '47 hours'],
    [172_800, '2 days'],
    [63_115_200, '2 years'],
  ] as const) {
    assert.equal(inWords(length), text);
  }
});

const values: readonly [claim: string, value: unknown, text: string][] = [
  ['name', 'Zoë', 'Zoë'],
  ['acct', 0, '0 (member)'],
  ['acct', '1', '1 (guest)'],
  ['acct', 2, '2'],
  ['azpacr', '1', '1 (client secret)'],
  ['appidacr', 'constructor', 'constructor'],
  ['amr', ['pwd', 'mfa'], 'pwd, mfa'],
  ['roles', [], '(empty list)'],
  ['xms_edov', false, 'false'],
  ['x', null, 'null'],
  ['x', {}, '(empty)'],
  ['_claim_names', { groups: 'src1' }, 'groups: src1'],
  ['_claim_sources', { src1: { endpoint: 'https://graph' } }, 'src1: {endpoint: https://graph}'],
  [
    'groups',
    Array.from({ length: 40 }, (_, at) => String(at)),
    `${Array.from({ length: 30 }, (_, at) => String(at)).join(', ')}, and 10 more`,
  ],
  ['x', 'a\u202eb\u0000c\nd', 'a\\u{202e}b\\u{0}c\\u{a}d'],
  ['x', '\ud800', '\ufffd'],
  ['x', 'y'.repeat(500), `${'y'.repeat(400)}…`],
  ['x', [[[['deep']]]], '…'],
];

for (const [claim, value, text] of values) {
  test(`A value is readable: ${claim} ${text.slice(0, 40)}`, () => {
    assert.equal(row(claim, value).value, text);
  });
}

test('Groups that did not fit are marked', () => {
  for (const claim of ['hasgroups', '_claim_names'])
    assert.equal(row(claim, true).severity, 'warning');
});

test('The header is explained, and a key in it is said to be ignored', () => {
  const rows = explainHeader({
    header: { jku: 'https://evil.example', alg: 'RS256', kid: 'x', own: 1 },
  });
  assert.deepEqual(
    rows.map(({ claim }) => claim),
    ['alg', 'kid', 'jku', 'own'],
  );
  assert.match(rows[2]?.meaning ?? '', /Never followed/);
});

test('Ten thousand claims and a value as deep as the text allows are shown in part', () => {
  const many = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, at) => [`c${String(at)}`, at]),
  );
  assert.ok(explainClaims({ claims: many }, now).length <= 200);
  const deep: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
  assert.equal(row('x', deep).value, '…');
});
