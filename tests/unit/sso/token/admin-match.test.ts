import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchAdmins } from '../../../../src/sso/token/admin-match.ts';

const claims = {
  email: 'Alice.Smith@example.com',
  preferred_username: 'asmith@example.com',
  upn: 'a1@example.com',
};

const cases: readonly [admins: string[], code: string, admin?: boolean][] = [
  [['alice.smith'], 'identity-admin', true],
  [['bob', ' alice.smith '], 'identity-admin', true],
  [['Alice.Smith'], 'identity-admin-case'],
  [['alice.smith@example.com'], 'identity-admin-is-email'],
  [['Alice.Smith@example.com', 'bob'], 'identity-admin-is-email'],
  [['asmith'], 'identity-admin-other-claim'],
  [['asmith@example.com'], 'identity-admin-other-claim'],
  [['a1'], 'identity-admin-other-claim'],
  [['admin'], 'identity-admin-default'],
  [['Admin', 'admin'], 'identity-admin-default'],
  [['admin', 'bob'], 'identity-admin-not'],
  [['bob'], 'identity-admin-not'],
  [['@example.com'], 'identity-admin-not'],
  [[], 'identity-admin-none'],
  [['', ' '], 'identity-admin-none'],
];

for (const [admins, code, admin = false] of cases) {
  test(`The list of administrators [${admins.join()}]: ${code}`, () => {
    const result = matchAdmins(admins, 'alice.smith', claims);
    assert.equal(result.admin, admin);
    assert.deepEqual(
      result.findings.map((one) => one.code),
      [code],
    );
  });
}
