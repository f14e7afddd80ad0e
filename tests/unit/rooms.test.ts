import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow } from '../../src/markdoc/files.ts';

/**
 * What each room of `src` may import from the others, and which packages it must
 * not know. The direction is content → markdoc → components → layouts → pages,
 * with sso beside it, knowing nobody.
 */
const rooms: Record<string, { rooms: string[]; never?: RegExp }> = {
  sso: { rooms: [], never: /^(node:|astro|@astrojs|preact|@preact|@markdoc)/ },
  command: { rooms: ['sso', 'text'], never: /^(astro|@astrojs|preact|@preact|@markdoc)/ },
  address: { rooms: [], never: /^[^.]/ },
  kept: { rooms: [], never: /^[^.]/ },
  text: { rooms: [], never: /^[^.]/ },
  markdoc: { rooms: ['sso', 'text'], never: /^(preact|@preact|astro$|astro:|@astrojs)/ },
  behaviour: {
    rooms: ['address', 'kept', 'sso', 'text', 'styles'],
    never: /^(node:|astro|preact|@preact|@markdoc)/,
  },
  playground: { rooms: ['address', 'kept', 'sso', 'styles'], never: /^(node:|astro|@markdoc)/ },
  site: { rooms: ['markdoc', 'sso', 'text'], never: /^(preact|@preact)/ },
  components: {
    rooms: ['markdoc', 'site', 'sso', 'behaviour', 'playground', 'styles'],
    never: /^astro:content/,
  },
  layouts: {
    rooms: ['components', 'markdoc', 'sso', 'site', 'behaviour', 'styles'],
    never: /^astro:content/,
  },
};

const imports = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/g;

describe('The rooms keep to themselves', () => {
  for (const [room, { rooms: allowed, never }] of Object.entries(rooms)) {
    it(`${room} imports only ${allowed.join(', ') || 'itself'}`, async () => {
      const folder = path.resolve('src', room);
      const found: string[] = [];
      for (const name of await filesBelow(folder)) {
        if (!/\.(ts|tsx|astro|js)$/.test(name)) continue;
        const file = path.join(folder, name);
        for (const [, target = ''] of (await readFile(file, 'utf8')).matchAll(imports)) {
          const other = target.startsWith('.')
            ? path.relative('src', path.resolve(path.dirname(file), target)).split(path.sep)[0]
            : undefined;
          const wrong = other ? other !== room && !allowed.includes(other) : never?.test(target);
          if (wrong) found.push(`${room}/${name} → ${target}`);
        }
      }
      assert.deepEqual(found, []);
    });
  }

  it('of the proof only guide/ knows the library', async () => {
    const names = (await filesBelow(path.resolve('proof'))).filter((name) => name.endsWith('.ts'));
    const knowing = new Set<string>();
    for (const name of names) {
      for (const [, target = ''] of (await readFile(path.join('proof', name), 'utf8')).matchAll(
        imports,
      )) {
        const from = path.join('proof', path.dirname(name), target);
        if (from.startsWith('src')) knowing.add(name.split('/')[0] ?? '');
      }
    }
    assert.deepEqual([...knowing], ['guide']);
  });
});
