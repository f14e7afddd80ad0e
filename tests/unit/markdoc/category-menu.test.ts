import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page, read } from './content-folder.ts';

const pages = {
  'a.md': page('A', '/a'),
  'b.md': page('B', '/a/b'),
  'c.md': page('C', '/c'),
};
const menu = (...entries: string[]) =>
  `---\nsite_menu:\n${entries.map((entry) => `  - ${entry.replace('; ', '\n    ')}\n`).join('')}---\n`;

describe('A menu in the form of OpenMetadata’s own pages', () => {
  it('is a tree by the paths of titles, in whatever order they come', async (t) => {
    const { menu: read_, said } = await read(t, {
      ...pages,
      'menu.md': menu(
        'category: One / Two; url: /a/b',
        'category: one; url: /a',
        'category: C; url: /c',
      ),
    });
    assert.deepEqual(said, []);
    assert.deepEqual(read_, [
      { title: 'One', slug: '/a', items: [{ title: 'Two', slug: '/a/b', items: [] }] },
      { title: 'C', slug: '/c', items: [] },
    ]);
  });

  it('takes second place to menu.yaml', async (t) => {
    const { menu: found } = await read(t, {
      'a.md': page('A', '/a'),
      'menu.yaml': '- title: Y\n  slug: /a\n',
      'menu.md': menu('category: M; url: /a'),
    });
    assert.deepEqual(found, [{ title: 'Y', slug: '/a', items: [] }]);
  });

  for (const [name, text, said] of [
    [
      'an entry that leads nowhere',
      menu('category: A; url: /a', 'category: B; url: /a/b', 'category: C; url: /cc'),
      'content/menu.md:8:10  error  No page has the URL "/cc".  Did you mean "/c"?',
    ],
    [
      'a page that is listed twice',
      menu(
        'category: A; url: /a',
        'category: B; url: /a/b',
        'category: C; url: /c',
        'category: D; url: /a',
      ),
      'content/menu.md:10:10  error  The page "/a" is in the menu already.',
    ],
    [
      'an entry without its page',
      menu('category: A; url: /a', 'category: B; url: /a/b', 'category: X / C; url: /c'),
      'content/menu.md:7:5  error  No entry of the menu says which page "X" is.  Add one with its url.',
    ],
    [
      'an unknown key',
      menu('category: A; url: /a', 'category: B; url: /a/b', 'category: C; url: /c\n    ulr: x'),
      'content/menu.md:9:5  error  Unknown menu key "ulr".  Did you mean "url"?',
    ],
  ] as const) {
    it(`is told: ${name}`, async (t) => {
      const content = await read(t, { ...pages, 'menu.md': text });
      assert.ok(content.said.includes(said), content.said.join('\n'));
    });
  }
});
