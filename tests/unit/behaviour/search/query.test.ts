import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageUrl } from '../../../../src/behaviour/search/index.ts';
import { findNamed, type Named } from '../../../../src/behaviour/search/names.ts';
import { isName } from '../../../../src/text/is-name.ts';
import { readQuery } from '../../../../src/behaviour/search/query.ts';
import { nearestWord } from '../../../../src/behaviour/search/spelling.ts';
import { findTools } from '../../../../src/behaviour/search/tools.ts';
import { isBegun, isSaid } from '../../../../src/behaviour/search/word-forms.ts';

const typed = (text: string) => readQuery(text).terms.map((term) => term.typed);

describe('What counts in a query', () => {
  const cases: [text: string, terms: string[]][] = [
    ['where do I find the tenant id?', ['tenant', 'id']],
    ['the redirect URI https://a.example/callback does not match', ['redirect', 'uri', 'match']],
    ['app 11111111-2222-4333-8444-555555555555 not found', ['app', 'found']],
    ['2026-01-13 03:05:42,891 ERROR refused for jane@example.com', ['error', 'refused']],
    ['azure ad reply url', ['reply url', 'azure ad']],
    ['https://login.microsoftonline.com', ['https://login.microsoftonline.com']],
    ['', []],
  ];
  for (const [text, terms] of cases) {
    it(`of “${text}”: ${terms.join(', ')}`, () => {
      assert.deepEqual(typed(text).sort(), [...terms].sort());
    });
  }
});

const named: Named[] = [
  { names: ['AADSTS50011'], url: '/e#1' },
  { names: ['invalid_client'], url: '/e#2', general: true as const },
  { names: ['no-key', 'No key found with kid'], url: '/e#3' },
  { names: ['OIDC_TENANT', 'oidcConfiguration.tenant', 'tenant'], url: '/s#1' },
  { names: ['promptType'], url: '/s#2' },
].map((one) => ({ title: '', trail: '', text: '', ...one }));

describe('What a query names', () => {
  const cases: [text: string, urls: string[]][] = [
    ['invalid_client: AADSTS50011: The redirect URI …', ['/e#1']],
    ['50011', ['/e#1']],
    ['aadsts50011 in the browser', ['/e#1']],
    ['AADSTS500113', []],
    ['error=invalid_client&state=1', ['/e#2']],
    ['SigningKeyNotFoundException: no key found with KID abc', ['/e#3']],
    ['no key found', ['/e#3']],
    ['what goes into oidc_tenant?', ['/s#1']],
    ['OIDC_TEN', ['/s#1']],
    ['tenant', []],
    ['prompttype', ['/s#2']],
    ['oidcConfiguration.tenant and promptType', ['/s#1', '/s#2']],
  ];
  for (const [text, urls] of cases) {
    it(`“${text}” names ${urls.join(' and ') || 'nothing'}`, () => {
      assert.deepEqual(
        findNamed(readQuery(text), named).map(({ url }) => url),
        urls,
      );
    });
  }

  it('A name has a mark of one, and a word of a sentence has none', () => {
    for (const name of ['OIDC_TENANT', 'promptType', 'AADSTS50011', 'values.yaml', 'PKCE']) {
      assert.ok(isName(name), name);
    }
    for (const word of ['tenant', 'Redirect', 'scope', 'two words', '']) {
      assert.ok(!isName(word), word);
    }
  });
});

describe('Words and their forms', () => {
  it('a form of a word, or a name that holds it, says it', () => {
    for (const [searched, word] of [
      ['policies', 'Policy,'],
      ['tenants', '(tenant)'],
      ['expires', 'expired'],
      ['redirect', 'redirect_uri'],
      ['claims', 'jwtPrincipalClaims'],
      ['login.microsoftonline.com', 'login.microsoftonline.com.'],
    ] as const) {
      assert.ok(isSaid(searched, word), `${searched} in ${word}`);
    }
  });

  it('another word with the same first letters does not', () => {
    for (const [searched, word] of [
      ['azuer', "'A-Z'"],
      ['tennant', 'ten'],
      ['id', 'identity'],
      ['', 'x'],
    ] as const) {
      assert.ok(!isSaid(searched, word), `${searched} in ${word}`);
    }
  });

  it('a word that is being typed begins another', () => {
    assert.ok(isBegun('ten', 'tenant'));
    assert.ok(!isBegun('t', 'tenant'));
  });
});

describe('What was meant', () => {
  const words = ['server', 'tenant', 'azure', 'redirect'];
  it('is the nearest word of the pages, or none', () => {
    assert.equal(nearestWord('tennant', words), 'tenant');
    assert.equal(nearestWord('azuer', words), 'azure');
    assert.equal(nearestWord('qqqqqq', words), undefined);
    assert.equal(nearestWord('azu', words), undefined);
  });
});

describe('A tool is found by what it does', () => {
  const cases: [text: string, urls: string[]][] = [
    ['check my configuration', ['/doctor#configuration']],
    ['decode id token', ['/doctor#token']],
    ['build authority url', ['/playground']],
    ['explain this error', ['/doctor#came-back']],
    ['tenant id', []],
    ['the server refuses my token after I create a user and check all of the settings again', []],
  ];
  for (const [text, urls] of cases) {
    it(`“${text}”: ${urls.join() || 'none'}`, () => {
      assert.deepEqual(
        findTools(readQuery(text)).map(({ url }) => url),
        urls,
      );
    });
  }
});

it('A result leads to the URL of its page, not to its file', () => {
  assert.equal(pageUrl('/a/b.html#c.html'), '/a/b#c.html');
  assert.equal(pageUrl('http://site/a.html'), '/a');
  assert.equal(pageUrl('/'), '/');
});
