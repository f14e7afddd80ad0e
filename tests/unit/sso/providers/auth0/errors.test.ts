import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCameBack } from '../../../../../src/sso/came-back/read-came-back.ts';
import { plan } from '../../../../../src/sso/index.ts';
import { compareDiscovery } from '../../../../../src/sso/oidc/discovery.ts';
import { discovery } from '../../../../../src/sso/providers/auth0/discovery.ts';
import { token } from '../../../../../src/sso/providers/auth0/token.ts';
import { checkToken, kindOf } from '../../../../../src/sso/token/read-token.ts';
import { auth0ClientId, auth0Domain, serverUrl } from '../../ids.ts';
import { installation } from '../../installations.ts';

const issuer = `https://${auth0Domain}/`;
const mismatch = `Oops!, something went wrong\nCallback URL mismatch. The provided redirect_uri is not in the list of allowed callback URLs.\nredirect_uri: http://openmetadata.example.com/callback`;

const samples: readonly [text: string, id: string][] = [
  [mismatch, 'auth0-callback-url-mismatch'],
  [
    `${serverUrl}/callback?error=unauthorized_client&error_description=Grant+type+%27authorization_code%27+not+allowed+for+the+client.&state=s`,
    'auth0-code-not-allowed',
  ],
  [
    '{"error":"unauthorized_client","error_description":"Grant type \'client_credentials\' not allowed for the client."}',
    'auth0-client-credentials',
  ],
  [
    'Access denied: Client is not authorized to access "https://contoso.eu.auth0.com/api/v2/". You need to create a "client-grant"',
    'auth0-management-api',
  ],
  ['Bad token response, error=access_denied, description=Unauthorized', 'auth0-wrong-secret'],
  [
    '{"error":"invalid_grant","error_description":"Unknown or invalid refresh token."}',
    'auth0-refresh-token',
  ],
  [
    `Issuer (iss) claim mismatch in the ID token; expected "${issuer}/", found "${issuer}"`,
    'auth0-issuer-mismatch',
  ],
  [
    `${serverUrl}/callback?error=invalid_request&error_description=no+connections+enabled+for+the+client&state=s`,
    'auth0-no-connection',
  ],
];

for (const [text, id] of samples) {
  test(`${id} is found in “${text.slice(0, 60).replaceAll('\n', ' ')}”`, () => {
    const read = readCameBack(text);
    assert.equal(read?.kind, 'error');
    assert.equal(read.main.id, id);
  });
}

test('A mismatch is compared with the redirect URIs of the plan', () => {
  const given = { ...installation, provider: 'auth0', clientId: auth0ClientId, auth0Domain };
  const { redirectUris, values } = plan(given).plan;
  const setUp = { provider: 'auth0', flow: 'confidential', redirectUris, values } as const;
  const read = JSON.stringify(readCameBack(mismatch, { plan: setUp }));
  assert.match(read, new RegExp(`Your plan has ${serverUrl}/callback`));
});

const claims = {
  ...{ iss: issuer, aud: auth0ClientId, sub: 'auth0|5f7c8ec7c33c6c004bbafe82' },
  ...{ email: 'alice@example.com', nickname: 'alice', nonce: 'n' },
  ...{ iat: 1795000000, exp: 1795003600 },
};
const now = new Date(1795000100 * 1000);
const header = { alg: 'RS256', kid: 'k', typ: 'JWT' };
const expected = {
  ...{ provider: 'auth0', clientId: auth0ClientId, issuer },
  values: { auth0Domain },
};
const said = (change: Record<string, unknown>, head: Record<string, unknown> = header): string[] =>
  checkToken({ header: head, claims: { ...claims, ...change } }, now, expected).map(
    ({ code }) => code,
  );

test('An ID token of Auth0 is known, and fits the plan it is for', () => {
  assert.equal(kindOf({ header, claims }).use, 'id');
  assert.deepEqual(said({}), []);
});

test('Another domain, a missing slash and HS256 are told', () => {
  assert.deepEqual(said({ iss: 'https://other.us.auth0.com/' }), ['token-other-domain-of-auth0']);
  assert.deepEqual(said({ iss: `https://${auth0Domain}` }), ['token-other-issuer']);
  assert.ok(said({}, { ...header, alg: 'HS256' }).includes('token-hs256'));
});

test('No page asks a tenant for keys, and an issuer that is none is nobody’s', () => {
  const jwks = token.jwks?.(issuer, claims);
  assert.ok(jwks && 'code' in jwks);
  for (const iss of [`https://${auth0Domain}`, `${issuer}x`, 'https://login.example.com/']) {
    assert.equal(token.jwks?.(iss, claims), undefined, iss);
  }
});

test('A discovery document of another domain is told', () => {
  const found = compareDiscovery({ issuer }, { issuer: 'https://login.example.com/' }, discovery);
  assert.ok(found.some(({ code }) => code === 'discovery-other-domain'));
});
