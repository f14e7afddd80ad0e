import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { installationOf } from '../../../../src/sso/plan/installation.ts';
import { newestPatch } from '../../../../src/sso/server/versions.ts';
import { plan, type Answers, type ProviderId } from '../../../../src/sso/index.ts';
import { azure } from '../../../../src/sso/providers/azure/provider.ts';
import { loadedProviders } from '../../../../src/sso/providers/index.ts';
import { installation, installationFor } from '../installations.ts';
import { secret } from '../ids.ts';

const drawn = (changes: Partial<Answers> = {}) => {
  const answers = { ...installation, ...changes };
  const { accepted, ...registration } = plan(answers).plan;
  return installationOf(answers, azure, registration, accepted ?? { admins: [], domains: [] });
};

/** What follows from the release alone, with which commands install it. */
const release = {
  'running-release': '1.12',
  'server-release': newestPatch('1.12'),
  'server-minor': '1.12',
};

describe('What pages show of an installation', () => {
  it('are the accepted values and the choices', () => {
    const { tenant, clientId } = installation;
    assert.deepEqual(
      drawn({
        serverUrl: 'https://Data.Example.com:8443/',
        admins: 'Ada@example.com, bob',
        domains: 'example.com example.org',
      }),
      {
        provider: 'azure',
        values: {
          'tenant-id': tenant,
          'client-id': clientId,
          'server-url': 'https://data.example.com:8443',
          'server-host': 'data.example.com:8443',
          admin: ['ada', 'bob'],
          'admin-exact': ['Ada', 'bob'],
          domain: ['example.com', 'example.org'],
          ...release,
        },
        choices: {
          target: 'docker',
          version: '1.12',
          flow: 'confidential',
          client: 'own',
          cookie: 'yes',
        },
      },
    );
  });

  it('names a kind of client for every provider, by which the bar of the header knows of it', async () => {
    for (const provider of await loadedProviders()) {
      const answers = installationFor(provider.id as ProviderId);
      const { accepted, ...registration } = plan(answers).plan;
      const people = accepted ?? { admins: [], domains: [] };
      const { choices } = installationOf(answers, provider, registration, people);
      assert.ok(choices.client, provider.id);
    }
  });

  it('has no value for what was refused or left out', () => {
    const { values } = drawn({
      tenant: 'common',
      clientId: '',
      serverUrl: 'ftp://x',
      admins: '',
      domains: '@',
    });
    assert.deepEqual(values, release);
  });

  it('never holds a secret, whatever field it was typed into', () => {
    for (const field of ['tenant', 'clientId', 'serverUrl', 'admins', 'domains'] as const) {
      assert.ok(!JSON.stringify(drawn({ [field]: secret })).includes(secret), field);
    }
  });

  it('says the sign-in host only where it is not the usual one', () => {
    assert.equal(drawn().values['login-host'], undefined);
    assert.equal(
      drawn({ cloud: 'china' }).values['login-host'],
      'login.partner.microsoftonline.cn',
    );
  });

  it('leaves out what the reader was not asked', () => {
    const { cloud, flow, tenant, clientId, serverUrl } = installation;
    const asked = { cloud, flow, tenant, clientId, serverUrl };
    const { plan: registration } = plan(asked);
    const { choices } = installationOf(asked, azure, registration, { admins: [], domains: [] });
    assert.deepEqual(choices, { flow: 'confidential', client: 'own', cookie: 'yes' });
  });

  const clients: [changes: Partial<Answers>, client: string, cookie: string][] = [
    [{ cloud: 'us-government' }, 'custom-oidc', 'yes'],
    [{ tenant: 'https://contoso.ciamlogin.com/' }, 'external', 'yes'],
    [{ tlsProxy: false }, 'own', 'no'],
    [{ serverUrl: 'http://localhost:8585' }, 'own', 'no'],
    [{ version: '1.9' }, 'own', 'no'],
  ];
  for (const [changes, client, cookie] of clients) {
    it(`is of kind ${client}, cookie ${cookie}, with ${JSON.stringify(changes)}`, () => {
      const { choices } = drawn(changes);
      assert.deepEqual([choices.client, choices.cookie], [client, cookie]);
      assert.equal(
        plan({ ...installation, ...changes }).plan.accepted?.secureCookie,
        cookie === 'yes',
      );
    });
  }
});
