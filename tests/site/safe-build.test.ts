import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  existsSync,
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
import { before, after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { exchange } from '../../src/site/replace-folder.ts';

const root = mkdtempSync(path.join(tmpdir(), 'safe-'));
const site = path.join(root, 'site');
const page = (words: string, slug = '/') =>
  `---\ntitle: A page\ndescription: What it is about.\nslug: ${slug}\n---\n# A page\n\n${words}\n`;

/** The same folders for every build, also for what they remember. `first` runs before it in the shell. */
function build(words: string, first = '') {
  const content = path.join(root, words);
  mkdirSync(content, { recursive: true });
  writeFileSync(path.join(content, 'index.md'), page(words));
  writeFileSync(path.join(content, 'last.md'), page(words, '/last'));
  const child = spawn('bash', ['-c', `${first} exec node scripts/build.ts`], {
    env: {
      ...process.env,
      NO_COLOR: '1',
      CONTENT_DIR: content,
      OUT_DIR: site,
      CACHE_DIR: path.join(root, 'cache'),
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, said: () => said };
}

/** Which build is there; throws when it is none, or parts of two. */
function shown(): string {
  const { ino } = statSync(site);
  const [first, last] = ['index.html', 'last.html'].map(
    (name) => /<p>(\w+)<\/p>/.exec(readFileSync(path.join(site, name), 'utf8'))?.[1],
  );
  if (statSync(site).ino !== ino) return shown();
  assert.ok(first);
  assert.equal(first, last);
  assert.ok(existsSync(path.join(site, 'pagefind/pagefind.js')) || statSync(site).ino !== ino);
  return first;
}

describe('A build never harms the site that is there', () => {
  before(async () => {
    const { ended, said } = build('first');
    assert.equal(await ended, 0, said());
    assert.equal(shown(), 'first');
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('when its disk is full', async () => {
    // A file may have a hundred kilobytes, which is too little for the script of a page.
    const { ended, said } = build('second', 'ulimit -f 100;');
    assert.notEqual(await ended, 0);
    assert.match(said(), /EFBIG|File too large|os error 27/i);
    assert.equal(shown(), 'first');
  });

  it('when it is killed in the middle', async () => {
    const { child, ended, said } = build('third');
    while (!/\d+ compiled/.test(said()) && child.exitCode === null) await pause(5);
    child.kill('SIGKILL');
    await ended;
    assert.equal(child.signalCode, 'SIGKILL', said());
    assert.equal(shown(), 'first');
  });

  it('nor two at once: a reader finds one or the other, whole, at every moment', async (t) => {
    for (const name of ['a', 'b']) mkdirSync(path.join(root, 'try', name), { recursive: true });
    if (!exchange(path.join(root, 'try/a'), path.join(root, 'try/b'))) {
      t.skip('no program here exchanges names');
      return;
    }
    const builds = [build('fourth'), build('fifth')];
    let running = true;
    const codes = Promise.all(builds.map(({ ended }) => ended)).finally(() => (running = false));
    const seen = new Set<string>();
    while (running) {
      seen.add(shown());
      await pause(1);
    }
    assert.deepEqual(await codes, [0, 0], builds.map(({ said }) => said()).join('\n'));
    assert.ok(seen.has('first'), 'the old site stays until a new one is there');
    assert.match(shown(), /^(fourth|fifth)$/);
    // Nothing of all that is left beside it.
    const left = readdirSync(root).filter((name) => name.startsWith('.'));
    assert.deepEqual(left, []);
  });

  it('nor when its content folder is not there, which it names', async () => {
    const earlier = shown();
    const { ended, said } = build('nowhere', `export CONTENT_DIR='${root}/no such folder';`);
    assert.notEqual(await ended, 0);
    assert.match(said(), /no such folder:1:1 {2}error {2}There is no such folder/);
    assert.equal(shown(), earlier);
  });
});
