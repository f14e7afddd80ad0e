import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MenuItem } from '../../../src/markdoc/menu.ts';
import { menuHtml } from '../../../src/site/menu-html.ts';
import { branch, flatten, neighbours, trail } from '../../../src/site/navigation.ts';

const item = (slug: string, ...items: MenuItem[]): MenuItem => ({
  title: `T ${slug}`,
  slug,
  items,
});
const menu = [
  item('/'),
  item('/a', item('/a/b', item('/a/b/c')), item('/a/d')),
  item('/e', item('/e/f')),
];
const slugs = (items: readonly MenuItem[]) => items.map(({ slug }) => slug);

describe('The menu', () => {
  it('knows the way down to a page, and that there is none', () => {
    assert.deepEqual(slugs(trail(menu, '/a/b/c')), ['/a', '/a/b', '/a/b/c']);
    assert.deepEqual(trail(menu, '/nowhere'), []);
  });

  it('knows what comes before and after in reading order, across branches', () => {
    const { previous, next } = neighbours(menu, '/a/d');
    assert.deepEqual([previous?.slug, next?.slug], ['/a/b/c', '/e']);
    assert.deepEqual(neighbours(menu, '/').previous, undefined);
    assert.deepEqual(neighbours(menu, '/nowhere'), {});
  });

  it('gives a page its own branch and the top level, and no more', () => {
    assert.deepEqual(slugs(flatten(branch(menu, '/a/d'))), [
      '/',
      '/a',
      '/a/b',
      '/a/b/c',
      '/a/d',
      '/e',
    ]);
    assert.deepEqual(slugs(flatten(branch(menu, '/nowhere'))), ['/', '/a', '/e']);
  });

  it('opens the way to the page and marks it, page after page', () => {
    const first = menuHtml(menu, '/a/b/c');
    assert.match(first, /data-group="\/a" open/);
    assert.match(first, /data-group="\/a\/b" open/);
    assert.match(first, /href="\/a\/b\/c" aria-current="page"/);
    const second = menuHtml(menu, '/a/d');
    assert.match(second, /data-group="\/a\/b">/);
    assert.equal(second.match(/aria-current/g)?.length, 1);
  });
});
