import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageUrl } from '../../../src/behaviour/search-hit.ts';
import { exactWords, isName, suggest, type PageName } from '../../../src/behaviour/search-words.ts';

const pages: PageName[] = [
  ['/azure', 'Azure SSO'],
  ['/azure/docker', 'Azure SSO on Docker'],
  ['/kubernetes', 'Kubernetes values'],
  ['/jwt', 'JWT tokens'],
];

describe('Whether a result holds what was searched for', () => {
  const cases: [term: string, excerpt: string, exact: boolean][] = [
    ['azure', 'on <mark>Azure</mark> now', true],
    ['redirect uris', 'the <mark>redirect</mark> <mark>URI</mark>', true],
    ['tenants', 'a <mark>tenant</mark>', true],
    ['AADSTS50011', '<mark>AADSTS50011:</mark> mismatch', true],
    ['azuer', "tr '<mark>A-Z</mark>'", false],
    ['nonexistentword', '<mark>none</mark> of it', false],
    ['zzyzx', '', false],
  ];
  for (const [term, excerpt, exact] of cases) {
    it(`“${term}” in “${excerpt}”: ${exact ? 'yes' : 'no'}`, () => {
      assert.equal(exactWords(term, [excerpt]), exact);
    });
  }
});

describe('What was meant', () => {
  it('is the nearest word of a title', () => {
    assert.deepEqual(suggest('azuer', pages).words, ['azure']);
    assert.deepEqual(suggest('kubernets', pages).words, ['kubernetes']);
  });

  it('is no word at all when none is near', () => {
    assert.deepEqual(suggest('qqqqqqqq', pages).words, []);
  });

  it('is always some page, the nearest first', () => {
    assert.equal(suggest('dokcer', pages).pages[0]?.[0], '/azure/docker');
    assert.equal(suggest('qqqqqqqq', pages).pages.length, 3);
  });
});

it('A result leads to the URL of its page, not to its file', () => {
  assert.equal(pageUrl('/a/b.html'), '/a/b');
  assert.equal(pageUrl('/a/b.html#c.html'), '/a/b#c.html');
  assert.equal(pageUrl('/'), '/');
});

describe('A term', () => {
  for (const name of [
    'OIDC_TENANT',
    'oidcConfiguration.tenant',
    'promptType',
    'AADSTS50011',
    ' AADSTS50011 ',
    '50011',
    'invalid_client',
    'values.yaml',
    'PKCE',
  ]) {
    it(`“${name}” is a name`, () => {
      assert.ok(isName(name));
    });
  }
  for (const words of [
    'tenant',
    'redirect uri',
    'Redirect',
    'need admin approval',
    'AADSTS50011 redirect',
    '',
  ]) {
    it(`“${words}” is words`, () => {
      assert.ok(!isName(words));
    });
  }
});
