import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorizeLink } from '../../../src/sso/oidc/authorize.ts';
import { plan, type Answers } from '../../../src/sso/index.ts';
import { readClientId } from '../../../src/sso/providers/azure/read/client-id.ts';
import { checkRedirectUri } from '../../../src/sso/read/redirect-uri.ts';
import { readServerUrl } from '../../../src/sso/read/server-url.ts';
import { readTenant } from '../../../src/sso/providers/azure/read/tenant.ts';
import { clientId, secret, serverUrl, tenantId } from './ids.ts';
import { fuzzRounds, Random } from './random.ts';

const rounds = fuzzRounds(6000);
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const server = /^https?:\/\/[a-z0-9.-]+(?::\d+)?[\w.~/@:&=+%-]*$/;
const pages = ['/deployment/security/azure', '/deployment/security/azure/auth-code-flow'];

const seeds: readonly [string, ...string[]] = [
  tenantId,
  clientId,
  serverUrl,
  secret,
  '',
  `{${tenantId}}`,
  `https://login.microsoftonline.com/${tenantId}/v2.0`,
  `https://sts.windows.net/${tenantId}/`,
  `https://login.microsoftonline.com@evil.example/${tenantId}`,
  `https://login.microsoftonline.com.evil.example/${tenantId}`,
  `https://login.microsoftonline.com\\@evil.example/${tenantId}`,
  'http://2130706433/',
  'http://[::ffff:127.0.0.1]/',
  'http://localhost:8585/callback',
  'javascript:alert(document.domain)//',
  'data:text/html,<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '%00%0d%0aSet-Cookie:x=1',
  'common',
  '{{tenantid}}',
];
const pieces: readonly [string, ...string[]] = [
  '/callback',
  ...['/', '\\', '@', ':', '?', '#', '%', '.', '..', '-', '~', '*', ' ', '"', '{', '}', '<', '['],
  ...['\n', '\t', '\0', '\u00a0', '\u200b', '\ufeff', '\u202e', '\u00ad', '\ud800', '\u{1f511}'],
  ...['é', 'а', '–', '\u2011', '0', 'f', 'g', 'A', ':443', '%2e', '%40', '//', 'https://'],
];

function mutate(random: Random): string {
  let text = random.pick(seeds);
  for (let times = random.below(4); times > 0; times -= 1) {
    const at = random.below(text.length + 1);
    const keep = at + random.below(3);
    text = text.slice(0, at) + random.pick(pieces) + text.slice(keep);
    if (random.below(12) === 0) text += random.pick(seeds);
  }
  return text;
}

function answersFrom(random: Random): Answers {
  const half = (good: string): string => (random.below(2) ? good : mutate(random));
  return {
    cloud: random.pick(['global', 'us-government', 'china']),
    tenant: half(tenantId),
    clientId: half(clientId),
    serverUrl: half(serverUrl),
    flow: random.pick(['confidential', 'public']),
  };
}

function* inputs(seed: number): Generator<string> {
  const random = new Random(seed);
  for (let round = 0; round < rounds; round += 1) yield mutate(random);
}

test('Readers never throw, and refuse or accept but never both', () => {
  for (const raw of inputs(7)) {
    for (const { value, findings } of [
      readTenant(raw, { cloud: 'global' }),
      readClientId(raw),
      readServerUrl(raw),
      checkRedirectUri(raw),
    ]) {
      const errors = findings.filter(({ severity }) => severity === 'error');
      assert.equal(errors.length > 0 && value !== undefined, false, JSON.stringify(raw));
      assert.ok(errors.length <= 1);
      for (const { docs, code } of findings) {
        assert.match(code, /^[a-z0-9]+(-[a-z0-9]+)*$/);
        assert.ok(docs === undefined || pages.includes(docs));
      }
    }
  }
});

test('Text that is not blank is accepted or refused, never passed over', () => {
  for (const raw of inputs(11)) {
    if (raw.trim() === '') continue;
    const { value, findings } = readTenant(raw, { cloud: 'global' });
    assert.ok(value !== undefined || findings.length === 1, JSON.stringify(raw));
  }
});

