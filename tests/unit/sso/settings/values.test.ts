import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plan, providers, type Answers } from '../../../../src/sso/index.ts';
import { settings, type SettingKey } from '../../../../src/sso/settings/table.ts';
import { plannedSettings } from '../../../../src/sso/plan/planned-settings.ts';
import { compareVersions, type Version } from '../../../../src/sso/server/versions.ts';
import { plainValue } from '../emit/read-back.ts';
import { answers, clientId, serverUrl, tenantId } from '../ids.ts';
import { everyInstallation, installation } from '../installations.ts';

function values(change: Partial<Answers> = {}): Partial<Record<SettingKey, unknown>> {
  const { plan: planned } = plan({ ...installation, ...change });
  return Object.fromEntries(planned.settings.map(({ key, value }) => [key, plainValue(value)]));
}

const authority = `https://login.microsoftonline.com/${tenantId}`;

const rules: readonly [sentence: string, key: SettingKey, value: unknown][] = [
  ['The provider is azure', 'provider', 'azure'],
  ['The authority has no suffix', 'authority', authority],
  ['The tenant is the bare ID', 'oidcTenant', tenantId],
  ['The type is azure', 'oidcType', 'azure'],
  ['Both client IDs are the same', 'oidcClientId', clientId],
  [
    'The discovery URL is that of version 2',
    'oidcDiscoveryUri',
    `${authority}/v2.0/.well-known/openid-configuration`,
  ],
  ['The scope brings a refresh token', 'oidcScope', 'openid email profile offline_access'],
  ['The account picker is shown', 'oidcPrompt', 'select_account'],
  ['max_age is not sent', 'oidcMaxAge', ''],
  ['The chart’s gate is open', 'oidcEnabled', true],
  ['The server knows its own address', 'oidcServerUrl', serverUrl],
  ['The server’s callback is below it', 'oidcCallbackUrl', `${serverUrl}/callback`],
  ['So is the browser’s', 'callbackUrl', `${serverUrl}/callback`],
  ['The administrators are names', 'adminPrincipals', ['alice']],
  ['The first domain is the principal one', 'principalDomain', 'example.com'],
  ['Users of the domains may sign up', 'allowedRegistrationDomains', ['example.com']],
  ['The e-mail claim comes first', 'jwtPrincipalClaims', ['email', 'preferred_username', 'sub']],
  ['The session cookie is secure behind a proxy', 'forceSecureSessionCookie', true],
];

for (const [sentence, key, value] of rules) {
  test(`Confidential: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`, () => {
    assert.deepEqual(values()[key], value);
  });
}

for (const [target, own] of [
  ['docker', 'http://localhost:8585'],
  ['bare-metal', 'http://localhost:8585'],
  ['kubernetes', 'http://openmetadata:8585'],
] as const) {
  test(`On ${target} the server finds its own keys at ${own}`, () => {
    assert.deepEqual(values({ target }).publicKeyUrls, [
      `${own}/api/v1/system/config/jwks`,
      `${authority}/discovery/v2.0/keys`,
    ]);
  });
}

test('The public client has no OpenID Connect block, no secret and no cookie of its own', () => {
  const found = values({ flow: 'public' });
  assert.deepEqual(
    Object.keys(found).filter((key) => /^oidc|^force/.test(key)),
    [],
  );
  assert.equal(found.clientType, 'public');
  assert.equal(found.responseType, 'id_token');
  assert.equal(found.authority, authority);
});

test('Another cloud takes custom-oidc, a name for the button and the issuer as authority', () => {
  for (const flow of ['confidential', 'public'] as const) {
    const found = values({ cloud: 'us-government', flow });
    const issuer = `https://login.microsoftonline.us/${tenantId}/v2.0`;
    assert.equal(found.provider, 'custom-oidc');
    assert.equal(found.providerName, 'Microsoft');
    assert.equal(found.authority, issuer);
    if (flow === 'public') continue;
    assert.equal(found.oidcType, 'custom');
    assert.equal(found.oidcDiscoveryUri, `${issuer}/.well-known/openid-configuration`);
  }
});

