import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Kept } from '../../../src/site/kept.ts';
import { Shelf, shelfOf } from '../../../src/site/kept-pages.ts';

describe('A shelf of finished pages', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'shelf-'));
  process.once('exit', () => {
    rmSync(root, { recursive: true });
  });
  const open = () => new Shelf<string>(new Kept(root), 'pages', 'content', 'a');

  it('gives back what was put on it, under its own digest', () => {
    const first = open();
    first.put('one', '1');
    first.put('two', '2');
    first.close();
    assert.equal(open().get('one'), '1');
    assert.equal(open().get('three'), undefined);
  });

  it('keeps what was asked for since, and forgets the rest', () => {
    const next = open();
    next.get('one');
    next.put('three', '3');
    next.close();
    assert.equal(open().get('one'), '1');
    assert.equal(open().get('two'), undefined);
    assert.equal(open().get('three'), '3');
    assert.equal(readdirSync(path.join(root, 'pages')).length, 1);
  });

  it('is one of few, however many pages there are', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => shelfOf(`content/${index}.md`));
    assert.equal(new Set(names).size, 64);
  });
});
