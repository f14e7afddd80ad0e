import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';

const azure = 'AUTHENTICATION_PROVIDER=azure\nAUTHENTICATION_CLIENT_TYPE=confidential\n';

/** What is wrong around a placeholder, whatever is put in its place. */
const cases: [text: string, told: string[]][] = [
  [`${azure}OIDC_TENANT=https://login.microsoftonline.com/{Tenant ID}\n`, ['tenant-is-url']],
  [`${azure}OIDC_TENANT=https://login.microsoftonline.com/<tenant-id>/v2.0\n`, ['tenant-is-url']],
  [
    `${azure}AUTHENTICATION_AUTHORITY=https://login.microsoftonline.com/{Tenant ID}/oauth2/v2.0/authorize\n`,
    ['authority-is-endpoint'],
  ],
  [
    `${azure}AUTHENTICATION_PUBLIC_KEYS=[https://login.microsoftonline.com/common/discovery/keys,{your domain}/api/v1/system/config/jwks]\n`,
    ['jwks-v1'],
  ],
  [
    'AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_AUTHORITY=https://kc.example.com/realms/<realm>/protocol/openid-connect/auth\n',
    ['authority-is-endpoint'],
  ],
  [`${azure}OIDC_TENANT={Tenant ID}\n`, []],
  [`${azure}OIDC_TENANT=<tenant-id>\n`, []],
  [`${azure}AUTHENTICATION_AUTHORITY=https://login.microsoftonline.com/<tenant-id>\n`, []],
  [
    `${azure}AUTHENTICATION_PUBLIC_KEYS=[https://login.microsoftonline.com/<tenant-id>/discovery/v2.0/keys,https://om.example.com/api/v1/system/config/jwks]\n`,
    [],
  ],
];

const shapes = /^(?:tenant-is-url|authority-is-endpoint|jwks-v1|jwks-form)$/;

describe('The shape around a placeholder is judged', () => {
  for (const [text, told] of cases) {
    test(`${text.trim().split('\n').at(-1) ?? ''}: ${told.join(' ') || 'nothing'}`, () => {
      const { findings } = diagnose([{ name: '', text }], { version: '1.13', excerpt: true });
      assert.deepEqual(
        findings.flatMap(({ code, fix }) => (shapes.test(code) ? [fix ? `${code}!` : code] : [])),
        told,
      );
      assert.ok(findings.some(({ code }) => /^(?:value-placeholder|blanks-to-fill)$/.test(code)));
    });
  }

  test('The tenant that both pages of the flows print is known as nobody’s', () => {
    const text =
      '"authority": "https://login.microsoftonline.com/c11234b7c-b1b2-9854-0mn1-56abh3dea295",';
    const { findings } = diagnose([{ name: '', text }], { version: '1.12' });
    assert.ok(findings.some(({ code }) => code === 'authority-tenant-placeholder'));
  });
});
