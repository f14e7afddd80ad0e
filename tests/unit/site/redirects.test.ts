import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  droppedPrefixes,
  formatRedirects,
  parseRedirects,
  redirectOf,
  redirectsFor,
} from '../../../src/site/redirects.ts';

const security = '/deployment/security';
const pages = new Set([
  ...['/deployment', security, `${security}/amazon-cognito`, `${security}/troubleshooting`],
  `${security}/amazon-cognito/docker`,
]);
const redirects = redirectsFor(pages);

describe('An old address', () => {
  const cases: [from: string, to: string | undefined][] = [
    ['/latest/deployment/security', '/deployment/security'],
    ['/v1.12.x/deployment/security', '/deployment/security'],
    ['/v1.9.x-SNAPSHOT/a/b', '/a/b'],
    ['/v2.0/', '/'],
    [`${security}/amazon-cognito-sso`, `${security}/amazon-cognito`],
    [`${security}/amazon-cognito-sso/docker`, `${security}/amazon-cognito/docker`],
    [`${security}/keycloak/troubleshooting`, `${security}/troubleshooting`],
    ['/deployment/overview', '/deployment'],
    // What is not ours, or would lead to another host.
    ['/deployment', undefined],
    ['/v1.12.x', undefined],
    ['/v3/a', undefined],
    ['/latest//evil.example', undefined],
    ['/latest/\\evil.example', undefined],
  ];
  for (const [from, to] of cases) {
    it(`${from} leads ${to === undefined ? 'nowhere' : `to ${to}`}`, () => {
      assert.equal(redirectOf(redirects, from), to);
    });
  }

  it('leads to a page that there is, and hides none', () => {
    const without = redirectsFor(new Set([security]));
    assert.equal(redirectOf(without, `${security}/amazon-cognito-sso`), undefined);
    const own = redirectsFor(new Set([...pages, '/deployment/overview']));
    assert.equal(redirectOf(own, '/deployment/overview'), undefined);
    for (const { from, to } of redirects) {
      if (to !== '/*') assert.ok(pages.has(to) && !pages.has(from), from);
    }
  });
});

describe('The file of redirects', () => {
  it('says what the rows say', () => {
    assert.deepEqual(parseRedirects(formatRedirects(redirects)), redirects);
  });

  it('keeps to what Cloudflare reads: 100 with a splat, 2000 others, 1000 characters a line', () => {
    const lines = formatRedirects(redirects).trimEnd().split('\n');
    assert.ok(lines.filter((line) => line.includes('*')).length <= 100);
    assert.ok(lines.length <= 2000);
    assert.ok(lines.every((line) => /^\/\S* \/\S* 301$/.test(line) && line.length <= 1000));
  });

  it('names the prefixes that are only left out', () => {
    const prefixes = droppedPrefixes(redirects);
    assert.ok(prefixes.includes('latest') && prefixes.includes('v1.12.x'));
    assert.ok(prefixes.every((prefix) => /^[\w.-]+$/.test(prefix)));
  });
});
