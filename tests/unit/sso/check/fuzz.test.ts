import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  diagnose,
  type Diagnosis,
  type Format,
  type Pasted,
} from '../../../../src/sso/check/diagnose.ts';
import { emit, textOf } from '../../../../src/sso/emit/emit.ts';
import { plan } from '../../../../src/sso/index.ts';
import { versions } from '../../../../src/sso/server/versions.ts';
import { secret } from '../ids.ts';
import { installation } from '../installations.ts';
import { fuzzRounds, Random } from '../random.ts';
import { unmarked } from './marked.ts';
import { shippedAuth, shippedCompose, shippedEnv, shippedHelm, shippedYaml } from './shipped.ts';
import { traps } from './trap-table.ts';

const rounds = fuzzRounds(2000);

function emitted(target: 'docker' | 'bare-metal' | 'kubernetes', at: number): string {
  const { plan: result } = plan({ ...installation, target });
  const files = emit(result, target, { secret, includeSecret: true });
  const file = files.filter(({ language }) => language !== 'bash')[at];
  return file ? textOf(file) : '';
}

function trapTexts(shape: RegExp): string[] {
  return traps.map(({ text }) => unmarked(text).text).filter((text) => shape.test(text));
}

type Texts = readonly [string, ...string[]];

const secretJson = JSON.stringify({ provider: 'azure', clientId: secret, clientType: 'public' });

const seeds: Record<Format, Texts> = {
  env: [shippedEnv.slice(0, 900), emitted('docker', 0), ...trapTexts(/^[A-Z_]+[=:]/)],
  'server-yaml': [shippedYaml.slice(0, 2500), emitted('bare-metal', 0), ...trapTexts(/^auth\w+:/)],
  helm: [shippedHelm.slice(0, 2500), emitted('kubernetes', 0), ...trapTexts(/^openmetadata:/)],
  compose: [shippedCompose.slice(0, 1800), emitted('docker', 1)],
  'auth-json': [shippedAuth, secretJson],
  objects: [
    'kind: Secret\ndata:\n  OIDC_CLIENT_SECRET: YWJj\n  a.yaml: |\n    openmetadata:\n      config: {}\n',
    '[{"Config":{"Env":["OIDC_TYPE=azure"]}}]',
    'om:\n  openmetadata:\n    config:\n      authentication:\n        provider: azure\n',
  ],
  commands: [
    'docker run -e OIDC_TYPE=azure \\\n  --env "OIDC_SCOPE=openid email" x',
    "helm upgrade om --set 'openmetadata.config.authentication.publicKeys={a,b}' --set-string x=y",
    'set {\n  name = "openmetadata.config.authentication.provider"\n  value = "azure"\n}\n',
    'environment = {\n  OIDC_TYPE = "azure"\n  "OIDC_SCOPE" = "\\"openid\\"";\n}\n',
  ],
  workflow: [
    `workflowConfig:\n  openMetadataServerConfig:\n    authProvider: google\n    securityConfig:\n      jwtToken: ${secret}\n`,
    '  "workflowConfig": {\n    "openMetadataServerConfig": {\n      "authProvider":"no-auth",\n',
  ],
};

const pieces: Texts = [
  '\n',
  ...['\r\n', '\t', '  ', ' ', '"', "'", '""', ':', ': ', '=', '#', ' # ', '- ', '-', '|\n'],
  ...[
    '{',
    '}',
    '[',
    ']',
    '${',
    '$',
    '$$',
    '\\',
    '&a ',
    '*a',
    '<<: *a',
    '---\n',
    '%',
    '@',
    '`',
    '!t ',
  ],
  ...[
    '<tenant-id>',
    '{Tenant ID}',
    'https://',
    '/callback',
    'common',
    '\u200b',
    '\ufeff',
    '\ud800',
  ],
  ...[
    'OIDC_TENANT=',
    'OIDC_CLIENT_SECRET=',
    'clientSecret: ',
    'enabled: ',
    'constructor: ',
    '__proto__: ',
    'environment:\n',
    '{{ x }}',
    '```',
    secret,
  ],
];

function mutate(random: Random, texts: Texts): string {
  let text = random.pick(texts);
  for (let times = 1 + random.below(6); times > 0; times -= 1) {
    const at = random.below(text.length + 1);
    const cut = random.below(8) === 0 ? random.below(200) : random.below(4);
    const insert = random.below(3) === 0 ? '' : random.pick(pieces);
    text = text.slice(0, at) + insert + text.slice(at + cut);
  }
  return text;
}

function checkPlaces({ findings }: Diagnosis, texts: readonly string[], shown: string): void {
  for (const { place, fix, code, docs } of findings) {
    assert.match(code, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.match(docs, /^\/deployment\/[\w/-]+(?:#[\w-]+)?$/);
    if (place) {
      const line = texts[place.source]?.split('\n')[place.line - 1];
      assert.ok(line !== undefined, `${code} is on no line\n${shown}`);
      assert.ok(place.column >= 1 && place.length >= 0, `${code}\n${shown}`);
      assert.ok(
        place.column + place.length - 1 <= line.length,
        `${code} is off its line\n${shown}`,
      );
    }
    for (const { source, from, to } of fix ?? []) {
      const length = texts[source]?.length ?? -1;
      assert.ok(0 <= from && from <= to && to <= length, `${code} mends nothing\n${shown}`);
    }
  }
}

for (const [format, texts] of Object.entries(seeds) as [Format, Texts][]) {
  test(`No ${format} text makes it throw, point outside, or repeat a secret`, () => {
    const random = new Random(format.length * 7919);
    let spoken = 0;
    for (let round = 0; round < rounds; round += 1) {
      const text = mutate(random, texts);
      const pasted: Pasted = { name: '', text, ...(random.below(2) && { format }) };
      const version = versions[random.below(versions.length)] ?? '1.12';
      const diagnosis = diagnose([pasted], { version, excerpt: random.below(2) === 0 });
      checkPlaces(diagnosis, [text], text);
      const { findings, found } = diagnosis;
      const said = JSON.stringify([findings.map(({ message }) => message), found]);
      assert.ok(!said.includes(secret.slice(3, 20)), text);
      spoken += Number(findings.length > 0);
    }
    assert.ok(spoken > rounds / 2, 'most mutations are mistakes');
  });
}

test('Several texts at once do not either', () => {
  const random = new Random(97);
  const formats = Object.keys(seeds) as [Format, ...Format[]];
  for (let round = 0; round < rounds / 2; round += 1) {
    const texts = Array.from({ length: 1 + random.below(3) }, () =>
      mutate(random, seeds[random.pick(formats)]),
    );
    const pasted = texts.map((text): Pasted => {
      return { name: '', text, ...(random.below(2) && { format: random.pick(formats) }) };
    });
    checkPlaces(diagnose(pasted, { version: '1.12' }), texts, texts.join('\n=====\n'));
  }
});

test('Correcting again and again comes to an end, and mends what it says', () => {
  const random = new Random(53);
  const formats = Object.keys(seeds) as [Format, ...Format[]];
  for (let round = 0; round < rounds / 4; round += 1) {
    const format = random.pick(formats);
    let text = mutate(random, seeds[format]);
    const start = text;
    for (let turn = 0; ; turn += 1) {
      const { corrected } = diagnose([{ name: '', text, format }], { version: '1.12' });
      if (corrected[0] === text) break;
      assert.ok(turn < 12, `still at it:\n${start}\n=====\n${text}`);
      text = corrected[0] ?? '';
    }
  }
});
