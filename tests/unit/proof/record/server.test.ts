import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { describe as factsOf, newestBuilds } from '../../../../proof/record/server.ts';
import { NotHere } from '../../../../proof/tools/cache.ts';
import { run } from '../../../../proof/tools/run.ts';

describe('The wheels of the server', () => {
  it('stand for their releases, the newest build of each, none older than 1.9', () => {
    const listed = [
      '2.0.7.0',
      '1.12.3.1',
      '1.12.3.10',
      '1.12.3.2',
      '1.9.0.0',
      '1.8.12.0',
      '1.9.1rc1',
    ];
    assert.deepEqual(
      [...newestBuilds(listed)],
      [
        ['1.9.0', '1.9.0.0'],
        ['1.12.3', '1.12.3.10'],
        ['2.0.7', '2.0.7.0'],
      ],
    );
  });
});

const python = await run('python3', ['--version']);
const folder = mkdtempSync(path.join(tmpdir(), 'wheel-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** Writes an archive with Python, which is what reads it. */
async function archive(name: string, files: Record<string, string>): Promise<string> {
  const place = path.join(folder, name);
  const script = `import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w') as file:
    for name, text in json.load(sys.stdin).items(): file.writestr(name, text)`;
  await run('python3', ['-c', script, place], { input: JSON.stringify(files) });
  return place;
}

describe(
  'An archive of classes',
  { skip: python.code === 0 ? false : 'There is no Python here.' },
  () => {
    const refused = async (place: string, sentence: RegExp) => {
      await assert.rejects(
        factsOf('python3', place),
        (error) => error instanceof NotHere && sentence.test(error.message),
      );
    };

    it('that is missing is one sentence', () =>
      refused(path.join(folder, 'none.zip'), /^The file is not there\.$/));

    it('that is cut off is one sentence', async () => {
      const place = path.join(folder, 'cut.zip');
      writeFileSync(place, 'PK\u0003\u0004 and no more');
      await refused(place, /^The file is damaged or cut off: /);
    });

    it('that is laid out otherwise is one sentence', async () => {
      const place = await archive('other.zip', { 'metadata/generated/other.py': '' });
      await refused(place, /^The class AuthenticationConfiguration is not where it was until now/);
    });
  },
);
