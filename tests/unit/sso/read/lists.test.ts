import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAdmins } from '../../../../src/sso/read/admins.ts';
import { readDomains } from '../../../../src/sso/read/domains.ts';
import { plan, type Answers } from '../../../../src/sso/index.ts';
import { azure } from '../../../../src/sso/providers/azure/provider.ts';
import { readSecret } from '../../../../src/sso/secrets/read-secret.ts';
import { clientId, codes, legacySecret, secret } from '../ids.ts';
import { installation } from '../installations.ts';

type Case = readonly [raw: string, values: string[], codes: string[]];

const admins: readonly Case[] = [
  ['', [], []],
  [' \n\t ', [], []],
  ['alice', ['alice'], []],
  ['alice bob', ['alice', 'bob'], ['admins-blank']],
  ['jane doe, bob', ['jane', 'doe', 'bob'], ['admins-blank']],
  ['alice, bob', ['alice', 'bob'], []],
  ['ann@example.com bob', ['ann', 'bob'], ['admins-shortened']],
  ['alice,bob;carol\ndave', ['alice', 'bob', 'carol', 'dave'], []],
  ['Alice', ['alice'], ['admins-shortened']],
  ['Alice@Example.com', ['alice'], ['admins-shortened']],
  ['alice@example.com, alice@example.org', ['alice'], ['admins-shortened']],
  ['["alice", \'bob\']', ['alice', 'bob'], []],
  ['Alice.Wonderland1@ExampleCorp.com', ['alice.wonderland1'], ['admins-shortened']],
  [`alice ${legacySecret}`, [], ['admins-is-secret']],
  ["o'brien@example.com", ["o'brien"], ['admins-shortened']],
  ['alice_partner.com#ext#', ['alice_partner.com#ext#'], []],
  ['no', ['no'], []],
  ['josé', ['josé'], []],
  ['admin', ['admin'], ['admins-is-default']],
  ['Alice Smith <alice@example.com>', [], ['admins-not-user']],
  ['alice@', [], ['admins-not-user']],
  ['@example.com', [], ['admins-not-user']],
  ['alice@localhost', [], ['admins-not-user']],
  ['a@b@example.com', [], ['admins-not-user']],
  ['alice;$(id)', [], ['admins-not-user']],
  ['<admin>', [], ['admins-not-user']],
  ['https://example.com', [], ['admins-not-user']],
  [`alice ${clientId}`, [], ['admins-is-id']],
  [secret, [], ['admins-is-secret']],
  ['ali\u200bce', [], ['admins-hidden-character']],
  ['a'.repeat(65), [], ['admins-not-user']],
  ['a '.repeat(5000), [], ['admins-too-long']],
];

for (const [raw, values, expected] of admins) {
  test(`Administrators ${JSON.stringify(raw.slice(0, 40))} are ${values.join(' ') || 'none'}`, () => {
    const reading = readAdmins(raw);
    assert.deepEqual(reading.values, values);
    assert.deepEqual(codes(reading.findings), expected);
  });
}

const domains: readonly Case[] = [
  ['', [], []],
  ['example.com', ['example.com'], []],
  ['example.com example.org', ['example.com', 'example.org'], []],
  ['example.com,example.com', ['example.com'], []],
  ['[example.com]', ['example.com'], []],
  ['Example.COM', ['example.com'], ['domains-lower-cased']],
  ['@example.com', ['example.com'], ['domains-from-email']],
  ['alice@example.com', ['example.com'], ['domains-from-email']],
  ['mail.example.co.uk', ['mail.example.co.uk'], []],
  ['xn--bcher-kva.example', ['xn--bcher-kva.example'], []],
  ['open-metadata.org', ['open-metadata.org'], ['domains-is-default']],
  ['all', [], ['domains-not-domain']],
  ['localhost', [], ['domains-not-domain']],
  ['*.example.com', [], ['domains-not-domain']],
  ['https://example.com', [], ['domains-not-domain']],
  ['example.com/', [], ['domains-not-domain']],
  ['example.com:443', [], ['domains-not-domain']],
  ['-a.example', [], ['domains-not-domain']],
  ['a..example', [], ['domains-not-domain']],
  ['10.0.0.1', [], ['domains-not-domain']],
  ['bücher.example', [], ['domains-not-domain']],
  ['<domain>', [], ['domains-not-domain']],
  ['example.com, no', [], ['domains-not-domain']],
  [`${'a'.repeat(64)}.example`, [], ['domains-not-domain']],
  ['exam\u00adple.com', [], ['domains-hidden-character']],
  [`x ${legacySecret}`, [], ['domains-is-secret']],
];

for (const [raw, values, expected] of domains) {
  test(`Domains ${JSON.stringify(raw.slice(0, 40))} are ${values.join(' ') || 'none'}`, () => {
    const reading = readDomains(raw);
    assert.deepEqual(reading.values, values);
    assert.deepEqual(codes(reading.findings), expected);
  });
}

test('A list of separators or brackets alone is an empty answer to both', () => {
  for (const raw of [',', ' ; ', '[]', '""', '[ , ]']) {
    assert.deepEqual(readAdmins(raw), { values: [], findings: [] });
    assert.deepEqual(readDomains(raw), { values: [], findings: [] });
    const { missing } = plan({ ...installation, admins: raw, domains: raw });
    assert.deepEqual(missing, ['admins', 'domains']);
  }
});

const secrets: readonly [raw: string, value: string | undefined, code: string | undefined][] = [
  ['', undefined, undefined],
  [' \n', undefined, undefined],
  [secret, secret, undefined],
  [` ${secret}\n`, secret, undefined],
  [legacySecret, legacySecret, undefined],
  ['~', '~', undefined],
  ['\u{1f511}', '\u{1f511}', undefined],
  ['x'.repeat(4096), 'x'.repeat(4096), undefined],
  ['a\nb', undefined, 'secret-hidden-character'],
  ['a\0b', undefined, 'secret-hidden-character'],
  ['a\u2028b', undefined, 'secret-hidden-character'],
  ['\ud800', undefined, 'secret-hidden-character'],
  [clientId, undefined, 'secret-is-secret-id'],
  [clientId.toUpperCase(), undefined, 'secret-is-secret-id'],
];

for (const [raw, value, code] of secrets) {
  test(`The secret ${JSON.stringify(raw.slice(0, 20))} is ${code ?? 'taken as it is'}`, () => {
    const reading = readSecret(raw, azure.oidc?.secret);
    assert.equal(reading && 'value' in reading ? reading.value : undefined, value);
    assert.equal(reading && 'code' in reading ? reading.code : undefined, code);
  });
}

test('An administrator of another domain is warned of where the server refuses the sign-up', () => {
  const said = (changes: Partial<Answers>) =>
    plan({ ...installation, domains: 'acme.com', ...changes })
      .findings.filter(({ code }) => code === 'admins-other-domain')
      .map(({ message }) => message);
  const [message = ''] = said({ admins: 'bob@gmail.com' });
  assert.match(message, /address of gmail\.com .* add the domain below/);
  assert.deepEqual(said({ admins: 'bob@Acme.com' }), []);
  assert.deepEqual(said({ admins: 'bob' }), []);
  assert.deepEqual(said({ admins: 'bob@gmail.com', domains: '' }), []);
  // A browser that signs in by itself, and releases before it, are asked nothing of the kind.
  assert.deepEqual(said({ admins: 'bob@gmail.com', flow: 'public' }), []);
  assert.deepEqual(said({ admins: 'bob@gmail.com', version: '1.11' }), []);
});
