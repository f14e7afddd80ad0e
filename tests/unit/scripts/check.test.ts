import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { takeWarn } from '../../../scripts/warn.ts';
import type { Problem } from '../../../src/markdoc/problems.ts';

describe('npm run check', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'check-'));
  process.once('exit', () => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(`${root}/content`);
  const body = '[dead](/nowhere)\n\n{% noet %}x{% /noet %}\n';
  writeFileSync(`${root}/content/a.md`, `---\ntitle: A\ndescription: B\nslug: /a\n---\n${body}`);
  const check = (...args: string[]) =>
    spawnSync('node', ['scripts/check.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: `${root}/content`, GITHUB_ACTIONS: '' },
    });

  it('tells every problem with its place, the kinds of errors, and fails', () => {
    const { stdout, status } = check();
    assert.equal(status, 1);
    assert.match(stdout, /a\.md:6:8 {2}error {2}No page has the URL "\/nowhere"/);
    assert.match(stdout, /a\.md:8:4 {2}error {2}Undefined tag: 'noet'/);
    assert.match(stdout, /1 pages, 2 errors, 0 warnings/);
    assert.match(stdout, /dead-link \(1\), tag-undefined \(1\)/);
  });

  it('says the same from what it remembers', () => {
    assert.equal(check().stdout, check().stdout);
  });

  it('lowers kinds that --warn names, and says when there are none', () => {
    const { stdout, status } = check('--warn', 'dead-link,tag-undefined', '--warn', 'dead-lnk');
    assert.equal(status, 0);
    assert.match(stdout, /warning {2}No page has the URL/);
    assert.match(stdout, /--warn dead-lnk lowers nothing\. Did you mean "dead-link"\?/);
  });

  it('gives JSON and annotations of GitHub', () => {
    const problems = JSON.parse(check('--reporter', 'json').stdout) as Problem[];
    assert.deepEqual(
      problems.map(({ code, line, column }) => [code, line, column]),
      [
        ['dead-link', 6, 8],
        ['tag-undefined', 8, 4],
      ],
    );
    assert.match(check('--reporter', 'github').stdout, /^::error file=[^\n]*a\.md,line=6,col=8/m);
  });

  it('knows no other reporter', () => {
    const { stderr, status } = check('--reporter', 'html');
    assert.equal(status, 2);
    assert.match(stderr, /There is no reporter "html"\. There are terminal, json, github\./);
  });

  it('--warn of a build reaches the site’s configuration', () => {
    assert.deepEqual(takeWarn(['--warn', 'a', '--host', '--warn=b,c']), {
      rest: ['--host'],
      env: { WARN: 'a,b,c' },
    });
  });
});
