import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';

const script = path.resolve('src/site/last-change.ts');

/** Asks in a folder of its own, as a build there would. */
function ask(folder: string, file: string): string {
  const code = `import { lastChange } from ${JSON.stringify(script)};
    console.log(lastChange(${JSON.stringify(file)})?.toISOString() ?? 'none');`;
  return execFileSync('node', ['--input-type=module', '-e', code], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();
}

function folder(t: TestContext): string {
  const root = mkdtempSync(path.join(tmpdir(), 'dates-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  return root;
}

function repository(t: TestContext): string {
  const root = folder(t);
  const git = (date: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
      cwd: root,
      env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
      stdio: 'ignore',
    });
  mkdirSync(`${root}/content`);
  git('', 'init');
  writeFileSync(`${root}/content/a.md`, 'one');
  writeFileSync(`${root}/content/ü b.md`, 'one');
  git('', 'add', '.');
  git('2024-01-02T03:04:05Z', 'commit', '-m', 'one');
  writeFileSync(`${root}/content/a.md`, 'two');
  git('2025-06-07T08:09:10Z', 'commit', '-am', 'two');
  writeFileSync(`${root}/content/new.md`, 'not committed');
  return root;
}

describe('The date of the last change', () => {
  it('is that of the last commit that touched the file', (t) => {
    const root = repository(t);
    assert.equal(ask(root, 'content/a.md'), '2025-06-07T08:09:10.000Z');
    assert.equal(ask(root, 'content/ü b.md'), '2024-01-02T03:04:05.000Z');
  });

  it('is none for a file that is not committed, and where there is no git', (t) => {
    assert.equal(ask(repository(t), 'content/new.md'), 'none');
    assert.equal(ask(folder(t), 'content/a.md'), 'none');
  });

  it('is none in a shallow clone, which would date every file by its last commit', (t) => {
    const clone = path.join(folder(t), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository(t)}`, clone]);
    assert.equal(ask(clone, 'content/a.md'), 'none');
  });
});
