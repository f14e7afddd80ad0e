import assert from 'node:assert/strict';
import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

  it('are not made again where the folder before has the same, and never written into', async () => {
    const before = path.join(folder, 'before');
    const after = path.join(folder, 'after');
    const old = writer(before);
    for (const name of ['deep/same', 'changed', 'linked']) await old.write(name, 'text ü');
    await old.finished();
    rmSync(path.join(before, 'linked'));
    symlinkSync(path.join(before, 'changed'), path.join(before, 'linked'));

    const { write, finished } = writer(after, before);
    await write('deep/same', Buffer.from('text ü'));
    await write('/linked', 'text ü');
    await write('changed', 'text');
    await write('new', 'text');
    await finished();
    const inode = (name: string) => lstatSync(path.join(folder, name)).ino;
    assert.equal(inode('after/deep/same'), inode('before/deep/same'));
    assert.ok(lstatSync(path.join(after, 'linked')).isFile(), 'a link of somebody else is no file');
    assert.equal(read('after/changed'), 'text');
    assert.equal(read('before/changed'), 'text ü');
    assert.equal(read('after/new'), 'text');
  });
});
