import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { takeTurn } from '../../../src/site/turn.ts';

const root = mkdtempSync(path.join(tmpdir(), 'turn-'));
process.once('exit', () => {
  rmSync(root, { recursive: true });
});

describe('A turn', () => {
  it('is taken once, and over when it is ended', async () => {
    const file = path.join(root, 'a/turn');
    const end = await takeTurn(file);
    assert.ok(existsSync(file));
    end();
    assert.ok(!existsSync(file));
  });

  it('of a living process is waited for', async () => {
    const file = path.join(root, 'b');
    writeFileSync(file, String(process.ppid));
    let taken = false;
    const turn = takeTurn(file).then((end) => {
      taken = true;
      return end;
    });
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(taken, false);
    rmSync(file);
    (await turn)();
  });

  it('of a process that is no more is taken over', async () => {
    const file = path.join(root, 'c');
    writeFileSync(file, String(2 ** 22 + 1));
    (await takeTurn(file))();
  });

  it('that nobody ended for a minute is taken over', async () => {
    const file = path.join(root, 'd');
    writeFileSync(file, String(process.ppid));
    const before = Date.now() / 1000 - 61;
    utimesSync(file, before, before);
    (await takeTurn(file))();
  });
});
