import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  below,
  fromPage,
  placeLinks,
  placeMarkdownLinks,
  placeStyles,
} from '../../../src/site/placing.ts';

const docs = below('/docs/sso');
const pages = new Set(['/', '/a', '/a/b', '/doctor']);
const isPage = (path: string) => pages.has(path);

describe('Links of a page', () => {
  const cases: [name: string, html: string, placed: string][] = [
    ['a link', '<a class="x" href="/a/b#c">', '<a class="x" href="/docs/sso/a/b#c">'],
    ['the home page', '<a href="/">', '<a href="/docs/sso/">'],
    [
      'a script, and not its text',
      '<script src="/s.js">"<a href="/x">"</script>',
      '<script src="/docs/sso/s.js">"<a href="/x">"</script>',
    ],
    [
      'an island',
      '<astro-island component-url="/_astro/a.js" renderer-url="/_astro/b.js">',
      '<astro-island component-url="/docs/sso/_astro/a.js" renderer-url="/docs/sso/_astro/b.js">',
    ],
    [
      'pictures in sizes',
      '<source srcset="/p.1.avif 1x, /p.2.avif 2x">',
      '<source srcset="/docs/sso/p.1.avif 1x, /docs/sso/p.2.avif 2x">',
    ],
    ['another host', '<a href="//a.example/b">', '<a href="//a.example/b">'],
    ['a whole address', '<a href="https://a.example/b">', '<a href="https://a.example/b">'],
    ['a place on the page', '<a href="#b">', '<a href="#b">'],
    ['code that shows a link', '<code>&lt;a href="/x"></code>', '<code>&lt;a href="/x"></code>'],
    [
      'another attribute',
      '<var data-href="/x" title="href=/x">',
      '<var data-href="/x" title="href=/x">',
    ],
    [
      'a sign in an attribute',
      '<a title="a > b" href="/a">',
      '<a title="a > b" href="/docs/sso/a">',
    ],
    ['style', '<style>a{background:url("/x")}</style>', '<style>a{background:url("/x")}</style>'],
  ];
  for (const [name, html, placed] of cases) {
    it(`below a path: ${name}`, () => {
      assert.equal(placeLinks(html, docs), placed);
    });
  }

  const ways: [from: string, to: string, way: string][] = [
    ['/', '/a/b#c', './a/b.html#c'],
    ['/', '/', './index.html'],
    ['/a', '/_astro/x.css', './_astro/x.css'],
    ['/a/b', '/', '../index.html'],
    ['/a/b', '/a', '../a.html'],
    ['/a/b/c', '/doctor', '../../doctor.html'],
    ['/a/b', '/a/b.md', '../a/b.md'],
  ];
  for (const [from, to, way] of ways) {
    it(`from ${from} to ${to} wherever the site is`, () => {
      assert.equal(fromPage(from, isPage)(to), way);
      const reached = new URL(way, `https://h.example/x${from === '/' ? '/index' : from}.html`);
      const wanted = isPage(to.replace(/#.*/, ''))
        ? to.replace(/^([^#]*)/, (path) => `${path === '/' ? '/index' : path}.html`)
        : to;
      assert.equal(reached.href, `https://h.example/x${wanted}`);
    });
  }
});

it('A stylesheet finds its fonts beside itself', () => {
  const css =
    '@font-face{src:url(/_astro/a.woff2),url("/_astro/b.woff2")}a{background:url(data:x)}';
  assert.equal(
    placeStyles(css),
    '@font-face{src:url(a.woff2),url("b.woff2")}a{background:url(data:x)}',
  );
});

describe('Links of a page as Markdown', () => {
  it('are placed, and code stays as it is', () => {
    const text =
      '[a](/a#b) `[c](/c)` ![d](/d.svg "D")\n\n```\n[e](/e)\n```\n\n[f](https://f.example) [g](/g)\n';
    assert.equal(
      placeMarkdownLinks(text, docs),
      '[a](/docs/sso/a#b) `[c](/c)` ![d](/docs/sso/d.svg "D")\n\n```\n[e](/e)\n```\n\n[f](https://f.example) [g](/docs/sso/g)\n',
    );
  });
});
