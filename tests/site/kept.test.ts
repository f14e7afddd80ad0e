import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
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
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';

const root = mkdtempSync(path.join(tmpdir(), 'kept-'));
const content = path.join(root, 'content');
const page = (slug: string, body: string) =>
  `---\ntitle: Page ${slug}\ndescription: What it is about.\nslug: ${slug}\n---\n# Page\n\n${body}\n`;
const put = (name: string, text: string | Buffer) => {
  const file = path.join(content, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const picture = (red: number) =>
  sharp({ create: { width: 900, height: 300, channels: 3, background: { r: red, g: 0, b: 0 } } })
    .png()
    .toBuffer();
const menu = (title: string) =>
  `- title: Home\n  slug: /\n- title: A\n  slug: /a\n  items:\n    - title: ${title}\n      slug: /a/b\n- title: C\n  slug: /c\n`;

/** Builds with what is kept in a folder; every file of the site, and what the build did. */
function build(kept: string) {
  const site = path.join(root, `site-${kept}`);
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: path.join(root, kept) },
  });
  assert.equal(status, 0, stderr);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1]);
  return {
    files: filesOf(site),
    compiled: number(/(\d+) compiled/),
    rendered: number(/(\d+) of them rendered/),
  };
}

function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]),
  );
}

/** Says which files differ, and not their bytes. */
function assertSame(one: Map<string, string>, other: Map<string, string>) {
  const names = new Set([...one.keys(), ...other.keys()]);
  assert.deepEqual(
    [...names].filter((name) => one.get(name) !== other.get(name)),
    [],
  );
}

/** The same site from nothing but the renderer. */
function fromNothing(): Map<string, string> {
  rmSync(path.join(root, 'bare'), { recursive: true, force: true });
  for (const kind of ['used-files', 'renderer', 'assets']) {
    cpSync(path.join(root, 'kept', kind), path.join(root, 'bare', kind), { recursive: true });
  }
  const { files, compiled } = build('bare');
  assert.equal(compiled, 4);
  return files;
}

describe('Whatever is kept between builds, the site is the same to the last byte', () => {
  let cold: ReturnType<typeof build>;
  before(async () => {
    put('images/red.png', await picture(200));
    put('partials/p.md', 'A passage for several pages.');
    put('menu.yaml', menu('B'));
    put('index.md', page('/', 'Home, with code.\n\n```yaml\na: 1\n```'));
    put('a.md', page('/a', '{% partial file="/p.md" /%}'));
    put('b.md', page('/a/b', '{% image src="/images/red.png" alt="A red field" /%}'));
    put('c.md', page('/c', 'See [the other](/a/b#page).'));
    cold = build('kept');
    assert.equal(cold.compiled, 4);
    assert.equal(cold.rendered, 4);
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('when all of it is there, and the site goes to another folder', () => {
    rmSync(path.join(root, 'site-kept'), { recursive: true });
    const { files, compiled, rendered } = build('kept');
    assert.deepEqual([compiled, rendered], [0, 0]);
    assertSame(files, cold.files);
  });

  it('when nothing has changed, and the site that is there is left alone', () => {
    const file = path.join(root, 'site-kept/index.html');
    const { ctimeMs } = statSync(file);
    assertSame(build('kept').files, cold.files);
    assert.equal(statSync(file).ctimeMs, ctimeMs);
  });

  it('and the code is bundled anew when any file changes that is in it', () => {
    const [list = ''] = [...filesOf(path.join(root, 'kept/used-files')).values()];
    const used = new Set(JSON.parse(list.slice(32)) as string[]);
    const code = globSync('src/{behaviour,components,layouts,pages,playground}/**/*.*')
      // Always counts.
      .filter((file) => !file.startsWith('src/behaviour/inline/'));
    assert.deepEqual(
      [...code, 'proof/report.json'].filter((file) => !used.has(file)),
      [],
    );
  });

  const touched: [string, (file: string) => void][] = [
    [
      'changed by hand',
      (file) => {
        writeFileSync(file, 'x');
      },
    ],
    [
      'deleted',
      (file) => {
        rmSync(file);
      },
    ],
  ];
  for (const [what, touch] of touched) {
    it(`when a file of the site was ${what}`, () => {
      touch(path.join(root, 'site-kept/c.html'));
      assertSame(build('kept').files, cold.files);
    });
  }

  it('when a third is deleted, a third cut in half and a third of another version', () => {
    const kept = path.join(root, 'kept');
    [...filesOf(kept)].forEach(([name, bytes], index) => {
      const file = path.join(kept, name);
      if (index % 3 === 0) rmSync(file);
      if (index % 3 === 1) writeFileSync(file, bytes.slice(0, bytes.length / 2), 'latin1');
      if (index % 3 === 2) writeFileSync(file, bytes.replace(/^.{32}/s, 'x'.repeat(32)), 'latin1');
    });
    assertSame(build('kept').files, cold.files);
  });

  const changes: [what: string, how: () => unknown, compiled: number, rendered: number][] = [
    [
      'a page',
      () => {
        put('c.md', page('/c', 'Changed.'));
      },
      1,
      1,
    ],
    [
      'a partial',
      () => {
        put('partials/p.md', 'Another passage.');
      },
      1,
      1,
    ],
    [
      'a picture',
      async () => {
        put('images/red.png', await picture(250));
      },
      1,
      1,
    ],
    // It stands in the list of its own branch, and beside its neighbours.
    [
      'a title in the menu',
      () => {
        put('menu.yaml', menu('Bee'));
      },
      0,
      3,
    ],
  ];
  for (const [what, change, compiled, rendered] of changes) {
    it(`when ${what} has changed, and only what uses it is made anew`, async () => {
      await change();
      const after = build('kept');
      assert.deepEqual([after.compiled, after.rendered], [compiled, rendered]);
      assertSame(after.files, fromNothing());
    });
  }

  it('and a file that is the same after an edit keeps its date, for whoever copies only what is new', () => {
    const site = path.join(root, 'site-kept');
    const dates = () =>
      new Map(
        [...filesOf(site).keys()].map((name) => [name, statSync(path.join(site, name)).mtimeMs]),
      );
    const before = filesOf(site);
    const old = dates();
    put('c.md', page('/c', 'Changed once more.'));
    const after = build('kept').files;
    const now = dates();
    const isNew = (name: string) => now.get(name) !== old.get(name);
    assert.ok(isNew('c.html') && isNew('c.md'));
    assert.deepEqual(
      [...after.keys()].filter((name) => isNew(name) !== (after.get(name) !== before.get(name))),
      [],
    );
  });
});
