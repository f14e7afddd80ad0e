import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose, recognise, type Format } from '../../../../src/sso/check/diagnose.ts';

const texts: readonly [name: string, text: string, format: Format | undefined][] = [
  ['variables', 'OIDC_TENANT=x\n', 'env'],
  ['variables with colons', 'OIDC_TENANT: x\nOIDC_SCOPE: y\n', 'env'],
  ['exported variables', '# x\nexport OIDC_TENANT=x\n', 'env'],
  ['variables of others', 'A=1\nB=2\n', 'env'],
  ['variables whose values are URLs', 'AUTHENTICATION_AUTHORITY=https://x\n', 'env'],
  ['a compose file', 'services:\n  x:\n    image: y\n', 'compose'],
  ['an environment alone', 'environment:\n  OIDC_TENANT: x\n', 'compose'],
  ['a list of variables', '    - OIDC_TENANT=x\n    - OIDC_SCOPE=y\n', 'compose'],
  ['Helm values', 'replicaCount: 1\nopenmetadata:\n  config: {}\n', 'helm'],
  [
    'Helm values that do not parse',
    'openmetadata:\n  config:\n    authentication:\n      a:"b\n',
    'helm',
  ],
  ['the old global', 'global:\n  authentication:\n    provider: x\n', 'helm'],
  [
    'extra variables',
    'extraEnvs:\n  - name: FORCE_SECURE_SESSION_COOKIE\n    value: "true"\n',
    'helm',
  ],
  ['a part of Helm values', 'oidcConfiguration:\n  enabled: true\n  promptType: login\n', 'helm'],
  ['openmetadata.yaml', 'authenticationConfiguration:\n  provider: x\n', 'server-yaml'],
  [
    'a part of openmetadata.yaml',
    'oidcConfiguration:\n  id: x\n  secret: y\n  type: z\n',
    'server-yaml',
  ],
  ['the answer of the server', '{"provider":"azure","clientType":"public"}', 'auth-json'],
  ['a byte order mark', '\ufeff\r\nOIDC_TENANT=x\r\n', 'env'],
  ['other JSON', '{"a":1}', undefined],
  ['prose', 'Dear all,\n\nbest regards\n', undefined],
  ['nothing', '', undefined],
  ['a name of Object', 'constructor: x\n__proto__: y\n', undefined],
];

for (const [name, text, format] of texts) {
  test(`A text of ${name} is taken for ${format ?? 'nothing'}`, () => {
    assert.equal(recognise(text), format);
  });
}

test('The reader’s choice wins', () => {
  const { formats } = diagnose([{ name: '', text: 'a: b\n', format: 'helm' }], { version: '1.12' });
  assert.deepEqual(formats, ['helm']);
});
