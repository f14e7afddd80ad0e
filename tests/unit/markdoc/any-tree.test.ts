import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MenuItem } from '../../../src/markdoc/menu.ts';
import { html, page, read } from './content-folder.ts';

/** Pages as other sites write them: no slug, no menu, their title from the frontmatter. */
const bare = (title: string, body = '') =>
  `---\ntitle: ${title}\ndescription: About it.\n---\n${body}`;

const shape = (menu: readonly MenuItem[]): unknown[] =>
  menu.map(({ title, slug, items }) => [title, slug, ...(items.length > 0 ? [shape(items)] : [])]);

describe('A tree that was written for another site', () => {
  it('has the place of each file as its URL', async (t) => {
    const { said, pages } = await read(t, {
      'index.md': bare('Start', '[On](/docs/set-up) [Further](/docs#x)'),
      'docs/index.md': bare('Docs', '## X'),
      'docs/set-up.md': bare('Set up'),
    });
    assert.deepEqual(said, []);
    assert.deepEqual(pages.map(({ data }) => data.slug).toSorted(), ['/', '/docs', '/docs/set-up']);
  });

  it('is told of a place that is no clean path, where the frontmatter has no slug', async (t) => {
    const { said } = await read(t, { 'docs/Set_Up.md': bare('Set up') });
    assert.deepEqual(said, [
      'content/docs/Set_Up.md:1:1  error  The frontmatter has no "slug", and the place of the file is no clean path.  Add a line "slug: …", or name file and folders in lower-case words joined by hyphens.',
    ]);
  });

  it('has a menu by the places of its pages, where it has none of its own', async (t) => {
    const files = {
      'index.md': bare('Start'),
      'docs/index.md': bare('Docs'),
      'docs/set-up/index.md': bare('Set up'),
      'docs/set-up/azure.md': bare('Azure'),
      'docs/set-up-more.md': bare('More'),
      'api/far/below.md': bare('Far below'),
    };
    const { menu } = await read(t, files);
    assert.deepEqual(shape(menu), [
      ['Start', '/'],
      ['Far below', '/api/far/below'],
      [
        'Docs',
        '/docs',
        [
          ['Set up', '/docs/set-up', [['Azure', '/docs/set-up/azure']]],
          ['More', '/docs/set-up-more'],
        ],
      ],
    ]);
    const own = await read(t, { ...files, 'menu.yaml': '- title: One\n  slug: /docs\n' });
    assert.deepEqual(shape(own.menu), [['One', '/docs']]);
  });

  it('finds its frontmatter among the variables, by both names that Markdoc’s plugins have for it', async (t) => {
    const { said, pages } = await read(t, {
      'page.md': page(
        '# {% $frontmatter.title %}\n\n{% $markdoc.frontmatter.description %}\n\n{% partial file="part.md" /%}',
      ),
      'partials/part.md': '{% if $frontmatter.title %}In {% $frontmatter.title %}{% /if %}',
    });
    assert.deepEqual(said, []);
    assert.equal(
      html(pages[0]?.segments ?? []),
      '<h1 id="a-page">A page</h1><p>What it is about.</p><p>In A page</p>',
    );
    const wrong = await read(t, { 'page.md': page('{% $frontmatter.author %}') });
    assert.deepEqual(wrong.said, [
      "content/page.md:6:5  error  Undefined variable: 'frontmatter.author'.  The variables of a page are $frontmatter and what its frontmatter has, those of a partial also what it is handed with variables={…}.",
    ]);
  });

  it('has notes of the types that others name', async (t) => {
    const types = ['note', 'check', 'caution', 'warning'];
    const { said, pages } = await read(t, {
      'page.md': page(
        types.map((type) => `{% callout type="${type}" %}x{% /callout %}`).join('\n\n'),
      ),
    });
    assert.deepEqual(said, []);
    assert.deepEqual(
      pages[0]?.segments.flatMap((one) =>
        typeof one === 'string' ? [] : [one.props?.['noteType']],
      ),
      ['Note', 'Tip', 'Warning', 'Warning'],
    );
  });
});
