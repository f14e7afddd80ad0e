import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plan } from '../../../../../src/sso/index.ts';
import { form } from '../../../../../src/sso/providers/auth0/form.ts';
import { readPasted } from '../../../../../src/sso/providers/auth0/paste.ts';
import { readClientId } from '../../../../../src/sso/providers/auth0/read/client-id.ts';
import { readDomain } from '../../../../../src/sso/providers/auth0/read/domain.ts';
import { readSecret } from '../../../../../src/sso/secrets/read-secret.ts';
import {
  auth0ClientId,
  auth0Domain,
  auth0Secret,
  clientId,
  codes,
  googleClientId,
  googleSecret,
  oktaClientId,
  secret,
  serverUrl,
} from '../../ids.ts';

const url = `https://${auth0Domain}`;

const accepted: readonly [raw: string, value: string, ...notes: string[]][] = [
  [auth0Domain, auth0Domain],
  ['contoso.eu-2.auth0.com', 'contoso.eu-2.auth0.com'],
  ['login.example.com', 'login.example.com'],
  ['contoso.auth0.com', 'contoso.auth0.com', 'auth0-domain-no-region'],
  ['Contoso.EU.auth0.com', auth0Domain, 'auth0-domain-lower-cased'],
  [url, auth0Domain, 'auth0-domain-alone'],
  [`${url}/`, auth0Domain, 'auth0-domain-alone'],
  [`http://${auth0Domain}`, auth0Domain, 'auth0-domain-alone'],
  [`${url}/api/v2/`, auth0Domain, 'auth0-domain-alone'],
  [`${url}/.well-known/openid-configuration`, auth0Domain, 'auth0-domain-alone'],
  [`${url}/.well-known/jwks.json`, auth0Domain, 'auth0-domain-alone'],
  [`${url}/authorize?client_id=x`, auth0Domain, 'auth0-domain-alone'],
  [`"${auth0Domain}"`, auth0Domain, 'auth0-domain-unwrapped'],
  [` ${auth0Domain}\n`, auth0Domain, 'auth0-domain-trimmed'],
];

for (const [raw, value, ...notes] of accepted) {
  test(`The domain is read from ${JSON.stringify(raw)}`, () => {
    const reading = readDomain(raw);
    assert.equal(reading.value, value);
    assert.deepEqual(codes(reading.findings), notes);
    assert.equal(readDomain(value).value, value);
  });
}

const refused: readonly [code: string, ...raws: string[]][] = [
  ['auth0-domain-placeholder', '{Domain}', 'https://{your-domain}', '<auth0-domain>'],
  ['auth0-domain-name-alone', 'contoso', 'contoso-prod'],
  ['auth0-domain-not-domain', 'ftp://contoso.eu.auth0.com', 'a b', 'https://10.0.0.1'],
  ['auth0-domain-dashboard', 'https://manage.auth0.com/dashboard/eu/contoso', 'manage.auth0.com'],
  ['auth0-domain-site', 'auth0.com', 'https://docs.auth0.com'],
  ['auth0-domain-user-info', `https://a:b@${auth0Domain}`],
  ['auth0-domain-port', `${url}:8443`],
  ['auth0-domain-path', `${url}/your-auth0-domain`, `${url}/v2.0`, `${url}?x=1`],
  [
    'auth0-domain-other-provider',
    'https://accounts.google.com',
    'contoso.okta.com',
    'login.microsoftonline.com',
  ],
  ['auth0-domain-is-secret', auth0Secret, googleSecret, secret],
  ['auth0-domain-hidden-character', `con\u200btoso.eu.auth0.com`],
  ['auth0-domain-backslash', 'https:\\\\contoso.eu.auth0.com'],
];

