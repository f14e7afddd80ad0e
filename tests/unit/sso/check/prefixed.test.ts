import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose, recognise } from '../../../../src/sso/check/diagnose.ts';
import { cases } from './cases.ts';

const values =
  'USER-SUPPLIED VALUES:\nopenmetadata:\n  config:\n    authentication:\n      provider: custom-oidc\n      clientType: confidential\n      clientId: openmetadata\n';

const codes = (text: string): string[] =>
  diagnose([{ name: '', text }], { version: '1.12' }).findings.map(({ code }) => code);

function each(text: string, prefix: (line: number) => string): string {
  const lines = text.trimEnd().split('\n');
  return `${lines.map((line, at) => prefix(at + 1) + line).join('\n')}\n`;
}

const prefixes: Readonly<Record<string, (line: number) => string>> = {
  'a mail': () => '> ',
  Compose: () => 'openmetadata_server  | ',
  kubectl: () => '[pod/openmetadata-5d4f/openmetadata] ',
  cat: (line) => `${String(line).padStart(6)}\t`,
  bat: (line) => `${String(line).padStart(4)}   │ `,
  'a diff': () => '+',
  'a terminal with colours': () => '\u001b[32m',
};

describe('Values are whole where each line has the same before it', () => {
  const plain = codes(values);
  for (const [name, prefix] of Object.entries(prefixes)) {
    test(`of ${name}`, () => {
      assert.deepEqual(codes(each(values, prefix)), plain);
    });
  }

  test('but not where more room is left than that took', () => {
    const text = each('    provider: google\n    clientId: x\n', () => 'om  | ');
    assert.ok(!codes(text).some((code) => code.endsWith('-missing')));
  });

  test('and a block without its indentation is told as that', () => {
    const text = 'authenticationConfiguration:\nprovider: google\nclientId: a\ncallbackUrl: b\n';
    for (const prefix of Object.values(prefixes)) {
      assert.ok(codes(each(text, prefix)).includes('indentation-lost'));
    }
  });
});

test('All lines of a file that a diff adds are all of the file', () => {
  const text = 'AUTHENTICATION_PROVIDER=google\n';
  const added = (head: string) => codes(`--- a\n+++ b\n${head}\n${each(text, () => '+')}`);
  assert.ok(codes(text).includes('admins-default'));
  assert.ok(added('@@ -0,0 +1,1 @@').includes('admins-default'));
  assert.ok(!added('@@ -8,0 +9,1 @@').includes('admins-default'));
});

test('A hunk of a diff may begin with the end of a list', () => {
  const text =
    '@@ -83,2 +83,4 @@ global:\n     - "sub"\n     enableSelfSignup: true\n+    ldapConfiguration:\n+      host: localhost\n+      port: 636\n';
  assert.deepEqual(codes(text).toSorted(), ['ldap-host-localhost', 'left-out']);
});

test('A map of Terraform with paths of the chart is read', () => {
  const text =
    'values = {\n  "openmetadata.config.authentication.provider" = "azure"\n  "openmetadata.config.authentication.callbackUrl" = "http://localhost:8585/callback"\n  "openmetadata.config.authentication.authority" = var.authority\n}\n';
  assert.equal(recognise(text), 'commands');
  assert.deepEqual(codes(text), ['callback-localhost']);
});

test('A chart around the chart may have its name too', () => {
  const text =
    'openmetadata:\n  enabled: true\n  openmetadata:\n    config:\n      authentication:\n        provider: google\n        callbackUrl: http://localhost:8585/callback\n';
  assert.equal(recognise(text), 'objects');
  assert.ok(codes(text).includes('callback-localhost'));
  assert.ok(!codes(text).includes('misplaced-key'));
  assert.equal(recognise(text.replace('  openmetadata:\n', '  other:\n')), 'helm');
});

test('One name that any program has makes no configuration of OpenMetadata', () => {
  const text =
    'oidc.config: |\n  name: Keycloak\n  issuer: https://kc.example.com\n  clientSecret: x\n  requestedScopes: [openid]\n';
  assert.deepEqual(codes(text), ['unknown-format']);
  assert.equal(recognise('clientSecret: x\n'), 'helm');
});

cases(
  ['class-name'],
  [
    {
      name: 'The class of a fork',
      texts: 'AUTHORIZER_CLASS_NAME=org.example.service.security.DefaultAuthorizer\n',
      found: ['class-name'],
    },
    {
      name: 'The class of today',
      texts: 'AUTHORIZER_CLASS_NAME=org.openmetadata.service.security.DefaultAuthorizer\n',
      found: [],
    },
    { name: 'A class to fill in', texts: 'AUTHORIZER_CLASS_NAME={class}\n', found: [] },
  ],
);
