import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../../../src/sso/check/diagnose.ts';
import { emit, textOf } from '../../../../../src/sso/emit/emit.ts';
import { plan, type Answers } from '../../../../../src/sso/index.ts';
import type { SettingKey } from '../../../../../src/sso/settings/table.ts';
import { plainValue } from '../../emit/read-back.ts';
import { auth0ClientId, auth0Domain, auth0Secret, codes, serverUrl } from '../../ids.ts';
import { allTargets, installation } from '../../installations.ts';

const given = { ...installation, provider: 'auth0', clientId: auth0ClientId, auth0Domain };
const url = `https://${auth0Domain}`;

function values(change: Partial<Answers> = {}): Partial<Record<SettingKey, unknown>> {
  const { plan: planned } = plan({ ...given, ...change });
  return Object.fromEntries(planned.settings.map(({ key, value }) => [key, plainValue(value)]));
}

const rules: readonly [sentence: string, key: SettingKey, value: unknown][] = [
  ['the provider is auth0', 'provider', 'auth0'],
  ['so is the type', 'oidcType', 'auth0'],
  ['the authority has no slash at the end', 'authority', url],
  ['the discovery URL', 'oidcDiscoveryUri', `${url}/.well-known/openid-configuration`],
  [
    'both key lists are there',
    'publicKeyUrls',
    ['http://localhost:8585/api/v1/system/config/jwks', `${url}/.well-known/jwks.json`],
  ],
  ['sessions are renewed', 'oidcScope', 'openid email profile offline_access'],
  ['no prompt is sent', 'oidcPrompt', ''],
  ['PKCE is sent', 'oidcDisablePkce', false],
  ['the secret goes in the body', 'oidcClientAuthMethod', 'client_secret_post'],
  ['both client IDs are the same', 'oidcClientId', auth0ClientId],
  ['the claims are those that Auth0 sends', 'jwtPrincipalClaims', ['email', 'sub']],
];

for (const [sentence, key, value] of rules) {
  test(`Confidential: ${sentence}`, () => {
    assert.deepEqual(values()[key], value);
  });
}

test('The issuer has the slash that the authority has not, and the endpoints are below', () => {
  const { issuer, authorizationEndpoint, tokenEndpoint } = plan(given).plan;
  assert.deepEqual(
    { issuer, authorizationEndpoint, tokenEndpoint },
    {
      issuer: `${url}/`,
      authorizationEndpoint: `${url}/authorize`,
      tokenEndpoint: `${url}/oauth/token`,
    },
  );
});

test('The public client has no setting of the other, and no silent callback', () => {
  const found = values({ flow: 'public' });
  assert.deepEqual(
    Object.keys(found).filter((key) => key.startsWith('oidc')),
    [],
  );
  const { redirectUris } = plan({ ...given, flow: 'public' }).plan;
  assert.deepEqual(
    redirectUris?.map(({ uri }) => uri),
    [`${serverUrl}/callback`],
  );
});

test('Advice speaks of saving in the UI, and of a custom domain', () => {
  const said = (change: Partial<Answers>): string[] =>
    codes(plan({ ...given, ...change }).findings);
  assert.ok(said({}).includes('auth0-save-in-ui'));
  assert.ok(!said({ flow: 'public' }).includes('auth0-save-in-ui'));
  assert.ok(said({ auth0Domain: 'login.example.com' }).includes('auth0-custom-domain'));
  assert.ok(!said({}).includes('auth0-custom-domain'));
});

test('The doctor has nothing to say about a filled-in installation', () => {
  for (const target of allTargets) {
    const { plan: planned } = plan({ ...given, target });
    const files = emit(planned, target, { secret: auth0Secret, includeSecret: true })
      .filter(({ language }) => language !== 'bash')
      .map((file) => ({ name: file.name, text: textOf(file) }));
    assert.deepEqual(diagnose(files, { version: '1.13', target }).findings, [], target);
  }
});