test('An accepted tenant or client ID is always a GUID, an accepted server always an origin', () => {
  let accepted = 0;
  for (const raw of inputs(23)) {
    const ids = [readTenant(raw, { cloud: 'global' }).value, readClientId(raw).value];
    for (const id of ids) if (id !== undefined) assert.match(id, guid, JSON.stringify(raw));
    const url = readServerUrl(raw).value;
    if (url !== undefined) {
      assert.match(url, server, JSON.stringify(raw));
      assert.equal(new URL(`${url}/callback`).href, `${url}/callback`);
    }
    accepted += Number(ids.some(Boolean)) + Number(url !== undefined);
  }
  assert.ok(accepted > rounds / 20, `only ${String(accepted)} accepted: the fuzz proves nothing`);
});

test('What was read is read again without another change', () => {
  for (const raw of inputs(29)) {
    for (const read of [(text: string) => readTenant(text, { cloud: 'china' }), readServerUrl]) {
      const { value } = read(raw);
      if (value === undefined) continue;
      const again = read(value);
      assert.equal(again.value, value);
      assert.ok(!again.findings.some(({ code }) => /trim|lower|slash|removed|dashes/.test(code)));
    }
  }
});

const textFields = ['tenant', 'clientId', 'serverUrl'] as const;

function isText(field: string): field is (typeof textFields)[number] {
  return (textFields as readonly string[]).includes(field);
}

test('A refused answer has no influence on any output', () => {
  const random = new Random(31);
  for (let round = 0; round < rounds; round += 1) {
    const answers = answersFrom(random);
    const { plan: result, findings } = plan(answers);
    const without = { ...answers };
    for (const { severity, field, code } of findings) {
      if (severity !== 'error' || !isText(field)) continue;
      without[field] = '';
      // Two equal IDs are refused together.
      if (code === 'client-id-equals-tenant') without.tenant = '';
    }
    assert.deepEqual(plan(without).plan, result, JSON.stringify(answers));
  }
});

test('Refused text appears in no output', () => {
  const random = new Random(43);
  const marker = 'zq7xmark';
  let refusals = 0;
  for (let round = 0; round < rounds; round += 1) {
    const field = random.pick(['tenant', 'clientId', 'serverUrl']);
    const raw = mutate(random);
    const at = random.below(raw.length + 1);
    const marked = raw.slice(0, at) + marker + raw.slice(at);
    const { plan: result, findings } = plan({ ...answersFrom(random), [field]: marked });
    if (!findings.some((finding) => finding.field === field && finding.severity === 'error'))
      continue;
    refusals += 1;
    const outputs = JSON.stringify([result, findings]);
    assert.ok(!outputs.includes(marker), JSON.stringify(marked));
  }
  assert.ok(refusals > rounds / 2);
});

test('A secret in any field reaches no output and no message', () => {
  const random = new Random(37);
  for (let round = 0; round < rounds / 10; round += 1) {
    const answers = answersFrom(random);
    for (const field of [...textFields, 'admins', 'domains'] as const) {
      const around = [mutate(random).slice(0, 9), mutate(random).slice(0, 9)].join(secret);
      const result = plan({ ...answers, [field]: around });
      assert.ok(!JSON.stringify(result).includes(secret.slice(3, 20)), JSON.stringify(around));
    }
  }
});

test('Every complete plan makes a link that leads to the host of its cloud', () => {
  const random = new Random(41);
  const request = { state: 's', nonce: 'n', codeChallenge: 'c'.repeat(43) };
  let links = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { authorizationEndpoint, redirectUri, clientId: id } = plan(answersFrom(random)).plan;
    if (!authorizationEndpoint || !redirectUri || !id) continue;
    const link = authorizeLink({ authorizationEndpoint, redirectUri, clientId: id }, request);
    assert.match(new URL(link).host, /^login\.(?:partner\.)?microsoftonline\.(?:com|us|cn)$/);
    links += 1;
  }
  assert.ok(links > 100);
});
