import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose, recognise } from '../../../../src/sso/check/diagnose.ts';
import { cases } from './cases.ts';

const connection = (provider: string): string =>
  `workflowConfig:\n  openMetadataServerConfig:\n    hostPort: https://om.example.com/api\n    authProvider: ${provider}\n    securityConfig:\n      jwtToken: "x"\n`;

describe('The file of an ingestion', () => {
  cases(
    ['ingestion-workflow', 'ingestion-auth-provider'],
    [
      {
        name: 'that signs in as a bot',
        texts: connection('openmetadata'),
        found: ['ingestion-workflow'],
      },
      {
        name: 'that signs in as people do',
        texts: connection('google'),
        found: ['ingestion-workflow', 'ingestion-auth-provider'],
      },
      {
        name: 'that does not sign in, as JSON that is cut off',
        texts:
          '  "workflowConfig":{\n      "openMetadataServerConfig":{\n        "hostPort": "http://localhost:8585/api",\n        "authProvider": "no-auth"\n',
        found: ['ingestion-workflow', 'ingestion-auth-provider'],
      },
    ],
  );

  test('is corrected with the quotes that it has', () => {
    const text = connection('"custom-oidc"');
    const { corrected } = diagnose([{ name: '', text }], { version: '1.12' });
    assert.deepEqual(corrected, [connection('"openmetadata"')]);
  });

  cases(
    ['airflow-block'],
    [
      {
        name: 'The block of old releases in the file of the server',
        texts: 'airflowConfiguration:\n  authProvider: azure\n  authority: https://a.example\n',
        found: ['airflow-block'],
      },
      {
        name: 'The block that it became',
        texts: 'pipelineServiceClientConfiguration:\n  enabled: true\n',
        found: [],
      },
    ],
  );
});

describe('Spaces at the start of lines', () => {
  cases(
    [
      'indentation-lost',
      'helm-root-misplaced',
      'nothing-read',
      'yaml-indentation',
      'yaml-first-line',
    ],
    [
      {
        name: 'All lost, in values of the chart',
        texts:
          'openmetadata:\nconfig:\nauthentication:\nclientType: public\nprovider: okta\nauthorizer:\nprincipalDomain: example.com\n',
        found: ['indentation-lost'],
        whole: true,
      },
      {
        name: 'All lost, in the file of the server',
        texts: 'authenticationConfiguration:\nprovider: okta\nclientId: a\n',
        found: ['indentation-lost'],
      },
      {
        name: 'An empty block before others',
        texts: 'authorizerConfiguration:\nauthenticationConfiguration:\n  provider: okta\n',
        found: [],
      },
      {
        name: 'Lost by the first line alone',
        texts:
          'AUTHENTICATION_PROVIDER: okta\n      AUTHENTICATION_CLIENT_TYPE: public\n      AUTHENTICATION_CLIENT_ID: a\n',
        found: ['yaml-first-line'],
      },
      {
        name: 'Lost by a line in the middle',
        texts:
          '      AUTHENTICATION_PROVIDER: okta\nAUTHENTICATION_CLIENT_TYPE: public\n      AUTHENTICATION_CLIENT_ID: a\n',
        found: ['yaml-indentation'],
      },
      {
        name: 'Deeper at the start, where the line above was not copied',
        texts:
          '      initialAdmins:\n        - jo\n      principalDomain: example.com\n    authentication:\n      provider: okta\n',
        found: [],
      },
      {
        name: 'A key at the margin that belongs inside',
        texts: 'openmetadata:\n  config: {}\nauthority: https://a.example\n',
        found: ['nothing-read', 'helm-root-misplaced'],
        whole: true,
      },
      { name: 'A block alone', texts: 'authenticationConfiguration:\n', found: ['nothing-read'] },
      {
        name: 'A bracket that stays open',
        texts: 'authenticationConfiguration:\n  provider: [okta\n',
        found: ['yaml-indentation'],
      },
    ],
  );

  test('What was cut out of the middle is read with its block', () => {
    const text =
      '      principalDomain: example.com\n    authentication:\n      provider: okta\n      clientId: a\n';
    const { found } = diagnose([{ name: '', text }], { version: '1.12' });
    assert.deepEqual(found.map(({ key }) => key).sort(), [
      'clientId',
      'principalDomain',
      'provider',
    ]);
  });
});

