import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compareDiscovery as compareWith,
  readDiscovery as readWith,
} from '../../../../src/sso/oidc/discovery.ts';
import { discovery } from '../../../../src/sso/providers/azure/discovery.ts';
import { plan, type Answers, type Plan } from '../../../../src/sso/index.ts';
import { answers, tenantId } from '../ids.ts';
import { Random } from '../random.ts';

const compareDiscovery = (made: Plan, metadata: unknown) =>
  compareWith({ ...made, flow: made.accepted?.flow }, metadata, discovery);
const readDiscovery = (text: string) => readWith(text, discovery);

const host = 'https://login.microsoftonline.com';
const authority = `${host}/${tenantId}`;
const otherTenant = '7e1d9a40-55c3-4b8f-a1d2-0c6e8f3b9274';

// As Entra answers; Azure/azure-cli#30137.
const entra: Readonly<Record<string, unknown>> = {
  token_endpoint: `${authority}/oauth2/v2.0/token`,
  token_endpoint_auth_methods_supported: [
    'client_secret_post',
    'private_key_jwt',
    'client_secret_basic',
  ],
  jwks_uri: `${authority}/discovery/v2.0/keys`,
  response_modes_supported: ['query', 'fragment', 'form_post'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
  scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  issuer: `${authority}/v2.0`,
  request_uri_parameter_supported: false,
  userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
  authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
};

function inTenant(segment: string): Record<string, unknown> {
  return JSON.parse(JSON.stringify(entra).replaceAll(tenantId, segment)) as Record<string, unknown>;
}

function compare(metadata: unknown, change: Partial<Answers> = {}): string[] {
  return compareDiscovery(plan({ ...answers, ...change }).plan, metadata).map(
    ({ severity, code }) => `${severity} ${code}`,
  );
}

test('Entra’s answer for the tenant of the plan agrees, in one note', () => {
  const findings = compareDiscovery(plan(answers).plan, entra);
  assert.deepEqual(findings, [
    {
      code: 'discovery-agrees',
      severity: 'note',
      message:
        'Issuer, URLs, scopes and secret method agree with the values above. It lists no PKCE methods, which is normal for Microsoft.',
    },
  ]);
});

test('The public flow has no secret, so nothing is said of its method', () => {
  const [finding] = compareDiscovery(plan({ ...answers, flow: 'public' }).plan, entra);
  assert.match(finding?.message ?? '', /^Issuer, URLs and scopes agree/);
});

test('It agrees in every cloud and flow', () => {
  for (const cloud of ['global', 'us-government', 'china'] as const) {
    for (const flow of ['confidential', 'public'] as const) {
      const { plan: made } = plan({ ...answers, cloud, flow });
      const metadata = {
        ...entra,
        issuer: made.issuer,
        authorization_endpoint: made.authorizationEndpoint,
        token_endpoint: made.tokenEndpoint,
        jwks_uri: made.jwks,
      };
      assert.deepEqual(compare(metadata, { cloud, flow }), ['note discovery-agrees']);
    }
  }
});

const agrees = 'note discovery-agrees';

const cases: readonly [
  title: string,
  metadata: unknown,
  expected: string[],
  change?: Partial<Answers>,
][] = [
  ['no object', 'x', ['error discovery-not-object']],
  ['null', null, ['error discovery-not-object']],
  ['an array', [entra], ['error discovery-not-object']],
  ['an error object', { error: 'invalid_tenant' }, ['error discovery-is-error']],
  ['a plan without tenant', entra, ['error discovery-no-issuer'], { tenant: '' }],
  ['the URL of common', inTenant('{tenantid}'), ['error discovery-issuer-common']],
  ['another tenant', inTenant(otherTenant), ['error discovery-other-tenant']],
  [
    'version 1',
    {
      ...entra,
      issuer: `https://sts.windows.net/${tenantId}/`,
      jwks_uri: `${host}/common/discovery/keys`,
      token_endpoint: `${authority}/oauth2/token`,
    },
    ['error discovery-version-1'],
  ],
  ['another cloud', entra, ['error discovery-other-cloud'], { cloud: 'china' }],
  [
    'a slash behind the issuer',
    { ...entra, issuer: `${authority}/v2.0/` },
    ['error discovery-issuer-differs'],
  ],
  [
    'capitals in the issuer',
    { ...entra, issuer: `${authority}/V2.0` },
    ['error discovery-issuer-differs'],
  ],
  [
    'an issuer of elsewhere',
    { ...entra, issuer: 'https://evil.example' },
    ['error discovery-issuer-differs'],
  ],
  ['an issuer that is no text', { ...entra, issuer: 1 }, ['error discovery-issuer-missing']],
  [
    'other endpoints',
    {
      ...entra,
      authorization_endpoint: 'https://evil.example',
      token_endpoint: `${authority}/oauth2/token`,
      jwks_uri: `${host}/common/discovery/v2.0/keys`,
    },
    [
      'error discovery-authorize-differs',
      'error discovery-token-differs',
      'error discovery-jwks-differs',
    ],
  ],
  ['no token endpoint', { ...entra, token_endpoint: null }, ['error discovery-token-missing']],
  [
    'no list of scopes',
    { ...entra, scopes_supported: 'openid' },
    ['warning discovery-scopes-unlisted'],
  ],
  [
    'a scope too few',
    { ...entra, scopes_supported: ['openid'] },
    ['error discovery-scopes-lacking'],
  ],
  [
    'no code',
    { ...entra, response_types_supported: ['code id_token'] },
    ['error discovery-no-code'],
  ],
  ['no response types', { ...entra, response_types_supported: {} }, ['error discovery-no-code']],
  [
    'no client_secret_post',
    { ...entra, token_endpoint_auth_methods_supported: ['client_secret_basic'] },
    ['warning discovery-no-secret-post'],
  ],
  [
    'no client_secret_post, in the public flow',
    { ...entra, token_endpoint_auth_methods_supported: undefined },
    [agrees],
    { flow: 'public' },
  ],
  ['PKCE with S256', { ...entra, code_challenge_methods_supported: ['plain', 'S256'] }, [agrees]],
  [
    'PKCE without S256',
    { ...entra, code_challenge_methods_supported: ['plain'] },
    ['warning discovery-no-s256'],
  ],
];

for (const [title, metadata, expected, change] of cases) {
  test(`A discovery answer is compared: ${title}`, () => {
    assert.deepEqual(compare(metadata, change), expected);
  });
}

test('The message about common says where the braces come from', () => {
  const [finding] = compareDiscovery(plan(answers).plan, inTenant('{tenantid}'));
  assert.match(finding?.message ?? '', /common or organizations/);
});

test('JSON is read, with or without blanks and a byte order mark around it', () => {
  for (const text of [JSON.stringify(entra), `\ufeff\n${JSON.stringify(entra, undefined, 2)}\n`]) {
    assert.deepEqual(readDiscovery(text), { metadata: entra });
  }
});

const refused: readonly [title: string, reason: RegExp, ...texts: string[]][] = [
  ['nothing', /nothing to read/, '', '\n '],
  [
    'a web page',
    /web page \(HTML\)/,
    '<!DOCTYPE html><html></html>',
    '<html>',
    '<?xml version="1.0"?>',
  ],
  ['the URL', /is a URL/, `${authority}/v2.0/.well-known/openid-configuration`],
  ['other text', /not JSON/, 'hello', 'issuer: x'],
  [
    'half of it',
    /cut off/,
    JSON.stringify(entra).slice(0, 300),
    `JSON Raw Data ${JSON.stringify(entra)}`,
  ],
  ['broken JSON', /not valid JSON/, '{"issuer": }', `{'issuer': 'x'}`],
  ['no object', /one JSON object/, '[]', '"x"', 'null', '42'],
  ['too much', /too long/, `{"a":"${'x'.repeat(200_000)}"}`],
  [
    'an error for an unknown tenant',
    /AADSTS90002: it knows no such tenant/,
    JSON.stringify({
      error: 'invalid_tenant',
      error_description: `AADSTS90002: Tenant '${otherTenant}' not found. Trace ID: x`,
      error_codes: [90002],
    }),
    '{"error":"invalid_tenant","error_codes":[90002]}',
    '<html>AADSTS90002: Tenant not found</html>',
  ],
  [
    'another error of Entra',
    /the error AADSTS900382/,
    '{"error":"x","error_description":"AADSTS900382: no"}',
  ],
  [
    'an error without number',
    /error message/,
    '{"error":"x"}',
    '{"error":"x","error_codes":["<b>"]}',
  ],
];

for (const [title, reason, ...texts] of refused) {
  test(`A pasted discovery answer is refused with a sentence: ${title}`, () => {
    for (const text of texts) {
      const result = readDiscovery(text);
      assert.ok('refused' in result, text.slice(0, 200));
      assert.match(result.refused, reason);
      assert.match(result.refused, /^[A-Z].*\.$/);
    }
  });
}

test('Random answers never throw, and only the very one agrees', () => {
  const random = new Random(71);
  const { plan: made } = plan(answers);
  const keys = Object.keys(entra) as [string, ...string[]];
  const values: [unknown, ...unknown[]] = [
    ...([null, 1, '', 'x', [], {}, [null], [[]], true] as const),
    ...[
      `${authority}/v2.0`,
      `${host}/{tenantid}/v2.0`,
      `${host}/${otherTenant}/`,
      'https://',
      '\ud800',
    ],
  ];
  for (let round = 0; round < 4000; round += 1) {
    const key = random.pick(keys);
    const metadata = { ...entra, [key]: random.pick(values) };
    const read = readDiscovery(JSON.stringify(metadata));
    assert.ok('metadata' in read);
    const findings = compareDiscovery(made, read.metadata);
    assert.equal(new Set(findings.map(({ code }) => code)).size, findings.length);
    for (const { code, message } of findings) {
      assert.match(code, /^discovery-[a-z0-9-]+$/);
      assert.match(message, /^[A-Z].*\.$/);
    }
    const same = ['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri'].every(
      (name) => metadata[name] === entra[name],
    );
    if (!same)
      assert.ok(
        findings.some(({ severity }) => severity === 'error'),
        key,
      );
  }
});

test('Garbage of any length is answered at once', () => {
  for (const piece of [' ', '[', '{"a":', '<', 'https://', 'AADSTS', '"\\', '{}', '1']) {
    for (const length of [199_990, 1_000_000]) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      for (const whole of [text, `{"issuer":${text}`, `${text} x`]) {
        const start = performance.now();
        const read = readDiscovery(whole);
        if ('metadata' in read) compareDiscovery(plan(answers).plan, read.metadata);
        assert.ok(performance.now() - start < 1000, `${piece} took too long`);
      }
    }
  }
});

