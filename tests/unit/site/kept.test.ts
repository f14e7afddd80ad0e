import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  it('may be many files, which come back whole or not at all', (t) => {
    const root = folder(t);
    new Kept(root).putFiles('search', 'a', [
      ['one', Buffer.from('1')],
      ['deep/two', Buffer.from('zwei ü')],
    ]);
    const back = new Kept(root).getFiles('search', 'a');
    assert.deepEqual(
      back?.map(([name, body]) => [name, Buffer.from(body).toString()]),
      [
        ['one', '1'],
        ['deep/two', 'zwei ü'],
      ],
    );
    const packed = path.join(root, 'search/a');
    writeFileSync(packed, readFileSync(packed).subarray(0, -1));
    assert.equal(new Kept(root).getFiles('search', 'a'), undefined);
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
