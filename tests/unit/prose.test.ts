import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findUnused } from '../unused-words.ts';

const written = globSync([
  '*.md',
  'content/**/*.md',
  'src/{command,markdoc,playground,sso}/**/*.{ts,tsx}',
]);

/** Sentences in code are what stands in quotes; of Markdown, all but its code. What others say is theirs. */
function prose(file: string, text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  if (file.endsWith('.md')) return text.replace(/^ *```[^]*?^ *```|`[^`\n]*`/gm, blank);
  const strings = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
  const others = /\b(?:texts|also): \[[^\]]*\]|\blabel: '[^'\n]*'/g;
  text = text.replace(others, blank);
  let result = '';
  let end = 0;
  for (const { 0: string, index } of text.matchAll(strings)) {
    result += blank(text.slice(end, index)) + string;
    end = index + string.length;
  }
  return result + blank(text.slice(end));
}

function place(file: string, text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

describe('What we write', () => {
  it('has none of the words that we do not use', () => {
    const found = written.flatMap((file) => {
      const text = prose(file, readFileSync(file, 'utf8'));
      return findUnused(text).map(
        ({ at, words, instead }) => `${place(file, text, at)} “${words}”: write ${instead}`,
      );
    });
    assert.ok(written.length > 300);
    assert.deepEqual(found, []);
  });

  it('keeps its own words for the spelling in one file, sorted, each once and each in use', () => {
    const words = readFileSync('spelling.txt', 'utf8').trimEnd().split('\n');
    assert.deepEqual(words, [...new Set(words)].sort());
    const everything = globSync(['*.md', 'content/**/*.{md,yaml}', 'src/**/*.{ts,tsx,astro}'])
      .map((file) => readFileSync(file, 'utf8').toLowerCase())
      .join(' ');
    assert.deepEqual(
      words.filter((word) => !everything.includes(word)),
      [],
    );
  });
});
