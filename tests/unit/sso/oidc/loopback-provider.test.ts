import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, mock, test } from 'node:test';
import { newAuthorizeRequest } from '../../../../src/sso/oidc/authorize-request.ts';
import { authorizeLink } from '../../../../src/sso/oidc/authorize.ts';
import { clientId, serverUrl } from '../ids.ts';

interface ProviderModule {
  Provider: new (issuer: string, options: object) => { callback(): RequestListener };
  interactionPolicy: {
    base(): { add(prompt: object): void };
    Prompt: new (options: { name: string; requestable: boolean }) => object;
  };
}

const redirectUri = `${serverUrl}/callback`;
const server = createServer();
let issuer: string;

before(async () => {
  // It warns about development keys, which are what a test wants.
  mock.method(console, 'warn', () => undefined);
  mock.method(console, 'info', () => undefined);
  // @ts-expect-error The package has no type declarations.
  const module = (await import('oidc-provider')) as ProviderModule;
  const policy = module.interactionPolicy.base();
  policy.add(new module.interactionPolicy.Prompt({ name: 'select_account', requestable: true }));

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const provider = new module.Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: 'test', redirect_uris: [redirectUri] }],
    interactions: { policy },
  });
  server.on('request', provider.callback());
});

after(() => {
  server.closeAllConnections();
  server.close();
});

async function authorize(change: { clientId?: string; redirectUri?: string } = {}) {
  const discovery = await fetch(`${issuer}/.well-known/openid-configuration`);
  const metadata = (await discovery.json()) as { authorization_endpoint: string };
  const authorizationEndpoint = metadata.authorization_endpoint;
  const target = { authorizationEndpoint, clientId, redirectUri, ...change };
  const link = authorizeLink(target, await newAuthorizeRequest());
  const response = await fetch(link, { redirect: 'manual' });
  return { status: response.status, location: response.headers.get('location'), response };
}

test('A real OpenID provider accepts the link and asks the user to sign in', async () => {
  const { status, location } = await authorize();
  assert.equal(status, 303);
  assert.match(location ?? '', /^(?:http:\/\/127\.0\.0\.1:\d+)?\/interaction\/[\w-]+$/);
});

const refusals = [
  ['an unregistered redirect URI', { redirectUri: `${serverUrl}/other` }, 'invalid_redirect_uri'],
  [
    'a redirect URI that differs in case',
    { redirectUri: `${serverUrl}/Callback` },
    'invalid_redirect_uri',
  ],
  ['an unknown client', { clientId: '9c0e8d4b-51a7-4be2-8f06-d37c2a19e5b4' }, 'invalid_client'],
] as const;

for (const [title, change, error] of refusals) {
  test(`It shows an error page for ${title} and does not redirect`, async () => {
    const { status, location, response } = await authorize(change);
    assert.equal(status, 400);
    assert.equal(location, null);
    assert.match(await response.text(), new RegExp(error));
  });
}
