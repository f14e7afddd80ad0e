import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { clientId, secret, tenantId } from '../ids.ts';
import { cases } from './cases.ts';
import { shippedCompose, shippedYaml } from './shipped.ts';

const service = (...lines: string[]): string =>
  `services:\n  openmetadata-server:\n    environment:\n${lines.map((line) => `      ${line}\n`).join('')}`;

/** The value that counts for a setting, and which text it is in. */
function winner(texts: readonly string[], key: string): { value: unknown; source?: number } {
  const { found } = diagnose(
    texts.map((text) => ({ name: '', text })),
    { version: '1.12' },
  );
  const wins = found.filter((one) => one.key === key && one.wins);
  assert.ok(wins.length <= 1);
  return { value: wins[0]?.value, ...(wins[0] && { source: wins[0].place.source }) };
}

const env = 'AUTHENTICATION_PROVIDER=azure\nOIDC_TENANT=one\n';

const wins: readonly [name: string, texts: string[], value: unknown, source: number | undefined][] =
  [
    ['an env file alone', [env], 'one', 0],
    ['two env files', [env, 'OIDC_TENANT=two\n'], 'two', 1],
    ['a variable set twice', [`${env}OIDC_TENANT=two\n`], 'two', 0],
    [
      'a compose file that passes it on',
      [env, service('OIDC_TENANT: ${OIDC_TENANT:-""}')],
      'one',
      0,
    ],
    ['the same, pasted first', [service('OIDC_TENANT: ${OIDC_TENANT:-""}'), env], 'one', 1],
    ['another variable', ['T=two\n' + env, service('OIDC_TENANT: ${T:-""}')], 'two', 0],
    ['a compose file with a value of its own', [env, service('OIDC_TENANT: three')], 'three', 1],
    ['the list form', [env, service('- OIDC_TENANT=three')], 'three', 1],
    [
      'an override pasted before the whole file',
      [service('OIDC_TENANT: three'), shippedCompose],
      'three',
      0,
    ],
    ['openmetadata.yaml as shipped', [env, shippedYaml], 'one', 0],
    [
      'openmetadata.yaml with a value of its own',
      [env, `authenticationConfiguration:\n  oidcConfiguration:\n    tenant: four\n`],
      'four',
      1,
    ],
    [
      'Helm values',
      [
        'openmetadata:\n  config:\n    authentication:\n      oidcConfiguration:\n        tenant: five\n',
      ],
      'five',
      0,
    ],
    [
      'extraEnvs over Helm values',
      [
        'openmetadata:\n  config:\n    authentication:\n      oidcConfiguration:\n        tenant: five\nextraEnvs:\n  - name: OIDC_TENANT\n    value: six\n',
      ],
      'six',
      0,
    ],
    [
      'two documents',
      ['openmetadata:\n  config: {}\n---\nextraEnvs:\n  - name: OIDC_TENANT\n    value: six\n'],
      'six',
      0,
    ],
  ];

for (const [name, texts, value, source] of wins) {
  test(`With ${name} the tenant is ${String(value)}`, () => {
    assert.deepEqual(winner(texts, 'oidcTenant'), { value, source });
  });
}

test('A default that somebody changed counts as written', () => {
  const text = `authenticationConfiguration:\n  provider: \${AUTHENTICATION_PROVIDER:-azure}\n  authority: \${AUTHENTICATION_AUTHORITY:-https://login.microsoftonline.com/${tenantId}/v2.0}\n`;
  const { findings, corrected } = diagnose([{ name: '', text }], {
    version: '1.12',
    excerpt: true,
  });
  const codes = findings.map(({ code }) => code);
  assert.deepEqual(codes, ['authority-form']);
  assert.deepEqual(corrected, [text]);
});

test('Both services are corrected at once', () => {
  const lines = `    environment:\n      AUTHENTICATION_PROVIDER: azure\n      OIDC_TENANT: https://login.microsoftonline.com/${tenantId}\n`;
  const text = `services:\n  execute-migrate-all:\n${lines}  openmetadata-server:\n${lines}`;
  const { findings, corrected } = diagnose([{ name: '', text }], {
    version: '1.12',
    excerpt: true,
  });
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['tenant-is-url'],
  );
  assert.ok(!corrected[0]?.includes(`com/${tenantId}`));
});

test('What was found has no secret in it', () => {
  const text = `OIDC_CLIENT_SECRET=${secret}\nAUTHENTICATION_CLIENT_ID=${secret}\nOIDC_TENANT=one\n`;
  const { found } = diagnose([{ name: '', text }], { version: '1.12' });
  assert.deepEqual(
    found.map(({ key, value, place }) => [key, value, place.line, place.column]),
    [
      ['oidcClientSecret', undefined, 1, 20],
      ['clientId', undefined, 2, 26],
      ['oidcTenant', 'one', 3, 13],
    ],
  );
});

const served = (id: string): string =>
  JSON.stringify({ provider: 'azure', clientType: 'public', clientId: id });

