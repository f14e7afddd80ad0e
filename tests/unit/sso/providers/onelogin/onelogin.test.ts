import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCameBack } from '../../../../../src/sso/came-back/read-came-back.ts';
import { diagnose } from '../../../../../src/sso/check/diagnose.ts';
import { emit, textOf } from '../../../../../src/sso/emit/emit.ts';
import { plan, type Answers } from '../../../../../src/sso/index.ts';
import { readPasted } from '../../../../../src/sso/providers/onelogin/paste.ts';
import { readClientId, readSubdomain } from '../../../../../src/sso/providers/onelogin/read.ts';
import { token } from '../../../../../src/sso/providers/onelogin/token.ts';
import type { SettingKey } from '../../../../../src/sso/settings/table.ts';
import { checkToken } from '../../../../../src/sso/token/read-token.ts';
import { cases } from '../../check/cases.ts';
import { plainValue } from '../../emit/read-back.ts';
import { clientId, codes, googleClientId, secret, serverUrl } from '../../ids.ts';
import { allTargets, installationFor } from '../../installations.ts';

const given = installationFor('onelogin');
const issuer = 'https://acme.onelogin.com/oidc/2';

const subdomains: readonly [raw: string, value: string | undefined, ...codes: string[]][] = [
  ['', undefined],
  ['acme', 'acme'],
  ['Acme', 'acme', 'subdomain-lower-cased'],
  ['acme.onelogin.com', 'acme', 'subdomain-alone'],
  [`${issuer}/.well-known/openid-configuration`, 'acme', 'subdomain-alone'],
  ['https://acme.onelogin.com/portal', 'acme', 'subdomain-alone'],
  ['<subdomain>', undefined, 'subdomain-placeholder'],
  ['your-company', undefined, 'subdomain-placeholder'],
  ['https://acme.okta.com', undefined, 'subdomain-other-provider'],
  ['login.example.com', undefined, 'subdomain-other-domain'],
  ['acme.onelogin.com.example.net', undefined, 'subdomain-other-domain'],
  ['a.b.onelogin.com', undefined, 'subdomain-not-subdomain'],
  ['ac me', undefined, 'subdomain-not-subdomain'],
  ['https://u@acme.onelogin.com', undefined, 'subdomain-not-subdomain'],
  [secret, undefined, 'subdomain-is-secret'],
];

for (const [raw, expected, ...said] of subdomains) {
  test(`The subdomain ${JSON.stringify(raw.slice(0, 40))}: ${said.join(', ') || 'taken'}`, () => {
    const { value, findings } = readSubdomain(raw);
    assert.equal(value, expected);
    assert.deepEqual(codes(findings), said);
  });
}

const ids: readonly [raw: string, value: string | undefined, ...codes: string[]][] = [
  [clientId, clientId],
  [`"${clientId}"`, clientId, 'client-id-unwrapped'],
  ['{client_id}', undefined, 'client-id-placeholder'],
  [googleClientId, undefined, 'client-id-other-provider'],
  ['a b', undefined, 'client-id-not-onelogin'],
  [secret, undefined, 'client-id-is-secret'],
];

for (const [raw, expected, ...said] of ids) {
  test(`The client ID ${JSON.stringify(raw.slice(0, 20))}: ${said.join(', ') || 'taken'}`, () => {
    const { value, findings } = readClientId(raw);
    assert.equal(value, expected);
    assert.deepEqual(codes(findings), said);
  });
}

test('The fields are filled from a sign-in URL, and not from a text with two accounts', () => {
  const uri = encodeURIComponent(`${serverUrl}/callback`);
  const url = `${issuer}/auth?client_id=${clientId}&redirect_uri=${uri}`;
  const read = readPasted(url);
  assert.deepEqual('answers' in read && read.answers, { subdomain: 'acme', clientId, serverUrl });
  const two = readPasted(`${issuer} https://other.onelogin.com`);
  assert.match('refused' in two ? two.refused : '', /different accounts/);
  const hidden = readPasted(`${issuer} https://x.example/?client_secret=${secret}`);
  assert.match('refused' in hidden ? hidden.refused : '', /client secret/);
  assert.ok('refused' in readPasted('nothing'));
});

function values(change: Partial<Answers> = {}): Partial<Record<SettingKey, unknown>> {
  const { plan: planned } = plan({ ...given, ...change });
  return Object.fromEntries(planned.settings.map(({ key, value }) => [key, plainValue(value)]));
}

const rules: readonly [sentence: string, key: SettingKey, value: unknown][] = [
  ['the provider is custom-oidc', 'provider', 'custom-oidc'],
  ['the button has a name', 'providerName', 'OneLogin'],
  ['the authority is the issuer', 'authority', issuer],
  [
    'the discovery URL follows it',
    'oidcDiscoveryUri',
    `${issuer}/.well-known/openid-configuration`,
  ],
  ['the secret goes into the body', 'oidcClientAuthMethod', 'client_secret_post'],
  ['the scope is the usual one', 'oidcScope', 'openid email profile'],
  [
    'both key lists are there',
    'publicKeyUrls',
    ['http://localhost:8585/api/v1/system/config/jwks', `${issuer}/certs`],
  ],
];

