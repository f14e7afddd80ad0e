import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { knownBugs } from '../../../../src/sso/check/known-bugs.ts';
import { versions, type Version } from '../../../../src/sso/server/versions.ts';

const oidc = `AUTHENTICATION_PROVIDER=custom-oidc
AUTHENTICATION_CLIENT_TYPE=confidential
`;

/** Right settings, and the releases that do something wrong with them. */
const cases: [code: string, text: string, has: Version[]][] = [
  ['bug-second-redirect-uri', `${oidc}OIDC_CALLBACK=https://om.example.com/callback\n`, ['1.12']],
  ['bug-second-redirect-uri', `${oidc}OIDC_CALLBACK=https://om.example.com/auth/callback\n`, []],
  ['bug-sub-path', `${oidc}BASE_PATH=/catalog\n`, ['1.9', '1.10', '1.11', '1.12', '1.13']],
  ['bug-sub-path', `${oidc}BASE_PATH=/\n`, []],
  ['bug-sub-path', 'AUTHENTICATION_PROVIDER=basic\nBASE_PATH=/catalog\n', []],
  ['bug-auto-redirect-logout', `${oidc}AUTHENTICATION_ENABLE_AUTO_REDIRECT=true\n`, ['1.11']],
  ['bug-auto-redirect-logout', `${oidc}AUTHENTICATION_ENABLE_AUTO_REDIRECT=false\n`, []],
  ['bug-roles-from-token', `${oidc}AUTHORIZER_USE_ROLES_FROM_PROVIDER=true\n`, ['2.0']],
  [
    'bug-okta-keys-in-ui',
    'AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_PUBLIC_KEYS=[https://acme.okta.com/oauth2/v1/keys]\n',
    ['1.10'],
  ],
  [
    'bug-okta-keys-in-ui',
    'AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_PUBLIC_KEYS=[https://acme.okta.com/oauth2/default/v1/keys]\n',
    [],
  ],
];

function told(text: string, version: Version) {
  return diagnose([{ name: '', text }], { version, excerpt: true }).findings;
}

describe('What a release does wrong with a file that is right', () => {
  for (const [code, text, has] of cases) {
    test(`${code} in ${has.join(', ') || 'no release'}: ${text.replaceAll('\n', ' ')}`, () => {
      const releases = versions.filter((version) =>
        told(text, version).some((finding) => finding.code === code),
      );
      assert.deepEqual(releases, has);
    });
  }

  test('each bug has a case, names its report and says whether there is a fix', () => {
    for (const { id, issue, fixed } of knownBugs) {
      const found = cases.find(([code, , has]) => code === `bug-${id}` && has.length > 0);
      assert.ok(found, id);
      const [, text, [version = '1.12']] = found;
      const finding = told(text, version).find(({ code }) => code === `bug-${id}`);
      assert.equal(finding?.severity, 'note');
      assert.match(finding.message, new RegExp(`${fixed ?? 'no release with a fix'}.*${issue}`));
      assert.match(finding.message, /is right\./);
    }
  });
});
