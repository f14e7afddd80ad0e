import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findUnused } from '../unused-words.ts';
import { guidePages } from './built-site.ts';

/** What a page says: without its code, scripts and names of elements. */
function proseOf(html: string): string {
  return html
    .replace(/<(script|style|pre|code|svg|kbd|textarea)\b[^]*?<\/\1>/g, '‸')
    .replace(/<[^>]+>/g, (tag) =>
      /^<\/?(?:a|b|em|strong|span|var|i|small)\b/.test(tag) ? '' : '\n',
    )
    .replaceAll('&#39;', "'")
    .replace(/[^\S\n]+/g, ' ');
}

describe('The prose', () => {
  for (const { url, html } of guidePages) {
    const text = proseOf(html);
    it(`of ${url} has none of the words that we do not use`, () => {
      const found = findUnused(text).map(
        ({ at, words, instead }) => `${around(text, at, words)}: write ${instead}`,
      );
      assert.deepEqual(found, []);
    });

    it(`of ${url} has links that say where they lead, also those that tags write`, () => {
      const article = /<article[^>]*>[^]*<\/article>/.exec(html)?.[0] ?? '';
      const words = [...article.matchAll(/<a(?=[ >])([^>]*)>([^]*?)<\/a>/g)]
        .filter(([, attributes = '']) => !/aria-(?:label|hidden)/.test(attributes))
        .map(([, , inside = '']) =>
          /<(?:img|svg)/.test(inside) ? 'picture' : proseOf(inside).trim(),
        );
      assert.deepEqual(
        words.filter(
          (text) => text === '' || /^(?:here|click|more|read more|link|https?:\S+)$/i.test(text),
        ),
        [],
      );
    });
  }
});

function around(text: string, at: number, words: string): string {
  return text.slice(Math.max(0, at - 30), at + words.length + 30).replaceAll('\n', ' ');
}
