import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../../../src/sso/check/diagnose.ts';
import { commands } from '../../../../../src/sso/emit/commands.ts';
import { emit, textOf } from '../../../../../src/sso/emit/emit.ts';
import { plan, type Answers } from '../../../../../src/sso/index.ts';
import { compareDiscovery } from '../../../../../src/sso/oidc/discovery.ts';
import { discovery } from '../../../../../src/sso/providers/aws-cognito/discovery.ts';
import type { SettingKey } from '../../../../../src/sso/settings/table.ts';
import { plainValue } from '../../emit/read-back.ts';
import { codes, cognitoClientId, cognitoSecret, serverUrl, userPoolId } from '../../ids.ts';
import { allTargets, installationFor } from '../../installations.ts';

const given = installationFor('aws-cognito');
const issuer = `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`;
const login = 'https://acme.auth.eu-west-1.amazoncognito.com';

function values(change: Partial<Answers> = {}): Partial<Record<SettingKey, unknown>> {
  const { plan: planned } = plan({ ...given, ...change });
  return Object.fromEntries(planned.settings.map(({ key, value }) => [key, plainValue(value)]));
}

const rules: readonly [sentence: string, key: SettingKey, value: unknown][] = [
  ['the provider is aws-cognito', 'provider', 'aws-cognito'],
  ['so is the type', 'oidcType', 'aws-cognito'],
  ['the authority is the pool', 'authority', issuer],
  [
    'the discovery URL is the pool’s',
    'oidcDiscoveryUri',
    `${issuer}/.well-known/openid-configuration`,
  ],
  ['the scope has no offline_access', 'oidcScope', 'openid email profile'],
  ['the prompt is blank', 'oidcPrompt', ''],
  ['max_age is not sent', 'oidcMaxAge', ''],
  ['PKCE is sent', 'oidcDisablePkce', false],
  ['both client IDs are the same', 'oidcClientId', cognitoClientId],
  ['email names the user', 'jwtPrincipalClaims', ['email', 'cognito:username', 'sub']],
  [
    'both key lists are there',
    'publicKeyUrls',
    ['http://localhost:8585/api/v1/system/config/jwks', `${issuer}/.well-known/jwks.json`],
  ],
];

for (const [sentence, key, value] of rules) {
  test(`Confidential: ${sentence}`, () => {
    assert.deepEqual(values()[key], value);
  });
}

test('The login domain is in the test link and in no setting', () => {
  const { plan: planned } = plan(given);
  assert.equal(planned.authorizationEndpoint, `${login}/oauth2/authorize`);
  assert.equal(planned.tokenEndpoint, `${login}/oauth2/token`);
  assert.ok(!JSON.stringify(values()).includes('amazoncognito'));
});

const partitions: readonly [pool: string, domain: string, authority: string, authorize: string][] =
  [
    [
      'us-gov-west-1_Ab3',
      'acme',
      'https://cognito-idp.us-gov-west-1.amazonaws.com/us-gov-west-1_Ab3',
      'https://acme.auth-fips.us-gov-west-1.amazoncognito.com/oauth2/authorize',
    ],
    [
      'eusc-de-east-1_Ab3',
      'login.example.com',
      'https://cognito-idp.eusc-de-east-1.amazonaws.eu/eusc-de-east-1_Ab3',
      'https://login.example.com/oauth2/authorize',
    ],
  ];

for (const [pool, loginDomain, authority, authorize] of partitions) {
  test(`The pool ${pool} has the addresses of its partition`, () => {
    const { plan: planned } = plan({ ...given, userPoolId: pool, loginDomain });
    assert.deepEqual([planned.authority, planned.authorizationEndpoint], [authority, authorize]);
  });
}

test('The public client asks for a code and has no setting of the other', () => {
  const found = values({ flow: 'public' });
  assert.equal(found.responseType, 'code');
  assert.deepEqual(
    Object.keys(found).filter((key) => key.startsWith('oidc')),
    [],
  );
});

