import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadProvider } from '../../../src/playground/loaded-provider.ts';
import { fullPlanner } from '../../../src/playground/planners.ts';
import { createState, type Planner } from '../../../src/playground/state.ts';
import type { Registration } from '../../../src/sso/plan/registration.ts';
import { azure } from '../../../src/sso/providers/azure/provider.ts';

/** A form whose planners arrive when the test says so, as over a slow network. */
function slowForm() {
  const waiting = new Map<string, PromiseWithResolvers<Planner<Registration>>>();
  const form = createState({
    first: { asked: azure, untouched: { findings: [], ready: false } as never },
    load: (id) => {
      const coming = Promise.withResolvers<Planner<Registration>>();
      waiting.set(id, coming);
      return coming.promise;
    },
  });
  const arrives = async (id: string) => {
    const provider = await loadProvider(id);
    waiting.get(id)?.resolve({ provider, plan: () => form.planned.value });
  };
  const fails = (id: string) => waiting.get(id)?.reject(new TypeError('Failed to fetch'));
  return { form, arrives, fails };
}

describe('Another provider, while it is on its way', () => {
  it('is waited for by whoever needs what belongs to it', async () => {
    const { form, arrives } = slowForm();
    void form.choose('okta');
    const seen = form.awake().then(() => form.provider.value.id);
    await arrives('okta');
    assert.equal(await seen, 'okta');
  });

  it('is waited for where the first one is there already', async () => {
    const { form, arrives } = slowForm();
    form.wake();
    await arrives('azure');
    await form.awake();
    void form.choose('okta');
    const seen = form.awake().then(() => form.provider.value.id);
    await arrives('okta');
    assert.equal(await seen, 'okta');
  });

  it('gives way to one that was chosen after it, whichever arrives first', async () => {
    for (const order of [
      ['okta', 'auth0'],
      ['auth0', 'okta'],
    ]) {
      const { form, arrives } = slowForm();
      const both = [form.choose('okta'), form.choose('auth0')];
      for (const id of order) await arrives(id);
      await Promise.all(both);
      assert.equal(form.provider.value.id, 'auth0');
      assert.equal(form.given.value['provider'], 'auth0');
    }
  });

  it('gives way to the one that is there, chosen again', async () => {
    const { form, arrives } = slowForm();
    form.wake();
    await arrives('azure');
    await form.awake();
    const away = form.choose('okta');
    await form.choose('azure');
    await arrives('okta');
    await away;
    assert.equal(form.provider.value.id, 'azure');
  });

  it('leaves the form as it was where it does not arrive, and can be asked for again', async () => {
    const { form, arrives, fails } = slowForm();
    form.wake();
    await arrives('azure');
    await form.awake();
    const lost = form.choose('okta');
    fails('okta');
    assert.equal(form.awaited.value, 'okta');
    assert.equal(await lost, false);
    assert.equal(form.awaited.value, undefined);
    assert.equal(form.missed.value, 'okta');
    assert.equal(form.provider.value.id, 'azure');
    const again = form.choose('okta');
    assert.equal(form.missed.value, undefined);
    await arrives('okta');
    assert.equal(await again, true);
    assert.equal(form.provider.value.id, 'okta');
    assert.equal(form.awaited.value, undefined);
  });

  it('is asked for again at the next touch where the first one did not arrive', async () => {
    const { form, arrives, fails } = slowForm();
    form.answer('clientId', 'typed');
    fails('azure');
    await assert.rejects(form.awake());
    assert.equal(form.missed.value, 'azure');
    form.answer('clientId', 'typed on');
    assert.equal(form.missed.value, undefined);
    await arrives('azure');
    await form.awake();
    assert.equal(form.given.value['clientId'], 'typed on');
    assert.equal(form.planner.value?.provider.id, 'azure');
  });

  it('keeps what is typed meanwhile into a field that both have', async () => {
    const { form, arrives } = slowForm();
    const away = form.choose('okta');
    form.fill({ serverUrl: 'https://catalog.contoso.example' });
    await arrives('okta');
    await away;
    assert.equal(form.given.value['serverUrl'], 'https://catalog.contoso.example');
  });
});

describe('What else stands in a text', () => {
  const cases = [
    ['ldap', 'ldapHost', 'ad.acme.com:3269', 'ldapPort', '3269'],
    ['ldap', 'ldapHost', 'ldaps://ad.acme.com:3269/', 'ldapPort', '3269'],
    ['ldap', 'ldapHost', 'ad.acme.com', 'ldapPort', undefined],
    ['keycloak', 'keycloakUrl', 'https://kc.example.com/realms/data', 'realm', 'data'],
    [
      'keycloak',
      'keycloakUrl',
      'https://kc.example.com/admin/master/console/#/data/clients',
      'realm',
      'data',
    ],
    ['keycloak', 'keycloakUrl', 'https://kc.example.com', 'realm', undefined],
  ] as const;
  for (const [id, field, text, other, expected] of cases) {
    it(`answers ${other} from ${text}, and nothing that the reader answered`, async () => {
      const first = await fullPlanner(id);
      const open = createState({ first, load: fullPlanner });
      open.answer(field, text);
      open.spread(field);
      assert.equal(open.given.value[other], expected);
      const answered = createState({ first, load: fullPlanner });
      answered.answer(other, '4711');
      answered.answer(field, text);
      answered.spread(field);
      assert.equal(answered.given.value[other], '4711');
    });
  }
});
