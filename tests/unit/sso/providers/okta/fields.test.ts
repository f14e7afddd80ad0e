import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plan } from '../../../../../src/sso/index.ts';
import { form } from '../../../../../src/sso/providers/okta/form.ts';
import { readPasted } from '../../../../../src/sso/providers/okta/paste.ts';
import { readClientId } from '../../../../../src/sso/providers/okta/read/client-id.ts';
import { readIssuer } from '../../../../../src/sso/providers/okta/read/issuer.ts';
import { readSecret } from '../../../../../src/sso/secrets/read-secret.ts';
import {
  clientId,
  codes,
  googleClientId,
  googleSecret,
  oktaClientId,
  oktaIssuer,
  oktaSecret,
  secret,
  serverUrl,
} from '../../ids.ts';

const custom = `${oktaIssuer}/oauth2/default`;
const byId = `${oktaIssuer}/oauth2/aus1b2c3d4e5f6g7h8i9`;

const accepted: readonly [raw: string, value: string, ...notes: string[]][] = [
  [oktaIssuer, oktaIssuer],
  [custom, custom],
  [byId, byId],
  ['contoso.okta.com', oktaIssuer, 'okta-issuer-https'],
  ['http://contoso.okta.com', oktaIssuer, 'okta-issuer-https'],
  ['https://Contoso.OKTA.com', oktaIssuer, 'okta-issuer-lower-cased'],
  [`${oktaIssuer}/`, oktaIssuer, 'okta-issuer-shortened'],
  [`${custom}/`, custom, 'okta-issuer-shortened'],
  [`"${custom}"`, custom, 'okta-issuer-unwrapped'],
  [` ${custom}\n`, custom, 'okta-issuer-trimmed'],
  ['https://contoso-admin.okta.com', oktaIssuer, 'okta-issuer-admin'],
  ['https://contoso-admin.okta.com/admin/app/x?tab=1', oktaIssuer, 'okta-issuer-admin'],
  [`${oktaIssuer}/.well-known/openid-configuration`, oktaIssuer, 'okta-issuer-shortened'],
  [`${custom}/.well-known/oauth-authorization-server`, custom, 'okta-issuer-shortened'],
  [`${oktaIssuer}/oauth2/v1/authorize?client_id=x`, oktaIssuer, 'okta-issuer-shortened'],
  [`${byId}/v1/token`, byId, 'okta-issuer-shortened'],
  [`${oktaIssuer}/oauth2/v1/keys`, oktaIssuer, 'okta-issuer-shortened'],
  ['https://dev-123456.oktapreview.com', 'https://dev-123456.oktapreview.com'],
  ['https://contoso.okta-emea.com', 'https://contoso.okta-emea.com'],
  ['https://login.example.com', 'https://login.example.com'],
  ['https://login.example.com/oauth2/default', 'https://login.example.com/oauth2/default'],
];

for (const [raw, value, ...notes] of accepted) {
  test(`The issuer is read from ${JSON.stringify(raw)}`, () => {
    const reading = readIssuer(raw);
    assert.equal(reading.value, value);
    assert.deepEqual(codes(reading.findings), notes);
    assert.equal(readIssuer(value).findings.length, 0);
  });
}

const refused: readonly [code: string, ...raws: string[]][] = [
  [
    'okta-issuer-placeholder',
    '{ISSUER_URL}',
    'https://{yourOktaDomain}/oauth2/default',
    '<issuer>',
  ],
  ['okta-issuer-name-alone', 'contoso', 'default'],
  ['okta-issuer-not-url', 'ftp://contoso.okta.com', 'https://contoso', 'a b', 'https://10.0.0.1'],
  ['okta-issuer-site', 'https://okta.com', 'https://www.okta.com', 'developer.okta.com'],
  ['okta-issuer-user-info', 'https://a:b@contoso.okta.com'],
  ['okta-issuer-port', 'https://contoso.okta.com:8443'],
  ['okta-issuer-server-missing', `${oktaIssuer}/oauth2`, `${oktaIssuer}/oauth2/`],
  ['okta-issuer-server-name', `${oktaIssuer}/oauth2/MyServer`, `${oktaIssuer}/oauth2/aus12`],
  ['okta-issuer-order', `${oktaIssuer}/default/oauth2`],
  ['okta-issuer-path', `${oktaIssuer}/app/UserHome`, `${oktaIssuer}?x=1`, `${oktaIssuer}/v1/keys`],
  [
    'okta-issuer-other-provider',
    'https://accounts.google.com',
    'https://contoso.eu.auth0.com/',
    'https://login.microsoftonline.com/common',
  ],
  ['okta-issuer-is-secret', oktaSecret, googleSecret, secret],
  ['okta-issuer-hidden-character', `https://con\u200btoso.okta.com`],
  ['okta-issuer-backslash', 'https:\\\\contoso.okta.com'],
];

