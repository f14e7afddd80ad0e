import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IdentitySettings } from '../../../../src/sso/token/read-token.ts';
import { rolesOf, teamsOf } from '../../../../src/sso/token/roles-and-teams.ts';
import { tenantId } from '../ids.ts';

const settings: IdentitySettings = {
  admins: [],
  version: '1.12',
  useRolesFromProvider: true,
  teamClaim: 'groups',
};

const roles: readonly [
  title: string,
  claims: Record<string, unknown>,
  names: string[],
  code: string | undefined,
  change?: Partial<IdentitySettings>,
][] = [
  ['a list', { roles: ['DataSteward', 'X'] }, ['DataSteward', 'X'], 'identity-roles-replace'],
  ['only texts of it', { roles: ['A', 5, null, {}] }, ['A'], 'identity-roles-replace'],
  ['the claim in capitals', { Roles: ['A'] }, ['A'], 'identity-roles-replace'],
  ['one text', { roles: 'DataSteward' }, [], 'identity-roles-not-list'],
  ['none', {}, [], 'identity-roles-missing'],
  ['an empty list', { roles: [] }, [], 'identity-roles-missing'],
  ['groups instead', { groups: ['A'] }, [], 'identity-roles-missing'],
  ['switched off', { roles: ['A'] }, [], 'identity-roles-off', { useRolesFromProvider: false }],
  ['switched off and none', {}, [], undefined, { useRolesFromProvider: false }],
];

for (const [title, claims, names, code, change] of roles) {
  test(`Roles from the token: ${title}`, () => {
    const result = rolesOf(claims, { ...settings, ...change });
    assert.deepEqual(result.names, names);
    assert.equal(result.findings[0]?.code, code);
  });
}

test('Whoever has groups but no roles is told that groups are not read', () => {
  assert.match(
    rolesOf({ hasgroups: true }, settings).findings[0]?.message ?? '',
    /Groups are not read/,
  );
  assert.doesNotMatch(rolesOf({}, settings).findings[0]?.message ?? '', /Groups/);
});

const teams: readonly [
  title: string,
  claims: Record<string, unknown>,
  names: string[],
  codes: string[],
  change?: Partial<IdentitySettings>,
][] = [
  ['a list', { groups: ['Sales', 'IT'] }, ['Sales', 'IT'], ['identity-teams-added']],
  ['one text', { groups: 'Sales' }, ['Sales'], ['identity-teams-added']],
  ['IDs', { groups: [tenantId] }, [tenantId], ['identity-teams-are-ids']],
  ['none', {}, [], ['identity-teams-missing']],
  ['a number', { groups: 5 }, [], ['identity-teams-missing']],
  ['no claim named', { groups: ['Sales'] }, [], [], { teamClaim: '' }],
  [
    '1.11, which learned it on the way',
    { groups: ['A'] },
    ['A'],
    ['identity-teams-since', 'identity-teams-added'],
    { version: '1.11' },
  ],
  ['1.10, which cannot', { groups: ['A'] }, [], ['identity-teams-too-old'], { version: '1.10' }],
];

for (const [title, claims, names, codes, change] of teams) {
  test(`Teams from the token: ${title}`, () => {
    const result = teamsOf(claims, { ...settings, ...change });
    assert.deepEqual(result.names, names);
    assert.deepEqual(
      result.findings.map(({ code }) => code),
      codes,
    );
  });
}

test('Thousands of groups are cut to what a page can show', () => {
  const groups = Array.from({ length: 3000 }, (_, at) => `g${String(at)}`);
  assert.equal(teamsOf({ groups }, settings).names.length, 200);
});
