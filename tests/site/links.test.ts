import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributes, files, guidePages, pages, read } from './built-site.ts';

const urls = new Map(guidePages.map(({ url, html }) => [url, new Set(attributes(html, 'id'))]));

describe('Links', () => {
  for (const { url, html } of pages) {
    it(`of ${url} lead to pages and headings that are there`, () => {
      const dead = attributes(html, 'href').filter((href) => {
        if (/^(https?:|mailto:)/.test(href)) return false;
        const [target = '', anchor] = href.split('#', 2);
        if (!target) return anchor && !attributes(html, 'id').includes(anchor);
        if (files.includes(target.slice(1))) return false;
        const ids = urls.get(target);
        return !ids || (anchor && !ids.has(decodeURIComponent(anchor)));
      });
      assert.deepEqual(dead, []);
    });

    it(`of ${url} never load anything from elsewhere`, () => {
      const loaded = [...attributes(html, 'src'), ...attributes(html, 'srcset')];
      const styles = [...html.matchAll(/<link rel="(?:stylesheet|preload|icon)" href="([^"]+)"/g)];
      for (const source of [...loaded, ...styles.map(([, href = '']) => href)]) {
        assert.match(source, /^(\/(?!\/)|data:)/);
      }
    });
  }

  it('have one form: no slash at the end, no .html', () => {
    for (const { html } of pages) {
      for (const href of attributes(html, 'href').filter((link) => /^\/./.test(link))) {
        assert.doesNotMatch(href, /\/$|\/(#|\?)|\.html/);
      }
    }
  });

  it('in the sitemap are those of the pages, in the same form', async () => {
    const sitemap = await read('sitemap-0.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, loc = '']) => new URL(loc).pathname,
    );
    assert.deepEqual(listed.toSorted(), guidePages.map(({ url }) => url).toSorted());
  });
});
