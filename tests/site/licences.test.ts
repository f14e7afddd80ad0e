import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { notices, packageFolder } from '../../src/site/licence-notices.ts';
import { files, read } from './built-site.ts';

const text = await read('licenses.txt');

describe('The site carries the licences of what is in it', () => {
  // Name, and a line of its licence that only its own text has.
  const cases: [name: string, line: RegExp][] = [
    ['preact', /Copyright \(c\) 2015-present Jason Miller/],
    ['@preact/signals', /Copyright \(c\) 2022-present Preact Team/],
    ['astro', /Copyright \(c\) 2021 Fred K\. Schott/],
    ['diff', /Copyright \(c\) 2009-2015, Kevin Decker/],
    ['jose', /Copyright \(c\) 2018 Filip Skokan/],
    ['oauth4webapi', /Copyright \(c\) 2022 Filip Skokan/],
    ['yaml', /Copyright Eemeli Aro/],
    ['pagefind', /Copyright \(c\) .*(?:Pagefind|CloudCannon)/],
    ['@fontsource/ibm-plex-mono', /Copyright .*IBM Corp/],
    ['@fontsource-variable/ibm-plex-sans', /SIL OPEN FONT LICENSE|OFL-1\.1/i],
    ['@iconify-json/ic', /Apache-2\.0/],
  ];
  for (const [name, line] of cases) {
    it(name, () => {
      const entry = text.split(/^-{72}$/m).find((part) => part.startsWith(`\n${name} `));
      assert.ok(entry, 'it is named');
      assert.match(entry, line);
    });
  }

  it('every font among them', () => {
    for (const font of files.filter((name) => name.endsWith('.woff2'))) {
      const [, family = ''] = /([a-z-]+?)-(?:latin|cyrillic|greek)/.exec(font) ?? [];
      assert.match(text, new RegExp(`fontsource\\S*/${family} `));
    }
  });

  it('and no package that is only a tool', () => {
    assert.doesNotMatch(text, /^(?:typescript|eslint|playwright|sharp) \d/m);
  });
});

describe('Licence notices', () => {
  it('know the package of a file', () => {
    assert.equal(packageFolder('/p/node_modules/a/dist/b.js'), '/p/node_modules/a');
    assert.equal(packageFolder('/p/node_modules/@a/b/c.js'), '/p/node_modules/@a/b');
    assert.equal(
      packageFolder('/p/node_modules/a/node_modules/b/c.js'),
      '/p/node_modules/a/node_modules/b',
    );
    assert.equal(packageFolder('/p/src/a.ts'), undefined);
  });

  it('are not made up for a package that brings none', (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
    t.after(() => {
      rmSync(folder, { recursive: true });
    });
    writeFileSync(`${folder}/package.json`, '{"name":"bare","version":"1.0.0","license":"MIT"}');
    assert.throws(() => notices([folder]), /The package bare .* brings no licence text/);
  });
});
