import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributes, files, guidePages, read } from './built-site.ts';

const twinOf = (url: string) => (url === '/' ? 'index.md' : `${url.slice(1)}.md`);

/** From three or more backticks to as many; code about code has more. */
const codeBlocks = /^ *(`{3,})[^`]*\n[^]*?^ *\1$/gm;

describe('As Markdown', () => {
  for (const { url, html } of guidePages) {
    it(`${url} stands beside the page, and the page says so`, async () => {
      assert.ok(files.includes(twinOf(url)));
      assert.ok(attributes(html, 'href').includes(`/${twinOf(url)}`));
      const text = await read(twinOf(url));
      assert.match(text, /^# \S/);
      const heading = /<h1[^>]*>([^<]+)/.exec(html)?.[1]?.replaceAll('&#x27;', "'");
      assert.equal(/^# (.*)$/m.exec(text)?.[1], heading);
      // Nothing of the page’s own language is left over.
      const prose = text.replace(codeBlocks, '').replace(/`[^`\n]*`/g, '');
      assert.doesNotMatch(prose, /<\/?(?:div|section|span|p|var|a|[A-Z]\w*)\b|\{%|\[object/);
      // A blank before its end, and what is stressed has asterisks around it.
      assert.doesNotMatch(prose, /(?:^|[ (])\*[^ *\n][^*\n]* \*[^ *]/m);
    });

    it(`${url} has every code block of the page`, async () => {
      const text = await read(twinOf(url));
      const blocks = html.match(/<figure class="code(?: numbered| one-line)*">/g)?.length ?? 0;
      assert.equal(text.match(codeBlocks)?.length ?? 0, blocks);
    });
  }

  it('llms.txt lists all of them, and llms-full.txt has all of them', async () => {
    const list = await read('llms.txt');
    const full = await read('llms-full.txt');
    for (const { url } of guidePages) {
      assert.match(list, new RegExp(`\\]\\(https://[^/]+/${twinOf(url)}\\): \\S`));
      assert.ok(full.includes((await read(twinOf(url))).trim()));
    }
  });
});
