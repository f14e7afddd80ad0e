import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  defaultAdmins,
  defaultClaimOrder,
  defaultPrincipalDomain,
  identityOf,
  type Identity,
  type IdentitySettings,
} from '../../../../src/sso/token/read-token.ts';
import { settings as table } from '../../../../src/sso/settings/table.ts';
import { idClaims } from './tokens.ts';

const usual: IdentitySettings = {
  admins: ['alice.smith'],
  principalDomain: 'example.com',
  version: '1.12',
};

function identity(
  claims: Record<string, unknown>,
  change: Partial<IdentitySettings> = {},
): Identity {
  return identityOf(claims, { ...usual, ...change });
}

function codes({ findings }: Identity, severity?: string): string[] {
  return findings.filter((one) => !severity || one.severity === severity).map(({ code }) => code);
}

test('The defaults are those of the settings table', () => {
  assert.deepEqual(defaultClaimOrder, table.jwtPrincipalClaims.defaults?.server);
  assert.equal(defaultPrincipalDomain, table.principalDomain.defaults?.server);
  assert.deepEqual(defaultAdmins, table.adminPrincipals.defaults?.server);
});

test('An ordinary token makes the user that the docs promise', () => {
  const { steps, findings, ...result } = identity(idClaims);
  assert.deepEqual(result, {
    source: 'order',
    userName: 'alice.smith',
    email: 'alice.smith@example.com',
    displayName: 'Alice Smith',
    roles: [],
    teams: [],
    admin: true,
    letIn: true,
  });
  assert.deepEqual(
    steps.map(({ claim, outcome }) => [claim, outcome]),
    [
      ['email', 'used'],
      ['preferred_username', 'not-asked'],
      ['sub', 'not-asked'],
    ],
  );
  assert.ok(findings.every(({ severity }) => severity === 'note'));
});

type Row = [
  title: string,
  claims: Record<string, unknown>,
  change: Partial<IdentitySettings>,
  user: string | undefined,
  email: string | undefined,
];

const names: readonly Row[] = [
  [
    'the first present claim decides',
    { preferred_username: 'bob@x.example', sub: 's' },
    {},
    'bob',
    'bob@x.example',
  ],
  ['capitals go', { email: 'Bob.B@X.Example' }, {}, 'bob.b', 'bob.b@x.example'],
  ['sub is the last resort', { sub: 'AbC-9' }, {}, 'abc-9', 'abc-9@example.com'],
  ['without @ the principal domain is put behind', { email: 'bob' }, {}, 'bob', 'bob@example.com'],
  ['… or its default', { email: 'bob' }, { principalDomain: '' }, 'bob', 'bob@open-metadata.org'],
  [
    'another order, another name',
    { email: 'bob@x.example', upn: 'b1@x.example' },
    { claimOrder: ['upn', 'email'] },
    'b1',
    'b1@x.example',
  ],
  [
    'names of claims have no case',
    { Email: 'bob@x.example' },
    { claimOrder: ['eMAIL'] },
    'bob',
    'bob@x.example',
  ],
  [
    'the exact name goes before another case',
    { EMAIL: 'a@x.example', email: 'b@x.example' },
    {},
    'b',
    'b@x.example',
  ],
  [
    'what stands behind a second @ is no name',
    { email: 'bob@x@y.example' },
    {},
    'bob',
    'bob@x@y.example',
  ],
  [
    'a guest',
    { preferred_username: 'Bob_home.com#EXT#@x.onmicrosoft.com' },
    {},
    'bob_home.com#ext#',
    'bob_home.com#ext#@x.onmicrosoft.com',
  ],
  [
    'a phone number',
    { preferred_username: '+49 170 1234567' },
    {},
    '+49 170 1234567',
    '+49 170 1234567@example.com',
  ],
  ['none of the claims', { oid: 'x' }, {}, undefined, undefined],
  ['an empty order', { email: 'bob@x.example' }, { claimOrder: [] }, undefined, undefined],
  [
    'an empty first claim stops it all',
    { email: '', preferred_username: 'bob@x.example' },
    {},
    undefined,
    undefined,
  ],
  ['so does null', { email: null, preferred_username: 'bob@x.example' }, {}, undefined, undefined],
  ['so does a list', { email: ['bob@x.example'], sub: 's' }, {}, undefined, undefined],
  ['so does a number', { email: 5, sub: 's' }, {}, undefined, undefined],
  [
    'a mapping wins over the order',
    { email: 'bob@x.example', upn: 'b1@y.example' },
    { mapping: 'username:upn,email:email' },
    'b1',
    'bob@x.example',
  ],
  [
    'a mapping takes a name without @',
    { email: 'Bob@x.example', login: 'B1' },
    { mapping: '[username:login, email:email]' },
    'b1',
    'bob@x.example',
  ],
  [
    'a mapping of the same claim twice',
    { email: 'Bob@x.example' },
    { mapping: 'username:email,email:email' },
    'bob',
    'bob@x.example',
  ],
  [
    'a mapped name that is missing',
    { email: 'bob@x.example' },
    { mapping: 'username:upn,email:email' },
    undefined,
    undefined,
  ],
  [
    'a mapped e-mail that is missing',
    { upn: 'bob@x.example' },
    { mapping: 'username:upn,email:email' },
    undefined,
    undefined,
  ],
  [
    'a mapped e-mail without @',
    { upn: 'bob', email: 'bob' },
    { mapping: 'username:upn,email:email' },
    undefined,
    undefined,
  ],
  [
    'a mapping the server refuses',
    { email: 'bob@x.example' },
    { mapping: 'username:email' },
    undefined,
    undefined,
  ],
  [
    'a bot has no mapping',
    { isBot: true, email: 'bot@x.example', upn: 'b' },
    { mapping: 'username:upn,email:email' },
    'bot',
    'bot@x.example',
  ],
];

