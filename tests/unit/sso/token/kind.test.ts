import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf, type TokenKind } from '../../../../src/sso/token/read-token.ts';
import { clientId, tenantId } from '../ids.ts';
import { idClaims, issuer } from './tokens.ts';

const sts = `https://sts.windows.net/${tenantId}/`;
const withoutNonce = Object.fromEntries(
  Object.entries(idClaims).filter(([name]) => name !== 'nonce'),
);

const uses: readonly [
  title: string,
  use: TokenKind['use'],
  claims: Record<string, unknown>,
  header?: Record<string, unknown>,
][] = [
  ['an ID token with a nonce', 'id', idClaims],
  ['an ID token of the code flow without nonce', 'id', withoutNonce],
  [
    'an ID token of Google',
    'id',
    { iss: 'https://accounts.google.com', aud: 'x', azp: 'x', at_hash: 'y' },
  ],
  ['an ID token of Cognito', 'id', { token_use: 'id', aud: 'x' }],
  ['an ID token of Keycloak', 'id', { typ: 'ID', azp: 'x', aud: 'x' }],
  [
    'an access token of version 2',
    'access',
    { ...withoutNonce, azp: clientId, azpacr: '1', scp: 'access' },
  ],
  ['an access token of version 1', 'access', { iss: sts, ver: '1.0', appid: clientId, scp: 'x' }],
  ['an access token of RFC 9068', 'access', idClaims, { typ: 'at+jwt' }],
  ['the same, with its whole media type', 'access', idClaims, { typ: 'application/AT+JWT' }],
  ['an access token of Keycloak', 'access', { typ: 'Bearer', azp: 'x', nonce: 'y' }],
  ['an access token of Cognito', 'access', { token_use: 'access' }],
  ['an access token of Okta', 'access', { cid: 'x', scp: ['openid'] }],
  [
    'Graph by its ID',
    'provider-api',
    { ...withoutNonce, aud: '00000003-0000-0000-c000-000000000000', scp: 'User.Read' },
  ],
  [
    'Graph by its address',
    'provider-api',
    { iss: sts, aud: 'https://graph.microsoft.com/', appid: clientId },
  ],
  [
    'Graph of the US government',
    'provider-api',
    { iss: sts, aud: 'https://dod-graph.microsoft.us' },
  ],
  ['an application by idtyp', 'app', { ...withoutNonce, idtyp: 'app' }],
  [
    'an application that is its own subject',
    'app',
    { ...withoutNonce, azp: clientId, sub: 's', oid: 's', roles: ['x'] },
  ],
  ['a person whose sub is the oid', 'id', { ...idClaims, sub: 's', oid: 's' }],
  [
    'a bot of OpenMetadata',
    'openmetadata',
    { iss: 'open-metadata.org', sub: 'ingestion-bot', isBot: true, tokenType: 'BOT' },
  ],
  ['a token that says nothing', 'unknown', {}],
  ['one whose claims have odd types', 'unknown', { aud: [1], tid: 5, iss: {}, typ: null }],
];

for (const [title, use, claims, header = {}] of uses) {
  test(`The kind of a token is told: ${title}`, () => {
    const kind = kindOf({ header, claims });
    assert.equal(kind.use, use);
    assert.match(kind.message, /^[A-Z].*\.$/);
  });
}

const origins: readonly [iss: unknown, ver: unknown, expected: Partial<Record<string, string>>][] =
  [
    [issuer, '2.0', { version: '2.0', cloud: 'global', tenant: tenantId }],
    [issuer, undefined, { version: '2.0', cloud: 'global', tenant: tenantId }],
    [sts, undefined, { version: '1.0', cloud: 'global', tenant: tenantId }],
    [sts, '1.0', { version: '1.0', cloud: 'global', tenant: tenantId }],
    [issuer, '3.0', { version: '2.0', cloud: 'global', tenant: tenantId }],
    [
      `https://login.microsoftonline.us/${tenantId}/v2.0`,
      '2.0',
      { version: '2.0', cloud: 'us-government', tenant: tenantId },
    ],
    [
      `https://login.partner.microsoftonline.cn/${tenantId}/v2.0`,
      '2.0',
      { version: '2.0', cloud: 'china', tenant: tenantId },
    ],
    ['https://login.microsoftonline.com/{tenantid}/v2.0', '2.0', {}],
    [`https://login.microsoftonline.com.evil.example/${tenantId}/v2.0`, '2.0', {}],
    [`https://login.microsoftonline.com@evil.example/${tenantId}/v2.0`, '2.0', {}],
    [`http://login.microsoftonline.com/${tenantId}/v2.0`, '2.0', {}],
    [`https://login.microsoftonline.com:8443/${tenantId}/v2.0`, '2.0', {}],
    [`https://login.microsoftonline.com/${tenantId}/v2.0/x`, '2.0', {}],
    [` ${issuer}`, '2.0', {}],
    [undefined, '2.0', {}],
    [7, '2.0', {}],
  ];

test('Version, cloud and tenant come from an issuer of Microsoft’s, compared whole', () => {
  for (const [iss, ver, expected] of origins) {
    const { provider, values } = kindOf({ header: {}, claims: { iss, ver } });
    assert.equal(provider, Object.keys(expected).length > 0 ? 'azure' : undefined);
    assert.deepEqual(values, expected, String(iss));
  }
});

// The two samples of Microsoft's page "Access tokens", their claims as printed there.
test('Microsoft’s own samples are access tokens of their versions', () => {
  const header = { typ: 'JWT', alg: 'RS256', kid: 'i6lGk3FZzxRcUb2C3nEQ7syHJlY' };
  const first = {
    aud: 'ef1da9d4-ff77-4c3e-a005-840c3f830745',
    iss: 'https://sts.windows.net/fa15d692-e9c7-4460-a743-29f29522229/',
    appid: '75dbe77f-10a3-4e59-85fd-8c127544f17c',
    scp: 'user_impersonation',
    tid: 'fa15d692-e9c7-4460-a743-29f2956fd429',
    ver: '1.0',
  };
  const second = {
    aud: '6e74172b-be56-4843-9ff4-e66a39bb12e3',
    iss: 'https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0',
    azp: '6e74172b-be56-4843-9ff4-e66a39bb12e3',
    scp: 'access_as_user',
    tid: '72f988bf-86f1-41af-91ab-2d7cd011db47',
    ver: '2.0',
  };
  // The printed issuer of the first lost a digit, so it names no tenant.
  assert.deepEqual(
    [kindOf({ header, claims: first })].map(({ use, values }) => [use, values['tenant']]),
    [['access', undefined]],
  );
  assert.deepEqual(
    [kindOf({ header, claims: second })].map(({ use, values }) => [use, values['version']]),
    [['access', '2.0']],
  );
});
