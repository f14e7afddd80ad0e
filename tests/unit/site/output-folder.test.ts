import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { outputFolder } from '../../../src/site/output-folder.ts';

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'output-')));
after(() => {
  rmSync(root, { recursive: true });
});
const at = (name: string) => path.join(root, name);
for (const name of ['project/src', 'content', 'site', 'papers', 'empty']) {
  mkdirSync(at(name), { recursive: true });
}
writeFileSync(at('site/index.html'), '');
writeFileSync(at('index.html'), '');
writeFileSync(at('papers/letter.txt'), '');
symlinkSync(at('site'), at('linked'));
symlinkSync(at('content'), at('linked-content'));

const folder = (name: string) => outputFolder(at(name), at('project'), [at('content')]);

describe('A build may replace', () => {
  const cases: [name: string, real: string][] = [
    ['new', 'new'],
    ['new/in/new', 'new/in/new'],
    ['empty', 'empty'],
    ['site', 'site'],
    ['linked', 'site'],
    ['project/dist', 'project/dist'],
    ['content-of-old', 'content-of-old'],
  ];
  for (const [name, real] of cases) {
    it(name, () => {
      assert.equal(folder(name), at(real));
    });
  }
});

describe('A build may not replace', () => {
  const cases: [name: string, reason: RegExp][] = [
    ['papers', /papers" holds files and no index\.html, so it is no site/],
    ['papers/letter.txt', /letter\.txt" is a file\. Name a folder\.$/],
    ['project', /project" holds ".*project", and a build replaces all of it\.$/],
    ['project/src', /./],
    ['.', /holds ".*project"/],
    ['content', /holds ".*content"/],
    ['linked-content', /linked-content" holds ".*content"/],
    ['content/site', /is in ".*content", which the site is made from\.$/],
  ];
  writeFileSync(at('project/src/a.ts'), '');
  for (const [name, reason] of cases) {
    it(name, () => {
      assert.throws(() => folder(name), reason);
    });
  }
});
