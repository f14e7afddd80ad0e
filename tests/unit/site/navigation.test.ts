import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MenuItem } from '../../../src/markdoc/menu.ts';
import { menuHtml } from '../../../src/site/menu-html.ts';
import { navigation } from '../../../src/site/navigation.ts';

const item = (slug: string, ...items: MenuItem[]): MenuItem => ({
  title: `T ${slug}`,
  slug,
  items,
});
const ways = navigation([
  item('/'),
  item('/a', item('/a/b', item('/a/b/c')), item('/a/d')),
  item('/e', item('/e/f')),
]);
const links = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, slug]) => slug);
const slugs = (items: readonly MenuItem[]) => items.map(({ slug }) => slug);

describe('The menu', () => {
  it('knows the way down to a page, and that there is none', () => {
    assert.deepEqual(slugs(ways.trail('/a/b/c')), ['/a', '/a/b', '/a/b/c']);
    assert.deepEqual(ways.trail('/nowhere'), []);
  });

  it('knows what comes before and after in reading order, across branches', () => {
    const { previous, next } = ways.neighbours('/a/d');
    assert.deepEqual([previous?.slug, next?.slug], ['/a/b/c', '/e']);
    assert.deepEqual(ways.neighbours('/').previous, undefined);
    assert.deepEqual(ways.neighbours('/nowhere'), {});
  });

  it('names an entry with the one above it where its title says too little', () => {
    const named = (title: string, slug: string, ...items: MenuItem[]) => ({ title, slug, items });
    const same = navigation([
      named('Docker', '/docker'),
      named('Okta', '/okta', named('Docker', '/okta/docker'), named('Flow', '/okta/flow')),
      named('Google', '/google', named('Docker', '/google/docker')),
    ]);
    assert.deepEqual(
      same.all.map((entry) => same.nameOf(entry)),
      ['Docker', 'Okta', 'Okta: Docker', 'Flow', 'Google', 'Google: Docker'],
    );
  });

  it('puts a page that no entry leads to behind all others', () => {
    assert.deepEqual(
      ['/nowhere', '/e', '/'].toSorted((a, b) => ways.place(a) - ways.place(b)),
      ['/', '/e', '/nowhere'],
    );
  });

  it('gives a page what is beside the way to it and below itself, and no more', () => {
    assert.deepEqual(links(menuHtml(ways, '/a/d')), ['/', '/a', '/a/b', '/a/d', '/e']);
    assert.deepEqual(links(menuHtml(ways, '/a/b')), ['/', '/a', '/a/b', '/a/b/c', '/a/d', '/e']);
    assert.deepEqual(links(menuHtml(ways, '/nowhere')), ['/', '/a', '/e']);
  });

  it('has the way to the page as lists in lists and marks it, page after page', () => {
    const first = menuHtml(ways, '/a/b/c');
    assert.match(first, /href="\/a">[^<]*<\/a><ul><li><a href="\/a\/b">[^<]*<\/a><ul>/);
    assert.match(first, /href="\/a\/b\/c" aria-current="page"/);
    const second = menuHtml(ways, '/a/d');
    assert.match(second, /href="\/a\/b">[^<]*<\/a><\/li>/);
    assert.equal(second.match(/aria-current/g)?.length, 1);
  });

  it('stays short in a branch of thousands: the neighbours, and a way on where it is cut', () => {
    const pages = (from: string, count: number) =>
      Array.from({ length: count }, (_, index) => item(`${from}/p${index}`));
    const many = navigation([item('/a', item('/a/g', ...pages('/a/g', 5)), ...pages('/a', 4000))]);
    const html = menuHtml(many, '/a/p2000');
    assert.ok(links(html).length < 60);
    assert.match(html, /href="\/a\/p1974">1976 more before</);
    assert.match(html, /href="\/a\/p2026">1974 more after</);
    assert.match(html, /href="\/a\/p2000" aria-current="page"/);
    // At an end, in a group, and outside of the branch.
    assert.doesNotMatch(menuHtml(many, '/a/p3999'), /more after/);
    assert.deepEqual(links(menuHtml(many, '/a/g/p1')).slice(0, 4), [
      '/a',
      '/a/g',
      '/a/g/p0',
      '/a/g/p1',
    ]);
    assert.deepEqual(links(menuHtml(many, '/nowhere')), ['/a']);
  });

  it('escapes what an author writes', () => {
    const odd = navigation([{ title: '<b> & "c"', slug: '/x', items: [item('/y')] }]);
    assert.match(menuHtml(odd, '/y'), /&lt;b&gt; &amp; &quot;c&quot;<\/a>/);
  });
});
