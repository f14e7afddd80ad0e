import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { setImmediate as breathe } from 'node:timers/promises';
import {
  besideFolder,
  exchange,
  recoverFolder,
  replaceFolder,
} from '../../../src/site/replace-folder.ts';

/** A number that no process has. */
const dead = 2 ** 22 + 1;

function scene(t: TestContext) {
  const root = mkdtempSync(path.join(tmpdir(), 'replace-'));
  t.after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const target = path.join(root, 'site');
  const put = (folder: string, text: string) => {
    mkdirSync(folder, { recursive: true });
    for (const name of ['index.html', 'last.html']) writeFileSync(path.join(folder, name), text);
  };
  const shown = () => readFileSync(path.join(target, 'index.html'), 'utf8');
  return { root, target, put, shown };
}

describe('A folder is replaced whole', () => {
  const ways: [name: string, swap: typeof exchange][] = [
    ['by an exchange of names', exchange],
    ['by two renames where nothing can exchange names', () => false],
  ];
  for (const [name, swap] of ways) {
    it(`${name}, and nothing is left beside it`, (t) => {
      const { root, target, put, shown } = scene(t);
      put(target, 'old');
      writeFileSync(path.join(target, 'gone.html'), '');
      const next = besideFolder(target, 'next', '1-a');
      put(next, 'new');
      replaceFolder(next, target, '1-a', swap);
      assert.equal(shown(), 'new');
      assert.deepEqual(readdirSync(target), ['index.html', 'last.html']);
      assert.deepEqual(readdirSync(root), ['site']);
    });
  }

  it('where nothing was, and where an empty folder was', (t) => {
    const { target, put, shown } = scene(t);
    const next = besideFolder(target, 'next', '1-a');
    put(next, 'first');
    replaceFolder(next, target, '1-a');
    assert.equal(shown(), 'first');
    rmSync(target, { recursive: true });
    mkdirSync(target);
    put(next, 'second');
    replaceFolder(next, target, '1-a');
    assert.equal(shown(), 'second');
  });
});

/** A process that puts one site after the other in the place of `target`, until it is killed. */
function replacer(target: string, count: number) {
  const module = path.resolve('src/site/replace-folder.ts');
  const code = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { besideFolder, newRun, replaceFolder } from ${JSON.stringify(module)};
    const target = ${JSON.stringify(target)};
    for (let n = 0; n < ${count}; n++) {
      const run = newRun();
      const next = besideFolder(target, 'next', run);
      mkdirSync(next);
      for (const name of ['index.html', 'last.html']) writeFileSync(next + '/' + name, 'site ' + n);
      replaceFolder(next, target, run);
    }`;
  const child = spawn('node', ['--input-type=module-typescript', '--eval', code], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  return { child, ended };
}

/** Both files of a site. The program that exchanges names may outlive the killed process by a moment. */
function whole(target: string): string {
  for (;;) {
    const { ino } = statSync(target);
    const texts = ['index.html', 'last.html'].map((name) =>
      readFileSync(path.join(target, name), { encoding: 'utf8' }),
    );
    if (statSync(target).ino === ino) return texts.join(' ');
  }
}

describe('Where the system can exchange names', () => {
  const able = (t: TestContext) => {
    const { root } = scene(t);
    for (const name of ['a', 'b']) mkdirSync(path.join(root, name));
    return exchange(path.join(root, 'a'), path.join(root, 'b'));
  };

  it('a reader finds a whole site at every moment, also when two builds end at once', async (t) => {
    if (!able(t)) {
      t.skip('no program here exchanges names');
      return;
    }
    const { target, put, shown } = scene(t);
    put(target, 'site 0');
    const both = [replacer(target, 40), replacer(target, 40)];
    let running = true;
    void Promise.all(both.map(({ ended }) => ended)).then(() => (running = false));
    const seen = new Set<string>();
    while (running) {
      for (let n = 0; n < 50; n++) seen.add(shown());
      await breathe();
    }
    assert.ok(seen.size > 10, `${seen.size} sites seen`);
    assert.equal(shown(), 'site 39');
    assert.equal(readFileSync(path.join(target, 'last.html'), 'utf8'), 'site 39');
  });

  it('a kill at any moment leaves a whole site, and the next build nothing beside it', async (t) => {
    if (!able(t)) {
      t.skip('no program here exchanges names');
      return;
    }
    const { root, target, put, shown } = scene(t);
    put(target, 'site 0');
    for (let round = 1; round <= 12; round++) {
      const { child, ended } = replacer(target, 1000);
      const before = shown();
      let reads = 0;
      // From the first replacement on, each round a little later.
      while (shown() === before || reads++ < round * 3) await breathe();
      child.kill('SIGKILL');
      await ended;
      assert.match(whole(target), /^(site \d+) \1$/);
      recoverFolder(target);
      assert.deepEqual(
        readdirSync(root).filter((name) => name !== 'site'),
        [],
      );
    }
  });
});

describe('What a killed build left', () => {
  it('between two renames: the old site comes back', (t) => {
    const { root, target, put, shown } = scene(t);
    put(besideFolder(target, 'old', `${dead}-a`), 'old');
    put(besideFolder(target, 'next', `${dead}-a`), 'half');
    recoverFolder(target);
    assert.equal(shown(), 'old');
    assert.deepEqual(readdirSync(root), ['site']);
  });

  it('beside a site goes, and what a living build has there stays', (t) => {
    const { root, target, put, shown } = scene(t);
    put(target, 'here');
    put(besideFolder(target, 'old', `${dead}-a`), 'old');
    put(besideFolder(target, 'next', `${process.ppid}-b`), 'half');
    put(path.join(root, '.site.next-mine'), 'somebody’s own folder');
    recoverFolder(target);
    assert.equal(shown(), 'here');
    assert.deepEqual(readdirSync(root), [
      '.site.next-' + `${process.ppid}-b`,
      '.site.next-mine',
      'site',
    ]);
  });
});
