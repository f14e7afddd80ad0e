import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import GithubSlugger from 'github-slugger';
import { settingPage } from '../../../../src/sso/settings/names.ts';
import { settings, type SettingKey } from '../../../../src/sso/settings/table.ts';
import { pages } from '../../../../src/sso/providers/azure/token-fit.ts';
import { docs } from '../../../../src/sso/token/finding.ts';

/** Pages that have their headings from the table of settings. */
const settingPages = new Set((Object.keys(settings) as SettingKey[]).map(settingPage));

function anchorsOf(page: string): string[] {
  const file = ['.md', '/index.md'].map(
    (ending) => new URL(`../../../../content${page}${ending}`, import.meta.url),
  );
  const slugger = new GithubSlugger();
  const text = file.map(readIfThere).join('');
  return [...text.matchAll(/^#{2,6} (.*)$/gm)].map(([, heading = '']) => slugger.slug(heading));
}

function readIfThere(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

for (const [name, target] of Object.entries({ ...docs, ...pages })) {
  test(`The page that explains ${name} exists, and so does its anchor`, () => {
    const [page = '', anchor] = target.split('#');
    if (anchor === undefined) assert.ok(anchorsOf(page).length > 0);
    else assert.ok(settingPages.has(target) || anchorsOf(page).includes(anchor), target);
  });
}
