import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IdentitySettings } from '../../../../src/sso/token/read-token.ts';
import { judgeDomain } from '../../../../src/sso/token/domain-rules.ts';

const enforced: IdentitySettings = {
  admins: [],
  version: '1.12',
  enforcePrincipalDomain: true,
  principalDomain: 'example.com',
};

const cases: readonly [
  title: string,
  domain: string,
  change: Partial<IdentitySettings>,
  letIn: boolean,
  findings: string[],
][] = [
  ['not enforced', 'any.example', { enforcePrincipalDomain: false }, true, []],
  ['the principal domain', 'example.com', {}, true, []],
  ['another domain', 'other.example', {}, false, ['error identity-domain-refused']],
  ['a subdomain', 'sub.example.com', {}, false, ['error identity-domain-refused']],
  ['no domain', '', {}, false, ['error identity-domain-missing']],
  ['capitals, before 2.0', 'Example.com', {}, false, ['error identity-domain-case']],
  ['capitals, later', 'Example.com', { version: '2.0' }, true, ['warning identity-domain-case']],
  [
    'capitals in the setting',
    'example.com',
    { principalDomain: 'Example.COM' },
    false,
    ['error identity-domain-case'],
  ],
  ['an allowed domain', 'b.example', { allowedDomains: ['a.example', 'b.example'] }, true, []],
  [
    'the principal domain is not allowed',
    'example.com',
    { allowedDomains: ['b.example'] },
    false,
    ['error identity-domain-not-listed'],
  ],
  [
    'another than allowed',
    'c.example',
    { allowedDomains: ['b.example'] },
    false,
    ['error identity-domain-refused'],
  ],
  ['the default domain', 'open-metadata.org', { principalDomain: '' }, true, []],
  [
    'allowed domains without enforcing',
    'c.example',
    { enforcePrincipalDomain: false, allowedDomains: ['b.example'] },
    true,
    [],
  ],
];

for (const [title, domain, change, letIn, expected] of cases) {
  test(`The domain decides: ${title}`, () => {
    const email = `alice@${(domain || 'example.com').toLowerCase()}`;
    const result = judgeDomain({ domain, email }, { ...enforced, ...change });
    assert.equal(result.letIn, letIn);
    assert.deepEqual(
      result.findings.map(({ severity, code }) => `${severity} ${code}`),
      expected,
    );
  });
}

test('The domains that may register count where the server makes the account, from 2.0 on', () => {
  for (const [version, registrationDomains, letIn, severity] of [
    ['2.0', ['all'], true, undefined],
    ['2.0', ['example.com'], true, undefined],
    ['2.0', [], true, undefined],
    ['2.0', ['other.example'], false, 'error'],
    ['1.12', ['other.example'], true, 'warning'],
  ] as const) {
    const result = judgeDomain(
      { domain: 'Example.com', email: 'alice@example.com' },
      { admins: [], version, registrationDomains },
    );
    assert.equal(result.letIn, letIn);
    assert.equal(result.findings[0]?.severity, severity);
  }
});
