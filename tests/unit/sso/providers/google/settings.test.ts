import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../../../src/sso/check/diagnose.ts';
import { emit, textOf } from '../../../../../src/sso/emit/emit.ts';
import { plan, type Answers } from '../../../../../src/sso/index.ts';
import { google } from '../../../../../src/sso/providers/google/provider.ts';
import type { SettingKey } from '../../../../../src/sso/settings/table.ts';
import { plainValue } from '../../emit/read-back.ts';
import { codes, googleClientId, googleSecret, serverUrl } from '../../ids.ts';
import { allTargets, installation } from '../../installations.ts';

const given = { ...installation, provider: 'google', clientId: googleClientId };

function values(change: Partial<Answers> = {}): Partial<Record<SettingKey, unknown>> {
  const { plan: planned } = plan({ ...given, ...change });
  return Object.fromEntries(planned.settings.map(({ key, value }) => [key, plainValue(value)]));
}

const rules: readonly [sentence: string, key: SettingKey, value: unknown][] = [
  ['the provider is google', 'provider', 'google'],
  ['so is the type', 'oidcType', 'google'],
  ['the authority is the one text', 'authority', 'https://accounts.google.com'],
  [
    'the discovery URL is Google’s',
    'oidcDiscoveryUri',
    'https://accounts.google.com/.well-known/openid-configuration',
  ],
  ['the scope has no offline_access', 'oidcScope', 'openid email profile'],
  ['the consent page brings the refresh token', 'oidcPrompt', 'consent'],
  ['there is no tenant', 'oidcTenant', undefined],
  ['there are no further parameters', 'oidcCustomParams', undefined],
  ['max_age is not sent', 'oidcMaxAge', ''],
  ['both client IDs are the same', 'oidcClientId', googleClientId],
  ['the claims are those that Google sends', 'jwtPrincipalClaims', ['email', 'sub']],
  [
    'both key lists are there',
    'publicKeyUrls',
    [
      'http://localhost:8585/api/v1/system/config/jwks',
      'https://www.googleapis.com/oauth2/v3/certs',
    ],
  ],
];

for (const [sentence, key, value] of rules) {
  test(`Confidential: ${sentence}`, () => {
    assert.deepEqual(values()[key], value);
  });
}

test('The Workspace domain is sent as a pair of name and value, as the server reads it', () => {
  assert.deepEqual(values({ workspaceDomain: '@Example.com' }).oidcCustomParams, {
    customParamKey1: 'hd',
    customParamValue1: 'example.com',
  });
});

test('On Docker it stands in the override, where no brace is added to it', () => {
  const { plan: planned } = plan({ ...given, workspaceDomain: 'example.com' });
  const [env = '', override = ''] = emit(planned, 'docker').map(textOf);
  assert.doesNotMatch(env, /CUSTOM_PARAMS/);
  assert.match(override, /OIDC_CUSTOM_PARAMS: "\{\\"customParamKey1\\":\\"hd\\",/);
});

test('The public client keeps id_token and has no setting of the other', () => {
  const found = values({ flow: 'public', workspaceDomain: 'example.com' });
  assert.equal(found.responseType, 'id_token');
  assert.deepEqual(
    Object.keys(found).filter((key) => key.startsWith('oidc')),
    [],
  );
});

const uris: readonly [change: Partial<Answers>, paths: string[]][] = [
  [{ version: '2.0' }, ['/callback']],
  [{ version: '1.12' }, ['/callback', '/auth/callback']],
  [{ flow: 'public' }, ['/callback', '/silent-callback']],
];

for (const [change, paths] of uris) {
  test(`${JSON.stringify(change)} registers ${paths.join(' and ')}`, () => {
    const { redirectUris } = plan({ ...given, ...change }).plan;
    assert.deepEqual(
      redirectUris?.map(({ uri }) => uri),
      paths.map((path) => serverUrl + path),
    );
  });
}

test('The test link is sent what OpenMetadata sends, for each client', () => {
  const sent = google.oidc?.parameters;
  const hd = { workspaceDomain: 'example.com' };
  assert.deepEqual(sent?.(hd, 'confidential'), {
    access_type: 'offline',
    prompt: 'consent',
    hd: 'example.com',
  });
  assert.equal(sent({ prompt: 'select_account' }, 'confidential')['prompt'], 'select_account');
  assert.deepEqual(sent(hd, 'public'), { prompt: '' });
});

test('Advice speaks of the implicit flow, and of a prompt without renewal', () => {
  const said = (change: Partial<Answers>): string[] =>
    codes(plan({ ...given, ...change }).findings);
  assert.ok(said({ flow: 'public' }).includes('flow-public-implicit'));
  assert.ok(said({ prompt: 'select_account' }).includes('prompt-no-renewal'));
  assert.ok(said({ prompt: 'login' }).includes('prompt-unknown'));
  assert.ok(!said({ prompt: 'consent' }).includes('prompt-no-renewal'));
});

test('The doctor has nothing to say about a filled-in installation', () => {
  for (const target of allTargets) {
    const { plan: planned } = plan({ ...given, target, workspaceDomain: 'example.com' });
    const files = emit(planned, target, { secret: googleSecret, includeSecret: true })
      .filter(({ language }) => language !== 'bash')
      .map((file) => ({ name: file.name, text: textOf(file) }));
    assert.deepEqual(diagnose(files, { version: '1.13', target }).findings, [], target);
  }
});

test('A secret of Google in another setting is named and not shown', () => {
  const text = `AUTHENTICATION_PROVIDER=google\nAUTHENTICATION_CLIENT_ID=${googleSecret}\n`;
  const diagnosis = diagnose([{ name: '', text }], { version: '1.12', excerpt: true });
  assert.ok(diagnosis.findings.some(({ code }) => code === 'secret-misplaced'));
  assert.ok(!JSON.stringify(diagnosis.found).includes(googleSecret));
});
