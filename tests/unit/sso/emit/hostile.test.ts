import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../../../../src/sso/emit/commands.ts';
import { emit, textOf } from '../../../../src/sso/emit/emit.ts';
import { plan, type ProviderId } from '../../../../src/sso/index.ts';
import { azure } from '../../../../src/sso/providers/azure/provider.ts';
import { readSecret } from '../../../../src/sso/secrets/read-secret.ts';
import { ownFields } from '../examples.ts';
import { clientId, secret, serverUrl, tenantId } from '../ids.ts';
import { settings } from '../../../../src/sso/settings/table.ts';
import { allTargets, everyInstallation, type CompleteAnswers } from '../installations.ts';
import { fuzzRounds, Random } from '../random.ts';
import { plainValue, readBack } from './read-back.ts';

const rounds = fuzzRounds(2000);
const installations = [...everyInstallation()];
const seeds: readonly [string, ...string[]] = [
  '',
  ...['~', '.5', 'no', 'null', 'y', '0x1F', '1e3', '1_000', '12:30', '2026-01-01', '=', '-', '---'],
  ...['#x', 'a #b', '$HOME', '${X:-y}', '$(id)', '`id`', '"', "'", '""', "''", '\\', '\\\\', "\\'"],
  ...[
    'a: b',
    'a:',
    '- a',
    '[a]',
    '{a}',
    '&a',
    '*a',
    '!a',
    '%a',
    '@a',
    '|',
    '>',
    '?',
    ',',
    '\u{1f511}',
  ],
  ...[
    '\u2028',
    '\ud800',
    '\u0000',
    'a\nb',
    '\r',
    '\t',
    '\u200b',
    'é',
    '\ufeff',
    '"\nOIDC_X=1',
    'EOF',
  ],
  ...[tenantId, clientId, serverUrl, secret, 'alice@example.com', 'example.com', 'x'.repeat(4096)],
  ...["'; rm -rf /; '", '</script>', '__proto__', 'constructor', '<tenant-id>', '%s%n', '${{ x }}'],
];

function hostile(random: Random): string {
  const length = 1 + random.below(4);
  return Array.from({ length }, () => random.pick(seeds)).join(
    random.pick(['', ' ', '.', '@', ',']),
  );
}

function ownTexts({ provider }: CompleteAnswers): string[] {
  return ownFields(provider as ProviderId).filter((field) => field !== 'cloud');
}

function hostileAnswers(random: Random): CompleteAnswers {
  const base = installations[random.below(installations.length)] ?? installations[0];
  assert.ok(base);
  const maybe = (good: string): string => (random.below(2) ? good : hostile(random));
  return {
    ...base,
    ...Object.fromEntries(
      Object.entries(base)
        .filter(([field]) => ownTexts(base).includes(field))
        .map(([field, good]) => [field, maybe(String(good))]),
    ),
    serverUrl: maybe(serverUrl),
    admins: maybe('alice, bob@example.com'),
    domains: maybe('example.com'),
  };
}

test('Hostile answers never throw, and every file still parses to what was planned', () => {
  const random = new Random(101);
  for (let round = 0; round < rounds; round += 1) {
    const answers = hostileAnswers(random);
    const { plan: planned } = plan(answers);
    const found = readBack(emit(planned, answers.target), answers.target);
    for (const { key, value } of planned.settings) {
      // On Kubernetes some stand in a Secret.
      if (!found.has(key) || typeof settings[key].helm === 'object') continue;
      assert.deepEqual(found.get(key), plainValue(value), JSON.stringify(answers));
    }
    for (const { text, command = '' } of commands(planned, answers.target)) {
      assert.ok(!/undefined|\[object/.test(text + command));
    }
  }
});

test('Refused text appears in no file, no command and no message', () => {
  const random = new Random(103);
  let refusals = 0;
  for (let round = 0; round < rounds; round += 1) {
    const answers = hostileAnswers(random);
    const field = random.pick(['serverUrl', 'admins', 'domains', ...ownTexts(answers)]);
    const marked = { ...answers, [field]: `${hostile(random)}zq7xmark${hostile(random)}` };
    const { plan: planned, findings } = plan(marked);
    if (!findings.some((one) => one.field === field && one.severity === 'error')) continue;
    refusals += 1;
    const outputs = [
      ...emit(planned, marked.target).map(textOf),
      JSON.stringify([planned, findings, commands(planned, marked.target)]),
    ];
    for (const output of outputs) assert.ok(!/zq7xmark/i.test(output), JSON.stringify(marked));
  }
  assert.ok(refusals > rounds / 3, String(refusals));
});

test('The secret appears in no file unless it was asked for, and never in a command', () => {
  const random = new Random(107);
  for (let round = 0; round < rounds; round += 1) {
    const answers = hostileAnswers(random);
    const marker = `qX7~${String(round)}Q~mark`;
    const { plan: planned } = plan(answers);
    for (const target of allTargets) {
      const options = { secret: marker + hostile(random) };
      for (const file of [
        ...emit(planned, target, options),
        ...emit(planned, target, { ...options, includeSecret: false }),
      ]) {
        assert.ok(!textOf(file).includes(marker));
        assert.ok(!JSON.stringify(file).includes(marker));
      }
      assert.ok(!JSON.stringify(commands(planned, target)).includes(marker));
    }
  }
});

test('An included secret survives every kind of file, whatever is in it', () => {
  const random = new Random(109);
  let accepted = 0;
  for (let round = 0; round < rounds; round += 1) {
    const raw = hostile(random);
    const reading = readSecret(raw, azure.oidc?.secret);
    const answers = { ...(installations[0] as CompleteAnswers), flow: 'confidential' as const };
    for (const target of ['docker', 'bare-metal'] as const) {
      const files = emit(plan(answers).plan, target, { secret: raw, includeSecret: true });
      const expected = reading && 'value' in reading ? reading.value : '<client-secret-value>';
      assert.equal(readBack(files, target).get('oidcClientSecret'), expected, JSON.stringify(raw));
    }
    accepted += Number(reading !== undefined && 'value' in reading);
  }
  assert.ok(accepted > rounds / 3, String(accepted));
});
