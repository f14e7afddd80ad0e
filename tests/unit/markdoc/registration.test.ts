import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../../src/markdoc/compile.ts';

const head =
  '---\ntitle: Page\ndescription: A page.\nslug: /page\nprovider: azure\n---\n\n# Page\n\n';

async function htmlOf(tag: string): Promise<string> {
  const page = await compile(
    { file: 'page.md', text: head + tag },
    { partials: new Map(), pictures: new Map() },
  );
  assert.deepEqual(page.problems, []);
  return JSON.stringify(page.segments);
}

test('A folded step has its title, its words and its lines; otherwise the lines alone', async () => {
  const step = 'registration step="Create the secret with az"';
  const [folded, plain] = await Promise.all([
    htmlOf(`{% ${step} fold=true /%}`),
    htmlOf(`{% ${step} /%}`),
  ]);
  for (const part of [
    '<summary>Create the secret with az</summary>',
    'It prints the secret, once',
  ]) {
    assert.ok(folded.includes(part), folded);
    assert.ok(!plain.includes(part), plain);
  }
  for (const html of [folded, plain]) assert.match(html, /credential/);
});

test('Each flow has lines of its own', async () => {
  const step = 'registration step="Register the application with az"';
  assert.match(await htmlOf(`{% ${step} /%}`), /web-redirect-uris/);
  assert.doesNotMatch(await htmlOf(`{% ${step} flow="public" /%}`), /web-redirect-uris/);
});
