import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  fromDiskFiles,
  startsOnServersOnly,
  withoutScript,
} from '../../../../src/site/anywhere/from-disk.ts';

const page =
  '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="x"><link rel="canonical" href="https://a.example/b"><link rel="preload" href="/f.woff2" crossorigin></head><body><script type="module" src="/_astro/page.js"></script></body></html>';

describe('A page that may be opened from a disk', () => {
  const made = startsOnServersOnly(page, { isPublished: false });

  it('has no module that a browser would start or complain about', () => {
    assert.doesNotMatch(made, /type="module"|crossorigin/);
    assert.match(made, /<script type="later" src="\/_astro\/page\.js">/);
  });

  it('has the script that decides before everything that it changes', () => {
    assert.match(made, /<meta charset="utf-8"><script src="\/scripts\/from-disk\.js"><\/script>/);
    assert.ok(Object.keys(fromDiskFiles()).includes('/scripts/from-disk.js'));
  });

  it('names an address of the guide only where it has one', () => {
    assert.doesNotMatch(made, /canonical/);
    assert.match(startsOnServersOnly(page, { isPublished: true }), /canonical/);
  });

  it('has styles as if there were no script', () => {
    const media = new Set(
      globSync('src/styles/*.css').flatMap((file) =>
        [...withoutScript(readFileSync(file, 'utf8')).matchAll(/@media[^{]*/g)].map(([rule]) =>
          rule.trim(),
        ),
      ),
    );
    assert.ok(media.has('@media screen and (width < 0px)'));
    assert.ok(media.has('@media (width >= 0px)'));
    assert.deepEqual(
      [...media].filter((rule) => rule.includes('scripting')),
      [],
    );
  });
});
