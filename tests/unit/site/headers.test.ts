import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatHeaders,
  headerRules,
  headersFor,
  parseHeaders,
  widest,
} from '../../../src/site/headers.ts';

describe('The policy for everything', () => {
  const cases: [name: string, policies: string[], result: string][] = [
    ['is the page’s own where there is one page', ["default-src 'none'"], "default-src 'none'"],
    [
      'has the sources of all pages, each once',
      ["connect-src 'self'; img-src 'self'", "connect-src 'self' https://a.example"],
      "connect-src 'self' https://a.example; img-src 'self'",
    ],
    ['allows what one page allows', ["img-src 'none'", "img-src 'self'"], "img-src 'self'"],
    ['reads any spacing', [" script-src  'self' ;; ", ''], "script-src 'self'"],
  ];
  for (const [name, policies, result] of cases) {
    it(name, () => {
      assert.equal(widest(policies), result);
    });
  }
});

describe('The header file', () => {
  const rules = headerRules(["default-src 'none'; connect-src 'self'"]);

  it('says what the rules say', () => {
    assert.deepEqual(parseHeaders(formatHeaders(rules)), rules);
  });

  it('keeps to what the hosts read: 100 rules, 2000 characters a line', () => {
    const lines = formatHeaders(rules).split('\n');
    assert.ok(rules.length <= 100);
    assert.ok(lines.every((line) => line.length <= 2000));
  });

  const cases: [pathname: string, header: string, value: string | undefined][] = [
    ['/', 'X-Frame-Options', 'DENY'],
    ['/a/b', 'Strict-Transport-Security', 'max-age=31536000'],
    ['/a/b', 'Cache-Control', undefined],
    ['/a/b', 'Content-Type', undefined],
    ['/a/b.md', 'Content-Type', 'text/markdown; charset=utf-8'],
    ['/_astro/x.js', 'Cache-Control', 'public, max-age=31536000, immutable'],
    [
      '/_astro/x.js',
      'Content-Security-Policy',
      "default-src 'none'; connect-src 'self'; frame-ancestors 'none', default-src 'none'; script-src 'self'; frame-ancestors 'none'",
    ],
    ['/x/_astro/x.js', 'Cache-Control', undefined],
  ];
  for (const [pathname, header, value] of cases) {
    it(`gives ${pathname} ${value === undefined ? 'no' : 'the right'} ${header}`, () => {
      assert.equal(headersFor(rules, pathname).get(header), value);
    });
  }
});
