import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose, type Pasted } from '../../../../src/sso/check/diagnose.ts';
import { emit, textOf } from '../../../../src/sso/emit/emit.ts';
import { plan, type ProviderId } from '../../../../src/sso/index.ts';
import { versions } from '../../../../src/sso/server/versions.ts';
import { examples, ownFields } from '../examples.ts';
import { legacySecret, secret } from '../ids.ts';
import {
  allTargets,
  everyInstallation,
  installation,
  installationFor,
  type CompleteAnswers,
} from '../installations.ts';
import { someOf } from '../random.ts';
import { shippedAuth, shippedCompose, shippedEnv, shippedHelm, shippedYaml } from './shipped.ts';

const everyProvider = Object.keys(examples) as ProviderId[];

function files(answers: CompleteAnswers, options = {}): Pasted[] {
  // The script that makes the Secret is no configuration.
  return emit(plan(answers).plan, answers.target, options)
    .filter(({ language }) => language !== 'bash')
    .map((file) => ({ name: file.name, text: textOf(file) }));
}

function harm(pasted: readonly Pasted[], situation: Parameters<typeof diagnose>[1]): string[] {
  return diagnose(pasted, situation)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ code, message }) => `${code}: ${message}`);
}

/** The same with every text empty. */
function unanswered(answers: CompleteAnswers): CompleteAnswers {
  const { provider = 'azure' } = answers;
  const own = ownFields(provider as ProviderId).filter((field) => field !== 'cloud');
  const empty = [...own, 'serverUrl', 'admins', 'domains'].map((field) => [field, '']);
  return { ...answers, ...Object.fromEntries(empty) };
}

test('No file of any installation has an error or a warning but those that its plan has', () => {
  let looked = 0;
  for (const answers of someOf(everyInstallation())) {
    const told = plan(answers).findings.map(({ code }) => code);
    const news = (all: readonly string[]): string[] =>
      all.filter((one) => !told.some((code) => one.startsWith(`${code}:`)));
    for (const given of [answers, unanswered(answers)]) {
      const all = files(given);
      for (const some of [all, ...all.map((file) => [file])]) {
        for (const excerpt of [false, true]) {
          const situation = { version: given.version, target: given.target, excerpt };
          assert.deepEqual(news(harm(some, situation)), [], JSON.stringify(given));
          looked += 1;
        }
      }
    }
  }
  assert.ok(looked > 1000, String(looked));
});

test('Files with a secret in them have none either', () => {
  for (const [target, provider] of allTargets.flatMap((one) =>
    everyProvider.map((id) => [one, id] as const),
  )) {
    // A marked secret tells whose it is, and is no alarm only there.
    const marked = provider === 'azure' ? [secret, legacySecret] : [];
    for (const one of [...marked, 'o\'dd $"\\ # secret', '@start', '12345']) {
      const all = files(
        { ...installationFor(provider), target },
        { secret: one, includeSecret: true },
      );
      assert.deepEqual(harm(all, { version: '1.12', target }), [], one);
    }
  }
});

test('What is still to be filled in is one note for all files', () => {
  for (const target of allTargets) {
    const all = files(unanswered({ ...installation, target }));
    const { findings } = diagnose(all, { version: '1.12', target });
    const blanks = findings.filter(({ code }) => code === 'blanks-to-fill');
    assert.equal(blanks.length, 1, target);
  }
});

test('A filled-in confidential installation has nothing to say about', () => {
  for (const target of allTargets) {
    const all = files({ ...installation, target }, { secret, includeSecret: true });
    const { findings } = diagnose(all, { version: '1.12', target });
    // What 1.12 does with it is another matter.
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['bug-second-redirect-uri', 'note']],
    );
    assert.deepEqual(diagnose(all, { version: '1.13', target }).findings, []);
  }
});

const shipped: Record<string, string> = {
  env: shippedEnv,
  'server-yaml': shippedYaml,
  compose: shippedCompose,
  helm: shippedHelm,
  'auth-json': shippedAuth,
};

for (const [format, text] of Object.entries(shipped)) {
  test(`The shipped defaults as ${format} are recognised and have no error and no warning`, () => {
    for (const version of versions) {
      const pasted = [{ name: format, text }];
      const { formats, corrected } = diagnose(pasted, { version });
      assert.deepEqual(formats, [format]);
      assert.deepEqual(harm(pasted, { version }), []);
      assert.deepEqual(corrected, [text]);
    }
  });
}

test('The shipped files together have none', () => {
  const pasted = [shippedEnv, shippedCompose, shippedYaml].map((text) => ({ name: '', text }));
  for (const version of versions) assert.deepEqual(harm(pasted, { version }), []);
});

test('An installation on top of the shipped files has none', () => {
  const own = files({ ...installation, target: 'docker' }, { secret, includeSecret: true });
  const compose = { name: 'docker-compose.yml', text: shippedCompose };
  const [env, override] = own;
  assert.ok(env && override);
  assert.deepEqual(harm([env, compose, override], { version: '1.12' }), []);
  assert.deepEqual(harm([compose, env, override], { version: '1.12' }), []);
});

test('Line ends of Windows and a byte order mark change nothing', () => {
  for (const [format, text] of Object.entries(shipped)) {
    const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
    assert.deepEqual(harm([{ name: format, text: windows }], { version: '1.12' }), [], format);
  }
});