test('Any other issuer is compared by the standards alone', () => {
  const issuer = 'https://id.example.com/realms/data';
  const made = {
    issuer,
    authorizationEndpoint: `${issuer}/authorize`,
    tokenEndpoint: `${issuer}/token`,
    jwks: `${issuer}/certs`,
    scopes: ['openid', 'email'],
  };
  const metadata = {
    issuer,
    authorization_endpoint: made.authorizationEndpoint,
    token_endpoint: made.tokenEndpoint,
    jwks_uri: made.jwks,
    scopes_supported: ['openid', 'email'],
    response_types_supported: ['code'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    code_challenge_methods_supported: ['S256'],
  };
  const codes = (change: object) =>
    compareWith(made, { ...metadata, ...change }).map(({ code }) => code);
  assert.deepEqual(codes({}), ['discovery-agrees']);
  assert.deepEqual(codes({ issuer: `${issuer}/` }), ['discovery-issuer-differs']);
  assert.deepEqual(codes({ scopes_supported: ['openid'] }), ['discovery-scopes-lacking']);
  assert.deepEqual(codes({ error: 'x', issuer: undefined }), ['discovery-is-error']);
  for (const change of [{}, { issuer: 'x' }, { code_challenge_methods_supported: undefined }]) {
    const said = JSON.stringify(compareWith(made, { ...metadata, ...change }));
    assert.doesNotMatch(said, /Microsoft|tenant|cloud/i);
  }
});
