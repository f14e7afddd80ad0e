import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { inProgram } from '../../../../src/sso/check/program.ts';

const terraform = `resource "helm_release" "openmetadata" {
  values = [yamlencode({
    openmetadata = {
      config = {
        authentication = {
          provider    = "okta" # the provider
          clientType  = "public"
          authority   = "https://acme.okta.com/oauth2/default/"
          clientId    = var.client_id
          callbackUrl = "https://\${var.host}/callback"
          enableSelfSignup = true
          publicKeys = [
            "https://om.example.com/api/v1/system/config/jwks",
            "https://acme.okta.com/oauth2/default/v1/keys",
          ]
        }
      }
    }
  })]
}
`;
const typescript = `new helm.v3.Release('openmetadata', {
  chart: 'openmetadata',
  values: {
    openmetadata: {
      config: {
        authentication: {
          // the provider
          provider: 'okta',
          clientType: "public",
          authority: 'https://acme.okta.com/oauth2/default/',
          clientId: app.clientId,
          callbackUrl: \`https://\${host}/callback\`,
          publicKeys: ['https://acme.okta.com/oauth2/default/v1/keys'],
        },
      },
    },
  },
});
`;

function codesOf(text: string): string[] {
  const { findings } = diagnose([{ name: '', text }], { version: '1.12' });
  return findings.map(({ code }) => code);
}

describe('Values of the chart in a program', () => {
  for (const [name, program] of Object.entries({ terraform, typescript })) {
    it(`are read where they stand, of ${name}`, () => {
      const read = inProgram(program) ?? '';
      assert.equal(read.length, program.length);
      assert.equal(read.split('\n').length, program.split('\n').length);
      assert.ok(codesOf(program).includes('authority-form'), codesOf(program).join(' '));
      const { corrected } = diagnose([{ name: '', text: program }], { version: '1.12' });
      assert.doesNotMatch(corrected[0] ?? '/default/"', /default\/["']/);
    });

    it(`are not said to lack what the program knows, of ${name}`, () => {
      const codes = codesOf(program);
      assert.ok(codes.includes('filled-by-template'));
      for (const code of [
        'client-id-missing',
        'value-placeholder',
        'callback-missing',
        'yaml-syntax',
      ]) {
        assert.ok(!codes.includes(code), code);
      }
    });
  }

  it('are left alone where they are no object of the chart, or cannot be read as one', () => {
    for (const text of [
      'openmetadata: { config: {} }\n',
      'image: x\nopenmetadata: { config: {} }\n',
      '{"openmetadata": {"config": {}}}',
      'x({ openmetadata = { image = "y" } })',
      'x({ openmetadata = { config = { ...others } } })',
      'x({ openmetadata = { config = { a = b } } })',
      'x({ openmetadata = { config = {',
      'x({ openmetadata = { config = { a = "b\n',
      'x openmetadata = { config = {} }',
    ]) {
      assert.equal(inProgram(text), undefined, text);
    }
  });
});

it('Values of the chart are read as JSON too, as `helm get values -o json` prints them', () => {
  const authentication = { provider: 'okta', authority: 'https://acme-admin.okta.com' };
  const codes = codesOf(JSON.stringify({ openmetadata: { config: { authentication } } }));
  assert.ok(codes.includes('authority-admin'), codes.join(' '));
  assert.ok(!codes.includes('unknown-key'));
});

it('A variable of the chart is text, and one in a list of Compose has no colon', () => {
  const values = (value: string) => `extraEnvs:\n  - name: OIDC_USE_NONCE\n    value: ${value}\n`;
  for (const value of ['true', '12', 'null']) {
    assert.ok(codesOf(values(value)).includes('helm-wrong-type'), value);
  }
  for (const value of ['"true"', "'12'", 'id_token', 'https://om.example.com']) {
    assert.ok(!codesOf(values(value)).includes('helm-wrong-type'), value);
  }
  const compose = (line: string) =>
    `services:\n  openmetadata-server:\n    environment:\n      - AUTHENTICATION_PROVIDER${line}\n`;
  assert.ok(codesOf(compose(': okta')).includes('env-colon'));
  assert.ok(!codesOf(compose('=okta')).includes('env-colon'));
});
