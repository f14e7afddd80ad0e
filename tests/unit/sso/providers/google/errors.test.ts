import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCameBack } from '../../../../../src/sso/came-back/read-came-back.ts';
import { plan } from '../../../../../src/sso/index.ts';
import { checkToken, kindOf } from '../../../../../src/sso/token/read-token.ts';
import { token } from '../../../../../src/sso/providers/google/token.ts';
import { googleClientId, serverUrl } from '../../ids.ts';
import { installation } from '../../installations.ts';

const blocked = (code: string): string =>
  `Access blocked: This app’s request is invalid\nError ${code}\nRequest details: redirect_uri=http://openmetadata.example.com/callback flowName=GeneralOAuthFlow`;

const samples: readonly [text: string, id: string][] = [
  [blocked('400: redirect_uri_mismatch'), 'google-redirect-uri-mismatch'],
  ['Error 401: invalid_client\nThe OAuth client was not found.', 'google-client-not-found'],
  ['Access blocked: Authorization Error\nError 401: deleted_client', 'google-client-deleted'],
  ['Error 401: disabled_client', 'google-client-deleted'],
  ['Error 403: org_internal', 'google-org-internal'],
  [
    'Access blocked: OM has not completed the Google verification process\nError 403: access_denied',
    'google-app-in-testing',
  ],
  ['Error 400: admin_policy_enforced', 'google-admin-policy'],
  [
    'Error 400: invalid_scope\nSome requested scopes were invalid. {valid=[openid], invalid=[offline_access]}',
    'google-invalid-scope',
  ],
  [
    'Error 400: invalid_request\nInvalid parameter value for prompt: login',
    'google-invalid-prompt',
  ],
  [
    '{"error":"invalid_request","error_description":"client_secret is missing."}',
    'google-client-secret-missing',
  ],
  ['Bad token response, error=invalid_client, description=Unauthorized', 'google-wrong-secret'],
  ['{"error":"invalid_grant","error_description":"Malformed auth code."}', 'google-bad-code'],
  ['Error 400: origin_mismatch', 'google-origin-mismatch'],
  ['Google authority must be exactly: https://accounts.google.com but got: x', 'google-authority'],
];

for (const [text, id] of samples) {
  test(`${id} is found in “${text.slice(0, 60).replaceAll('\n', ' ')}”`, () => {
    const read = readCameBack(text);
    assert.equal(read?.kind, 'error');
    assert.equal(read.main.id, id);
  });
}

test('A mismatch is compared with the redirect URIs of the plan', () => {
  const { plan: planned } = plan({ ...installation, provider: 'google', clientId: googleClientId });
  const read = readCameBack(blocked('400: redirect_uri_mismatch'), {
    plan: { provider: 'google', flow: 'confidential', redirectUris: planned.redirectUris },
  });
  assert.match(JSON.stringify(read), new RegExp(`Your plan has ${serverUrl}/callback`));
});

const claims = {
  iss: 'https://accounts.google.com',
  aud: googleClientId,
  azp: googleClientId,
  sub: '110169484474386276334',
  email: 'alice@example.com',
  email_verified: true,
  hd: 'example.com',
  iat: 1795000000,
  exp: 1795003600,
};
const now = new Date(1795000100 * 1000);
const header = { alg: 'RS256', kid: 'k', typ: 'JWT' };
const expected = {
  provider: 'google',
  clientId: googleClientId,
  issuer: 'https://accounts.google.com',
  values: { workspaceDomain: 'example.com' },
};
const said = (change: Record<string, unknown>): string[] =>
  checkToken({ header, claims: { ...claims, ...change } }, now, expected).map(({ code }) => code);

test('An ID token of Google is known, and fits the plan it is for', () => {
  assert.equal(kindOf({ header, claims }).use, 'id');
  assert.deepEqual(said({}), []);
});

test('A token of another domain is told; an issuer without https:// is one of Google’s', () => {
  assert.deepEqual(said({ hd: 'example.org' }), ['token-other-domain']);
  assert.deepEqual(said({ hd: undefined }), ['token-other-domain']);
  assert.deepEqual(said({ iss: 'accounts.google.com' }), []);
  assert.deepEqual(said({ iss: 'https://accounts.google.com/' }), ['token-other-issuer']);
});

test('Keys come from Google’s own list alone, and never from the token', () => {
  const jwks = token.jwks?.('accounts.google.com', claims);
  assert.ok(jwks && 'url' in jwks);
  assert.equal(jwks.url, 'https://www.googleapis.com/oauth2/v3/certs');
  assert.equal(token.jwks?.('https://accounts.google.com.example.net', claims), undefined);
});

test('Refresh tokens and codes of Google are known by their beginning', () => {
  for (const text of ['1//0gAbC-d_e', '4/0AX4XfWh']) assert.match(text, token.opaque ?? /^$/);
  assert.doesNotMatch('a.b.c', token.opaque ?? /^/);
});
