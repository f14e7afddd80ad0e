import assert from 'node:assert/strict';
import { test } from 'node:test';
import { described } from '../../../../src/sso/check/described.ts';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { partsOf } from '../../../../src/sso/check/parts.ts';
import { inARow } from '../../../../src/sso/check/prose.ts';

const env = 'AUTHENTICATION_PROVIDER=azure\nOIDC_TENANT=https://login.microsoftonline.com/common';
const compose =
  'services:\n  openmetadata-server:\n    environment:\n      AUTHENTICATION_PROVIDER: azure';

function codesOf(text: string): string[] {
  const { findings } = diagnose([{ name: '', text }], { version: '1.12' });
  return findings.map(({ code }) => code);
}

test('Two files between sentences are two parts, each of the length of the whole', () => {
  const text = `This is my .env:\n\n${env}\n\nand this the compose file:\n\n${compose}\n\nAny idea?`;
  const parts = partsOf(text);
  assert.deepEqual(
    parts.map(({ format }) => format),
    ['env', 'compose'],
  );
  assert.deepEqual(
    parts.map((part) => part.text.trim()),
    [env, compose],
  );
  for (const part of parts) assert.equal(part.text.length, text.length);
});

test('Two blocks of code are two parts', () => {
  const text = `.env\n\`\`\`\n${env}\n\`\`\`\ncompose\n\`\`\`yaml\n${compose}\n\`\`\`\n`;
  assert.deepEqual(
    partsOf(text).map((part) => part.text.trim()),
    [env, compose],
  );
});

test('One file is no two parts, nor are two of one kind', () => {
  for (const text of [
    env,
    `${env}\n`,
    `This is my .env:\n\n${env}\n\nand this:\n\n${env}`,
    `${compose}\n\nand nothing else`,
    'no file at all\n\nand a second sentence',
    '',
  ]) {
    assert.deepEqual(partsOf(text), [], text);
  }
});

test('A finding in a part has the place of the paste, and its fix is made there', () => {
  const text = `This is my .env:\n\n${env}\n\nand this the compose file:\n\n${compose}\n`;
  const { findings } = diagnose([{ name: '', text }], { version: '1.12' });
  const found = findings.find(({ code }) => code.startsWith('tenant-'));
  assert.equal(found?.place?.line, 4);
});

test('Settings in a row within a sentence are read; those of a command, a log or JSON are not', () => {
  const row = 'we have AUTHENTICATION_PROVIDER=azure, OIDC_TENANT=common and nothing else.';
  const clean = inARow(row, row.split('\n'));
  assert.equal(clean?.length, row.length);
  assert.deepEqual(
    clean
      ?.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    ['AUTHENTICATION_PROVIDER=azure', 'OIDC_TENANT=common'],
  );
  for (const text of [
    'ENV AUTHENTICATION_PROVIDER=azure OIDC_TENANT=common',
    'docker run -e AUTHENTICATION_PROVIDER=azure -e OIDC_TENANT=common server',
    '"Env": ["AUTHENTICATION_PROVIDER=azure", "OIDC_TENANT=common"]',
    'server | AUTHENTICATION_PROVIDER=azure\nserver | OIDC_TENANT=common',
    'only one AUTHENTICATION_PROVIDER=azure here',
    env,
  ]) {
    assert.equal(inARow(text, text.split('\n')), undefined, text);
  }
});

test('What kubectl describes is read as lines of an env file, at the same places', () => {
  const text =
    'Name: a\n\nData\n====\nAUTHENTICATION_PROVIDER:\n----\nazure\n\nOIDC_TENANT:\n----\ncommon\n\nEvents: <none>\n';
  const clean = described(text);
  assert.equal(clean?.length, text.length);
  assert.deepEqual(clean?.match(/\S+/g), ['AUTHENTICATION_PROVIDER=azure', 'OIDC_TENANT=common']);
  assert.equal(clean?.indexOf('azure'), text.indexOf('azure'));
  assert.equal(described(env), undefined);
  assert.equal(described('AUTHENTICATION_PROVIDER:\n----\nazure'), undefined);
});

test('Dots in place of lines are left out', () => {
  const text =
    'openmetadata:\n  config:\n    ...\n    authentication:\n      provider: okta\n      # ...\n      clientType: Public\n';
  const codes = codesOf(text);
  assert.ok(codes.includes('value-not-allowed') && codes.includes('left-out'), codes.join());
  assert.ok(!codes.some((code) => code.startsWith('yaml-')));
});

test('What is blacked out is said once, and is no placeholder', () => {
  for (const hidden of ['***', '<redacted>', '[REDACTED]', '(removed)', '••••••', 'xxxxxxxx']) {
    const text = `AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_CLIENT_ID=${hidden}\nOIDC_CLIENT_ID=${hidden}\nOIDC_CLIENT_SECRET=${hidden}\n`;
    const codes = codesOf(text);
    assert.equal(codes.filter((code) => code === 'value-hidden').length, 1, hidden);
    assert.ok(!codes.includes('value-placeholder') && !codes.includes('secret-missing'), hidden);
  }
  for (const shown of ['confidential', 'public']) {
    assert.ok(!codesOf(`AUTHENTICATION_CLIENT_TYPE=${shown}\n`).includes('value-hidden'));
  }
});

test('A script for a shell may have other commands beside its variables', () => {
  const script = 'export AUTHENTICATION_PROVIDER=basic\n./docker/run_local_docker.sh\n';
  assert.ok(!codesOf(script).includes('env-stray-line'));
  assert.ok(codesOf('AUTHENTICATION_PROVIDER=basic\nPublic client\n').includes('env-stray-line'));
});