const flows: readonly [version: NonNullable<Answers['version']>, code: string, said: RegExp][] = [
  ['1.9', 'flow-public-upgrade', /1\.10\.1/],
  ['1.10', 'flow-public-broken', /nobody can sign in/],
  ['1.12', 'flow-public-broken', /nobody can sign in/],
  ['1.13', 'flow-public-broken', /1\.13\.6 or 2\.0\.7/],
  ['2.0', 'flow-public-broken', /1\.13\.6 or 2\.0\.7/],
];

for (const [version, code, said] of flows) {
  test(`A public client in ${version} is warned: ${code}`, () => {
    const found = plan({ ...given, version, flow: 'public' }).findings;
    assert.match(found.find((one) => one.code === code)?.message ?? '', said);
    const confidential = codes(plan({ ...given, version }).findings);
    assert.ok(!confidential.some((one) => one.startsWith('flow-public')));
  });
}

const uris: readonly [change: Partial<Answers>, paths: string[]][] = [
  [{ version: '2.0' }, ['/callback']],
  [{ version: '1.12' }, ['/callback', '/auth/callback']],
  [{ flow: 'public' }, ['/callback', '/silent-callback']],
];

for (const [change, paths] of uris) {
  test(`${JSON.stringify(change)} registers ${paths.join(' and ')}`, () => {
    const { plan: planned } = plan({ ...given, ...change });
    assert.deepEqual(
      planned.redirectUris?.map(({ uri }) => uri),
      paths.map((path) => serverUrl + path),
    );
    const steps = commands(planned, 'docker').map(({ text }) => text);
    for (const path of paths) assert.ok(steps.some((text) => text.includes(serverUrl + path)));
  });
}

test('The doctor has nothing to say about a filled-in installation', () => {
  for (const target of allTargets) {
    const { plan: planned } = plan({ ...given, target });
    const files = emit(planned, target, { secret: cognitoSecret, includeSecret: true })
      .filter(({ language }) => language !== 'bash')
      .map((file) => ({ name: file.name, text: textOf(file) }));
    assert.deepEqual(diagnose(files, { version: '1.13', target }).findings, [], target);
  }
});

const document = {
  issuer,
  authorization_endpoint: `${login}/oauth2/authorize`,
  token_endpoint: `${login}/oauth2/token`,
  jwks_uri: `${issuer}/.well-known/jwks.json`,
  scopes_supported: ['openid', 'email', 'phone', 'profile'],
  response_types_supported: ['code', 'token'],
  token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
};

const documents: readonly [name: string, change: object, code: string][] = [
  ['the pool’s own', {}, 'discovery-agrees'],
  ['one of another pool', { issuer: `${issuer}x` }, 'discovery-other-pool'],
  [
    'one without a login domain',
    {
      authorization_endpoint: 'https://cognito-idp.eu-west-1.amazonaws.com/authorize',
      token_endpoint: 'https://cognito-idp.eu-west-1.amazonaws.com/token',
    },
    'discovery-no-domain',
  ],
  [
    'one with another login domain',
    {
      authorization_endpoint: 'https://login.example.com/oauth2/authorize',
      token_endpoint: 'https://login.example.com/oauth2/token',
    },
    'discovery-other-domain',
  ],
  ['one with another key list', { jwks_uri: `${issuer}/keys` }, 'discovery-jwks-differs'],
];

for (const [name, change, code] of documents) {
  test(`A discovery document, ${name}: ${code}`, () => {
    const { plan: planned } = plan(given);
    const asked = {
      ...planned,
      flow: 'confidential',
      scopes: ['openid', 'email', 'profile'],
    } as const;
    const found = compareDiscovery(asked, { ...document, ...change }, discovery);
    assert.deepEqual(
      found.map((one) => one.code),
      [code],
    );
  });
}
