import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCameBack } from '../../../../../src/sso/came-back/read-came-back.ts';
import { plan } from '../../../../../src/sso/index.ts';
import { token } from '../../../../../src/sso/providers/aws-cognito/token.ts';
import { checkToken, identityOf, kindOf } from '../../../../../src/sso/token/read-token.ts';
import { clientId, cognitoClientId, serverUrl, userPoolId } from '../../ids.ts';
import { installationFor } from '../../installations.ts';

const issuer = `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`;
const { plan: planned } = plan(installationFor('aws-cognito'));
const ours = { provider: 'aws-cognito', flow: 'confidential', ...planned } as const;

test('A redirect URI in the address of the error page is compared with those of the plan', () => {
  const sent = encodeURIComponent('http://openmetadata.example.com/callback');
  const read = readCameBack(
    `https://acme.auth.eu-west-1.amazoncognito.com/error?error=redirect_mismatch&client_id=${cognitoClientId}&redirect_uri=${sent}`,
    { plan: ours },
  );
  assert.equal(read?.kind, 'error');
  assert.equal(read.main.id, 'cognito-redirect-mismatch');
  assert.match(JSON.stringify(read), new RegExp(`Your plan has ${serverUrl}/callback`));
});

const names: readonly [text: string, said: RegExp][] = [
  ['Bad token response, error=invalid_client, description=none', /has none\. A client without/],
  ['Bad token response, error=invalid_grant', /five minutes/],
  ['Bad token response, error=unauthorized_client', /Authorization code grant/],
  [`${serverUrl}/callback?error=invalid_scope&state=x`, /offline_access does not exist/],
];

for (const [text, said] of names) {
  test(`“${text.slice(0, 50)}” says what it means at Cognito, and only for a plan with it`, () => {
    assert.match(JSON.stringify(readCameBack(text, { plan: ours })), said);
    const other = { ...ours, provider: 'azure' };
    assert.doesNotMatch(JSON.stringify(readCameBack(text, { plan: other })), said);
  });
}

const claims = {
  iss: issuer,
  aud: cognitoClientId,
  token_use: 'id',
  sub: clientId,
  'cognito:username': clientId,
  email: 'alice@example.com',
  email_verified: true,
  exp: 2_000_000_000,
  iat: 1_700_000_000,
};
const header = { alg: 'RS256', kid: 'k1' };

test('An ID token and an access token of a pool are told apart', () => {
  const id = kindOf({ header, claims });
  assert.deepEqual([id.use, id.provider, id.values], ['id', 'aws-cognito', { userPoolId }]);
  const access = { iss: issuer, token_use: 'access', client_id: cognitoClientId, scope: 'openid' };
  assert.equal(kindOf({ header, claims: access }).use, 'access');
});

const strangers = [
  `${issuer}/`,
  `http${issuer.slice(5)}`,
  `https://cognito-idp.us-west-1.amazonaws.com/${userPoolId}`,
  `${issuer}?x`,
  `https://cognito-idp.eu-west-1.amazonaws.com.example.com/${userPoolId}`,
];

test('Only the issuer itself is a pool', () => {
  for (const iss of strangers) assert.equal(token.issuer(iss, claims), undefined, iss);
  assert.ok(token.issuer(issuer, claims));
});

const expected = {
  provider: 'aws-cognito',
  clientId: cognitoClientId,
  issuer,
  values: { userPoolId },
};

const now = new Date(1_800_000_000_000);
const fitOf = (all: Record<string, unknown>): string[] =>
  checkToken({ header, claims: all }, now, expected).map(({ code }) => code);
const fit = (change: Record<string, unknown>): string[] => fitOf({ ...claims, ...change });

test('A token for the plan has nothing against it', () => {
  assert.deepEqual(fit({}), []);
});

test('A token of another pool says so, and once', () => {
  assert.deepEqual(fit({ iss: issuer.replace(userPoolId, 'eu-west-1_Other1234') }), [
    'token-other-pool',
  ]);
});

test('A token without e-mail says what is missing', () => {
  const { email, ...rest } = claims;
  assert.deepEqual(fitOf(rest), ['token-no-email']);
  assert.deepEqual(fitOf({ ...rest, email }), []);
});

const advised = (change: Record<string, unknown>, claimOrder: readonly string[]): string[] =>
  identityOf({ ...claims, ...change }, { claimOrder, admins: [], version: '1.12' }).findings.map(
    ({ code }) => code,
  );

test('A random user name and an unverified address are worth a warning', () => {
  const [random, unverified] = ['identity-random-cognito-username', 'identity-email-unverified'];
  assert.ok(advised({}, ['cognito:username']).includes(random));
  assert.ok(!advised({ 'cognito:username': 'alice' }, ['cognito:username']).includes(random));
  assert.ok(advised({ email_verified: 'false' }, ['email']).includes(unverified));
  assert.ok(!advised({}, ['email']).includes(unverified));
});

test('The key list is named and not asked for', () => {
  const keys = token.jwks?.(issuer, claims);
  assert.ok(keys && 'code' in keys && keys.code === 'jwks-user-pool');
  assert.equal(token.jwks?.('https://example.com', claims), undefined);
});
