import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBaseUrl } from '../../../../../src/sso/providers/keycloak/read/base-url.ts';
import { readClientId } from '../../../../../src/sso/providers/keycloak/read/client-id.ts';
import { readRealm } from '../../../../../src/sso/providers/keycloak/read/realm.ts';
import { readSecret } from '../../../../../src/sso/secrets/read-secret.ts';
import { secret as spec } from '../../../../../src/sso/providers/keycloak/secret.ts';
import type { Reading } from '../../../../../src/sso/read/reading.ts';

// In pieces, so that no secret scanner takes them for a leak.
const short = ['mlcpoIPtgdtBnE94', 'ZRSKJZv8A6zxFioT'].join('');
const long = `${short}${short}${['kUXnsaQ00Pa', 'DZz0rmReoR0'].join('')}`;

type Row = readonly [raw: string, value: string | undefined, ...codes: string[]];

function table(name: string, read: (raw: string) => Reading, rows: readonly Row[]): void {
  for (const [raw, value, ...codes] of rows) {
    test(`${name} “${raw.slice(0, 60)}” gives ${value ?? 'nothing'}: ${codes.join(', ')}`, () => {
      const reading = read(raw);
      assert.equal(reading.value, value);
      assert.deepEqual(
        reading.findings.map(({ code }) => code),
        codes,
      );
    });
  }
}

const kc = 'https://login.example.com';

table('Keycloak URL', (raw) => readBaseUrl(raw, 'keycloakUrl'), [
  ['', undefined],
  [kc, kc],
  [`${kc}/`, kc, 'keycloak-url-trailing-slash'],
  [`${kc}/auth`, `${kc}/auth`, 'keycloak-url-auth-prefix'],
  [`${kc}/sso`, `${kc}/sso`],
  [`${kc}:443`, kc, 'keycloak-url-default-port'],
  [`${kc}:8443/realms/data`, `${kc}:8443`, 'keycloak-url-path-removed'],
  [`${kc}/admin/master/console/#/data/clients`, kc, 'keycloak-url-path-removed'],
  ['HTTPS://Login.Example.com', kc, 'keycloak-url-lower-cased'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['http://keycloak:8080', 'http://keycloak:8080', 'keycloak-url-http'],
  ['login.example.com', undefined, 'keycloak-url-no-scheme'],
  ['https://<host>', undefined, 'keycloak-url-placeholder'],
  [`{${kc}}`, kc, 'keycloak-url-unwrapped'],
  ['ftp://login.example.com', undefined, 'keycloak-url-scheme'],
  [`${kc}?x=1`, undefined, 'keycloak-url-query'],
  ['https://a@login.example.com', undefined, 'keycloak-url-user-info'],
  ['https://accounts.google.com', undefined, 'keycloak-url-other-provider'],
  ['https://login.microsoftonline.com/x', undefined, 'keycloak-url-other-provider'],
]);

table('Address for the server', (raw) => readBaseUrl(raw, 'internalUrl'), [
  ['http://keycloak:8080', 'http://keycloak:8080'],
  ['keycloak:8080', undefined, 'internal-url-no-scheme'],
]);

table('Realm', readRealm, [
  ['data', 'data'],
  ['Data', 'Data'],
  ['master', 'master', 'realm-master'],
  ['My Realm', 'My%20Realm', 'realm-encoded'],
  ['My%20Realm', 'My%20Realm'],
  ['x/y', undefined, 'realm-character'],
  ['50%', undefined, 'realm-character'],
  ['{realm}', undefined, 'realm-placeholder'],
  [`${kc}/realms/data`, undefined, 'realm-is-url'],
]);

table('Client ID', readClientId, [
  ['openmetadata', 'openmetadata'],
  ['openmetadata-client', 'openmetadata-client'],
  ['https://openmetadata.example.com', 'https://openmetadata.example.com'],
  [
    'b81f6a37-02ce-4d95-8e43-6a9d50c7e1f2',
    'b81f6a37-02ce-4d95-8e43-6a9d50c7e1f2',
    'client-id-is-internal',
  ],
  [short, undefined, 'client-id-is-secret'],
  [long, undefined, 'client-id-is-secret'],
  ['0123456789abcdef0123456789abcdef', '0123456789abcdef0123456789abcdef'],
  ['my client', undefined, 'client-id-character'],
  ['x'.repeat(256), undefined, 'client-id-long'],
  ['<client-id>', undefined, 'client-id-placeholder'],
  ['1-a.apps.googleusercontent.com', undefined, 'client-id-other-provider'],
]);

test('Secrets of 32 and 86 characters and GUIDs are taken, the stars of an export are not', () => {
  assert.equal(long.length, 86);
  for (const one of [short, long, 'b81f6a37-02ce-4d95-8e43-6a9d50c7e1f2']) {
    assert.deepEqual(readSecret(one, spec), { value: one });
  }
  const hidden = readSecret('**********', spec);
  assert.ok(hidden && 'code' in hidden && hidden.code === 'secret-is-hidden');
});