for (const [title, claims, change, user, email] of names) {
  test(`User name and e-mail: ${title}`, () => {
    const result = identity(claims, change);
    assert.equal(result.userName, user);
    assert.equal(result.email, email);
    assert.equal(result.letIn, user !== undefined);
    if (user === undefined) assert.ok(codes(result, 'error').length > 0);
  });
}

test('The steps tell claim by claim what happened', () => {
  for (const [claims, change, expected] of [
    [{ sub: 's' }, {}, ['absent', 'absent', 'used']],
    [{ email: '', sub: 's' }, {}, ['empty', 'not-asked', 'not-asked']],
    [{ preferred_username: 7 }, {}, ['absent', 'not-text', 'not-asked']],
    [{}, {}, ['absent', 'absent', 'absent']],
    [idClaims, { mapping: 'username:name,email:email' }, ['used-as-name', 'used-as-email']],
    [{ email: 'x', name: '' }, { mapping: 'username:name,email:email' }, ['missing', 'not-email']],
  ] as const) {
    const { steps } = identity(claims, change);
    assert.deepEqual(
      steps.map(({ outcome }) => outcome),
      expected,
    );
    for (const { message } of steps) assert.match(message, /^[A-Z].*\.$/);
  }
});

const findings: readonly [
  code: string,
  severity: string,
  claims: Record<string, unknown>,
  change?: Partial<IdentitySettings>,
][] = [
  ['identity-no-claim', 'error', {}],
  ['identity-claim-unusable', 'error', { email: null }],
  ['identity-mapping-fails', 'error', { email: 'x' }, { mapping: 'username:email,email:email' }],
  ['mapping-incomplete', 'error', idClaims, { mapping: 'username:email' }],
  ['identity-user-empty', 'error', { email: '@example.com' }],
  ['identity-email-odd', 'error', { email: 'a@b@c' }],
  ['identity-from-sub', 'warning', { sub: 'x' }],
  ['identity-guest-name', 'warning', { preferred_username: 'a#EXT#@b.example' }],
  ['identity-phone-name', 'warning', { preferred_username: '+491701234567' }],
  ['identity-email-built', 'warning', { sub: 'x' }],
  ['identity-default-domain', 'warning', { sub: 'x' }, { principalDomain: 'open-metadata.org' }],
  ['identity-email-unverified', 'warning', { ...idClaims, xms_edov: false }],
  ['identity-email-unverified', 'warning', { ...idClaims, xms_edov: '0' }],
  [
    'identity-own-tokens',
    'warning',
    idClaims,
    { claimOrder: ['preferred_username', 'email'], principalDomain: 'other.example' },
  ],
  ['identity-names-differ', 'note', { ...idClaims, preferred_username: 'a.smith@example.com' }],
  ['identity-mutable', 'note', idClaims],
  ['identity-keep-order', 'note', idClaims],
  ['identity-roles-off', 'note', { ...idClaims, roles: ['Admin'] }],
];

