import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '../../src/markdoc/content.ts';
import { formatProblem } from '../../src/markdoc/problems.ts';
import { contentFolder, foldersFrom } from '../../src/site/config.ts';

it('Our own content has neither a mistake nor a warning', async () => {
  const { problems } = await readContent(foldersFrom(process.cwd(), contentFolder));
  assert.deepEqual(problems.map(formatProblem), []);
});
