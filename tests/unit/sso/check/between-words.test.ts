import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { named } from '../../../../src/sso/check/prose.ts';
import { showTexts } from '../../../../src/sso/check/secret-spans.ts';

function read(text: string): { codes: string[]; keys: string[] } {
  const { findings, found } = diagnose([{ name: '', text }], { version: '1.12' });
  return {
    codes: findings.map(({ code }) => code).filter((code) => code !== 'left-out'),
    keys: found.map(({ key }) => key),
  };
}

const env = 'AUTHENTICATION_PROVIDER=azure\nAUTHENTICATION_CLIENT_TYPE=Public\n';

const around: readonly [name: string, text: string][] = [
  [
    'steps with numbers',
    `3. Look into the container:\n\n${env}\n4. Hit \`GET /api\` (no auth).\n5. **Expected:** it works\n`,
  ],
  ['a block of code and a question', `\`\`\`\n${env}\`\`\`\n\nit does not work, any idea?\n`],
  [
    'a block of code, and another that is no file',
    `\`\`\`env\n${env}\`\`\`\n\nThe token says:\n\n\`\`\`text\nsub:   jo\nemail: jo@example.com\n\`\`\`\n`,
  ],
];

for (const [name, text] of around) {
  test(`Variables between ${name} are read, and nothing is said of the words`, () => {
    const { codes, keys } = read(text);
    assert.deepEqual(codes, ['value-not-allowed']);
    assert.deepEqual(keys, ['provider', 'clientType']);
  });
}

test('The request of the settings page is read below the line that says where it goes', () => {
  const patch =
    '[{"op": "replace", "path": "/authenticationConfiguration/clientType", "value": "Public"}]';
  const { codes } = read(`PATCH /api/v1/system/security/config HTTP/1.1\n\n${patch}\n`);
  assert.ok(codes.includes('value-not-allowed'), codes.join());
});

test('Settings whose names are words are read under those of a file, each in its place', () => {
  const text =
    'Hi,\nProvider = azure\nclient type: Public\nclientId = 11111111-2222-4333-8444-666666666666\ncallback url = https://om.example.com/callback\nthanks';
  assert.deepEqual(read(text), {
    codes: ['value-not-allowed'],
    keys: ['provider', 'clientType', 'clientId', 'callbackUrl'],
  });
  const clean = named(text, text.split('\n')) ?? '';
  assert.equal(clean.length, text.length);
  for (const value of ['azure', 'Public', '11111111', 'https://om.example.com/callback']) {
    assert.equal(clean.indexOf(value), text.indexOf(value));
  }
});

const noNames: readonly string[] = [
  'provider: azure\nclientType: public\n',
  'client type = public',
  'the user name = jo\nthe client = firefox\n',
  'openmetadata:\n  config:\n    client type: public\n    provider: azure\n',
  'client type = public\nprovider = azure\nauthentication:\n  provider: okta\n',
  'client type = public\nprovider = azure\nOIDC_TENANT=common\n',
];

for (const text of noNames) {
  test(`“${text.replaceAll('\n', ' / ')}” is left as it is`, () => {
    assert.equal(named(text, text.split('\n')), undefined);
  });
}

test('A secret beside a name in words is hidden', () => {
  const text = 'provider = azure\nclient type = confidential\nclient secret = hunter2hunter2\n';
  assert.ok(!(showTexts([text])[0]?.text ?? '').includes('hunter2'));
});
