import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { Kept } from '../../../src/site/kept.ts';

function folder(t: TestContext): string {
  const root = mkdtempSync(path.join(tmpdir(), 'kept-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  return root;
}

describe('What builds keep', () => {
  it('comes back whole', (t) => {
    const root = folder(t);
    new Kept(root).put('pages', 'a', 'text');
    assert.equal(new Kept(root).get('pages', 'a')?.toString(), 'text');
    assert.equal(new Kept(root).get('pages', 'b'), undefined);
  });

  const harm: [string, (bytes: Buffer) => Buffer][] = [
    ['cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['of another version', () => Buffer.from('{"version":0,"text":"text"}')],
    ['changed in one character', (bytes) => Buffer.from(`${bytes.toString().slice(0, -1)}T`)],
    ['longer than it was', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
  ];
  for (const [name, change] of harm) {
    it(`does not come back when it is ${name}`, (t) => {
      const root = folder(t);
      new Kept(root).put('pages', 'a', 'text');
      const file = path.join(root, 'pages/a');
      writeFileSync(file, change(readFileSync(file)));
      assert.equal(new Kept(root).get('pages', 'a'), undefined);
    });
  }

  it('may be a folder, which comes back whole or not at all', async (t) => {
    const root = folder(t);
    const from = path.join(root, 'from');
    mkdirSync(path.join(from, 'deep'), { recursive: true });
    writeFileSync(path.join(from, 'one'), '1');
    writeFileSync(path.join(from, 'deep/two'), '2');
    const keptIn = path.join(root, 'kept');
    await new Kept(keptIn).putFolder('search', 'a', from);
    const to = path.join(root, 'to');
    assert.ok(await new Kept(keptIn).getFolder('search', 'a', to));
    assert.equal(readFileSync(path.join(to, 'deep/two'), 'utf8'), '2');
    const packed = path.join(keptIn, 'search/a');
    writeFileSync(packed, readFileSync(packed).subarray(0, -1));
    assert.equal(await new Kept(keptIn).getFolder('search', 'a', to), false);
  });

  it('goes when a build has no use for it', (t) => {
    const root = folder(t);
    new Kept(root).put('pages', 'old', 'text');
    const next = new Kept(root);
    next.put('pages', 'new', 'text');
    next.forgetOthers();
    assert.deepEqual(readdirSync(path.join(root, 'pages')), ['new']);
  });

  it('is no reason to fail where nothing can be kept', (t) => {
    const root = folder(t);
    const file = path.join(root, 'file');
    writeFileSync(file, '');
    const kept = new Kept(path.join(file, 'below'));
    kept.put('pages', 'a', 'text');
    kept.forgetOthers();
    assert.equal(kept.get('pages', 'a'), undefined);
    assert.ok(existsSync(file));
  });
});
