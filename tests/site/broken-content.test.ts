import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';

it('A build with mistakes fails, lists all of them and leaves the last good site alone', (t) => {
  const root = mkdtempSync(path.join(tmpdir(), 'broken-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(`${root}/content`);
  mkdirSync(`${root}/site`);
  writeFileSync(`${root}/site/index.html`, 'the last good site');
  const front = (slug: string) => `---\ntitle: A\ndescription: B\nslug: ${slug}\n---\n`;
  writeFileSync(
    `${root}/content/a.md`,
    `${front('/a')}{% noet %}x{% /noet %}\n\n[dead](/nowhere)\n`,
  );
  writeFileSync(
    `${root}/content/b.md`,
    `${front('/b')}{% image src="/images/no.png" alt="No picture" /%}\n`,
  );

  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: `${root}/content`,
      OUT_DIR: `${root}/site`,
      NO_COLOR: '1',
    },
  });
  const said = stdout + stderr;
  assert.notEqual(status, 0);
  assert.match(said, /3 mistakes in the content/);
  assert.match(said, /a\.md:6:4 {2}error {2}Undefined tag: 'noet'/);
  assert.match(said, /a\.md:8:8 {2}error {2}No page has the URL "\/nowhere"/);
  assert.match(said, /b\.md:6:15 {2}error {2}There is no picture/);
  assert.deepEqual(readdirSync(`${root}/site`), ['index.html']);
});
