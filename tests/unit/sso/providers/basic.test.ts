import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emit, textOf } from '../../../../src/sso/emit/emit.ts';
import { commands, plan } from '../../../../src/sso/index.ts';
import { basic } from '../../../../src/sso/providers/basic/provider.ts';
import { plainValue } from '../emit/read-back.ts';
import { allTargets, installationFor } from '../installations.ts';

const planned = (own: object = {}) => plan({ ...installationFor('basic'), ...own });
const values = (own: object) =>
  Object.fromEntries(planned(own).plan.settings.map(({ key, value }) => [key, plainValue(value)]));

describe('Basic sign-in', () => {
  for (const [signUp, enabled, domains] of [
    ['domains', true, ['example.com']],
    ['nobody', false, ['example.com']],
    ['all', true, ['all']],
    ['anything else', true, ['example.com']],
  ] as const) {
    test(`lets sign up: ${signUp}`, () => {
      const found = values({ signUp });
      assert.equal(found['enableSelfSignup'], enabled);
      assert.deepEqual(found['allowedRegistrationDomains'], domains);
    });
  }

  test('takes back what single sign-on leaves behind, so that its files lead out of it', () => {
    const found = values({});
    assert.equal(found['provider'], 'basic');
    assert.equal(found['clientType'], 'public');
    assert.equal(found['oidcEnabled'], false);
    assert.equal(found['enforcePrincipalDomain'], false);
    assert.deepEqual(found['publicKeyUrls'], ['http://localhost:8585/api/v1/system/config/jwks']);
  });

  test('has one file on every target, and steps that remove the stored settings', () => {
    for (const target of allTargets) {
      const { plan: result } = planned({ target });
      const files = emit(result, target);
      assert.equal(files.length, 1);
      assert.doesNotMatch(files.map(textOf).join(''), /<[a-z-]+>|[Ss]ecret/);
      const text = JSON.stringify(commands(result, target));
      assert.match(text, /remove-security-config --force/);
      assert.match(text, /with the password admin\. Change it at once/);
    }
  });

  test('says what the first administrator signs in as, once both parts are known', () => {
    const [first] = basic.outputs ?? [];
    const as = (admins: string[], domains: string[]) =>
      first?.of({}, undefined, { admins, domains });
    assert.equal(as(['ada', 'grace'], ['example.com']), 'ada@example.com');
    assert.equal(as([], ['example.com']), undefined);
    assert.equal(as(['ada'], []), undefined);
  });

  test('warns of the first password, of sign-up for anybody, and of http', () => {
    const codes = (own: object) => planned(own).findings.map(({ code }) => code);
    assert.ok(codes({}).includes('basic-first-password'));
    assert.ok(codes({ signUp: 'all' }).includes('basic-sign-up-all'));
    assert.ok(codes({ serverUrl: 'http://data.example.com' }).includes('basic-server-http'));
    assert.ok(codes({ replicas: 'several' }).includes('basic-lockout-each'));
    assert.ok(!codes({}).some((code) => /all|http|each/.test(code)));
  });
});
