import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { compilerFolders, compilerVersion } from '../../../src/markdoc/compiler-version.ts';

const root = mkdtempSync(path.join(tmpdir(), 'compiler-'));
const tag = path.join(root, 'src/markdoc/tag.ts');
for (const folder of compilerFolders) mkdirSync(path.join(root, folder), { recursive: true });
writeFileSync(path.join(root, 'package-lock.json'), '{}');

/** Writes the code of a tag at a moment, in seconds since 1970. */
function write(text: string, at: number) {
  writeFileSync(tag, text);
  utimesSync(tag, at, at);
}

describe('The version of the code that compiles pages', () => {
  const began = Date.now() + 60_000;
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('is the same while the code is, and another when a tag is changed', async () => {
    write('one', began / 1000 - 10);
    const one = await compilerVersion(root, began);
    assert.equal(await compilerVersion(root, began), one);
    write('two', began / 1000 - 5);
    assert.notEqual(await compilerVersion(root, began), one);
  });

  it('is nobody else’s where a tag was written since the process began, which may have loaded it before', async () => {
    write('three', began / 1000 + 5);
    const during = await compilerVersion(root, began);
    assert.notEqual(await compilerVersion(root, began), during);
    // The next process finds what is there now, and what it makes is kept.
    const later = began + 60_000;
    const next = await compilerVersion(root, later);
    assert.notEqual(next, during);
    assert.equal(await compilerVersion(root, later), next);
  });
});
