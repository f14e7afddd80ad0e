import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import GithubSlugger from 'github-slugger';
import { settings } from '../../../../src/sso/settings/table.ts';
import { pages } from '../../../../src/sso/providers/azure/token-fit.ts';
import { docs } from '../../../../src/sso/token/finding.ts';

const reference = '/deployment/security/configuration-parameters';

// As src/markdoc/tags/settings.ts makes them: the variable, else the end of the path.
const settingAnchors = Object.values(settings).map(({ env, yaml }) =>
  new GithubSlugger().slug(env ?? yaml?.split('.').slice(-2).join('.') ?? ''),
);

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
    else
      assert.ok((page === reference ? settingAnchors : anchorsOf(page)).includes(anchor), target);
  });
}
