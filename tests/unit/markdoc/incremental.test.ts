import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';
import { readContent, type Known } from '../../../src/markdoc/content.ts';
import { page } from './content-folder.ts';

it('compiles only what changed, and what uses a changed partial or picture', async (t) => {
  const root = await mkdtemp(path.join(tmpdir(), 'content-'));
  t.after(() => rm(root, { recursive: true }));
  await mkdir(path.join(root, 'partials'));
  const put = (name: string, text: string) => writeFile(path.join(root, name), text);
  const known: Known = { pages: new Map(), pictures: new Map() };
  const compiled = async () => {
    const folders = { content: root, shown: 'content', public: root, routes: [] };
    return (await readContent(folders, known)).compiled;
  };

  await put('a.md', page('One', '/a'));
  await put('b.md', page('Two {% partial file="/p.md" /%}', '/b'));
  await put('partials/p.md', 'Shared');
  assert.equal(await compiled(), 2);
  assert.equal(await compiled(), 0);
  await put('a.md', page('One, changed', '/a'));
  assert.equal(await compiled(), 1);
  await put('partials/p.md', 'Shared, changed');
  assert.equal(await compiled(), 1);
  await rm(path.join(root, 'a.md'));
  assert.equal(await compiled(), 0);
  assert.deepEqual([...known.pages.keys()], ['content/b.md']);
});
