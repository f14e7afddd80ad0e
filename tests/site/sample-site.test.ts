import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';
import sharp from 'sharp';

it('OpenMetadata’s own page syntax becomes a page, its pictures in modern formats and sizes', async (t) => {
  const root = mkdtempSync(path.join(tmpdir(), 'sample-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  const content = `${root}/content`;
  cpSync('tests/fixtures/sample-site', content, { recursive: true });
  const frames = await Promise.all(['red', 'blue'].map(frame));
  await sharp(frames, { join: { animated: true } }).toFile(`${content}/images/moving.gif`);
  appendFileSync(`${content}/azure.md`, '\n![Red becomes blue](/images/moving.gif)\n');
  const { status, stderr } = spawnSync('node', ['scripts/build.ts', '--silent'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: content,
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

  // Frames would be lost in another format; whoever wants no motion gets the first.
  const other = readFileSync(`${root}/site/deployment/security/azure.html`, 'utf8');
  const [moving = ''] = /<picture>[^]*?<\/picture>/.exec(other) ?? [];
  assert.match(moving, /<source [^>]*media="\(prefers-reduced-motion: reduce\)"/);
  const [, file = ''] = /<img [^>]*src="([^"]+\.gif)"/.exec(moving) ?? [];
  assert.equal((await sharp(`${root}/site${file}`).metadata()).pages, 2);
});

function frame(background: string): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 300, channels: 3, background } })
    .png()
    .toBuffer();
}
