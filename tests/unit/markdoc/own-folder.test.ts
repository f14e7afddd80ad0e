import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { readContent } from '../../../src/markdoc/content.ts';
import { formatProblem, sortProblems } from '../../../src/markdoc/problems.ts';
import { drawing, page } from './content-folder.ts';

const ours = {
  'index.md': page('# Home', '/'),
  'a.md': page('{% partial file="/p.md" /%}', '/a'),
  'a/b.md': page('# B', '/a/b'),
  'partials/p.md': 'Of ours.',
  'images/x.svg': drawing,
  'menu.yaml':
    '- title: Home\n  slug: /\n- title: A\n  slug: /a\n  items:\n    - title: B\n      slug: /a/b\n',
};

/** Reads a content folder of ours with a company's own beside it. */
async function read(t: TestContext, own: Record<string, string>) {
  const root = mkdtempSync(path.join(tmpdir(), 'own-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  for (const [folder, files] of Object.entries({ content: ours, acme: own })) {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(root, folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  const content = await readContent({
    ...{ content: path.join(root, 'content'), shown: 'content' },
    own: { content: path.join(root, 'acme'), shown: '../acme' },
    ...{ public: path.join(root, 'no-such-folder'), routes: ['/doctor'] },
  });
  const said = sortProblems(content.problems).map(formatProblem);
  return { ...content, said, root };
}

describe('A company’s own folder of pages beside ours', () => {
  it('adds pages, partials, pictures and entries of the menu, at the end or below one of ours', async (t) => {
    const { said, pages, menu, folderOf, root, whole } = await read(t, {
      'vpn.md': page(
        '{% partial file="/p.md" /%}\n\n{% partial file="/own.md" /%}\n\n[Ours](/a/b)\n\n{% image src="/images/y.svg" alt="Y" /%}',
        '/vpn',
      ),
      'help.md': page('# Help', '/a/help'),
      'partials/own.md': 'Of their own.',
      'images/y.svg': drawing,
      'menu.yaml':
        '- title: Ignored\n  slug: /a\n  items:\n    - title: Help\n      slug: /a/help\n- title: VPN\n  slug: /vpn\n',
    });
    assert.deepEqual(said, []);
    assert.deepEqual(
      pages.map(({ file }) => file),
      ['content/a.md', 'content/a/b.md', 'content/index.md', '../acme/help.md', '../acme/vpn.md'],
    );
    assert.deepEqual(
      menu.map(({ title, items }) => [title, items.map((item) => item.title)]),
      [
        ['Home', []],
        ['A', ['B', 'Help']],
        ['VPN', []],
      ],
    );
    const { markdown } = await whole('../acme/vpn.md');
    assert.match(markdown, /Of ours\.[^]*Of their own\./);
    assert.equal(folderOf('/images/y.svg'), path.join(root, 'acme'));
    assert.equal(folderOf('/images/x.svg'), path.join(root, 'content'));
  });

  const cases: [name: string, own: Record<string, string>, said: RegExp[]][] = [
    [
      'a page that takes an address of ours',
      { 'mine.md': page('# Mine', '/a/b') },
      [
        /^\.\.\/acme\/mine\.md:4:1 {2}error {2}The slug "\/a\/b" is taken by content\/a\/b\.md:4\. /,
      ],
    ],
    [
      'a page that takes the address of a page that is made from components',
      { 'mine.md': page('# Mine', '/doctor') },
      [/No menu/, /mine\.md:4:1 .*is taken by a page of its own/],
    ],
    [
      'a partial that we have',
      { 'partials/p.md': 'Mine.' },
      [
        /^\.\.\/acme\/partials\/p\.md:1:1 .*"\/partials\/p\.md" is taken by content\/partials\/p\.md/,
      ],
    ],
    [
      'a picture that we have',
      { 'images/x.svg': drawing },
      [/^\.\.\/acme\/images\/x\.svg:1:1 .*is taken by content\/images\/x\.svg/],
    ],
    [
      'a link that leads nowhere',
      { 'mine.md': page('[Gone](/gone)', '/mine'), 'menu.yaml': '- title: M\n  slug: /mine\n' },
      [/^\.\.\/acme\/mine\.md:6:8 .*"\/gone"/],
    ],
    [
      'an entry of the menu that is in ours',
      { 'menu.yaml': '- title: Mine\n  slug: /a/b\n' },
      [/^\.\.\/acme\/menu\.yaml:2:1 .*The page "\/a\/b" is in content\/menu\.yaml already/],
    ],
    [
      'an entry of the menu without a page',
      { 'menu.yaml': '- title: Mine\n  slug: /minne\n' },
      [/^\.\.\/acme\/menu\.yaml:2:9 .*No page has the URL "\/minne"/],
    ],
  ];
  for (const [name, own, wanted] of cases) {
    it(`is told of ${name}`, async (t) => {
      const { said } = await read(t, own);
      assert.equal(said.length, wanted.length, said.join('\n'));
      wanted.forEach((pattern, index) => {
        assert.match(said[index] ?? '', pattern);
      });
    });
  }
});
