import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFragment, toFragment } from '../../../src/playground/answers-link.ts';
import { deserialise, version, withoutRefused } from '../../../src/playground/saved-answers.ts';
import { plan, type Answers } from '../../../src/sso/index.ts';

const serialise = (given: Answers) =>
  JSON.stringify({ v: version, answers: withoutRefused(given, plan(given).findings) });

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
    assert.deepEqual(deserialise(serialise(answers)), answers);
  });

  it('survive being sent as a link, which is one word', () => {
    const fragment = toFragment(answers, []);
    assert.match(fragment, /^#answers=[\w-]+$/);
    assert.deepEqual(fromFragment(fragment), { answers });
  });

  it('leave behind what was refused, such as a secret in the wrong field', () => {
    const secret = 'abc8Q~DEFGHIJKLMNOPQRSTUVWXYZabcdefghijk';
    const text = serialise({ ...answers, clientId: secret, tenant: secret });
    assert.ok(!text.includes(secret));
    assert.deepEqual(deserialise(text), { ...without(answers, 'clientId', 'tenant') });
  });
});

describe('Text that is no saved answer is refused', () => {
  const hostile: [name: string, text: string][] = [
    ['nothing', ''],
    ['no JSON', '<img src=x onerror=alert(1)>'],
    ['a list', '[]'],
    ['another version', JSON.stringify({ v: 2, answers: {} })],
    ['an unknown key', JSON.stringify({ v: 1, answers: { secret: 'x' } })],
    ['a prototype', '{"v":1,"answers":{"__proto__":{"cloud":"global"}}}'],
    ['a number for a text', JSON.stringify({ v: 1, answers: { tenant: 5 } })],
    ['a cloud that does not exist', JSON.stringify({ v: 1, answers: { cloud: 'moon' } })],
    ['a name every object has', JSON.stringify({ v: 1, answers: { cloud: 'constructor' } })],
    ['a text too long', JSON.stringify({ v: 1, answers: { tenant: 'x'.repeat(3000) } })],
    ['a megabyte', JSON.stringify({ v: 1, answers: { tenant: 'x'.repeat(1e6) } })],
  ];
  for (const [name, text] of hostile) {
    it(`when stored: ${name}`, () => {
      assert.equal(deserialise(text), undefined);
    });
    it(`in a link: ${name}`, () => {
      const result = fromFragment(`#answers=${Buffer.from(text).toString('base64url')}`);
      assert.ok(result && 'refused' in result);
    });
  }

  it('in a link that is cut off or not base64', () => {
    for (const fragment of [
      toFragment(answers, []).slice(0, 60),
      '#answers=%%%',
      '#answers=gICA',
    ]) {
      const result = fromFragment(fragment);
      assert.ok(result && 'refused' in result, fragment);
    }
  });

  it('but an anchor of the page is none of its business', () => {
    assert.equal(fromFragment('#playground-results'), undefined);
    assert.equal(fromFragment(''), undefined);
  });
});

function without(all: Answers, ...fields: (keyof Answers)[]): Partial<Answers> {
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => !fields.includes(name as keyof Answers)),
  );
}