describe('several texts', () => {
  cases(
    [
      ...['stored-settings', 'variable-not-read', 'env-not-forwarded', 'services-differ'],
      ...['unknown-format', 'markdown-fence', 'yaml-prose'],
    ],
    [
      {
        name: 'the server answers what the files have',
        texts: [`AUTHENTICATION_CLIENT_ID=${clientId}\n`, served(clientId)],
        found: [],
      },
      {
        name: 'the server answers something else',
        texts: [`AUTHENTICATION_CLIENT_ID=${clientId}\n`, served(tenantId)],
        found: ['stored-settings'],
      },
      {
        name: 'the same before 1.10',
        texts: [`AUTHENTICATION_CLIENT_ID=${clientId}\n`, served(tenantId)],
        situation: { version: '1.9' },
        found: [],
      },
      { name: 'the answer alone', texts: [served(tenantId)], found: [] },
      {
        name: 'a value of openmetadata.yaml hides the variable',
        texts: [
          'OIDC_TENANT=one\n',
          'authenticationConfiguration:\n  oidcConfiguration:\n    tenant: two\n',
        ],
        found: ['variable-not-read'],
      },
      {
        name: 'the same value in both',
        texts: [
          'OIDC_TENANT=one\n',
          'authenticationConfiguration:\n  oidcConfiguration:\n    tenant: one\n',
        ],
        found: [],
      },
      {
        name: 'a value of the compose file hides the variable',
        texts: ['OIDC_TENANT=one\n', service('OIDC_TENANT: two')],
        found: ['variable-not-read'],
      },
      {
        name: 'not passed on by the quickstart file',
        texts: ['AUTHENTICATION_ENABLE_AUTO_REDIRECT=true\n'],
        found: ['env-not-forwarded'],
      },
      {
        name: 'passed on by an override',
        texts: [
          'AUTHENTICATION_ENABLE_AUTO_REDIRECT=true\n',
          service('AUTHENTICATION_ENABLE_AUTO_REDIRECT: ${AUTHENTICATION_ENABLE_AUTO_REDIRECT}'),
        ],
        found: [],
      },
      {
        name: 'passed on by name alone',
        texts: [
          'AUTHENTICATION_ENABLE_AUTO_REDIRECT=true\n',
          service('- AUTHENTICATION_ENABLE_AUTO_REDIRECT'),
        ],
        found: [],
      },
      {
        name: 'passed on as a file',
        texts: [
          'AUTHENTICATION_ENABLE_AUTO_REDIRECT=true\n',
          `services:\n  openmetadata-server:\n    image: x\n    env_file: sso.env\n`,
        ],
        found: [],
      },
      {
        name: 'not passed on by the compose file pasted along',
        texts: [
          'OIDC_TENANT=one\n',
          `services:\n  openmetadata-server:\n    image: x\n    environment:\n      OIDC_SCOPE: \${OIDC_SCOPE}\n`,
        ],
        found: ['env-not-forwarded'],
      },
      {
        name: 'on bare metal',
        texts: ['AUTHENTICATION_ENABLE_AUTO_REDIRECT=true\n'],
        situation: { target: 'bare-metal' },
        found: [],
      },
      {
        name: 'two services with two values',
        texts: [
          `services:\n  execute-migrate-all:\n    environment:\n      OIDC_SCOPE: openid\n  openmetadata-server:\n    environment:\n      OIDC_SCOPE: openid email\n`,
        ],
        found: ['services-differ'],
      },
      {
        name: 'a text of another kind',
        texts: ['Dear all,\nplease see below.\n'],
        found: ['unknown-format'],
      },
      {
        name: 'a code block of a page',
        texts: ['```yaml\nauthenticationConfiguration:\n  provider: basic\n```\n'],
        found: ['markdown-fence', 'markdown-fence'],
      },
      {
        name: 'a sentence in openmetadata.yaml',
        texts: [
          'authenticationConfiguration:\n  provider: basic\nand so on\njwtTokenConfiguration:\n  keyId: x\n',
        ],
        found: ['yaml-prose'],
      },
      { name: 'no text at all', texts: ['', '  \n'], found: [] },
    ],
  );
});

test('Helm values are for Kubernetes and a compose file is for Docker, whatever was chosen', () => {
  const helm = `openmetadata:\n  config:\n    authentication:\n      provider: "azure"\n      clientType: "confidential"\n      oidcConfiguration:\n        enabled: true\n        tenant: "${tenantId}"\n`;
  const compose = service('AUTHENTICATION_PROVIDER: azure', `OIDC_TENANT: ${tenantId}`);
  for (const target of ['docker', 'bare-metal', 'kubernetes'] as const) {
    const said = (text: string) =>
      diagnose([{ name: '', text }], { version: '1.12', target })
        .findings.map(({ message }) => message)
        .join('\n');
    assert.match(said(helm), /http:\/\/openmetadata:8585/);
    assert.doesNotMatch(said(helm), /localhost/);
    assert.doesNotMatch(said(compose), /http:\/\/openmetadata:8585/);
  }
});
