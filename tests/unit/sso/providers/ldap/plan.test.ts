import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emit, textOf } from '../../../../../src/sso/emit/emit.ts';
import { commands, plan } from '../../../../../src/sso/index.ts';
import { plainValue } from '../../emit/read-back.ts';
import { examples } from '../../examples.ts';
import { allTargets, installationFor } from '../../installations.ts';

const [people = {}, roles = {}, open = {}, any = {}] = examples.ldap;
const planned = (own: object) => plan({ ...installationFor('ldap'), ...own });
const values = (own: object) =>
  Object.fromEntries(planned(own).plan.settings.map(({ key, value }) => [key, plainValue(value)]));

describe('The plan of a directory', () => {
  test('has the settings without which roles by group are never given', () => {
    const { ldapRolesMapping, ...found } = values(roles);
    assert.deepEqual(JSON.parse(String(ldapRolesMapping)), {
      'CN=Data Admins,OU=Groups,DC=corp,DC=example,DC=com': ['Admin'],
      'CN=Doe\\, Jo \\"x\\",OU=Groups,DC=corp,DC=example,DC=com': ['DataSteward', 'Data Consumer'],
    });
    assert.deepEqual(found['ldapReassignRoles'], ['Admin', 'DataSteward', 'Data Consumer']);
    assert.equal(found['ldapAdminRole'], 'Admin');
    assert.equal(found['ldapAllAttribute'], '*');
    assert.equal(found['ldapGroupAttribute'], 'objectClass');
    assert.equal(found['ldapGroupValue'], 'group');
  });

  test('sets nothing about groups where groups give no roles', () => {
    assert.deepEqual(
      Object.keys(values(people)).filter((key) => /Group|Role|Member|AllAttribute/.test(key)),
      [],
    );
  });

  for (const [name, own, type, port, tls] of [
    ['Java', people, 'JVMDefault', 636, true],
    ['a trust store', roles, 'CustomTrustStore', 636, true],
    ['anybody', any, 'TrustAll', 636, true],
    ['nobody, without TLS', open, undefined, 389, false],
  ] as const) {
    test(`trusts ${name}`, () => {
      const found = values(own);
      assert.equal(found['ldapTrustStoreType'], type);
      assert.equal(found['ldapPort'], port);
      assert.equal(found['ldapSsl'], tls);
    });
  }

  test('warns of what a combination of answers leads to', () => {
    const codes = (own: object) => planned(own).findings.map(({ code }) => code);
    assert.ok(codes(any).includes('ldap-any-certificate'));
    assert.ok(codes(open).includes('ldap-plain'));
    assert.ok(codes(roles).includes('ldap-admin-by-group'));
    assert.ok(codes({ ldapHost: 'localhost' }).includes('ldap-localhost'));
    assert.ok(!codes({ ldapHost: 'localhost', target: 'bare-metal' }).includes('ldap-localhost'));
    assert.ok(codes({ serverUrl: 'http://data.example.com' }).includes('ldap-server-http'));
    assert.ok(codes({ version: '1.9' }).includes('ldap-pool'));
    assert.ok(!codes({ version: '1.11' }).some((code) => /ldap-(?:pool|start)/.test(code)));
  });

  test('keeps the passwords out of every file and command', () => {
    for (const target of allTargets) {
      const { plan: result } = planned(roles);
      const secrets = {
        'bind-password-value': 'one-of-two',
        'trust-store-password-value': 'two-of-two',
      };
      const files = emit(result, target, { secrets }).map(textOf).join('\n');
      assert.doesNotMatch(files + JSON.stringify(commands(result, target)), /of-two/);
      const open = emit(result, target, { secrets, includeSecret: true }).map(textOf).join('\n');
      assert.match(open, /one-of-two/);
      assert.match(open, /two-of-two/);
    }
  });

  test('asks the directory what the server will ask it, with every name in quotes', () => {
    const steps = commands(planned({ ...roles, bindDn: "CN=O'Neill $(id),DC=org" }).plan, 'docker');
    const lookup = steps.find(({ title }) => title.startsWith('Look a user up'))?.command ?? '';
    assert.ok(lookup.includes(`-D 'CN=O'\\''Neill $(id),DC=org' -W`), lookup);
    assert.ok(lookup.includes("'(mail=ada@example.com)' mail"));
    assert.ok(steps.some(({ title }) => title === 'Make the trust store'));
  });
});