test('The cookie setting is there behind a proxy, from 1.10 on, where the server has a session', () => {
  // SAML has one too, although the server calls its client public.
  const hasSession = ({ flow, provider }: Answers): boolean =>
    flow === 'confidential' || provider === 'saml';
  for (const one of everyInstallation()) {
    const expected = one.tlsProxy && hasSession(one) && one.version !== '1.9';
    assert.equal('forceSecureSessionCookie' in values(one), expected);
  }
  assert.ok(!('forceSecureSessionCookie' in values({ serverUrl: 'http://localhost:8585' })));
});

test('Without an answer TLS is taken to end at a proxy when the server URL is https', () => {
  const has = (serverUrl: string): boolean =>
    plan({ ...answers, serverUrl }).plan.settings.some(
      ({ key }) => key === 'forceSecureSessionCookie',
    );
  assert.ok(has('https://om.example.com'));
  assert.ok(!has('http://localhost:8585'));
});

const isPassword = (id?: string): boolean =>
  providers.some((provider) => provider.id === id && provider.protocol === 'password');

test('No setting is planned for a release or a flow that does not have it', () => {
  for (const one of everyInstallation()) {
    for (const { key } of plan(one).plan.settings) {
      const { since, flows } = settings[key];
      // A release of the table stands for its last patch.
      assert.ok(!since || compareVersions(`${one.version}.99`, since) > 0, key);
      // Passwords close the chart's gate for OpenID Connect, and have no flow of it.
      assert.ok(flows.includes(one.flow) || isPassword(one.provider), key);
    }
  }
});

test('Whatever is wanted, a release is planned no setting that it does not have', () => {
  const { accepted } = plan(installation).plan;
  assert.ok(accepted);
  const wanted = { ...accepted, secureCookie: true };
  const has = (version: Version): boolean =>
    plannedSettings({ ...wanted, version }).some(({ key }) => key === 'forceSecureSessionCookie');
  assert.deepEqual([has('1.9'), has('1.10'), has('2.0')], [false, true, true]);
});

const tested: readonly [change: Partial<Answers>, paths: string[]][] = [
  [{ version: '1.12' }, ['/auth/callback', '/callback']],
  [{ version: '1.11' }, ['/callback']],
  [{ version: '2.0' }, ['/callback']],
  [{ flow: 'public', version: '1.12' }, ['/callback']],
  [{ flow: 'public', cloud: 'china' }, ['/callback']],
];

for (const [change, paths] of tested) {
  test(`${JSON.stringify(change)} is tested with ${paths.join(', then ')}: first what the server sends`, () => {
    const { signInUris, redirectUris } = plan({ ...installation, ...change }).plan;
    assert.deepEqual(
      signInUris,
      paths.map((path) => serverUrl + path),
    );
    const registered = redirectUris?.map(({ uri }) => uri) ?? [];
    assert.ok(signInUris?.every((uri) => registered.includes(uri)));
  });
}

const uris: readonly [change: Partial<Answers>, paths: string[]][] = [
  [{}, ['/callback', '/auth/callback']],
  [{ version: '1.11' }, ['/callback']],
  [{ version: '2.0' }, ['/callback']],
  [{ flow: 'public' }, ['/callback']],
  [{ flow: 'public', cloud: 'china' }, ['/callback', '/silent-callback']],
];

for (const [change, paths] of uris) {
  test(`${JSON.stringify(change)} registers ${paths.join(' and ')}`, () => {
    const { redirectUris } = plan({ ...installation, ...change }).plan;
    assert.deepEqual(
      redirectUris?.map(({ uri, when }) => [uri, when]),
      paths.map((path) => [serverUrl + path, undefined]),
    );
  });
}
