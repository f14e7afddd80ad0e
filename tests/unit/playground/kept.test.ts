import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { keep, keptProvider, readKept } from '../../../src/playground/kept.ts';
import { leave } from '../../../src/kept/kept-text.ts';
import { emptyAnswers } from '../../../src/sso/plan/answers.ts';
import { register } from '../../../src/sso/plan/registration.ts';
import { azure } from '../../../src/sso/providers/azure/provider.ts';
import { keycloak } from '../../../src/sso/providers/keycloak/provider.ts';

/** The part of a browser that keeping needs. */
const stored = new Map<string, string>();
const page = new EventTarget();
const browser = {
  localStorage: {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  },
  dispatchEvent: page.dispatchEvent.bind(page),
};

describe('What this browser keeps', () => {
  before(() => {
    for (const [name, value] of Object.entries(browser))
      Object.defineProperty(globalThis, name, { value, configurable: true });
  });

  const tenant = '3fa0c1d2-5b6e-4f70-8a91-b2c3d4e5f607';
  const secret = 'abc8Q~DEFGHIJKLMNOPQRSTUVWXYZabcdefghijk';
  const record = () => JSON.parse(stored.get('playground') ?? 'null') as unknown;

  /** As the small form in a guide does, which asks for no people. */
  const keepSmall = (given: Parameters<typeof keep>[2]) => {
    keep(undefined, azure, given, register({ ...emptyAnswers(azure), ...given }, azure));
  };

  beforeEach(() => {
    stored.clear();
  });

  it('are the answers that were given, and of the choices only those', () => {
    keepSmall({ tenant });
    assert.deepEqual(record(), {
      v: 1,
      answers: { tenant, provider: 'azure' },
      provider: 'azure',
      values: { 'tenant-id': tenant },
      choices: { client: 'own', cookie: 'yes' },
    });
  });

  it('is nothing where nothing was answered, or all of it was refused', () => {
    for (const given of [{}, { tenant: '' }, { tenant: 'common' }, { clientId: secret }]) {
      stored.set('playground', 'of before');
      keepSmall(given);
      assert.deepEqual([...stored], []);
    }
  });

  it('has people as they are read from the answers, whatever else the record says', () => {
    for (const admin of [{ toString: 1 }, [{ a: 1 }], [['x']], 7, secret]) {
      const answers = { tenant, admins: 'Ada@contoso.example' };
      stored.set('playground', JSON.stringify({ v: 1, answers, values: { admin }, choices: {} }));
      keepSmall({ ...readKept(azure), flow: 'public' });
      assert.deepEqual((record() as { values: unknown }).values, {
        ...{ 'tenant-id': tenant, admin: ['ada'], 'admin-exact': ['Ada'] },
      });
    }
  });

  it('has what was left before anybody could keep it, of other providers too', () => {
    keepSmall({ tenant });
    leave({ clientId: 'openmetadata', serverUrl: 'https://om.example' }, 'keycloak');
    leave({ realm: 'data', version: '1.9' }, 'keycloak');
    assert.equal(keptProvider(), 'keycloak');
    leave({ version: '1.10' }, 'azure');
    assert.equal(keptProvider(), 'azure');
    keepSmall({ ...readKept(azure), flow: 'public' });
    assert.equal(stored.get('playground-typed'), undefined);
    assert.deepEqual((record() as { answers: unknown }).answers, {
      ...{ tenant, serverUrl: 'https://om.example', version: '1.10' },
      ...{ flow: 'public', provider: 'azure' },
    });
    const { clientId, realm, tenant: none } = readKept(keycloak) ?? {};
    assert.deepEqual(
      { clientId, realm, none },
      {
        ...{ clientId: 'openmetadata', realm: 'data', none: undefined },
      },
    );
  });

  it('has no people that are refused, also where a form does not ask for them', () => {
    keepSmall({ tenant, admins: 'two words (and more)' });
    assert.deepEqual((record() as { answers: unknown }).answers, {
      tenant,
      provider: 'azure',
    });
  });
});
