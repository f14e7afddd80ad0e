import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { withoutDetours } from '../../../src/site/without-detours.ts';

/** What is left of a renderer’s files, by name. */
function after(entry: string, scripts: Readonly<Record<string, string>>): Record<string, string> {
  const made = mkdtempSync(path.join(tmpdir(), 'detours-'));
  try {
    mkdirSync(path.join(made, 'server'));
    mkdirSync(path.join(made, 'client/_astro'), { recursive: true });
    writeFileSync(path.join(made, 'server/entry.mjs'), entry);
    const folder = path.join(made, 'client/_astro');
    for (const [name, text] of Object.entries(scripts))
      writeFileSync(path.join(folder, name), text);
    withoutDetours(made);
    return {
      entry: readFileSync(path.join(made, 'server/entry.mjs'), 'utf8'),
      ...Object.fromEntries(
        readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
      ),
    };
  } finally {
    rmSync(made, { recursive: true });
  }
}

const shared = 'export const a = 1;';

describe('A script that only imports another', () => {
  it('is named by nobody any more, and gone', () => {
    assert.deepEqual(
      after('const script = "/_astro/page.B_x1.js";', {
        'page.B_x1.js': 'import"./shared.C-2.js";\n',
        'shared.C-2.js': shared,
        'more.D3.js': 'const more=()=>import("./page.B_x1.js");["_astro/page.B_x1.js"];',
      }),
      {
        entry: 'const script = "/_astro/shared.C-2.js";',
        'shared.C-2.js': shared,
        'more.D3.js': 'const more=()=>import("./shared.C-2.js");["_astro/shared.C-2.js"];',
      },
    );
  });

  it('leads on to the last where it imports one that does the same', () => {
    assert.deepEqual(
      after('"/_astro/one.js"', {
        'one.js': 'import "./two.js";',
        'two.js': 'import "./three.js";',
        'three.js': shared,
      }),
      { entry: '"/_astro/three.js"', 'three.js': shared },
    );
  });

  it('stays where it does more than that', () => {
    const scripts = {
      'page.js': 'import"./shared.js";document.title="x";',
      'two.js': 'import"./shared.js";import"./page.js";',
      'shared.js': shared,
    };
    assert.deepEqual(after('"/_astro/page.js"', scripts), {
      entry: '"/_astro/page.js"',
      ...scripts,
    });
  });
});
