import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { confFile, inUse, readConf, substitute } from '../../../../proof/accept/conf.ts';
import { inexact } from '../../../../proof/accept/exact.ts';
import { settings } from '../../../../proof/guide/library.ts';

describe('A variable becomes a setting', () => {
  // What Dropwizard 4.0.16 was seen to make of each.
  const seen: [text: string, held: unknown][] = [
    ['0123456', 42798],
    ['1e5', 100000],
    ['yes', true],
    ['#secret', null],
    ['pass #word', 'pass'],
    ['p@ss:w0rd', 'p@ss:w0rd'],
    ['"0123456"', '0123456'],
    [`'it''s'`, "it's"],
    ['"\\u0024{HOME}"', '${HOME}'],
    ['[a,b]', ['a', 'b']],
  ];
  for (const [text, held] of seen) {
    it(`${text} is ${JSON.stringify(held)}`, () => {
      const read = readConf('secret: ${SECRET:-none}\n', { SECRET: text });
      assert.deepEqual('tree' in read && read.tree['secret'], held);
    });
  }

  for (const text of ['@x', '%x', '`x', '{x', 'a: b', '-----BEGIN X-----\nMII\n-----END X-----']) {
    it(`${JSON.stringify(text)} stops the server`, () => {
      assert.ok('refused' in readConf('secret: ${SECRET:-none}\n', { SECRET: text }));
    });
  }

  it('with its default where nobody set it, and once more where a value names another', () => {
    const env = { A: '${B:-b}', C: '${A}' };
    assert.equal(substitute('${A} ${C} ${D:-d} ${E} $${A} $A', env), 'b b d ${E} ${A} $A');
    assert.throws(() => substitute('${A}', { A: '${B}', B: '${A}' }), /leads to itself/);
  });
});

describe('The shipped file', () => {
  it('has a line for each setting that the release knows, and only for those', () => {
    const known = {
      'authenticationConfiguration.provider': { type: 'string' },
      'authenticationConfiguration.oidcConfiguration.scope': { type: 'string' },
    };
    const file = confFile([settings.provider, settings.oidcScope, settings.clientType], known);
    assert.equal(
      file,
      'authenticationConfiguration:\n' +
        '  provider: ${AUTHENTICATION_PROVIDER:-"basic"}\n' +
        '  oidcConfiguration:\n' +
        '    scope: ${OIDC_SCOPE:-"openid email profile"}\n',
    );
  });
});

describe('What was entered', () => {
  it('must arrive as it is; true and numbers may be text', () => {
    const tree = { a: { text: '12', number: 12, list: ['x'], on: 'true', blank: null } };
    assert.deepEqual(
      inexact({ 'a.text': '12', 'a.list': ['x'], 'a.on': true, 'a.number': 12 }, tree),
      [],
    );
    assert.deepEqual(
      inexact({ 'a.number': '12', 'a.blank': '', 'a.list': ['x', 'y'], 'b.c': 'x' }, tree),
      [
        'a.number is 12, not "12".',
        'a.blank is null, not "".',
        'a.list is ["x"], not ["x","y"].',
        'b.c is undefined, not "x".',
      ],
    );
  });
});

describe('The blocks of providers', () => {
  it('count for the one that is chosen', () => {
    const blocks = {
      ldapConfiguration: { port: null },
      samlConfiguration: {},
      clientType: 'public',
    };
    const kept = (provider: string) =>
      Object.keys(
        inUse({ authenticationConfiguration: { provider, ...blocks }, other: 1 })[
          'authenticationConfiguration'
        ] as object,
      );
    assert.deepEqual(kept('azure'), ['provider', 'clientType']);
    assert.deepEqual(kept('ldap'), ['provider', 'ldapConfiguration', 'clientType']);
    assert.deepEqual(kept('saml'), ['provider', 'samlConfiguration', 'clientType']);
  });
});