describe('Parts of JSON', () => {
  const lines =
    '  "authenticationConfiguration": {\n    "provider": "google",\n    "publicKeyUrls": [\n      "https://www.googleapis.com/oauth2/v3/certs"\n    ],\n    "clientId": "a",\n';
  const parts: Readonly<Record<string, string>> = {
    'without its start and end': lines,
    'without its end': `{\n${lines}`,
    'with no space behind a colon': lines
      .replaceAll('": ', '":')
      .replaceAll('      ', '          '),
  };
  for (const [name, text] of Object.entries(parts)) {
    test(`${name} are read, and no broken YAML`, () => {
      const { findings, found } = diagnose([{ name: '', text }], { version: '1.12' });
      assert.deepEqual(found.map(({ key }) => key).sort(), [
        'clientId',
        'provider',
        'publicKeyUrls',
      ]);
      assert.deepEqual(
        findings.filter(({ code }) => code.startsWith('yaml-')).map(({ code }) => code),
        [],
      );
    });
  }

  test('What the server says stays what it says when its end is missing', () => {
    assert.equal(
      recognise('{\n  "provider": "google",\n  "callbackUrl": "https://a.example",\n'),
      'auth-json',
    );
  });
});

describe('Values that something else fills in', () => {
  cases(
    ['filled-by-template', 'value-placeholder'],
    [
      {
        name: 'by the chart',
        texts:
          '- name: AUTHENTICATION_PROVIDER\n  value: "{{ .Values.openmetadata.config.authentication.provider }}"\n- name: AUTHENTICATION_CLIENT_ID\n  value: "{{ .Values.id }}"\n',
        found: ['filled-by-template'],
      },
      {
        name: 'by Ansible, in an env file',
        texts: 'AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_CLIENT_ID={{ okta_client_id }}\n',
        found: ['filled-by-template'],
      },
      {
        name: 'by nobody',
        texts: 'AUTHENTICATION_PROVIDER={okta}\nAUTHENTICATION_CLIENT_ID={Client ID}\n',
        found: ['value-placeholder', 'value-placeholder'],
      },
      {
        name: 'in JSON with braces',
        texts: 'AUTHENTICATION_PROVIDER=okta\nOIDC_CUSTOM_PARAMS={"a":{"b":"c"}}\n',
        found: [],
      },
    ],
  );
});

describe('Assignments between braces', () => {
  const texts: Readonly<Record<string, string>> = {
    Nix: '    environment = {\n      "AUTHENTICATION_PROVIDER" = "okta";\n      "AUTHENTICATION_CLIENT_ID" = "\\"0oa1b2c3\\"";\n    };\n',
    PowerShell:
      "$values = @{\n  AUTHENTICATION_PROVIDER = 'okta'\n  AUTHENTICATION_CLIENT_ID = '0oa1b2c3'\n}\n",
    Terraform:
      'locals {\n  env = {\n    AUTHENTICATION_PROVIDER  = "okta"\n    AUTHENTICATION_CLIENT_ID = "0oa1b2c3"\n  }\n}\n',
  };
  for (const [name, text] of Object.entries(texts)) {
    test(`of ${name} are read`, () => {
      const { findings, found } = diagnose([{ name: '', text }], { version: '1.12' });
      assert.deepEqual(found.map(({ key, value }) => `${key} ${String(value)}`).sort(), [
        'clientId 0oa1b2c3',
        'provider okta',
      ]);
      assert.deepEqual(
        findings.filter(({ code }) => /^(?:env|value|yaml)-/.test(code)).map(({ code }) => code),
        [],
      );
    });
  }

  test('An env file with quotes stays one', () => {
    assert.equal(
      recognise('AUTHENTICATION_PROVIDER="okta"\nAUTHENTICATION_CLIENT_ID="a"\n'),
      'env',
    );
  });
});