for (const [code, ...raws] of refused) {
  test(`${code} is refused, and not repeated`, () => {
    for (const raw of raws) {
      const { value, findings } = readDomain(raw);
      assert.equal(value, undefined, raw);
      assert.deepEqual(codes(findings), [code], raw);
      if (raw.length > 16) assert.ok(!findings[0]?.message.includes(raw), raw);
    }
  });
}

const ids: readonly [raw: string, value: string | undefined, ...codes: string[]][] = [
  [auth0ClientId, auth0ClientId],
  [` ${auth0ClientId}`, auth0ClientId, 'client-id-trimmed'],
  ['tpc_aB3dE6', 'tpc_aB3dE6'],
  [auth0ClientId.slice(1), undefined, 'client-id-not-auth0'],
  ['con_abc', undefined, 'client-id-auth0-connection'],
  ['org_abc', undefined, 'client-id-auth0-organization'],
  ['auth0|5f7c8ec7c33c6c004bbafe82', undefined, 'client-id-auth0-user'],
  [`${url}/api/v2/`, undefined, 'client-id-url'],
  [clientId, undefined, 'client-id-other-provider'],
  [googleClientId, undefined, 'client-id-other-provider'],
  [oktaClientId, undefined, 'client-id-other-provider'],
  ['{Client ID}', undefined, 'client-id-placeholder'],
  [auth0Secret, undefined, 'client-id-is-secret'],
  ['', undefined],
];

for (const [raw, value, ...expected] of ids) {
  test(`The client ID ${JSON.stringify(raw.slice(0, 24))} is ${value ? 'taken' : 'none'}`, () => {
    const reading = readClientId(raw);
    assert.equal(reading.value, value);
    assert.deepEqual(codes(reading.findings), expected);
  });
}

const secrets: readonly [raw: string, code?: string][] = [
  [auth0Secret],
  ['x'.repeat(40)],
  [auth0ClientId, 'secret-is-client-id'],
  ['k3Jd_8sLq2W', 'secret-cut-off'],
];

for (const [raw, code] of secrets) {
  test(`A secret of ${String(raw.length)} characters is ${code ?? 'taken'}`, () => {
    const reading = readSecret(raw, form.oidc.secret);
    assert.ok(reading);
    assert.equal('code' in reading ? reading.code : undefined, code);
  });
}

test('The server URL cannot be an address of Auth0', () => {
  const { findings } = plan({ provider: 'auth0', flow: 'confidential', serverUrl: url });
  assert.ok(codes(findings).includes('server-url-is-auth0'));
});

const query = new URLSearchParams({
  client_id: auth0ClientId,
  redirect_uri: `${serverUrl}/auth/callback`,
  state: 'aB3dE6hI9kL2oP5rS8uV1xY4aB3dE6hI9kL2oP5r',
});

const pastes: readonly [text: string, answers: Readonly<Record<string, string>>][] = [
  [`${url}/authorize?${query.toString()}`, { auth0Domain, clientId: auth0ClientId, serverUrl }],
  [
    JSON.stringify({ issuer: `${url}/`, jwks_uri: `${url}/.well-known/jwks.json` }),
    { auth0Domain },
  ],
  [`see ${url}/.well-known/openid-configuration.`, { auth0Domain }],
];

for (const [text, answers] of pastes) {
  test(`A paste answers ${Object.keys(answers).join(', ')}: ${text.slice(0, 30)}`, () => {
    const result = readPasted(text);
    assert.ok('answers' in result, JSON.stringify(result));
    assert.deepEqual(result.answers, answers);
  });
}

test('A paste with a secret, several domains or none is refused and not repeated', () => {
  for (const text of [
    `${url} ${auth0Secret}`,
    `${url} https://other.us.auth0.com/`,
    'https://manage.auth0.com/dashboard/eu/contoso',
    'nothing here',
    '',
    'x'.repeat(200_000),
  ]) {
    const result = readPasted(text);
    assert.ok('refused' in result, text.slice(0, 40));
    assert.ok(!result.refused.includes(auth0Secret));
  }
});
