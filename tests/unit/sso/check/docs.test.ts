import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import GithubSlugger from 'github-slugger';

const content = new URL('../../../../content/', import.meta.url);
const library = new URL('../../../../src/sso/', import.meta.url);

function textsIn(folder: URL, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8'));
}

/** Every page of the site, with the anchors of its written headings. */
const pages = new Map(
  textsIn(content, '.md').map((text) => {
    const slugger = new GithubSlugger();
    const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => title);
    const anchors = new Set(headings.map((title) => slugger.slug(title.replaceAll('`', ''))));
    return [/^slug: (.+)$/m.exec(text)?.[1] ?? '', anchors] as const;
  }),
);

test('Every page and anchor that a rule names exists', () => {
  const named = textsIn(library, '.ts').flatMap(
    (text) => text.match(/\/deployment\/[\w/-]+(?:#[\w-]+)?/g) ?? [],
  );
  assert.ok(named.length > 0);
  for (const path of named) {
    const [page = '', anchor] = path.split('#');
    assert.ok(pages.has(page), path);
    if (anchor !== undefined) assert.ok(pages.get(page)?.has(anchor), path);
  }
});
