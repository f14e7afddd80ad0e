import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHtml, plainText } from '../../../../src/sso/came-back/plain-text.ts';

const cases: readonly [title: string, raw: string, plain: string][] = [
  ['plain words as they are', 'AADSTS1: a + b, 100% sure.', 'AADSTS1: a + b, 100% sure.'],
  ['one line of several', ' a\r\n\tb \n c ', 'a b c'],
  ['form encoding', 'error_description=a%3a+b%0d%0ac', 'error_description=a: b c'],
  ['a plus in a description only', 'x=1+1&error_description=1+1', 'x=1+1&error_description=1 1'],
  [
    'a description in quotes',
    'error_description: "Missing+parameter%3A+a"',
    'error_description: "Missing parameter: a"',
  ],
  ['a description without its name', 'AADSTS65004%3a+User+declined', 'AADSTS65004: User declined'],
  ['three layers of encoding', 'a%25252520b', 'a%20b'],
  ['two layers of encoding', 'a%252520b', 'a b'],
  ['broken encoding as it is', 'a%zz %e9 %', 'a%zz %e9 %'],
  ['UTF-8', '%E2%80%9Cq%E2%80%9D', '"q"'],
  [
    'HTML entities',
    '&lt;b&gt; &amp;quot;x&quot; &#39;y&#x27;&nbsp;&unknown;',
    '<b> "x" \'y\' &unknown;',
  ],
  ['JSON escapes', '{\\"a\\":\\"b\\\\r\\\\nc\\u0027\\"}', '{"a":"b c\'"}'],
  ['a page without its tags', '<html><p class="x">a</p><br>b</html>', 'a b'],
  ['text without a page around it with its brackets', 'a <tenant-id> b', 'a <tenant-id> b'],
  ['straight quotes', '‘a’ “b”', '\'a\' "b"'],
  ['no invisible signs', 'a\0b\u200bc\u202ed\ufeffe\u001bf', 'a bcde f'],
  ['half signs as a whole one', 'a\ud800b', 'a\ufffdb'],
];

for (const [title, raw, plain] of cases) {
  test(`Text comes out plain: ${title}`, () => {
    assert.equal(plainText(raw), plain);
  });
}

test('A page is told from text with brackets', () => {
  for (const page of ['<!DOCTYPE html>', '<div class="a">', 'x </p>', '<BR>']) {
    assert.ok(isHtml(page), page);
  }
  for (const text of ['a < b', '<tenant-id>', '<init>', 'List<String>', '<branch>']) {
    assert.ok(!isHtml(text), text);
  }
});
