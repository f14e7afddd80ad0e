import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands, plan, type Answers } from '../../../../../src/sso/index.ts';
import { compareDiscovery, readDiscovery } from '../../../../../src/sso/oidc/discovery.ts';
import { discovery } from '../../../../../src/sso/providers/keycloak/discovery.ts';
import { readPasted } from '../../../../../src/sso/providers/keycloak/paste.ts';
import { kindOf } from '../../../../../src/sso/token/kind.ts';
import { jwksUrlFor } from '../../../../../src/sso/token/jwks-url.ts';
import { plainValue } from '../../emit/read-back.ts';
import { installationFor } from '../../installations.ts';

const kc = 'https://login.example.com';
const issuer = `${kc}/realms/data`;

function planOf(change: Partial<Answers> = {}) {
  return plan({ ...installationFor('keycloak'), ...change });
}

function values(change: Partial<Answers> = {}): Record<string, unknown> {
  const { settings } = planOf(change).plan;
  return Object.fromEntries(settings.map(({ key, value }) => [key, plainValue(value)]));
}

for (const [key, value] of [
  ['provider', 'custom-oidc'],
  ['providerName', 'Keycloak'],
  ['oidcType', 'custom-oidc'],
  ['authority', issuer],
  ['oidcDiscoveryUri', `${issuer}/.well-known/openid-configuration`],
  ['oidcTenant', 'data'],
  ['oidcScope', 'openid email profile'],
  ['oidcPrompt', ''],
  ['oidcMaxAge', ''],
  ['oidcDisablePkce', true],
  ['oidcClientId', 'openmetadata'],
] as const) {
  test(`${key} is ${String(value)}`, () => {
    assert.equal(values()[key], value);
  });
}

test('With a second address the server asks there, and users stay where they are', () => {
  const found = values({ internalUrl: 'http://keycloak:8080' });
  assert.equal(found['authority'], issuer);
  const inside = 'http://keycloak:8080/realms/data';
  assert.equal(found['oidcDiscoveryUri'], `${inside}/.well-known/openid-configuration`);
  assert.ok(
    (found['publicKeyUrls'] as string[]).includes(`${inside}/protocol/openid-connect/certs`),
  );
  const { plan: planned } = planOf({ internalUrl: 'http://keycloak:8080' });
  assert.ok(planned.authorizationEndpoint?.startsWith(issuer));
  assert.ok(planned.tokenEndpoint?.startsWith(issuer));
  assert.ok(planned.browserDiscovery?.startsWith(issuer));
});

test('The public client asks for a code up to 1.11, and for an ID token from 1.12 on', () => {
  assert.equal(values({ flow: 'public', version: '1.11' })['responseType'], 'code');
  assert.equal(values({ flow: 'public', version: '1.12' })['responseType'], 'id_token');
  const codes = planOf({ flow: 'public' }).findings.map(({ code }) => code);
  assert.ok(codes.includes('flow-public-implicit'));
});

test('localhost in a container is told, unless the server has an address of its own', () => {
  const here = { keycloakUrl: 'http://localhost:8080', target: 'docker' } as const;
  const told = (change: Partial<Answers>) =>
    planOf(change).findings.some(({ code }) => code === 'keycloak-url-in-container');
  assert.equal(told(here), true);
  assert.equal(told({ ...here, internalUrl: 'http://keycloak:8080' }), false);
  assert.equal(told({ ...here, target: 'bare-metal' }), false);
});

test('The steps make the client by command and by file, with every redirect URI and no secret', () => {
  const steps = commands(planOf({ realm: 'My Realm' }).plan, 'docker');
  const create = steps.find(({ title }) => title === 'Create the client')?.command ?? '';
  assert.match(create, /-r 'My%20Realm' -i/);
  assert.match(create, /redirectUris=\["[^"]+\/callback","[^"]+\/auth\/callback"\]/);
  const file = steps.find(({ file: one }) => one?.language === 'json')?.file;
  const realm = JSON.parse(file?.text ?? '') as { realm: string; clients: object[] };
  assert.equal(realm.realm, 'My Realm');
  assert.ok(!('secret' in (realm.clients[0] ?? {})));
});

for (const [name, text, answers] of [
  ['an address of the realm', `${issuer}/protocol/openid-connect/auth`, [kc, 'data']],
  [
    'a discovery document',
    JSON.stringify({
      issuer,
      jwks_uri: 'http://keycloak:8080/realms/data/protocol/openid-connect/certs',
    }),
    [kc, 'data'],
  ],
  ['the console', `${kc}/admin/master/console/#/data/clients`, [kc, 'data']],
  [
    'an adapter configuration',
    JSON.stringify({
      realm: 'data',
      'auth-server-url': `${kc}/`,
      resource: 'om',
      credentials: { secret: 'zq7x' },
    }),
    [kc, 'data', 'om'],
  ],
] as const) {
  test(`A paste of ${name} fills the fields`, () => {
    const result = readPasted(text);
    assert.ok('answers' in result, JSON.stringify(result));
    assert.deepEqual(Object.values(result.answers), [...answers]);
    assert.doesNotMatch(JSON.stringify(result), /zq7x/);
  });
}

for (const text of [
  '',
  'hello',
  '{"realm":',
  `${issuer} ${kc}/realms/other`,
  `${issuer} https://other.example.com/realms/data`,
]) {
  test(`A paste of “${text}” is refused`, () => {
    assert.ok('refused' in readPasted(text));
  });
}

test('Discovery answers are explained: another realm, prefix or host, and two errors of Keycloak', () => {
  const { plan: planned } = planOf();
  const code = (other: string) => compareDiscovery(planned, { issuer: other }, discovery)[0]?.code;
  assert.equal(code(`${kc}/realms/Data`), 'discovery-other-realm');
  assert.equal(code(`${kc}/auth/realms/data`), 'discovery-other-prefix');
  assert.equal(code('http://keycloak:8080/realms/data'), 'discovery-other-host');
  for (const [error, words] of [
    ['Realm does not exist', /no realm of this name/],
    ['Unable to find matching target resource method', /\/auth/],
  ] as const) {
    const read = readDiscovery(JSON.stringify({ error }), discovery);
    assert.match('refused' in read ? read.refused : '', words);
  }
});

test('A token of the realm is known, and its keys are asked of nobody', () => {
  const kind = kindOf({ header: {}, claims: { iss: issuer, typ: 'ID' } });
  assert.equal(kind.provider, 'keycloak');
  assert.deepEqual(kind.values, { keycloakUrl: kc, realm: 'data' });
  const keys = jwksUrlFor({ iss: issuer });
  assert.ok('reason' in keys && keys.code === 'jwks-realm');
});
