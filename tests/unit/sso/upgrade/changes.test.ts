import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { redirectUrisFor } from '../../../../src/sso/oidc/redirect-uris.ts';
import { versions } from '../../../../src/sso/server/versions.ts';
import { settings } from '../../../../src/sso/settings/table.ts';
import type { Setting } from '../../../../src/sso/settings/setting.ts';
import { behaviourChanges, behaviours } from '../../../../src/sso/upgrade/behaviours.ts';
import { keyChanges } from '../../../../src/sso/upgrade/key-changes.ts';
import { readStep, type Step } from '../../../../src/sso/upgrade/releases.ts';
import { sayChange } from '../../../../src/sso/upgrade/words.ts';

function step(from: string, to: string): Step {
  const result = readStep(from, to);
  assert.ok(!('refused' in result), JSON.stringify(result));
  return result;
}

const said = (from: string, to: string) =>
  keyChanges(step(from, to)).map(
    (change) =>
      `${change.path.split('.').at(-1) ?? ''} ${change.release}: ${sayChange(change).join(' ')}`,
  );

/** What a step must say, in its words. */
const sayings: [from: string, to: string, sentence: string][] = [
  [
    '1.10.4',
    '1.10.5',
    'forceSecureSessionCookie 1.10.5: New: true or false, `false` unless you set it.',
  ],
  ['1.9.17', '1.10.0', 'tenant 1.10.0: It is required.'],
  ['1.11.14', '1.12.0', 'authority 1.12.0: It is no longer required.'],
  ['1.11', '1.12', 'tokenValidationAlgorithm 1.12.0: It also takes `ES256`, `ES384`, `ES512`.'],
  ['1.13', '2.0', 'sessionExpiry 2.0.0: New: a number, at least 3600, `604800` unless you set it.'],
  ['1.13', '2.0', 'sessionExpiry 2.0.2: It must be at least 3600.'],
  [
    '1.13',
    '2.0',
    'sessionExpiry 2.0.0: It counts only where `AUTHENTICATION_SESSION_EXPIRY` is not set.',
  ],
];

describe('The keys of an upgrade', () => {
  for (const [from, to, sentence] of sayings) {
    test(`${from} to ${to}: ${sentence}`, () => {
      assert.ok(said(from, to).includes(sentence), said(from, to).join('\n'));
    });
  }

  test('a patch that is not reached says nothing of it', () => {
    assert.deepEqual(said('2.0.0', '2.0.1'), []);
    assert.ok(said('2.0.1', '2.0.2').length > 0);
  });

  test('all steps together say what the whole way says, and each in words', () => {
    const whole = keyChanges(step('1.9', '2.0'));
    const steps = versions.slice(1).flatMap((to, index) => {
      const from = step(versions[index] ?? '', to);
      return keyChanges(from);
    });
    for (const change of whole) {
      assert.ok(steps.includes(change), change.path);
      assert.notEqual(sayChange(change).join(''), '', change.path);
    }
  });

  test('every setting with a release of its own is there', () => {
    const whole = keyChanges(step('1.9', '2.0'));
    for (const [key, { yaml, since }] of Object.entries<Setting>(settings)) {
      if (yaml === undefined || since === undefined || since < '1.9' === true) continue;
      if (!/^(?:1\.(?:9|1\d)|2\.0)/.test(since)) continue;
      const found = whole.some((change) => change.key === key && change.kind === 'new');
      assert.ok(found, `${key} since ${since}`);
    }
  });

  test('a key that goes, and one whose type, values or limits change, are said', () => {
    const change = { release: '2.0.0', where: 'server', path: 'a.b', kind: 'changed' } as const;
    const span = { since: '1.9.0', type: 'string' };
    const words = (before: object, after: object) =>
      sayChange({ ...change, before: { ...span, ...before }, after: { ...span, ...after } });
    assert.deepEqual(sayChange({ ...change, kind: 'gone', before: span }), [
      'It is gone. Take it out.',
    ]);
    assert.deepEqual(words({}, { type: 'list' }), ['It is a list now, no longer text.']);
    assert.deepEqual(words({ allowed: ['a', 'b'] }, { allowed: ['a'] }), [
      'It no longer takes `b`.',
    ]);
    assert.deepEqual(words({ least: 1 }, {}), ['Any number will do.']);
    assert.deepEqual(words({}, { most: 9 }), ['It must be at most 9.']);
    assert.deepEqual(words({ default: 1 }, { default: 2 }), [
      'Its default is `2` now, no longer `1`.',
    ]);
    assert.deepEqual(words({ default: '1' }, { default: 1 }), []);
  });
});

describe('What sign-in does differently', () => {
  test('each row has a release of this site, a source and a page, and a name of its own', () => {
    for (const { release, source, docs, id } of behaviours) {
      assert.match(release, /^\d+\.\d+\.\d+$/);
      assert.ok(
        versions.some((version) => release.startsWith(`${version}.`)),
        release,
      );
      assert.ok(source.length > 5 && docs.startsWith('/'), id);
    }
    assert.equal(new Set(behaviours.map(({ id }) => id)).size, behaviours.length);
  });

  test('the second redirect URI is told for the releases that send it, and no other', () => {
    for (const [index, to] of versions.entries()) {
      const from = versions[index - 1];
      if (!from) continue;
      const told = behaviourChanges(step('1.9', to)).some(({ id }) => id === 'second-redirect-uri');
      const needs = { place: '', silentCallback: false, onlyVersion: to };
      const sent = redirectUrisFor('confidential', '', needs).some(
        ({ uri }) => uri === '/auth/callback',
      );
      assert.equal(told, sent, to);
    }
  });

  test('that the first one is sent again is told to who comes from a release that sent the second', () => {
    const told = (from: string, to: string) =>
      behaviourChanges(step(from, to)).some(({ id }) => id === 'first-redirect-uri');
    assert.ok(told('1.12', '1.13') && told('1.12.3', '2.0'));
    assert.ok(!told('1.11', '1.13') && !told('1.13', '2.0') && !told('1.11', '1.12'));
  });

  test('the way to 2.0 has the keys, the sessions and the tokens; a patch of 1.13 has nothing', () => {
    const ids = behaviourChanges(step('1.13', '2.0')).map(({ id }) => id);
    for (const id of ['own-tokens', 'fernet-key', 'stored-sessions', 'token-length']) {
      assert.ok(ids.includes(id), id);
    }
    assert.deepEqual(behaviourChanges(step('1.13.0', '1.13.6')), []);
  });
});
