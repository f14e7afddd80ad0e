import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculatePKCECodeChallenge } from 'oauth4webapi';
import { newAuthorizeRequest } from '../../../../src/sso/oidc/authorize-request.ts';
import { authorizeLink, type AuthorizeTarget } from '../../../../src/sso/oidc/authorize.ts';
import { clientId, serverUrl, tenantId } from '../ids.ts';

const target: AuthorizeTarget = {
  authorizationEndpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/authorize`,
  clientId,
  redirectUri: `${serverUrl}/callback`,
};
const request = { state: 's t&a=te', nonce: "n'(o)!*", codeChallenge: 'c'.repeat(43) };

test('The link carries every parameter exactly once, with its value', () => {
  const { searchParams } = new URL(authorizeLink(target, request));
  assert.deepEqual([...searchParams].sort(), [
    ['client_id', clientId],
    ['code_challenge', request.codeChallenge],
    ['code_challenge_method', 'S256'],
    ['nonce', request.nonce],
    ['prompt', 'select_account'],
    ['redirect_uri', `${serverUrl}/callback`],
    ['response_mode', 'query'],
    ['response_type', 'code'],
    ['scope', 'openid email profile offline_access'],
    ['state', request.state],
  ]);
});

test('Spaces are %20, and no character is left that ends a link in a chat tool', () => {
  const query = authorizeLink(target, request).split('?')[1] ?? '';
  assert.match(query, /scope=openid%20email%20profile%20offline_access/);
  assert.doesNotMatch(query, /[ +'()!*<>"]/);
});

test('The link is the same text every time', () => {
  assert.equal(authorizeLink(target, request), authorizeLink(target, request));
});

for (const [endpoint, start] of [
  ['https://h.example/authorize?p=policy', 'https://h.example/authorize?p=policy&client_id='],
  ['https://h.example/authorize?p=policy&', 'https://h.example/authorize?p=policy&client_id='],
  ['https://h.example/authorize?', 'https://h.example/authorize?client_id='],
] as const) {
  test(`The query of ${endpoint} is kept`, () => {
    const link = authorizeLink({ ...target, authorizationEndpoint: endpoint }, request);
    assert.ok(link.startsWith(start), link);
  });
}

test('Scope and prompt can be chosen, and an empty prompt is left out', () => {
  const link = authorizeLink(target, request, { scope: 'openid', prompt: '' });
  const { searchParams } = new URL(link);
  assert.equal(searchParams.get('scope'), 'openid');
  assert.equal(searchParams.has('prompt'), false);
});

test('Further parameters are added, empty ones left out, and another prompt takes its place', () => {
  const parameters = { access_type: 'offline', prompt: 'consent', hd: '' };
  const { searchParams } = new URL(authorizeLink(target, request, { parameters }));
  assert.equal(searchParams.get('access_type'), 'offline');
  assert.deepEqual(searchParams.getAll('prompt'), ['consent']);
  assert.equal(searchParams.has('hd'), false);
});

test('No further parameter may be one that the link has already', () => {
  for (const name of ['state', 'redirect_uri', 'nonce', 'scope', 'code_challenge']) {
    assert.throws(
      () => authorizeLink(target, request, { parameters: { [name]: 'x' } }),
      TypeError,
      name,
    );
  }
});

const mistakes: readonly [title: string, change: Partial<AuthorizeTarget>][] = [
  ['an endpoint that is no URL', { authorizationEndpoint: '/authorize' }],
  ['an endpoint without TLS', { authorizationEndpoint: 'http://h.example/authorize' }],
  ['an endpoint that is a script', { authorizationEndpoint: 'javascript:alert(1)' }],
  ['an endpoint with a fragment', { authorizationEndpoint: 'https://h.example/a#b' }],
  ['an endpoint that has a state already', { authorizationEndpoint: 'https://h.example/?state=1' }],
  ['no client ID', { clientId: '' }],
  ['no redirect URI', { redirectUri: '' }],
];

for (const [title, change] of mistakes) {
  test(`The caller's mistake of ${title} is a TypeError`, () => {
    assert.throws(() => authorizeLink({ ...target, ...change }, request), TypeError);
  });
}

test('The S256 challenge is the one of RFC 7636 Appendix B', async () => {
  assert.equal(
    await calculatePKCECodeChallenge('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'),
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  );
});

test('A new request is fresh, and its challenge belongs to its verifier', async () => {
  const [first, second] = await Promise.all([newAuthorizeRequest(), newAuthorizeRequest()]);
  assert.equal(new Set([...Object.values(first), ...Object.values(second)]).size, 8);
  assert.match(first.codeVerifier, /^[\w.~-]{43,128}$/);
  assert.match(first.codeChallenge, /^[\w-]{43}$/);
  assert.equal(await calculatePKCECodeChallenge(first.codeVerifier), first.codeChallenge);
});

test('The verifier never reaches the link', async () => {
  const fresh = await newAuthorizeRequest();
  assert.ok(!authorizeLink(target, fresh).includes(fresh.codeVerifier));
});
