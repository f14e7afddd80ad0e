import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { zipOf } from '../../../../src/site/anywhere/zip.ts';

const files = new Map(
  ['b.txt', 'a/é.txt', 'a.txt'].map((name) => [name, Buffer.from(`Text of ${name}`)]),
);

describe('The zip', () => {
  it('holds every file in its folder, in the order of the names', () => {
    const unpacked = unzipSync(zipOf(files, 'guide'));
    assert.deepEqual(Object.keys(unpacked), ['guide/a.txt', 'guide/a/é.txt', 'guide/b.txt']);
    assert.equal(Buffer.from(unpacked['guide/a/é.txt'] ?? []).toString(), 'Text of a/é.txt');
  });

  it('has the same bytes in whatever order the files come, and in every time zone', () => {
    const turned = new Map([...files].reverse());
    assert.deepEqual(zipOf(turned, 'guide'), zipOf(files, 'guide'));
    const program = `import { zipOf } from './src/site/anywhere/zip.ts';
      console.log(Buffer.from(zipOf(new Map([['a', Buffer.from('text')]]), 'guide')).toString('hex'));`;
    const [there, here] = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) =>
      execFileSync(process.execPath, ['--input-type=module-typescript', '-e', program], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
    assert.equal(there, here);
  });
});
