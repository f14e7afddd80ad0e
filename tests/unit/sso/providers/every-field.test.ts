import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plan, providers, type Answers } from '../../../../src/sso/index.ts';
import { providerOf } from '../../../../src/sso/index.ts';
import { examples } from '../examples.ts';
import { installationFor } from '../installations.ts';
import { Random } from '../random.ts';

const pieces: readonly [string, ...string[]] = [
  '',
  ...[
    'https://',
    'http://',
    '/realms/',
    'data',
    '/',
    '//',
    '@',
    ':',
    '?',
    '#',
    '%',
    '..',
    '*',
    ' ',
  ],
  ...['"', "'", '{', '}', '<', '$(id)', '`', '\\', '\n', '\0', '\u200b', '\ud800', 'é', ':443'],
  ...['__proto__', 'javascript:', 'login.example.com', 'x'.repeat(300)],
];

test('Own fields of every provider accept or refuse, never both and never by an exception', () => {
  const random = new Random(211);
  for (const { id } of providers) {
    const { fields = [] } = providerOf(id) ?? {};
    for (let round = 0; round < 1500; round += 1) {
      for (const { key, read, columns } of fields) {
        const base = random.below(2) ? (examples[id][0]?.[key] ?? '') : '';
        const raw =
          base + Array.from({ length: random.below(4) }, () => random.pick(pieces)).join('');
        const { value, findings } = read(raw, {});
        const errors = findings.filter(({ severity }) => severity === 'error');
        assert.ok(errors.length <= 1 && !(errors.length > 0 && value !== undefined), raw);
        if (value === undefined) continue;
        // A DN has such characters behind a backslash, a table tabs and lines.
        const bare = value.replace(/\\./g, '').replace(columns ? /[\t\n]/g : /(?!)/, '');
        assert.doesNotMatch(bare, /[\p{Cc}\p{Cs}<>"`\\{}]/u);
        assert.equal(read(value, {}).value, value, raw);
      }
    }
  }
});

test('The examples of every provider are accepted, and make a complete plan', () => {
  for (const { id } of providers) {
    for (const own of examples[id]) {
      const answers: Answers = { ...installationFor(id), ...own };
      const { plan: planned, findings, missing } = plan(answers);
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.deepEqual(missing, []);
      assert.equal(
        planned.authorizationEndpoint !== undefined,
        planned.accepted?.provider.oidc !== undefined,
      );
    }
  }
});