for (const [code, severity, claims, change] of findings) {
  test(`The identity is judged: ${code}`, () => {
    const result = identity(claims, change);
    const found = result.findings.find((one) => one.code === code);
    assert.equal(found?.severity, severity);
    assert.match(found.message, /^[A-Z].*\.$/);
  });
}

test('What is only sometimes worth a word is not said for an ordinary token', () => {
  assert.deepEqual(codes(identity(idClaims)), [
    'identity-admin',
    'identity-mutable',
    'identity-keep-order',
  ]);
});

test('With email first the principal domain does not matter to the own tokens', () => {
  assert.ok(
    !codes(identity(idClaims, { principalDomain: 'x.example' })).includes('identity-own-tokens'),
  );
});

test('Findings come with the errors first', () => {
  const { findings: all } = identity(
    { email: '@x', xms_edov: false },
    { enforcePrincipalDomain: true },
  );
  const order = all.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
  assert.deepEqual(order, [...order].sort());
  assert.ok(order.includes(0) && order.includes(2));
});

const shown: readonly [claims: Record<string, unknown>, expected: string | undefined][] = [
  [{ name: ' Bob B ' }, 'Bob B'],
  [{ name: '', displayname: 'Bob' }, 'Bob'],
  [{ given_name: 'Bob', family_name: 'B' }, 'Bob B'],
  [{ firstname: 'Bob' }, 'Bob'],
  [{ lastname: 'B' }, 'B'],
  [{ name: 5 }, undefined],
  [{}, undefined],
];

test('The display name is name, else displayname, else first and last name', () => {
  for (const [claims, expected] of shown) assert.equal(identity(claims).displayName, expected);
});

// The reports behind the rules, each with what the reporter had.
test('Threads: 3334, no mail and no profile scope falls to sub', () => {
  const result = identity(
    { sub: 'AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ' },
    { admins: ['admin'] },
  );
  assert.equal(result.userName, 'aaaaaaaaaaaaaaaaaaaaaikzqfvrsasafhy782bbtaq');
  assert.deepEqual(codes(result, 'warning'), [
    'identity-admin-default',
    'identity-from-sub',
    'identity-email-built',
  ]);
});

test('Threads: 15241, sign-in name and mail differ; the mapping takes one of each', () => {
  const claims = {
    upn: 'x12345@corp.example',
    email: 'Jane.Doe@corp.example',
    preferred_username: 'x12345@corp.example',
  };
  assert.ok(codes(identity(claims)).includes('identity-names-differ'));
  const mapped = identity(claims, { mapping: 'username:preferred_username,email:email' });
  assert.deepEqual([mapped.userName, mapped.email], ['x12345', 'jane.doe@corp.example']);
});

test('Threads: 29304, a token of OpenMetadata’s own gets another address', () => {
  const own = {
    sub: 'alice',
    preferred_username: 'alice',
    email: 'alice@corp.example',
    tokenType: 'PERSONAL_ACCESS',
  };
  const claimOrder = ['preferred_username', 'email', 'sub'];
  assert.equal(
    identity(own, { claimOrder, principalDomain: 'open-metadata.org' }).email,
    'alice@open-metadata.org',
  );
  assert.equal(
    identity(own, { claimOrder: defaultClaimOrder, principalDomain: 'open-metadata.org' }).email,
    'alice@corp.example',
  );
});
