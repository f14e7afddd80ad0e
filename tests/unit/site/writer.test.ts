import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { writer } from '../../../src/site/writer.ts';

describe('Files that are written while others are made', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'writer-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

  it('are all there in the end, texts and bytes, in folders that were not', async () => {
    const { write, finished } = writer(folder);
    for (let index = 0; index < 200; index++) {
      await write(`/a/${String(index % 3)}/${String(index)}.html`, `Seite ${String(index)} ü`);
    }
    const all = Buffer.from('before|the part|behind');
    await write('part.txt', all.subarray(7, 15));
    await finished();
    assert.equal(read('a/0/0.html'), 'Seite 0 ü');
    assert.equal(read('a/1/199.html'), 'Seite 199 ü');
    assert.equal(read('part.txt'), 'the part');
  });

  it('are written again where their folder was taken away', async () => {
    const { write, finished } = writer(folder);
    rmSync(path.join(folder, 'a'), { recursive: true });
    await write('a/0/0.html', 'again');
    await finished();
    assert.equal(read('a/0/0.html'), 'again');
  });

  it('are missed aloud, and the others are there', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    const { write, finished } = writer(folder);
    await write('file/below.html', 'cannot be');
    await write('beside.html', 'can be');
    await assert.rejects(finished(), /ENOTDIR|EEXIST/);
    assert.equal(read('beside.html'), 'can be');
  });
});
