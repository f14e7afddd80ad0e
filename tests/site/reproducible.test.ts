import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { sha256, sumsOf } from '../../scripts/digest.ts';
import { npmSbom, tidySbom } from '../../scripts/sbom.ts';
import { folder as built } from './built-site.ts';

/** A copy of the project in another folder, with nothing that earlier builds left. */
function copyOfProject(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'guide-'));
  after(() => {
    rmSync(copy, { recursive: true });
  });
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
  // Tracked and new files, as they are now.
  for (const name of git('ls-files', '--cached', '--others', '--exclude-standard').split('\n')) {
    if (name) cpSync(name, path.join(copy, name));
  }
  execFileSync('cp', ['-al', path.resolve('node_modules'), path.join(copy, 'node_modules')]);
  return copy;
}

describe('The same commit makes the same site', () => {
  it('to the last byte, in another folder, with nothing kept, at another time and in another zone', async () => {
    const copy = copyOfProject();
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--silent'], {
      cwd: copy,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ OUT_DIR: 'site', CACHE_DIR: '.cache/kept', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR' },
        // The dates of pages are those of the commits.
        GIT_DIR: execFileSync('git', ['rev-parse', '--absolute-git-dir'], {
          encoding: 'utf8',
        }).trim(),
        GIT_WORK_TREE: copy,
      },
    });
    assert.equal(status, 0, stderr);
    const [here, there] = await Promise.all([sumsOf(built), sumsOf(path.join(copy, 'site'))]);
    const lines = new Set(here.split('\n'));
    assert.deepEqual(
      there.split('\n').filter((line) => !lines.has(line)),
      [],
    );
    assert.equal(sha256(there), sha256(here));
  });
});

describe('The list of what the guide is made of', () => {
  const notices = readFileSync(path.join(built, 'licenses.txt'), 'utf8');
  const tidy = tidySbom(npmSbom(), notices);
  const { components } = JSON.parse(tidy) as {
    components: { name: string; scope: string; purl: string }[];
  };

  it('is the same each time', () => {
    assert.equal(tidySbom(npmSbom(), notices), tidy);
  });

  it('names every package that the lockfile has', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, unknown>;
    };
    const locked = Object.keys(packages).map((name) => name.replace(/^.*node_modules\//, ''));
    const named = new Set(components.map(({ name }) => name));
    assert.deepEqual(
      locked.filter((name) => name && !named.has(name)),
      [],
    );
  });

  it('tells those that are in the site from those that make it', () => {
    const carried = components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
    for (const name of ['preact', 'jose', 'pagefind', 'astro'])
      assert.ok(carried.includes(name), name);
    assert.ok(!carried.includes('eslint'));
    assert.equal(carried.length, [...notices.matchAll(/^-{72}$/gm)].length);
  });
});