for (const [code, ...raws] of refused) {
  test(`${code} is refused, and not repeated`, () => {
    for (const raw of raws) {
      const { value, findings } = readIssuer(raw);
      assert.equal(value, undefined, raw);
      assert.deepEqual(codes(findings), [code], raw);
      if (raw.length > 12) assert.ok(!findings[0]?.message.includes(raw), raw);
    }
  });
}

const other = (start: string): string => oktaClientId.replace('0oa', start);
const ids: readonly [raw: string, value: string | undefined, ...codes: string[]][] = [
  [oktaClientId, oktaClientId],
  [` ${oktaClientId}`, oktaClientId, 'client-id-trimmed'],
  ['open-metadata_1', 'open-metadata_1', 'client-id-unusual'],
  [other('00u'), undefined, 'client-id-okta-user'],
  [other('00o'), undefined, 'client-id-okta-organization'],
  [other('00g'), undefined, 'client-id-okta-group'],
  [other('aus'), undefined, 'client-id-okta-server'],
  [oktaClientId.slice(0, -1), undefined, 'client-id-incomplete'],
  [clientId, undefined, 'client-id-other-provider'],
  [googleClientId, undefined, 'client-id-other-provider'],
  ['{Client ID}', undefined, 'client-id-placeholder'],
  [oktaIssuer, undefined, 'client-id-url'],
  ['a b', undefined, 'client-id-not-okta'],
  [oktaSecret, undefined, 'client-id-is-secret'],
  [googleSecret, undefined, 'client-id-is-secret'],
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
  [oktaSecret],
  ['x'.repeat(64)],
  [oktaClientId, 'secret-is-client-id'],
  [`00${oktaSecret}`, 'secret-is-api-token'],
];

for (const [raw, code] of secrets) {
  test(`A secret of ${String(raw.length)} characters is ${code ?? 'taken'}`, () => {
    const reading = readSecret(raw, form.oidc.secret);
    assert.ok(reading);
    assert.equal('code' in reading ? reading.code : undefined, code);
  });
}

test('The server URL cannot be an address of Okta', () => {
  const { findings } = plan({
    ...{ provider: 'okta', flow: 'confidential', serverUrl: oktaIssuer },
  });
  assert.ok(codes(findings).includes('server-url-is-okta'));
});

const query = new URLSearchParams({
  client_id: oktaClientId,
  redirect_uri: `${serverUrl}/auth/callback`,
  state: 'aB3dE6hI9kL2oP5rS8uV1xY4aB3dE6hI9kL2oP5r',
});

const pastes: readonly [text: string, answers: Readonly<Record<string, string>>][] = [
  [
    `${custom}/v1/authorize?${query.toString()}`,
    { oktaIssuer: custom, clientId: oktaClientId, serverUrl },
  ],
  [`Metadata URI\n${byId}/.well-known/oauth-authorization-server`, { oktaIssuer: byId }],
  [
    JSON.stringify({ issuer: oktaIssuer, jwks_uri: `${oktaIssuer}/oauth2/v1/keys` }),
    { oktaIssuer },
  ],
  ['https://contoso-admin.okta.com/admin/apps/active', { oktaIssuer }],
];

for (const [text, answers] of pastes) {
  test(`A paste answers ${Object.keys(answers).join(', ')}: ${text.slice(0, 30)}`, () => {
    const result = readPasted(text);
    assert.ok('answers' in result, JSON.stringify(result));
    assert.deepEqual(result.answers, answers);
  });
}

test('A paste with a secret, several servers or none is refused and not repeated', () => {
  for (const text of [
    `${custom} ${oktaSecret}`,
    `${custom} ${byId}`,
    'https://login.microsoftonline.com/common',
    'nothing here',
    '',
    'x'.repeat(200_000),
  ]) {
    const result = readPasted(text);
    assert.ok('refused' in result, text.slice(0, 40));
    assert.ok(!result.refused.includes(oktaSecret));
  }
});
