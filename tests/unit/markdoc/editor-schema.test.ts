import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import Markdoc, { type Config } from '@markdoc/markdoc';
import { editorSchema } from '../../../src/markdoc/editor-schema.ts';

const file = '.vscode/markdoc-schema.mjs';

it('What an editor knows of the tags is what the schemas say; `npm run editor-schema` writes it', async () => {
  assert.equal(await readFile(file, 'utf8'), editorSchema());
});

it('An editor tells a mistake in a tag with it', async () => {
  const { default: config } = (await import(pathToFileURL(file).href)) as { default: Config };
  const said = (text: string) =>
    Markdoc.validate(Markdoc.parse(text), config).map(({ error }) => error.message);
  assert.deepEqual(said('{% note noteType="Tip" %}\nText\n{% /note %}'), []);
  assert.match(said('{% note noteType="Hint" %}\nText\n{% /note %}').join(), /must match one of/);
  assert.match(said('{% noet %}\nText\n{% /noet %}').join(), /Undefined tag/);
});
