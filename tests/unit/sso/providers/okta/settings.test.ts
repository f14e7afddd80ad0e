import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../../../src/sso/check/diagnose.ts';
import { emit, textOf } from '../../../../../src/sso/emit/emit.ts';
import { plan, type Answers } from '../../../../../src/sso/index.ts';
import type { SettingKey } from '../../../../../src/sso/settings/table.ts';
import { plainValue } from '../../emit/read-back.ts';
import { oktaClientId, oktaIssuer, oktaSecret, serverUrl } from '../../ids.ts';
import { allTargets, installation } from '../../installations.ts';

const given = { ...installation, provider: 'okta', clientId: oktaClientId, oktaIssuer };
const custom = `${oktaIssuer}/oauth2/default`;
const own = 'http://localhost:8585/api/v1/system/config/jwks';

function values(change: Partial<Answers> = {}): Partial<Record<SettingKey, unknown>> {
  const { plan: planned } = plan({ ...given, ...change });
  return Object.fromEntries(planned.settings.map(({ key, value }) => [key, plainValue(value)]));
}

const rules: readonly [sentence: string, key: SettingKey, value: unknown, issuer?: string][] = [
  ['the provider is okta', 'provider', 'okta'],
  ['so is the type', 'oidcType', 'okta'],
  ['the button has a name (#24404)', 'providerName', 'Okta'],
  ['the authority is the issuer', 'authority', oktaIssuer],
  ['the authority of a custom server is its issuer', 'authority', custom, custom],
  [
    'the discovery URL follows the issuer',
    'oidcDiscoveryUri',
    `${custom}/.well-known/openid-configuration`,
    custom,
  ],
  ['the keys of the organization', 'publicKeyUrls', [own, `${oktaIssuer}/oauth2/v1/keys`]],
  ['the keys of a custom server', 'publicKeyUrls', [own, `${custom}/v1/keys`], custom],
  ['sessions are renewed', 'oidcScope', 'openid email profile offline_access'],
  ['no prompt is sent', 'oidcPrompt', ''],
  ['PKCE is sent', 'oidcDisablePkce', false],
  ['max_age is not sent', 'oidcMaxAge', ''],
  ['both client IDs are the same', 'oidcClientId', oktaClientId],
  ['e-mail names the user', 'jwtPrincipalClaims', ['email', 'preferred_username', 'sub']],
];

for (const [sentence, key, value, issuer] of rules) {
  test(`Confidential: ${sentence}`, () => {
    assert.deepEqual(values(issuer === undefined ? {} : { oktaIssuer: issuer })[key], value);
  });
}

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

const endpoints: readonly [issuer: string, base: string][] = [
  [oktaIssuer, `${oktaIssuer}/oauth2`],
  [custom, custom],
];

for (const [issuer, base] of endpoints) {
  test(`The endpoints of ${issuer} are below ${base}`, () => {
    const { authorizationEndpoint, tokenEndpoint } = plan({ ...given, oktaIssuer: issuer }).plan;
    assert.equal(authorizationEndpoint, `${base}/v1/authorize`);
    assert.equal(tokenEndpoint, `${base}/v1/token`);
  });
}

test('The doctor has nothing to say about a filled-in installation', () => {
  for (const target of allTargets) {
    for (const issuer of [oktaIssuer, custom]) {
      const { plan: planned } = plan({ ...given, target, oktaIssuer: issuer });
      const files = emit(planned, target, { secret: oktaSecret, includeSecret: true })
        .filter(({ language }) => language !== 'bash')
        .map((file) => ({ name: file.name, text: textOf(file) }));
      assert.deepEqual(diagnose(files, { version: '1.13', target }).findings, [], target);
    }
  }
});

test('A secret of Okta in another setting is not shown', () => {
  const text = `AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_CLIENT_ID=${oktaSecret}\n`;
  const diagnosis = diagnose([{ name: '', text }], { version: '1.12', excerpt: true });
  assert.ok(diagnosis.findings.some(({ code }) => code === 'client-id-is-secret'));
  assert.ok(!JSON.stringify(diagnosis.found).includes(oktaSecret));
});
