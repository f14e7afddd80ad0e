import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plan } from '../../../../../src/sso/index.ts';
import { readPasted } from '../../../../../src/sso/providers/google/paste.ts';
import { google } from '../../../../../src/sso/providers/google/provider.ts';
import { exampleId, readClientId } from '../../../../../src/sso/providers/google/read/client-id.ts';
import { readWorkspaceDomain } from '../../../../../src/sso/providers/google/read/workspace-domain.ts';
import { readSecret } from '../../../../../src/sso/secrets/read-secret.ts';
import { clientId, codes, googleClientId, googleSecret, secret, serverUrl } from '../../ids.ts';

const bare = googleClientId.replace('.apps.googleusercontent.com', '');

const accepted: readonly [title: string, raw: string, notes: string[]][] = [
  ['the ID as the console shows it', googleClientId, []],
  ['spaces around it', ` ${googleClientId}\n`, ['client-id-trimmed']],
  ['quotes', `"${googleClientId}"`, ['client-id-unwrapped']],
  ['an address', `https://${googleClientId}/`, ['client-id-url-removed']],
  ['capital letters', googleClientId.toUpperCase(), ['client-id-lower-cased']],
  ['an ID without its end', bare, ['client-id-completed']],
  ['an ID with a part of it', `${bare}.apps`, ['client-id-completed']],
];

for (const [title, raw, notes] of accepted) {
  test(`The client ID is read from ${title}`, () => {
    const { value, findings } = readClientId(raw);
    assert.equal(value, googleClientId);
    assert.deepEqual(codes(findings), notes);
  });
}

test('A very old client ID, without its middle part, passes', () => {
  const old = '402938475610.apps.googleusercontent.com';
  assert.deepEqual(readClientId(old), { value: old, findings: [] });
});

test('The ID that this site prints is used with a warning', () => {
  const { value, findings } = readClientId(exampleId);
  assert.equal(value, exampleId);
  assert.deepEqual(codes(findings), ['client-id-is-example']);
});

const refused: readonly [code: string, ...raws: string[]][] = [
  ['client-id-not-google', 'openmetadata', `${googleClientId}.example.com`, 'a b'],
  ['client-id-placeholder', '{Client ID}', 'your-client-id', '${OIDC_CLIENT_ID}'],
  ['client-id-incomplete', googleClientId.replace('q7', ''), googleClientId.replace('q7', 'q77')],
  ['client-id-number', '402938475610', '112233445566778899001'],
  ['client-id-service-account', 'om@project.iam.gserviceaccount.com'],
  ['client-id-is-secret', `AIza${'b'.repeat(35)}`],
  ['client-id-ios', `com.googleusercontent.apps.${bare}`],
  ['client-id-other-provider', clientId, '0oa1b2c3d4e5f6g7h8i9'],
  ['client-id-is-secret', googleSecret, googleSecret.slice(0, 18), secret],
];

for (const [code, ...raws] of refused) {
  test(`${code} is refused, and not repeated`, () => {
    for (const raw of raws) {
      const { value, findings } = readClientId(raw);
      assert.equal(value, undefined, raw);
      assert.deepEqual(codes(findings), [code], raw);
      if (raw.length > 12) assert.ok(!findings[0]?.message.includes(raw));
    }
  });
}

const domains: readonly [raw: string, value: string | undefined, ...codes: string[]][] = [
  ['', undefined],
  ['example.com', 'example.com'],
  ['@example.com', 'example.com', 'workspace-domain-alone'],
  ['alice@example.com', 'example.com', 'workspace-domain-alone'],
  ['https://example.com/', 'example.com', 'workspace-domain-alone'],
  ['Example.COM', 'example.com', 'workspace-domain-lower-cased'],
  ['gmail.com', undefined, 'workspace-domain-consumer'],
  ['accounts.google.com', undefined, 'workspace-domain-google'],
  ['example.com, example.org', undefined, 'workspace-domain-several'],
  ['<domain>', undefined, 'workspace-domain-placeholder'],
  ['contoso', undefined, 'workspace-domain-not-domain'],
  ['*', undefined, 'workspace-domain-not-domain'],
  [googleSecret, undefined, 'workspace-domain-is-secret'],
];

for (const [raw, value, ...expected] of domains) {
  test(`The Workspace domain ${JSON.stringify(raw)} is ${value ?? 'none'}`, () => {
    const reading = readWorkspaceDomain(raw);
    assert.equal(reading.value, value);
    assert.deepEqual(codes(reading.findings), expected);
  });
}

const secrets: readonly [raw: string, code?: string][] = [
  [googleSecret],
  ['aB3dE6hI9kL2oP5rS8uV1xY4'],
  [googleClientId, 'secret-is-client-id'],
  [googleSecret.slice(0, 30), 'secret-cut-off'],
  ['1//0gabc', 'secret-is-token'],
  ['{"type":"service_account"}', 'secret-is-key-file'],
];

for (const [raw, code] of secrets) {
  test(`A secret of ${String(raw.length)} characters is ${code ?? 'taken'}`, () => {
    const reading = readSecret(raw, google.oidc?.secret);
    assert.ok(reading);
    assert.equal('code' in reading ? reading.code : undefined, code);
  });
}

const servers: readonly [raw: string, code?: string][] = [
  ['https://openmetadata.example.com'],
  ['http://localhost:8585'],
  ['http://openmetadata.example.com', 'server-url-http'],
  ['https://192.168.1.10', 'server-url-raw-ip'],
  ['https://[2001:db8::1]', 'server-url-raw-ip'],
  ['https://om.internal', 'server-url-not-public'],
  ['https://openmetadata', 'server-url-not-public'],
  ['https://accounts.google.com', 'server-url-is-google'],
];

for (const [raw, code] of servers) {
  test(`The server URL ${raw} is ${code ?? 'one that Google takes'}`, () => {
    const { findings } = plan({
      ...{ provider: 'google', clientId: googleClientId, flow: 'confidential', serverUrl: raw },
    });
    const own = findings.filter(
      ({ field, severity }) => field === 'serverUrl' && severity === 'error',
    );
    assert.deepEqual(codes(own), code === undefined ? [] : [code]);
  });
}

test('A sign-in URL gives client ID, server URL and domain; any text the client ID', () => {
  const query = new URLSearchParams({
    client_id: googleClientId,
    redirect_uri: `${serverUrl}/auth/callback`,
    hd: 'example.com',
  });
  const url = `https://accounts.google.com/o/oauth2/v2/auth?${query.toString()}`;
  assert.deepEqual(readPasted(url), {
    answers: { clientId: googleClientId, serverUrl, workspaceDomain: 'example.com' },
    message: 'Client ID, server URL, and Workspace domain taken from the sign-in URL.',
  });
  assert.deepEqual(readPasted(`Client ID\n${googleClientId}\nCreation date`), {
    answers: { clientId: googleClientId },
    message: 'Client ID taken from the text.',
  });
});

test('A paste with a secret, several IDs or none is refused and not repeated', () => {
  const other = googleClientId.replace('4', '5');
  for (const text of [
    JSON.stringify({ web: { client_id: googleClientId, client_secret: googleSecret } }),
    `${googleClientId} ${other}`,
    'https://login.microsoftonline.com/common',
    '',
    'x'.repeat(200_000),
  ]) {
    const result = readPasted(text);
    assert.ok('refused' in result);
    assert.ok(!result.refused.includes(googleClientId));
  }
});
