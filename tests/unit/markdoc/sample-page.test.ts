import assert from 'node:assert/strict';
import path from 'node:path';
import { it } from 'node:test';
import { readContent } from '../../../src/markdoc/content.ts';
import { sortProblems } from '../../../src/markdoc/problems.ts';
import { html } from './content-folder.ts';

it('A page in the syntax of OpenMetadata’s own docs builds unchanged', async () => {
  const folder = path.resolve('tests/fixtures/sample-site');
  const { pages, problems, whole } = await readContent({
    content: folder,
    shown: 'sample-site',
    public: folder,
    routes: [],
  });
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  // Its alt texts are names and its headings jump: told, but no reason to stop.
  assert.deepEqual(
    sortProblems(problems).map(({ code }) => code),
    ['heading-jump', 'alt-is-a-name', 'alt-is-a-name'],
  );
  const page = pages.find(({ data }) => data.slug.endsWith('/auth-code-flow'));
  assert.ok(page);
  const text = html((await whole(page.file)).segments);
  assert.match(
    text,
    /<h1 id="authorization-code">Authorization Code<\/h1><h3 id="step-1-register-it">/,
  );
  assert.equal(text.match(/<InlineCallout>/g)?.length, 4);
  assert.equal(text.match(/<Image>/g)?.length, 2);
  assert.match(text, /Ingestion is configured elsewhere/);
});
