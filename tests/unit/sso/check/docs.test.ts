import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import GithubSlugger, { slug } from 'github-slugger';
import { rules } from '../../../../src/sso/check/rules.ts';
import { settingName, settingPage } from '../../../../src/sso/setting-name.ts';
import { settings, type SettingKey } from '../../../../src/sso/settings.ts';

const content = new URL('../../../../content/', import.meta.url);
const check = new URL('../../../../src/sso/check/', import.meta.url);

function textsIn(folder: URL, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8'));
}

/** Every page of the site, with the anchors of its written headings. */
const pages = new Map(
  textsIn(content, '.md').map((text) => {
    const slugger = new GithubSlugger();
    const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => title);
    const anchors = new Set(headings.map((title) => slugger.slug(title.replaceAll('`', ''))));
    return [/^slug: (.+)$/m.exec(text)?.[1] ?? '', anchors] as const;
  }),
);

test('Every page and anchor that a rule names exists', () => {
  const named = textsIn(check, '.ts').flatMap(
    (text) => text.match(/\/deployment\/[\w/#-]+/g) ?? [],
  );
  assert.ok(named.length > 0);
  for (const path of named) {
    const [page = '', anchor] = path.split('#');
    assert.ok(pages.has(page), path);
    if (anchor !== undefined) assert.ok(pages.get(page)?.has(anchor), path);
  }
});

test('The anchor of a setting is the slug of its heading, and no two are the same', () => {
  const all = (Object.keys(settings) as SettingKey[]).map((key) => {
    const anchor = settingPage(key).split('#')[1];
    assert.equal(anchor, slug(settingName(key)));
    return anchor;
  });
  assert.equal(new Set(all).size, all.length);
});

test('Every file of rules is in the list', () => {
  const files = readdirSync(new URL('rules/', check));
  assert.equal(rules.length, files.length);
  assert.equal(new Set(rules).size, files.length);
});
