import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guidePages } from './built-site.ts';

/** Words that we do not use, and what we write instead. */
const unused: readonly [words: RegExp, instead: string][] = [
  [/(?:other|these|quotation|odd|unusual) signs\b/i, 'characters'],
  [/\bmend(?:s|ed|ing)?\b/i, 'correct, repair'],
  [/\bwhat came back\b/i, 'the answer'],
  [/\bspeaks? of\b/i, 'names, is about'],
  [/\b(?:simply|easily|obviously|please)\b/i, 'nothing'],
  [/\b(?:login in|sign-in in to|log-in)\b/i, 'sign in, sign-in'],
  [/\b(the|a|an|is|to|of|and|for|with) \1\b/i, 'the word once'],
];

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
      const found = unused.flatMap(([words, instead]) => {
        const hit = words.exec(text);
        return hit ? [`${around(text, hit)}: write ${instead}`] : [];
      });
      assert.deepEqual(found, []);
    });
  }
});

function around(text: string, { 0: words, index }: RegExpExecArray): string {
  return text.slice(Math.max(0, index - 30), index + words.length + 30).replaceAll('\n', ' ');
}
