import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CloudId } from '../../../../src/sso/providers/azure/clouds.ts';
import { emit, textOf } from '../../../../src/sso/emit/emit.ts';
import { plan, type Answers, type Plan } from '../../../../src/sso/index.ts';
import { answers, clientId, codes, serverUrl, tenantId } from '../ids.ts';

const tenantOutputs = [
  'authority',
  'authorizationEndpoint',
  'discovery',
  'issuer',
  'jwks',
  'tokenEndpoint',
];

/** The part of a plan that is read off the answers, without the settings made of it. */
function outputs(full: Plan): Partial<Plan> {
  const { settings, accepted, version, ...rest } = full;
  assert.equal(settings.length > 0, accepted !== undefined);
  assert.equal(version, '1.12');
  return rest;
}

test('Complete answers for the global cloud give every output', () => {
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  const { plan: complete, ...rest } = plan(answers);
  assert.deepEqual(
    { plan: outputs(complete), ...rest },
    {
      plan: {
        client: { provider: 'azure', oidcType: 'azure', variant: 'own' },
        values: { cloud: 'global', tenant: tenantId, clientId },
        authority,
        issuer: `${authority}/v2.0`,
        discovery: `${authority}/v2.0/.well-known/openid-configuration`,
        jwks: `${authority}/discovery/v2.0/keys`,
        authorizationEndpoint: `${authority}/oauth2/v2.0/authorize`,
        tokenEndpoint: `${authority}/oauth2/v2.0/token`,
        clientId,
        serverUrl,
        redirectUri: `${serverUrl}/callback`,
        redirectUris: [
          { uri: `${serverUrl}/callback`, place: 'Web' },
          {
            uri: `${serverUrl}/auth/callback`,
            place: 'Web',
            when: 'OpenMetadata 1.12.x only',
          },
        ],
        signInUris: [`${serverUrl}/callback`, `${serverUrl}/auth/callback`],
      },
      findings: [],
      missing: [],
    },
  );
});

test('The public flow registers one redirect URI, as a single-page application', () => {
  assert.deepEqual(plan({ ...answers, flow: 'public' }).plan.redirectUris, [
    { uri: `${serverUrl}/callback`, place: 'Single-page application' },
  ]);
});

const nationalClouds: readonly [cloud: CloudId, host: string][] = [
  ['us-government', 'login.microsoftonline.us'],
  ['china', 'login.partner.microsoftonline.cn'],
];

for (const [cloud, host] of nationalClouds) {
  test(`The cloud ${cloud} needs the provider custom-oidc and says so once`, () => {
    const result = plan({ ...answers, cloud });
    assert.equal(result.plan.client?.provider, 'custom-oidc');
    assert.equal(result.plan.authority, `https://${host}/${tenantId}`);
    assert.equal(result.plan.issuer, `https://${host}/${tenantId}/v2.0`);
    assert.deepEqual(codes(result.findings), ['cloud-needs-custom-oidc']);
    assert.equal(result.findings[0]?.severity, 'warning');
    assert.equal(result.findings[0].field, 'cloud');
  });
}

test('Empty answers miss every text field and give nothing but the provider', () => {
  const { plan: empty, ...rest } = plan({ ...answers, tenant: '', clientId: ' ', serverUrl: '\n' });
  assert.deepEqual(
    { plan: outputs(empty), ...rest },
    {
      plan: {
        client: { provider: 'azure', oidcType: 'azure', variant: 'own' },
        values: { cloud: 'global' },
      },
      findings: [],
      missing: ['tenant', 'clientId', 'serverUrl'],
    },
  );
});

const withheld: readonly [title: string, change: Partial<Answers>, names: string[]][] = [
  ['tenant', { tenant: 'common' }, tenantOutputs],
  ['client ID', { clientId: 'nonsense' }, ['clientId']],
  [
    'server URL',
    { serverUrl: 'http://om.example' },
    ['redirectUri', 'redirectUris', 'serverUrl', 'signInUris'],
  ],
  [
    'tenant of another cloud',
    { tenant: `https://login.microsoftonline.us/${tenantId}` },
    tenantOutputs,
  ],
  ['tenant that equals the client ID', { tenant: clientId }, ['clientId', ...tenantOutputs]],
];

for (const [title, change, names] of withheld) {
  test(`A refused ${title} withholds what depends on it and nothing else`, () => {
    const complete = Object.keys(plan(answers).plan);
    const { plan: partial, missing } = plan({ ...answers, ...change });
    assert.deepEqual(complete.filter((name) => !(name in partial)).sort(), [...names].sort());
    assert.deepEqual(missing, []);
  });
}

test('The same ID in both fields is one finding, on the client ID', () => {
  const { findings } = plan({ ...answers, tenant: clientId.toUpperCase(), clientId });
  const errors = findings.filter(({ severity }) => severity === 'error');
  assert.deepEqual(
    errors.map(({ code, field }) => [code, field]),
    [['client-id-equals-tenant', 'clientId']],
  );
});

test('A cloud or flow that is in no table is a finding, not an exception', () => {
  const odd = { ...answers, cloud: '__proto__', flow: 'toString' } as unknown as Answers;
  const { plan: partial, findings } = plan(odd);
  assert.deepEqual(codes(findings), ['cloud-unknown', 'flow-unknown']);
  assert.deepEqual(Object.keys(outputs(partial)).sort(), [
    'clientId',
    'redirectUri',
    'serverUrl',
    'values',
  ]);
});

for (const [name, url] of [
  ['External ID', 'https://contoso.ciamlogin.com/contoso.onmicrosoft.com'],
  ['B2C', 'https://contoso.b2clogin.com/contoso.onmicrosoft.com/B2C_1_signin'],
]) {
  test(`A directory of ${name} switches the plan to custom-oidc, with blanks for what only it knows`, () => {
    const { plan: result, findings } = plan({
      cloud: 'global',
      tenant: url ?? '',
      clientId: '9d8c7b6a-1f2e-4d3c-8b5a-6978f0e1d2c3',
      serverUrl: 'https://catalog.contoso.example',
      flow: 'confidential',
      target: 'docker',
    });
    assert.equal(result.client?.provider, 'custom-oidc');
    assert.match(findings.map(({ message }) => message).join(' '), /custom-oidc/);
    const [env] = emit(result, 'docker');
    assert.ok(env);
    const text = textOf(env);
    assert.match(text, /^AUTHENTICATION_PROVIDER=custom-oidc$/m);
    assert.match(text, /^AUTHENTICATION_AUTHORITY=<issuer>$/m);
    assert.match(text, /^OIDC_DISCOVERY_URI=<discovery-url>$/m);
    assert.doesNotMatch(text, /OIDC_TENANT|microsoftonline|contoso\.(ciam|b2c)login/);
  });
}
