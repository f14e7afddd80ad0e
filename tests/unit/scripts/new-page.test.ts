import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';
import { readContent } from '../../../src/markdoc/content.ts';

it('npm run new asks again for what is wrong, and writes a page that has no mistake', async (t) => {
  const root = mkdtempSync(path.join(tmpdir(), 'new-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  const content = path.join(root, 'content');
  mkdirSync(content);
  writeFileSync(path.join(content, 'a.md'), '---\ntitle: A\ndescription: B.\nslug: /a\n---\n# A\n');
  writeFileSync(path.join(content, 'menu.yaml'), '# Kept\n- title: A\n  slug: /a\n');
  const answers = ['', 'Okta: "SSO"', 'How to sign in.', '/nowhere', '/a', 'No path', ''];
  const { stdout, status } = spawnSync('node', ['scripts/new-page.ts'], {
    encoding: 'utf8',
    input: `${answers.join('\n')}\n`,
    env: { ...process.env, CONTENT_DIR: content },
  });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /This must not be empty\./);
  assert.match(stdout, /The menu has \/, \/a\./);
  assert.match(stdout, /This must be a clean path/);
  const { problems, menu, pages } = await readContent({
    ...{ content, shown: 'content', public: path.join(root, 'none'), routes: [] },
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(menu, [
    { title: 'A', slug: '/a', items: [{ title: 'Okta: "SSO"', slug: '/a/okta-sso', items: [] }] },
  ]);
  assert.equal(pages.length, 2);
  assert.match(readFileSync(path.join(content, 'menu.yaml'), 'utf8'), /^# Kept/);
});
