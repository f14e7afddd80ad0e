import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCameBack } from '../../../../../src/sso/came-back/read-came-back.ts';
import { compareDiscovery } from '../../../../../src/sso/oidc/discovery.ts';
import { plan } from '../../../../../src/sso/index.ts';
import { discovery } from '../../../../../src/sso/providers/okta/discovery.ts';
import { token } from '../../../../../src/sso/providers/okta/token.ts';
import { checkToken, kindOf } from '../../../../../src/sso/token/read-token.ts';
import { oktaClientId, oktaIssuer, serverUrl } from '../../ids.ts';
import { installation } from '../../installations.ts';

const custom = `${oktaIssuer}/oauth2/default`;
const back = (error: string, description: string): string =>
  `${serverUrl}/callback?${new URLSearchParams({ error, error_description: description, state: 's' }).toString()}`;

const samples: readonly [text: string, id: string][] = [
  [
    `400 Bad Request\nYour request resulted in an error. The 'redirect_uri' parameter must be a Login redirect URI in the client app settings: https://contoso-admin.okta.com/admin/app/oidc_client/instance/x\nredirect_uri=${serverUrl}/callback/`,
    'okta-login-redirect-uri',
  ],
  [
    "400 Bad Request\nYour request resulted in an error. Invalid value for 'client_id' parameter.",
    'okta-invalid-client-id',
  ],
  [
    back('access_denied', 'User is not assigned to the client application.'),
    'okta-user-not-assigned',
  ],
  [
    back(
      'access_denied',
      'Policy evaluation failed for this request, please check the policy configurations.',
    ),
    'okta-policy-evaluation-failed',
  ],
  [
    back(
      'invalid_scope',
      'One or more scopes are not configured for the authorization server resource.',
    ),
    'okta-scopes-not-configured',
  ],
  [
    back('invalid_request', 'PKCE code challenge is required by the application.'),
    'okta-pkce-required',
  ],
  [
    '{"error":"invalid_client","error_description":"The client secret supplied for a confidential client is invalid."}',
    'okta-wrong-secret',
  ],
  [
    '{"error":"invalid_grant","error_description":"The refresh token is invalid or expired."}',
    'okta-refresh-token-invalid',
  ],
  [
    'Domain validation failed: Failed to access Okta discovery endpoint. HTTP response: 404',
    'okta-discovery-failed',
  ],
  [
    'AuthSdkError: Could not load PKCE codeVerifier from storage. This may indicate the auth flow has already completed',
    'okta-pkce-storage',
  ],
];

for (const [text, id] of samples) {
  test(`${id} is found in “${text.slice(0, 60).replaceAll('\n', ' ')}”`, () => {
    const read = readCameBack(text);
    assert.equal(read?.kind, 'error');
    assert.equal(read.main.id, id);
  });
}

test('A mismatch is compared with the plan, and a policy with its authorization server', () => {
  const given = { ...installation, provider: 'okta', clientId: oktaClientId, oktaIssuer: custom };
  const { redirectUris, values } = plan(given).plan;
  const setUp = { provider: 'okta', flow: 'confidential', redirectUris, values } as const;
  const [[mismatch = ''] = [], , , [policy = ''] = []] = samples;
  const read = (text: string): string => JSON.stringify(readCameBack(text, { plan: setUp }));
  assert.match(read(mismatch), new RegExp(`Your plan has ${serverUrl}/callback`));
  assert.match(read(policy), new RegExp(`organization’s own is ${oktaIssuer}\\.`));
});

const claims = {
  ...{ iss: custom, aud: oktaClientId, sub: '00u7kq2Zr9XbT4mW1h5d', ver: 1 },
  ...{ email: 'alice@example.com', preferred_username: 'alice@example.com' },
  ...{ iat: 1795000000, exp: 1795003600 },
};
const now = new Date(1795000100 * 1000);
const header = { alg: 'RS256', kid: 'k', typ: 'JWT' };
const expected = {
  ...{ provider: 'okta', clientId: oktaClientId, issuer: custom },
  values: { oktaIssuer: custom },
};
const said = (change: Record<string, unknown>): string[] =>
  checkToken({ header, claims: { ...claims, ...change } }, now, expected).map(({ code }) => code);

test('An ID token of Okta is known, and fits the plan it is for', () => {
  assert.equal(kindOf({ header, claims }).use, 'id');
  assert.deepEqual(said({}), []);
});

test('A token of another server or organization is told', () => {
  assert.deepEqual(said({ iss: oktaIssuer }), ['token-other-authorization-server']);
  assert.deepEqual(said({ iss: 'https://other.okta.com/oauth2/default' }), [
    'token-other-organization',
  ]);
});

test('An access token is known by cid and scp', () => {
  const access = { ...claims, aud: 'api://default', cid: oktaClientId, scp: ['openid'] };
  assert.equal(kindOf({ header, claims: access }).use, 'access');
});

test('No page asks Okta for keys, and an issuer that is none is nobody’s', () => {
  const jwks = token.jwks?.(custom, claims);
  assert.ok(jwks && 'code' in jwks);
  for (const iss of [`${custom}/`, `${oktaIssuer}.example.net`, 'https://login.example.com']) {
    assert.equal(token.jwks?.(iss, claims), undefined, iss);
  }
});

const documents: readonly [name: string, metadata: unknown, code: string][] = [
  ['another server', { issuer: oktaIssuer }, 'discovery-other-server'],
  [
    'another organization',
    { issuer: 'https://other.okta.com/oauth2/default' },
    'discovery-other-organization',
  ],
];

for (const [name, metadata, code] of documents) {
  test(`A discovery document of ${name} is ${code}`, () => {
    const found = compareDiscovery({ issuer: custom }, metadata, discovery);
    assert.ok(found.some((one) => one.code === code));
  });
}

test('What Okta answers where there is no server is explained', () => {
  const text = 'Not found: Resource not found: default (AuthorizationServer)';
  assert.match(discovery.refusal?.(text) ?? '', /API Access Management/);
});