describe('Lists and names of documentation', () => {
  cases(
    ['env-stray-line', 'jwks-own-missing'],
    [
      {
        name: 'A list over several lines of an env file',
        texts:
          'AUTHENTICATION_PROVIDER: google\nAUTHENTICATION_PUBLIC_KEYS:\n  - "https://www.googleapis.com/oauth2/v3/certs"\n',
        found: ['env-stray-line', 'jwks-own-missing'],
      },
    ],
  );
  cases(
    ['jwks-localhost'],
    [
      {
        name: 'An address that is seen beside a placeholder',
        texts:
          'AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_PUBLIC_KEYS=[http://localhost:8081/realms/a/protocol/openid-connect/certs, https://{your domain}/api/v1/system/config/jwks]\n',
        found: ['jwks-localhost'],
      },
      {
        name: 'The server’s own address beside a placeholder',
        texts:
          'AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_PUBLIC_KEYS=[https://{keycloak}/certs, http://localhost:8585/api/v1/system/config/jwks]\n',
        found: [],
      },
    ],
  );
  for (const id of ['votre-client-id', 'tu-client-id', 'deine-client-id', '<votre-client-id>']) {
    test(`${id} is a placeholder`, () => {
      const text = `AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_CLIENT_ID=${id}\n`;
      const { findings } = diagnose([{ name: '', text }], { version: '1.12' });
      assert.ok(findings.some(({ code }) => code === 'value-placeholder'));
    });
  }
});

test('Whatever is read nothing of is no clean bill', () => {
  const texts = [
    'apiVersion: helm.cattle.io/v1\nkind: HelmChart\nspec:\n  valuesContent: |-\n    openmetadata:\n      config:\n        database:\n          port: 3306\n',
    'openmetadata:\n  config:\n    logLevel: INFO\n',
    'kind: ConfigMap\nmetadata:\n  name: a\ndata:\n  LOG_LEVEL: INFO\n',
    'services:\n  db:\n    image: postgres:16\n',
    'authenticationConfiguration:\n',
  ];
  for (const text of texts) {
    const { findings } = diagnose([{ name: '', text }], { version: '1.12' });
    assert.ok(findings.length > 0, text);
  }
});

describe('Code in a report', () => {
  const found = (text: string): string[] =>
    diagnose([{ name: '', text }], { version: '1.12' }).findings.map(({ code }) => code);

  test('is read within sentences', () => {
    const codes = found(
      'We set `AUTHENTICATION_PROVIDER=okta` and `AUTHENTICATION_CLIENT_ID=votre-client-id`, then restarted.\n',
    );
    assert.ok(codes.includes('value-placeholder'), codes.join());
  });

  test('is read beside the log in a block of its own', () => {
    const codes = found(
      'Our values:\n\n```yaml\nopenmetadata:\n  config:\n    authentication:\n      provider: okta\n      clientId: votre-client-id\n```\n\nThe log:\n\n```\nERROR [2026-01-01 10:00:00] o.o.s.A - java.lang.RuntimeException: no\n\tat a.b.C.d(C.java:10)\n```\n',
    );
    assert.ok(codes.includes('value-placeholder'), codes.join());
    assert.ok(!codes.some((code) => code.startsWith('yaml-')), codes.join());
  });

  test('is read where it names a level of logs', () => {
    const codes = found(
      'Our file:\n\n```\nLOG_LEVEL=INFO\nAUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_CLIENT_ID=votre-client-id\n```\n',
    );
    assert.ok(codes.includes('value-placeholder'), codes.join());
  });
});
