import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textInFragment, toFragment } from '../../../src/playground/answers-link.ts';
import {
  asideIn,
  deserialise,
  providerIn,
  receive,
  serialise,
} from '../../../src/playground/saved-answers.ts';
import { plan, type Answers } from '../../../src/sso/index.ts';
import { azure } from '../../../src/sso/providers/azure/provider.ts';

const inLink = (fragment: string) => receive(textInFragment(fragment) ?? '', azure);

const answers: Answers = {
  cloud: 'global',
  flow: 'confidential',
  tenant: '3fa0c1d2-5b6e-4f70-8a91-b2c3d4e5f607',
  clientId: '9d8c7b6a-1f2e-4d3c-8b5a-6978f0e1d2c3',
  serverUrl: 'https://catalog.contoso.example',
  target: 'kubernetes',
  version: '2.0',
  replicas: 'several',
  tlsProxy: false,
  admins: 'ada@contoso.example, Björn',
  domains: 'contoso.example',
};

describe('Answers', () => {
  it('survive being stored', () => {
    assert.deepEqual(deserialise(serialise(answers, plan(answers).findings), azure), answers);
  });

  it('survive being sent as a link, which is one word', () => {
    const fragment = toFragment(answers, []);
    assert.match(fragment, /^#answers=[\w-]+$/);
    assert.deepEqual(inLink(fragment), { answers, strange: [] });
  });

  it('leave behind what was refused, such as a secret in the wrong field', () => {
    const secret = 'abc8Q~DEFGHIJKLMNOPQRSTUVWXYZabcdefghijk';
    const given = { ...answers, clientId: secret, tenant: secret };
    const text = serialise(given, plan(given).findings);
    assert.ok(!text.includes(secret));
    assert.deepEqual(deserialise(text, azure), { ...without(answers, 'clientId', 'tenant') });
  });
});

describe('An answer that can be none is left out, and the others stay', () => {
  const strange: [name: string, field: string, value: unknown][] = [
    ['a number for a text', 'tenant', 5],
    ['an object without a text', 'clientId', { toString: 1, valueOf: 1 }],
    ['a list of texts', 'serverUrl', ['https://catalog.contoso.example']],
    ['null', 'domains', null],
    ['a text that is too long', 'admins', 'x'.repeat(2001)],
    ['a cloud that does not exist', 'cloud', 'moon'],
    ['a name every object has', 'cloud', 'constructor'],
    ['a choice in a list', 'flow', ['public']],
    ['a number for a release', 'version', 1.12],
    ['a truth for a choice', 'target', true],
    ['a text for a truth', 'tlsProxy', 'false'],
  ];
  for (const [name, field, value] of strange) {
    it(name, () => {
      const text = JSON.stringify({ v: 1, answers: { ...answers, [field]: value } });
      const rest = without(answers, field);
      assert.deepEqual(receive(text, azure), { answers: rest, strange: [field] });
      assert.deepEqual(deserialise(text, azure), rest);
      const fragment = `#answers=${Buffer.from(text).toString('base64url')}`;
      assert.deepEqual(inLink(fragment), { answers: rest, strange: [field] });
    });
  }
});

describe('Text that is no saved answer is refused', () => {
  const hostile: [name: string, text: string][] = [
    ['nothing', ''],
    ['no JSON', '<img src=x onerror=alert(1)>'],
    ['a list', '[]'],
    ['another version', JSON.stringify({ v: 2, answers: {} })],
    ['an unknown key', JSON.stringify({ v: 1, answers: { secret: 'x' } })],
    ['answers that are a list', '{"v":1,"answers":["docker"]}'],
    ['answers that are null', '{"v":1,"answers":null}'],
    ['a list nested deeply', `${'['.repeat(9000)}${']'.repeat(9000)}`],
    ['a prototype', '{"v":1,"answers":{"__proto__":{"cloud":"global"}}}'],
    ['a megabyte', JSON.stringify({ v: 1, answers: { tenant: 'x'.repeat(1e6) } })],
  ];
  for (const [name, text] of hostile) {
    it(`when stored: ${name}`, () => {
      assert.equal(deserialise(text, azure), undefined);
    });
    it(`in a link: ${name}`, () => {
      const fragment = `#answers=${Buffer.from(text).toString('base64url')}`;
      assert.equal(inLink(fragment), undefined);
    });
  }

  it('in a link that is cut off or not base64', () => {
    for (const fragment of [
      toFragment(answers, []).slice(0, 60),
      '#answers=%%%',
      '#answers=gICA',
    ]) {
      assert.equal(inLink(fragment), undefined, fragment);
    }
  });

  it('but an anchor of the page is none of its business', () => {
    assert.equal(textInFragment('#playground-results'), undefined);
    assert.equal(textInFragment(''), undefined);
  });
});

describe('A record of another provider', () => {
  const other = { ...azure, id: 'other', fields: [] };
  const text = serialise(answers, []);

  it('gives a form the general answers, and keeps the others aside', () => {
    const { cloud, tenant, clientId, ...general } = answers;
    assert.deepEqual(deserialise(text, other), { ...general, provider: 'other' });
    assert.deepEqual(asideIn(text), { azure: { cloud, tenant, clientId } });
  });

  it('gives back what waited aside', () => {
    const { tenant } = answers;
    const record = { v: 1, answers: { provider: 'azure' }, aside: { azure: { tenant: 'x' } } };
    assert.equal(deserialise(JSON.stringify(record), azure)?.['tenant'], 'x');
    assert.equal(
      asideIn(JSON.stringify({ v: 1, answers: { tenant } }))['azure']?.['tenant'],
      tenant,
    );
  });

  it('is Azure’s when it names none, or none there is', () => {
    for (const provider of [undefined, 'moon', 'constructor', 5, null, {}]) {
      assert.equal(providerIn(JSON.stringify({ v: 1, answers: { provider } })), 'azure');
    }
  });

  it('keeps nothing aside that is no text of a provider of ours', () => {
    for (const aside of [5, [], { moon: { a: 'x' } }, { azure: { tenant: 5, '<b>': 'x' } }]) {
      assert.deepEqual(asideIn(JSON.stringify({ v: 1, answers: {}, aside })), {});
    }
  });
});

function without(all: Answers, ...fields: string[]): Partial<Answers> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !fields.includes(name)));
}
