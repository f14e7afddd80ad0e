import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

const files = globSync(['{src,scripts,proof,tests}/**/*.{ts,tsx,astro,mdx,mjs}', '*.mjs']);
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** In which files a word stands. */
const places = new Map<string, Set<string>>();
for (const [file, text] of texts) {
  for (const word of text.match(/[\w$]+/g) ?? []) {
    places.set(word, (places.get(word) ?? new Set()).add(file));
  }
}

/** What a framework looks for by its name. */
const asked = new Set(['onRequest', 'GET', 'getStaticPaths', 'prerender']);

const exported = /^export (?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm;

it('No function or value is exported that no other file names', () => {
  const unused = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(exported)]
      .map(([, name = '']) => name)
      .filter((name) => !asked.has(name) && places.get(name)?.size === 1)
      .map((name) => `${file}: ${name}`),
  );
  assert.deepEqual(unused, []);
});
