import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { readChart } from '../../../../proof/record/chart.ts';
import { variablesOf } from '../../../../proof/record/templates.ts';
import { NotHere } from '../../../../proof/tools/cache.ts';

const text = { type: 'string' };
const leaf = (properties: object) => ({ type: 'object', properties });
const secretRef = leaf({ secretRef: text, secretKey: text });
const schema = leaf({
  openmetadata: leaf({
    config: leaf({
      authentication: leaf({
        provider: { ...text, enum: ['basic', 'azure'] },
        customParams: { type: ['string', 'null'] },
        oidcConfiguration: leaf({ scope: text, clientSecret: secretRef }),
      }),
      authorizer: leaf({ className: { ...text, const: 'Fixed' } }),
      jwtTokenConfiguration: leaf({ keyId: text }),
      fernetkey: leaf({ value: text, secretRef: text, secretKey: text }),
    }),
  }),
});
const values = 'openmetadata: { config: { authentication: { provider: basic } } }\n';
const template = `
{{- if .Values.openmetadata.config.authentication.enabled }}
{{- with .Values.openmetadata.config.authentication }}
  AUTHENTICATION_PROVIDER: {{ .provider | quote | b64enc }}
  OIDC_CUSTOM_PARAMS: {{ .customParams | b64enc }}
{{- if .oidcConfiguration.enabled }}
  OIDC_SCOPE: {{ .oidcConfiguration.scope | quote | b64enc }}
{{ end }}
{{ end }}
  JWT_KEY_ID: {{ .Values.openmetadata.config.jwtTokenConfiguration.keyId | quote | b64enc }}
{{ end }}
{{- with .Values.openmetadata.config.fernetkey }}
  FERNET_KEY: {{ .value | b64enc | quote }}
{{ end }}
{{- with .Values.openmetadata.config.authentication.oidcConfiguration.clientSecret }}
- name: OIDC_CLIENT_SECRET
  valueFrom:
    secretKeyRef: { name: {{ .secretRef }}, key: {{ .secretKey }} }
{{- end }}
`;

const folder = mkdtempSync(path.join(tmpdir(), 'chart-'));
after(() => {
  rmSync(folder, { recursive: true });
});

function chart(name: string, files: Record<string, string>): string {
  const place = path.join(folder, name);
  mkdirSync(path.join(place, 'templates'), { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(path.join(place, file), content);
  }
  return place;
}

const whole = {
  'values.schema.json': JSON.stringify(schema),
  'values.yaml': values,
  'templates/secrets.yaml': template,
};

describe('A chart', () => {
  it('says type, values, default and variable of each sign-in value', () => {
    const a = 'openmetadata.config.authentication';
    const env = (name: string) => ({ env: name });
    assert.deepEqual(readChart(chart('whole', whole)), {
      [`${a}.provider`]: {
        type: 'string',
        allowed: ['basic', 'azure'],
        default: 'basic',
        ...env('AUTHENTICATION_PROVIDER'),
      },
      [`${a}.customParams`]: {
        type: 'string or null',
        ...env('OIDC_CUSTOM_PARAMS'),
        quoted: false,
      },
      [`${a}.oidcConfiguration.scope`]: { type: 'string', ...env('OIDC_SCOPE') },
      [`${a}.oidcConfiguration.clientSecret`]: {
        type: 'secret',
        ...env('OIDC_CLIENT_SECRET'),
        quoted: false,
      },
      'openmetadata.config.authorizer.className': { type: 'string', allowed: ['Fixed'] },
      'openmetadata.config.jwtTokenConfiguration.keyId': { type: 'string', ...env('JWT_KEY_ID') },
      'openmetadata.config.fernetkey': { type: 'secret' },
      'openmetadata.config.fernetkey.value': {
        type: 'string',
        ...env('FERNET_KEY'),
        quoted: false,
      },
    });
  });

  const bad: [name: string, files: Record<string, string>, sentence: RegExp][] = [
    ['without a schema', { 'values.yaml': values }, /^The chart has no values\.schema\.json\.$/],
    ['whose schema is cut off', { ...whole, 'values.schema.json': '{"type":' }, /is damaged/],
    ['whose values are damaged', { ...whole, 'values.yaml': 'a: [b' }, /values\.yaml is damaged/],
    [
      'with its values elsewhere',
      { ...whole, 'values.schema.json': '{"properties":{"server":{}}}' },
      /^The chart's schema has no openmetadata\.config\.authentication\.$/,
    ],
    [
      'whose templates say nothing of sign-in',
      { ...whole, 'templates/secrets.yaml': 'kind: Secret\n' },
      /^No template of the chart makes a variable/,
    ],
  ];
  for (const [name, files, sentence] of bad) {
    it(`${name} is one sentence`, () => {
      const place = chart(name, files);
      assert.throws(
        () => readChart(place),
        (error) => error instanceof NotHere && sentence.test(error.message),
      );
    });
  }

  it('keeps its variables apart where blocks end', () => {
    const two = '{{ with .a }}\n  AA: {{ .x | quote }}\n{{ end }}\n  BB: {{ .b.y }}\n';
    assert.deepEqual(variablesOf([two]), {
      'a.x': { env: 'AA', quoted: true },
      'b.y': { env: 'BB', quoted: false },
    });
  });
});
