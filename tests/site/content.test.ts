import assert from 'node:assert/strict';
import path from 'node:path';
import { it } from 'node:test';
import { readContent } from '../../src/markdoc/content.ts';
import { formatProblem } from '../../src/markdoc/problems.ts';
import { contentFolder, routes } from '../../src/site/config.ts';

it('Our own content has neither a mistake nor a warning', async () => {
  const { problems } = await readContent({
    content: contentFolder,
    shown: 'content',
    public: path.resolve('public'),
    routes,
  });
  assert.deepEqual(problems.map(formatProblem), []);
});
