import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { commands, consolePlace, planSteps } from '../../../../src/sso/emit/commands.ts';
import { isSecret } from '../../../../src/sso/emit/docker.ts';
import { emit, readySettings } from '../../../../src/sso/emit/emit.ts';
import { plan, providerOf, providers, type Answers } from '../../../../src/sso/index.ts';
import type { Target } from '../../../../src/sso/server/targets.ts';
import { settings } from '../../../../src/sso/settings/table.ts';
import { examples } from '../examples.ts';
import { allTargets, everyInstallation, installation, installationFor } from '../installations.ts';

const skip = spawnSync('bash', ['-c', 'true']).status !== 0 && 'no bash here';

/** The first step at each provider, and the one about the secret. */
const registered: Readonly<Record<string, readonly [first: string, secret: string]>> = {
  azure: ['Register the application', 'Create a client secret'],
  google: ['Set up the Google Auth Platform', 'Keep the client secret'],
  okta: ['Create the app integration', 'Copy the client secret'],
  auth0: ['Create the application', 'Copy the client secret'],
  'aws-cognito': ['Create the app client', 'Copy the client secret'],
  onelogin: ['Add the application', ''],
  saml: ['Create the client in Keycloak', ''],
  ldap: ['Make the lookup account', ''],
  basic: ['Choose the first administrators', ''],
};

test('The steps go from the portal to the sign-in, whatever is installed', () => {
  for (const answers of everyInstallation()) {
    const titles = commands(plan(answers).plan, answers.target).map(({ title }) => title);
    const [first, secret] = registered[answers.provider ?? 'azure'] ?? ['Register the application'];
    const ownKey = answers['signing'] === 'encrypted';
    assert.equal(titles[0], ownKey ? 'Make a key for OpenMetadata' : first);
    if (secret) assert.equal(titles.includes(secret), answers.flow === 'confidential');
    assert.equal(titles.includes('Remove stored sign-in settings'), answers.version !== '1.9');
    assert.deepEqual(titles.slice(-3), ['Check the server', 'Sign in', 'If it fails']);
    assert.equal(new Set(titles).size, titles.length);
  }
});

test('Steps name files that are emitted, and no others', () => {
  for (const answers of everyInstallation()) {
    const { plan: planned } = plan(answers);
    const names = new Set(emit(planned, answers.target).map(({ name }) => name));
    const all = commands(planned, answers.target).map(({ command = '' }) => command);
    const own =
      /openmetadata-sso\.env|docker-compose\.override\.yml|values-sso\.yaml|create-\S+\.sh/g;
    for (const [name] of all.join('\n').matchAll(own)) assert.ok(names.has(name), name);
  }
});

test('Every redirect URI to register is in a step, with its place', () => {
  for (const answers of everyInstallation()) {
    const { plan: planned } = plan(answers);
    const steps = commands(planned, answers.target);
    for (const { uri, place } of planned.redirectUris ?? []) {
      assert.ok(steps.some(({ text }) => text.includes(uri) && text.includes(place)));
    }
  }
});

test('Every command is valid for a shell, blanks and all', { skip }, () => {
  const texts = new Set<string>();
  for (const answers of everyInstallation()) {
    for (const change of [{}, { serverUrl: '' }]) {
      const { plan: planned } = plan({ ...answers, ...change });
      for (const { command } of commands(planned, answers.target)) if (command) texts.add(command);
    }
  }
  for (const text of texts) {
    assert.equal(spawnSync('bash', ['-n', '-c', text], { encoding: 'utf8' }).stderr, '', text);
    assert.doesNotMatch(text.replace(/'[^']*'/g, ''), /</, 'a bare blank would be a redirection');
  }
});

test('The plan of an unknown cloud has no steps', () => {
  const odd = { ...installation, cloud: 'mars' } as unknown as typeof installation;
  assert.deepEqual(commands(plan(odd).plan, 'docker'), []);
});

test('A step is done at an address only where that is known', () => {
  const given = plan(installation).plan;
  assert.match(consolePlace(given, 'register')?.href ?? '', /^https:\/\/entra\.microsoft\.com\//);
  assert.match(consolePlace(given, 'secret')?.href ?? '', /appId\/[0-9a-f-]{36}$/);
  assert.equal(consolePlace(given, 'apply'), undefined);
  const open = plan({ ...installation, clientId: '' }).plan;
  assert.equal(consolePlace(open, 'secret')?.href, undefined);
  assert.deepEqual(
    [...new Set(planSteps(given, 'docker').map(({ stage }) => stage))],
    ['register', 'secret', 'files', 'apply', 'verify', 'done'],
  );
});

test('A setting is ready when nothing of it is left to be filled in', () => {
  const count = (some: object) =>
    readySettings(emit(plan({ ...installation, ...some }).plan, 'docker'));
  const { ready, all } = count({});
  // The secret is never known here.
  assert.equal(ready, all - 1);
  assert.ok(all > 20);
  assert.ok(count({ clientId: '' }).ready < ready);
  assert.equal(count({ clientId: '' }).all, all);
  assert.deepEqual(readySettings([]), { ready: 0, all: 0 });
});

test('An answer that changes what is to be run is marked, so that the path shows its steps', () => {
  const told = (answers: Answers, target: Target) =>
    JSON.stringify(
      planSteps(plan({ ...answers, target }).plan, target).filter(({ stage }) =>
        ['secret', 'files', 'apply'].includes(stage),
      ),
    );
  let several = 0;
  for (const target of allTargets) {
    for (const { id } of providers) {
      const all = Object.assign({}, ...examples[id].toReversed(), installationFor(id)) as Answers;
      for (const { key, options = [], runs } of providerOf(id)?.fields ?? []) {
        const texts = options.map(({ value }) => told({ ...all, [key]: value }, target));
        if (new Set(texts).size < 2) continue;
        assert.ok(runs, `${id}: ${key}`);
        several += 1;
      }
    }
  }
  assert.ok(several > 3);
});

test('What Compose passes on is listed without any of the secrets', () => {
  let secrets = 0;
  for (const answers of everyInstallation(['azure', 'saml', 'ldap'])) {
    if (answers.target !== 'docker') continue;
    const { plan: planned } = plan(answers);
    const { command = '' } =
      commands(planned, 'docker').find(({ title }) => title === 'Check what Compose passes on') ??
      {};
    const [, hidden = ''] = /grep -v (?:-E )?'?([^']+)/.exec(command) ?? [];
    for (const { key } of planned.settings.filter(isSecret)) {
      assert.match(settings[key].env ?? '', new RegExp(hidden));
      secrets += 1;
    }
  }
  assert.ok(secrets > 0);
});
