import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blanksIn, emit, textOf } from '../../../../src/sso/emit/emit.ts';
import { plan } from '../../../../src/sso/index.ts';
import { settings } from '../../../../src/sso/settings/table.ts';
import { secret } from '../ids.ts';
import { allTargets, everyInstallation, installation } from '../installations.ts';
import { hasPlace, keyOf, plainValue, readBack } from './read-back.ts';

test('Every file of every installation says what was planned, no more and no less', () => {
  let files = 0;
  for (const answers of everyInstallation()) {
    const { plan: planned } = plan(answers);
    const emitted = emit(planned, answers.target);
    const expected = planned.settings
      .filter((setting) => hasPlace(setting, answers.target))
      .map(({ key, value }) => {
        const { env, helm: place } = settings[key];
        const found = answers.target === 'docker' && env !== undefined ? keyOf(env) : key;
        return answers.target === 'kubernetes' && typeof place === 'object'
          ? [key, { secretRef: place.secret, secretKey: place.key }]
          : [found, plainValue(value)];
      });
    assert.deepEqual(
      Object.fromEntries(readBack(emitted, answers.target)),
      Object.fromEntries(expected),
      JSON.stringify(answers),
    );
    files += emitted.length;
  }
  assert.ok(files > 500, String(files));
});

test('A plan shown for another target has the addresses of that target', () => {
  const docker = plan({ ...installation, target: 'docker' }).plan;
  const kubernetes = plan({ ...installation, target: 'kubernetes' }).plan;
  for (const target of allTargets) {
    assert.deepEqual(emit(docker, target), emit(kubernetes, target));
  }
});

test('Empty answers give complete files with named blanks', () => {
  for (const flow of ['confidential', 'public'] as const) {
    const empty = { ...installation, flow, tenant: '', clientId: '', serverUrl: '' };
    const { plan: planned } = plan({ ...empty, admins: '', domains: ' ' });
    for (const target of allTargets) {
      const files = emit(planned, target);
      const found = readBack(files, target);
      assert.equal(found.get('authority'), 'https://login.microsoftonline.com/<tenant-id>');
      assert.equal(found.get('callbackUrl'), '<server-url>/callback');
      assert.deepEqual(found.get('adminPrincipals'), ['<admin>']);
      assert.equal(found.get('principalDomain'), '<domain>');
      const names = new Set(files.flatMap(blanksIn));
      const all = ['tenant-id', 'client-id', 'server-url', 'admin', 'domain'];
      const hidden = flow === 'confidential' ? ['client-secret-value'] : [];
      // On Kubernetes the script asks for the secret, so that no file has a place for it.
      const expected = target === 'kubernetes' ? all : [...all, ...hidden];
      assert.deepEqual([...names].sort(), expected.sort());
    }
  }
});

test('Complete answers leave no blank but the secret, and with the secret none', () => {
  const { plan: planned } = plan(installation);
  for (const target of allTargets) {
    const open = emit(planned, target).flatMap(blanksIn);
    assert.deepEqual(open, target === 'kubernetes' ? [] : ['client-secret-value']);
    const closed = emit(planned, target, { secret, includeSecret: true });
    assert.deepEqual(closed.flatMap(blanksIn), []);
    assert.ok(closed.some((file) => textOf(file).includes(secret)));
    assert.ok(closed.every((file) => !/<[a-z-]+>/.test(textOf(file))));
  }
});

test('Without a known cloud or flow there is nothing to emit', () => {
  const odd = { ...installation, flow: 'toString' } as unknown as typeof installation;
  for (const target of allTargets) assert.deepEqual(emit(plan(odd).plan, target), []);
});

test('Files are ASCII as long as the answers are, so that no editor or locale spoils them', () => {
  for (const answers of everyInstallation()) {
    for (const file of emit(plan(answers).plan, answers.target)) {
      assert.match(textOf(file), /^[\n -~]*$/, file.name);
    }
  }
});

test('On Docker a blank is in the override, where the default of the compose file cannot win', () => {
  const [env, override] = emit(plan(installation).plan, 'docker').map(textOf);
  assert.ok(env && override);
  assert.doesNotMatch(env, /OIDC_MAX_AGE|FORCE_SECURE_SESSION_COOKIE/);
  assert.equal(override.match(/OIDC_MAX_AGE: "\\"\\""\n/g)?.length, 2);
  assert.equal(override.match(/FORCE_SECURE_SESSION_COOKIE: "true"\n/g)?.length, 2);
});

test('The place of the secret in an env file has its quotes already', () => {
  const [env] = emit(plan(installation).plan, 'docker').map(textOf);
  assert.match(env ?? '', /^OIDC_CLIENT_SECRET='<client-secret-value>'$/m);
});

test('The public client on Docker needs no override', () => {
  const files = emit(plan({ ...installation, flow: 'public' }).plan, 'docker');
  assert.deepEqual(
    files.map(({ name }) => name),
    ['openmetadata-sso.env'],
  );
});