for (const [sentence, key, value] of rules) {
  test(`Confidential: ${sentence}`, () => {
    assert.deepEqual(values()[key], value);
  });
}

test('A public client asks for a code up to 1.11, and is warned from 1.12 on', () => {
  assert.equal(values({ flow: 'public', version: '1.11' }).responseType, 'code');
  assert.equal(values({ flow: 'public', version: '1.12' }).responseType, 'id_token');
  const said = codes(plan({ ...given, flow: 'public', version: '1.12' }).findings);
  assert.ok(said.includes('flow-public-id-token'));
  assert.ok(codes(plan(given).findings).includes('onelogin-addresses'), 'what is inferred is said');
});

test('An address of OneLogin is no address of OpenMetadata', () => {
  const { findings } = plan({ ...given, serverUrl: 'https://acme.onelogin.com' });
  assert.ok(codes(findings).includes('server-url-is-onelogin'));
});

test('The doctor has nothing to say about a filled-in installation', () => {
  for (const target of allTargets) {
    const { plan: planned } = plan({ ...given, target });
    const files = emit(planned, target, { secret: 'o-n-e', includeSecret: true })
      .filter(({ language }) => language !== 'bash')
      .map((file) => ({ name: file.name, text: textOf(file) }));
    assert.deepEqual(diagnose(files, { version: '1.13', target }).findings, [], target);
  }
});

const env = (lines: string, type = 'confidential'): string =>
  `AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_CLIENT_TYPE=${type}\n${lines}\n`;

cases(
  ['onelogin-authority', 'onelogin-accounts-differ', 'onelogin-public-client'],
  [
    { name: 'the issuer', texts: env(`AUTHENTICATION_AUTHORITY=${issuer}`), found: [] },
    {
      name: 'a slash behind it',
      texts: env(`AUTHENTICATION_AUTHORITY=${issuer}/`),
      found: ['onelogin-authority'],
    },
    {
      name: 'the authorize endpoint',
      texts: env(`AUTHENTICATION_AUTHORITY=${issuer}/auth`),
      found: ['onelogin-authority'],
    },
    {
      name: 'the host alone',
      texts: env('AUTHENTICATION_AUTHORITY=https://acme.onelogin.com'),
      found: ['onelogin-authority'],
    },
    {
      name: 'two accounts',
      texts: env(
        `AUTHENTICATION_AUTHORITY=${issuer}\nOIDC_DISCOVERY_URI=https://other.onelogin.com/oidc/2/.well-known/openid-configuration`,
      ),
      found: ['onelogin-accounts-differ'],
    },
    {
      name: 'a public client',
      texts: env(`AUTHENTICATION_AUTHORITY=${issuer}`, 'public'),
      found: ['onelogin-public-client'],
    },
    {
      name: 'a public client of 1.11',
      texts: env(`AUTHENTICATION_AUTHORITY=${issuer}`, 'public'),
      situation: { version: '1.11' },
      found: [],
    },
    {
      name: 'another provider',
      texts: env('AUTHENTICATION_AUTHORITY=https://id.example.com/oidc/2/'),
      found: [],
    },
  ],
);

test('invalid_client speaks of the token endpoint, and only for a plan with OneLogin', () => {
  const text = 'Bad token response, error=invalid_client';
  const ours = { provider: 'onelogin', flow: 'confidential' } as const;
  assert.match(JSON.stringify(readCameBack(text, { plan: ours })), /must be POST/);
  const other = { ...ours, provider: 'keycloak' };
  assert.doesNotMatch(JSON.stringify(readCameBack(text, { plan: other })), /must be POST/);
});

test('A token is known by its issuer, and one of another account says so once', () => {
  const claims = { iss: issuer, aud: clientId, nonce: 'n', exp: 2_000_000_000 };
  const header = { alg: 'RS256', kid: 'k' };
  const expected = { provider: 'onelogin', clientId, issuer, values: { subdomain: 'acme' } };
  const now = new Date(1_800_000_000_000);
  const said = (iss: string): string[] =>
    checkToken({ header, claims: { ...claims, iss } }, now, expected).map(({ code }) => code);
  assert.deepEqual(said(issuer), []);
  assert.deepEqual(said('https://other.onelogin.com/oidc/2'), ['token-other-account']);
  for (const iss of [`${issuer}/`, 'https://acme.onelogin.com.example.net/oidc/2', 'acme']) {
    assert.equal(token.issuer(iss, claims), undefined);
  }
  const keys = token.jwks?.(issuer, claims);
  assert.ok(keys && 'code' in keys);
});
