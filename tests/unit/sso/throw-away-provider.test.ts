import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nameOf } from '../../../src/playground/fields.ts';
import { deserialise, serialise } from '../../../src/playground/saved-answers.ts';
import { commands } from '../../../src/sso/emit/commands.ts';
import { emit } from '../../../src/sso/emit/emit.ts';
import { blanksIn } from '../../../src/sso/emit/file.ts';
import { emptyAnswers, type Answers } from '../../../src/sso/plan/answers.ts';
import { installationOf } from '../../../src/sso/plan/installation.ts';
import { plan } from '../../../src/sso/plan/plan.ts';
import { acme } from '../../fixtures/throw-away-provider/provider.ts';
import { plainValue, readBack } from './emit/read-back.ts';
import { allTargets } from './installations.ts';

const answers: Answers = {
  ...emptyAnswers(acme),
  ...{ provider: 'acme', clientId: 'app-7', serverUrl: 'http://data.example.com' },
  ...{ target: 'docker', version: '2.0', replicas: 'one', tlsProxy: false },
  ...{ admins: 'ada', domains: 'example.com' },
};

describe('A provider in a folder of its own, with no edit anywhere else', () => {
  test('is planned and emitted for every target, and the files say what was planned', () => {
    const { plan: planned, findings, missing } = plan(answers, acme);
    assert.deepEqual(missing, []);
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(planned.jwks, 'https://eu.acme.example/keys');
    const scope = planned.settings.find(({ key }) => key === 'oidcScope');
    assert.equal(scope && plainValue(scope.value), 'openid email');
    for (const target of allTargets) {
      const files = emit(planned, target);
      const found = readBack(files, target);
      assert.equal(found.get('authority'), 'https://eu.acme.example');
      assert.equal(found.get('providerName'), 'Acme');
      assert.ok(commands(planned, target).some(({ text }) => text.startsWith('At Acme')));
    }
  });

  test('has named blanks where nothing was answered', () => {
    const { plan: planned, missing } = plan(emptyAnswers(acme), acme);
    assert.deepEqual(missing, ['clientId', 'serverUrl']);
    const names = new Set(emit(planned, 'docker').flatMap(blanksIn));
    assert.ok(names.has('client-id') && names.has('server-url'));
  });

  test('has its fields in the forms, in what is kept and in what pages show', () => {
    assert.equal(nameOf('clientId', acme), 'Application key');
    // The registry has no row for it, so the record names none, and a form that asks its fields reads it.
    const kept = { ...answers };
    delete kept.provider;
    assert.deepEqual(deserialise(serialise(kept, []), { ...acme, id: 'azure' }), kept);
    const { plan: planned } = plan(answers, acme);
    const { values, provider: whose } = installationOf(answers, acme, planned, {
      admins: [],
      domains: [],
    });
    assert.equal(whose, 'acme');
    assert.equal(values['client-id'], 'app-7');
    assert.equal(values['region'], 'eu');
  });

  test('accepts what it accepts itself, such as http, and refuses what it refuses', () => {
    const { findings, plan: planned } = plan({ ...answers, clientId: 'GOCSPX-x' }, acme);
    assert.ok(findings.some(({ code }) => code === 'client-id-not-acme'));
    assert.equal(planned.clientId, undefined);
    assert.equal(planned.serverUrl, 'http://data.example.com');
  });
});
