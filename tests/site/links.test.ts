import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { baseOf, parseHeaders } from '../../src/site/headers.ts';
import { attributes, files, guidePages, pages, read } from './built-site.ts';

/** The path that the site was built for; the workflow of GitHub Pages asks this of its own build. */
const base = baseOf(parseHeaders(await read('_headers')));
const placed = (url: string) => base + url;
const urls = new Map(
  guidePages.map(({ url, html }) => [placed(url), new Set(attributes(html, 'id'))]),
);

describe('Links', () => {
  for (const { url, html } of pages) {
    it(`of ${url} lead to pages and headings that are there`, () => {
      const dead = attributes(html, 'href').filter((href) => {
        if (/^(https?:|mailto:)/.test(href)) return false;
        const [target = '', anchor] = href.split('#', 2);
        if (!target) return anchor && !attributes(html, 'id').includes(anchor);
        if (files.some((file) => target === placed(`/${file}`))) return false;
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
        assert.ok(source.startsWith('data:') || source.startsWith(placed('/')), source);
      }
    });
  }

  it('to the previous and the next page name each page as no other is named', () => {
    const named = new Map<string, Set<string>>();
    for (const { html } of pages) {
      for (const [, href = '', name = ''] of html.matchAll(
        /rel="(?:prev|next)" href="([^"]+)">\s*<small>\w+<\/small>([^<]+)/g,
      )) {
        named.set(name.trim(), (named.get(name.trim()) ?? new Set()).add(href));
      }
    }
    assert.ok(named.size > 90);
    const ambiguous = [...named].filter(([, leadsTo]) => leadsTo.size > 1);
    assert.deepEqual(ambiguous, []);
  });

  it('have one form: no slash at the end, no .html', () => {
    for (const { html } of pages) {
      const links = attributes(html, 'href').filter((link) => link.startsWith('/'));
      for (const href of links.filter((link) => link !== placed('/'))) {
        assert.doesNotMatch(href, /\/$|\/(#|\?)|\.html/);
      }
    }
  });

  it('in the sitemap are those of the pages, in the same form', async () => {
    const sitemap = await read('sitemap-0.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, loc = '']) => new URL(loc).pathname,
    );
    assert.deepEqual(listed.toSorted(), guidePages.map(({ url }) => placed(url)).toSorted());
  });
});
