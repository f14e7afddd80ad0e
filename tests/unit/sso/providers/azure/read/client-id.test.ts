import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClientId } from '../../../../../../src/sso/providers/azure/read/client-id.ts';
import { clientId, codes, legacySecret, previousSecret, secret } from '../../../ids.ts';

const accepted: readonly [title: string, raw: string, notes: string[]][] = [
  ['the ID as the portal shows it', clientId, []],
  ['spaces around it', ` ${clientId}\n`, ['client-id-trimmed']],
  ['quotes', `"${clientId}"`, ['client-id-unwrapped']],
  ['braces', `{${clientId}}`, ['client-id-unwrapped']],
  ['capital letters', clientId.toUpperCase(), ['client-id-lower-cased']],
  ['missing dashes', clientId.replaceAll('-', ''), ['client-id-dashes-added']],
  ['en dashes', clientId.replaceAll('-', '–'), ['client-id-dashes-fixed']],
];

for (const [title, raw, notes] of accepted) {
  test(`The client ID is read from ${title}`, () => {
    const { value, findings } = readClientId(raw);
    assert.equal(value, clientId);
    assert.deepEqual(codes(findings), notes);
  });
}

const refused: readonly [code: string, ...raws: string[]][] = [
  ['client-id-not-guid', 'openmetadata', `${clientId}0`, 'contoso.com'],
  [
    'client-id-placeholder',
    'Client ID',
    '{Client ID}',
    '<your-client-id>',
    'your-application-id',
    'undefined',
    'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    '${OIDC_CLIENT_ID}',
  ],
  [
    'client-id-url',
    `https://portal.azure.com/#view/appId/${clientId}`,
    `api://${clientId}`,
    `${clientId}/.default`,
  ],
  [
    'client-id-other-provider',
    '1234567890-abcdefghijklmnop.apps.googleusercontent.com',
    '0oa1b2c3d4E5F6G7H8i9',
    '1example23456789abcdefghij',
    'aBcDeFgHiJkLmNoPqRsTuVwXyZ012345',
  ],
  ['client-id-nil-guid', '00000000-0000-0000-0000-000000000000'],
  ['client-id-max-guid', 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF'],
  [
    'client-id-microsoft-app',
    '00000003-0000-0000-c000-000000000000',
    '00000002-0000-0000-c000-000000000000',
    '00000003-0000-0ff1-ce00-000000000000',
    '9188040d-6c67-4c5b-b112-36a304b66dad',
  ],
  ['client-id-is-secret', secret, previousSecret, legacySecret],
  ['client-id-hidden-character', clientId.replace('-', '-\u200b'), `\ufeff${clientId}`],
  [
    'client-id-strange-letter',
    clientId.replace(/[a-f]/, '\u0430'),
    clientId.replace(/\d/, '\uff13'),
  ],
  ['client-id-backslash', `${clientId}\\`],
  ['client-id-too-long', 'a'.repeat(5000)],
];

for (const [code, ...raws] of refused) {
  for (const raw of raws) {
    test(`${code} refuses ${JSON.stringify(raw.slice(0, 80))}`, () => {
      const { value, findings } = readClientId(raw);
      assert.equal(value, undefined);
      assert.deepEqual(codes(findings), [code]);
      assert.equal(findings[0]?.field, 'clientId');
      assert.ok(!findings[0].message.includes(raw));
    });
  }
}

test('An empty client ID has no value and no findings', () => {
  assert.deepEqual(readClientId(' '), { findings: [] });
});
