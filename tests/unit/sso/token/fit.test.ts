import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkToken, type Expected } from '../../../../src/sso/token/read-token.ts';
import { consumersTenant } from '../../../../src/sso/providers/azure/known-ids.ts';
import { clientId, tenantId } from '../ids.ts';
import { idClaims, issuer, now, otherTenant, seconds } from './tokens.ts';

const header = { alg: 'RS256', kid: 'x', typ: 'JWT' };
const expected: Expected = {
  provider: 'azure',
  values: { tenant: tenantId, cloud: 'global' },
  clientId,
  issuer,
  nonce: idClaims.nonce,
};
const sts = `https://sts.windows.net/${tenantId}/`;
const accessClaims = { ...idClaims, nonce: undefined, scp: 'x', aud: 'api://other' };

function codes(
  claims: Record<string, unknown>,
  wanted = expected,
  head: Record<string, unknown> = header,
): string[] {
  const given = Object.fromEntries(
    Object.entries(claims).filter(([, value]) => value !== undefined),
  );
  return checkToken({ header: head, claims: given }, now, wanted).map(
    ({ severity, code }) => `${severity} ${code}`,
  );
}

test('Nothing speaks against a fresh ID token of the plan, nor without a plan', () => {
  assert.deepEqual(codes(idClaims), []);
  assert.deepEqual(codes(idClaims, {}), []);
});

const inTenant = (tid: string): Record<string, unknown> => ({
  ...idClaims,
  tid,
  iss: `https://login.microsoftonline.com/${tid}/v2.0`,
});

const cases: readonly [
  title: string,
  change: Record<string, unknown>,
  findings: string[],
  wanted?: Expected,
  head?: Record<string, unknown>,
][] = [
  ['expired', { exp: seconds }, ['error token-expired']],
  ['not yet valid', { nbf: seconds + 1 }, ['error token-too-early']],
  ['no expiry', { exp: undefined }, ['warning token-no-expiry']],
  ['expiry that is no number', { exp: '1' }, ['warning token-no-expiry']],
  ['expiry in milliseconds', { exp: seconds * 1000 }, ['warning token-no-expiry']],
  ['another tenant', inTenant(otherTenant), ['error token-other-tenant']],
  ['a personal account', inTenant(consumersTenant), ['error token-personal-account']],
  [
    'another cloud',
    { iss: `https://login.microsoftonline.us/${tenantId}/v2.0` },
    ['error token-other-cloud'],
  ],
  ['tid and iss that differ', { tid: otherTenant }, ['error token-contradicts-itself']],
  ['another audience', { aud: otherTenant }, ['error token-other-audience']],
  ['an audience among several', { aud: ['x', clientId] }, []],
  ['no audience', { aud: undefined }, ['error token-other-audience']],
  ['version 1', { iss: sts, ver: '1.0' }, ['error token-version-1']],
  ['an issuer with a slash', { iss: `${issuer}/` }, ['error token-other-issuer']],
  [
    'another provider',
    { iss: 'https://idp.example', tid: undefined },
    ['error token-other-issuer'],
  ],
  ['no nonce', { nonce: undefined }, ['error token-nonce-missing']],
  ['another nonce', { nonce: 'other' }, ['error token-nonce-differs']],
  ['no nonce where none was sent', { nonce: undefined }, [], { ...expected, nonce: undefined }],
  [
    'a guest by sign-in name',
    { preferred_username: 'a_home.com#EXT#@x.onmicrosoft.com' },
    ['warning token-guest'],
  ],
  ['a guest by acct', { acct: 1 }, ['warning token-guest']],
  ['a guest by provider', { idp: 'live.com' }, ['warning token-guest']],
  [
    'a guest of another tenant',
    { idp: `https://sts.windows.net/${otherTenant}/` },
    ['warning token-guest'],
  ],
  ['a member whose provider is the tenant', { idp: sts, acct: 0 }, []],
  ['groups elsewhere', { hasgroups: true }, ['warning token-groups-elsewhere']],
  [
    'groups elsewhere, the other way',
    { _claim_names: { groups: 'src1' } },
    ['warning token-groups-elsewhere'],
  ],
  ['an access token for an API', accessClaims, ['note token-for-api']],
  [
    'an access token for the application’s own API',
    { ...accessClaims, aud: `api://${clientId}` },
    [],
  ],
  [
    'an access token of version 1',
    { ...accessClaims, aud: clientId, ver: '1.0', iss: sts },
    ['note token-version-1-access'],
  ],
  ['a shared secret', {}, ['error token-shared-secret'], expected, { ...header, alg: 'HS256' }],
  [
    'another algorithm',
    {},
    ['warning token-other-algorithm'],
    expected,
    { ...header, alg: 'ES256' },
  ],
  ['no kid', {}, ['warning token-no-kid'], expected, { alg: 'RS256' }],
  [
    'a key in the header',
    {},
    ['warning token-brings-key'],
    expected,
    { ...header, jku: 'https://x' },
  ],
  [
    'a token of OpenMetadata’s own',
    {
      iss: 'open-metadata.org',
      tokenType: 'BOT',
      tid: undefined,
      aud: undefined,
      nonce: undefined,
    },
    [],
  ],
];

for (const [title, change, findings, wanted, head] of cases) {
  test(`A token is compared with the plan: ${title}`, () => {
    assert.deepEqual(codes({ ...idClaims, ...change }, wanted, head), findings);
  });
}
