import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pack, unpack } from '../../../src/markdoc/pack.ts';
import { page, read } from './content-folder.ts';

it('A page survives its way through the store, in a shorter text', async (t) => {
  const { pages } = await read(t, {
    'a.md': page(
      `# Ünïcode “quotes” 😀\n\n{% note %}\nText\n{% /note %}\n\n${'Words. '.repeat(200)}`,
    ),
  });
  const [first] = pages;
  assert.ok(first);
  const packed = pack(first);
  assert.deepEqual(unpack(packed), JSON.parse(JSON.stringify(first)));
  assert.ok(packed.length < JSON.stringify(first).length / 2);
});
