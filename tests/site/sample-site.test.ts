import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';

it('OpenMetadata’s own page syntax becomes a page, its pictures in modern formats and sizes', (t) => {
  const root = mkdtempSync(path.join(tmpdir(), 'sample-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  const { status, stderr } = spawnSync('node', ['scripts/build.ts', '--silent'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: 'tests/fixtures/sample-site',
      OUT_DIR: `${root}/site`,
    },
  });
  assert.equal(status, 0, stderr);
  const page = readFileSync(`${root}/site/deployment/security/azure/auth-code-flow.html`, 'utf8');
  const [picture = ''] = /<picture>[^]*?<\/picture>/.exec(page) ?? [];
  assert.match(picture, /<source srcset="[^"]+" type="image\/avif"/);
  assert.match(picture, /<img [^>]*loading="lazy"/);
  assert.match(picture, /<img [^>]*width="\d+"/);
  assert.match(picture, /<img [^>]*height="\d+"/);
  const files = [...picture.matchAll(/(\/_astro\/[^ ",]+) (\d+)w/g)];
  assert.ok(new Set(files.map(([, , width]) => width)).size >= 3, 'several widths');
  assert.deepEqual([...new Set(files.map(([, file = '']) => path.extname(file)))].toSorted(), [
    '.avif',
    '.webp',
  ]);
  for (const [, file = ''] of files) assert.ok(existsSync(`${root}/site${file}`), file);
  assert.match(page, /class="card tone-violet"/);
});
